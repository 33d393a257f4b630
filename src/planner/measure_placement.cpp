#include "planner/measure_placement.h"

#include <algorithm>
#include <map>

#include "planner/evenness.h"

namespace posology::planner {
namespace {

/// Placed posts in order of time, as numbers of their pillars.
struct Sequence {
  std::vector<std::string> pillars;
  std::vector<int> numbers;
  std::vector<std::int64_t> minutes;

  void add(const PlannedPost& post) {
    auto found = std::find(pillars.begin(), pillars.end(), post.pillar);
    if (found == pillars.end()) found = pillars.insert(pillars.end(), post.pillar);
    numbers.push_back(static_cast<int>(found - pillars.begin()));
    minutes.push_back(post.utc_minutes);
  }
  [[nodiscard]] int kinds() const { return static_cast<int>(pillars.size()); }
  [[nodiscard]] std::vector<int> counts() const {
    std::vector<int> n(pillars.size());
    for (const int k : numbers) ++n[static_cast<std::size_t>(k)];
    return n;
  }
};

bool allowed_on(const MixShare& share, const std::string& platform) {
  return share.platforms.empty() || std::any_of(share.platforms.begin(), share.platforms.end(),
                                                [&](const auto& p) { return p->text == platform; });
}

// The share that a pillar should have of all posts: its shares on the platforms, weighted by their posts.
std::vector<PillarQuality> pillar_figures(const Campaign& campaign, const Plan& plan, Ratio& worst_cell) {
  std::vector<PillarQuality> figures;
  const auto figure = [&](const std::string& pillar) -> PillarQuality& {
    for (PillarQuality& f : figures) {
      if (f.pillar == pillar) return f;
    }
    figures.push_back({pillar, {}, 0});
    return figures.back();
  };
  for (const MixShare& share : campaign.content_mix.shares) (void)figure(share.pillar.value);
  int all = 0;
  for (const PlannedPost& p : plan.posts) all += p.placed ? 1 : 0;
  for (const PlatformUse& use : campaign.platforms) {
    const ContentMix& mix = use.content_mix ? *use.content_mix : campaign.content_mix;
    std::map<std::string, int> here;
    int total = 0;
    for (const PlannedPost& p : plan.posts) {
      if (!p.placed || p.platform != use.platform) continue;
      ++here[p.pillar];
      ++total;
      ++figure(p.pillar).planned;
    }
    Ratio sum;
    for (const MixShare& s : mix.shares) sum = allowed_on(s, use.platform) ? sum + s.share.value : sum;
    if (sum.zero() || all == 0) continue;
    for (const MixShare& s : mix.shares) {
      const Ratio exact = allowed_on(s, use.platform) ? s.share.value / sum * Ratio{total, 1} : Ratio{};
      PillarQuality& f = figure(s.pillar.value);
      f.wanted = f.wanted + exact / Ratio{all, 1};
      const Ratio off = Ratio{here[s.pillar.value], 1} - exact;
      worst_cell = std::max(worst_cell, off < Ratio{} ? Ratio{} - off : off, [](Ratio a, Ratio b) { return a < b; });
    }
  }
  return figures;
}

void measure_platform(const Plan& plan, PlatformQuality& quality) {
  Sequence sequence;
  for (const PlannedPost& p : plan.posts) {
    if (p.placed && p.platform == quality.platform) sequence.add(p);
  }
  quality.placed = static_cast<int>(sequence.numbers.size());
  quality.prefix_deviation = prefix_deviation(sequence.numbers, sequence.kinds());
  quality.prefix_bound = best_prefix_deviation(sequence.counts());
  quality.least_gap_hours = quality.largest_gap_hours = 0;
  for (std::size_t i = 1; i < sequence.minutes.size(); ++i) {
    const int hours = static_cast<int>((sequence.minutes[i] - sequence.minutes[i - 1]) / 60);
    quality.least_gap_hours = i == 1 ? hours : std::min(quality.least_gap_hours, hours);
    quality.largest_gap_hours = std::max(quality.largest_gap_hours, hours);
  }
}

}  // namespace

void measure_placement(const Campaign& campaign, Plan& plan) {
  Quality& quality = plan.quality;
  quality.wanted = quality.possible = quality.placed = 0;
  for (PlatformQuality& platform : quality.platforms) {
    measure_platform(plan, platform);
    quality.wanted += platform.wanted;
    quality.possible += platform.possible;
    quality.placed += platform.placed;
  }
  quality.largest_cell_deviation = {};
  quality.pillars = pillar_figures(campaign, plan, quality.largest_cell_deviation);
  Sequence all;
  for (const PlannedPost& p : plan.posts) {
    if (p.placed) all.add(p);
  }
  quality.prefix_deviation = prefix_deviation(all.numbers, all.kinds());
  quality.prefix_bound = best_prefix_deviation(all.counts());
  if (quality.upper_bound == 0) quality.upper_bound = quality.possible;
  quality.placed_optimal = quality.placed >= quality.upper_bound;
}

}  // namespace posology::planner
