#include "planner/format_deal.h"

#include <algorithm>

#include "knowledge/format_fit.h"
#include "knowledge/platform.h"
#include "planner/apportion.h"

namespace posology::planner {

std::vector<std::pair<Format, Ratio>> formats_of(const Campaign& campaign, const Lane& lane,
                                                 const std::string& pillar) {
  std::vector<std::pair<Format, Ratio>> formats;
  const ContentMix& mix = lane.use->content_mix ? *lane.use->content_mix : campaign.content_mix;
  for (const MixShare& share : mix.shares) {
    if (share.pillar.value != pillar) continue;
    for (const auto& [format, part] : share.formats) {
      if (format_fits(lane.use->platform, format) && !part->zero()) formats.emplace_back(format, part.value);
    }
  }
  const Platform* facts = find_platform(lane.use->platform);
  if (formats.empty()) formats.emplace_back(facts == nullptr ? Format::text : facts->usual_format, Ratio{1, 1});
  return formats;
}

FormatDeal::FormatDeal(const Campaign& campaign, const Board& board, const Lane& lane, const PlanLock* lock)
    : lock_(lock) {
  std::vector<int> open(board.columns.size());
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (lane.post[s] < 0) ++open[static_cast<std::size_t>(lane.pillar[s])];
  }
  for (std::size_t c = 0; c < board.columns.size(); ++c) {
    const auto formats = formats_of(campaign, lane, board.columns[c].name);
    std::vector<Ratio> weights;
    weights.reserve(formats.size());
    for (const auto& f : formats) weights.push_back(f.second);
    const std::vector<int> parts = largest_remainder(open[c], weights);
    FormatCounts counts;
    for (std::size_t f = 0; f < formats.size(); ++f) counts.emplace_back(formats[f].first, parts[f]);
    take(std::move(counts));
  }
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (const auto format = kept(lane, s)) ++hands_[static_cast<std::size_t>(lane.pillar[s])].given[*format];
  }
}

// Index of the format that a lock's open post keeps, where the platform's mix still has it.
std::optional<std::size_t> FormatDeal::kept(const Lane& lane, std::size_t s) const {
  if (lock_ == nullptr || lane.post[s] >= 0 || lane.slots[s].held < 0) return std::nullopt;
  const Format was = lock_->posts[static_cast<std::size_t>(lane.slots[s].held)].format.value;
  const FormatCounts& counts = hands_[static_cast<std::size_t>(lane.pillar[s])].counts;
  for (std::size_t f = 0; f < counts.size(); ++f) {
    if (counts[f].first == was) return f;
  }
  return std::nullopt;
}

Format FormatDeal::of(const Lane& lane, std::size_t slot) {
  const auto format = kept(lane, slot);
  if (!format) return next(lane.pillar[slot]);
  Hand& hand = hands_[static_cast<std::size_t>(lane.pillar[slot])];
  ++hand.dealt;
  return hand.counts[*format].first;
}

FormatDeal::FormatDeal(const std::vector<FormatCounts>& counts) {
  for (const FormatCounts& of_pillar : counts) take(of_pillar);
}

void FormatDeal::take(FormatCounts counts) {
  int total = 0;
  for (const auto& f : counts) total += f.second;
  const std::size_t formats = counts.size();
  hands_.push_back({std::move(counts), std::vector<int>(formats), 0, std::max(1, total)});
}

Format FormatDeal::next(int column) {
  Hand& hand = hands_[static_cast<std::size_t>(column)];
  ++hand.dealt;
  std::size_t best = 0;
  int best_deficit = 0;
  bool any = false;
  for (std::size_t f = 0; f < hand.counts.size(); ++f) {
    const int deficit = hand.dealt * hand.counts[f].second - hand.given[f] * hand.total;
    if (hand.given[f] < hand.counts[f].second && (!any || deficit > best_deficit)) {
      best = f;
      best_deficit = deficit;
      any = true;
    }
  }
  ++hand.given[best];
  return hand.counts[best].first;
}

}  // namespace posology::planner
