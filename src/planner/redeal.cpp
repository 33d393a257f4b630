#include "planner/redeal.h"

#include <algorithm>

#include "planner/apportion.h"

namespace posology::planner {
namespace {

int column_for(Board& board, const PlannedPost& post) {
  int column = column_of(board, post.pillar);
  if (column >= 0) return column;
  board.columns.push_back({post.pillar, post.counts_as});
  return static_cast<int>(board.columns.size()) - 1;
}

Candidate candidate_of(const PlannedPost& post) {
  return {post.at, post.utc_minutes, post.offset_minutes, post.zone_letters, 0};
}

Lane empty_lane(const Campaign& campaign, const PlatformUse& use) {
  return {&use, PublishingDays(campaign, use), {}, {}, {}, {}, 0, 0, true};
}

}  // namespace

Redeal::Redeal(const Campaign& campaign, const Plan& plan)
    : post_(campaign.platforms.size()),
      open_(campaign.platforms.size()),
      at_(campaign.platforms.size()),
      kinds_(plan.posts.size()),
      lane_of_(plan.posts.size()),
      formats_(campaign.platforms.size()) {
  for (const MixShare& share : campaign.content_mix.shares) {
    if (column_of(board_, share.pillar.value) < 0) board_.columns.push_back({share.pillar.value, share.counts_as});
  }
  for (const PlatformUse& use : campaign.platforms) whole_.push_back(empty_lane(campaign, use));
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    const PlannedPost& post = plan.posts[i];
    const int column = post.placed ? column_for(board_, post) : -1;
    for (std::size_t l = 0; l < whole_.size(); ++l) {
      if (!post.placed || whole_[l].use->platform != post.platform) continue;
      whole_[l].slots.push_back({candidate_of(post), -1, -1});
      whole_[l].pillar.push_back(column);
      whole_[l].post.push_back(post.written);
      post_[l].push_back(i);
      lane_of_[i] = l;
      if (post.written < 0) {
        open_[l].push_back(i);
        kinds_[i] = {column, post.format};
        count_format(l, kinds_[i]);
      }
      break;
    }
  }
  for (const Lane& lane : whole_) board_.lanes.push_back(lane);
  for (std::vector<FormatCounts>& lane : formats_) lane.resize(columns());
  counts_.assign(lanes(), std::vector<int>(columns()));
  for (std::size_t l = 0; l < lanes(); ++l) {
    for (const std::size_t i : open_[l]) ++counts_[l][static_cast<std::size_t>(kinds_[i].column)];
  }
}

void Redeal::count_format(std::size_t lane, const PostKind& kind) {
  const auto column = static_cast<std::size_t>(kind.column);
  if (formats_[lane].size() <= column) formats_[lane].resize(column + 1);
  FormatCounts& counts = formats_[lane][column];
  for (auto& [format, count] : counts) {
    if (format == kind.format) {
      ++count;
      return;
    }
  }
  counts.emplace_back(kind.format, 1);
}

// The board with the slots that stay; open ones are undecided.
void Redeal::keep(const std::vector<bool>& gone) {
  for (std::size_t l = 0; l < lanes(); ++l) {
    Lane& lane = board_.lanes[l];
    const Lane& whole = whole_[l];
    lane.slots.clear();
    lane.pillar.clear();
    lane.post.clear();
    at_[l].clear();
    for (std::size_t s = 0; s < whole.size(); ++s) {
      if (gone[post_[l][s]]) continue;
      lane.slots.push_back(whole.slots[s]);
      lane.post.push_back(whole.post[s]);
      lane.pillar.push_back(whole.post[s] < 0 ? -1 : whole.pillar[s]);
      at_[l].push_back(post_[l][s]);
    }
  }
}

std::vector<PostKind> Redeal::deal(const std::vector<bool>& gone, const PillarCounts& dropped) {
  keep(gone);
  PillarCounts wanted = counts_;
  for (std::size_t l = 0; l < lanes(); ++l) {
    for (std::size_t c = 0; c < columns(); ++c) wanted[l][c] -= dropped[l][c];
    for (const int written : board_.lanes[l].pillar) {
      if (written >= 0) ++wanted[l][static_cast<std::size_t>(written)];
    }
  }
  chase_goals(board_, wanted);
  std::vector<PostKind> kinds = kinds_;
  for (std::size_t l = 0; l < lanes(); ++l) deal_formats(l, gone, dropped[l], kinds);
  return kinds;
}

// The lane's formats of each pillar, parted into those that stay and those that go, each by its share.
void Redeal::deal_formats(std::size_t l, const std::vector<bool>& gone, const std::vector<int>& dropped,
                          std::vector<PostKind>& kinds) const {
  std::vector<FormatCounts> stay = formats_[l], go = stay;
  for (std::size_t c = 0; c < columns(); ++c) {
    std::vector<Ratio> weights;
    for (const auto& f : stay[c]) weights.push_back({f.second, 1});
    const std::vector<int> parts = largest_remainder(counts_[l][c] - dropped[c], weights);
    for (std::size_t f = 0; f < parts.size(); ++f) {
      stay[c][f].second = parts[f];
      go[c][f].second -= parts[f];
    }
  }
  const Lane& lane = board_.lanes[l];
  FormatDeal staying(stay), going(go);
  for (std::size_t s = 0; s < lane.size(); ++s) {
    if (lane.post[s] < 0) kinds[at_[l][s]] = {lane.pillar[s], staying.next(lane.pillar[s])};
  }
  std::vector<int> left = dropped;
  for (const std::size_t i : open_[l]) {
    if (!gone[i]) continue;
    auto c = static_cast<std::size_t>(kinds_[i].column);
    // Its own pillar where that is still to go, else the first one that is.
    if (left[c] == 0)
      c = static_cast<std::size_t>(std::find_if(left.begin(), left.end(), [](int n) { return n > 0; }) - left.begin());
    if (c == left.size()) continue;
    --left[c];
    kinds[i] = {static_cast<int>(c), going.next(static_cast<int>(c))};
  }
}

void Redeal::apply(const std::vector<PostKind>& kinds, Plan& plan) const {
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i].column < 0) continue;
    const Column& column = board_.columns[static_cast<std::size_t>(kinds[i].column)];
    plan.posts[i].pillar = column.name;
    plan.posts[i].counts_as = column.counts_as;
    plan.posts[i].format = kinds[i].format;
  }
}

}  // namespace posology::planner
