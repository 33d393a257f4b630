#include "measure/match_posts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "knowledge/tracking.h"
#include "measure/cell_text.h"
#include "model/zone.h"
#include "text/ascii.h"

namespace posology::measure {
namespace {

std::string listed(const Plan& plan, const std::vector<int>& posts) {
  std::string names;
  for (const int post : posts)
    names += fmt::format("{}'{}'", names.empty() ? "" : ", ", plan.posts[static_cast<std::size_t>(post)].id);
  return names;
}

}  // namespace

PostMatcher::PostMatcher(const Campaign& campaign, const Plan& plan, const ColumnMap& map)
    : plan_(plan), map_(map), zone_(campaign.zone()), table_zone_(map.zone.empty() ? campaign.zone() : map.zone) {
  const auto take_campaign = [&](const std::string& url) {
    const std::string name = ascii::to_lower(parameter_of(url, "utm_campaign"));
    if (!name.empty()) campaigns_.push_back(name);
  };
  take_campaign(with_tracking("https://any.example/", "x", campaign.name.value));
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    const PlannedPost& post = plan.posts[i];
    ids_.emplace(post.id, static_cast<int>(i));
    if (post.written < 0) continue;
    const std::string url = published_link(campaign, campaign.posts[static_cast<std::size_t>(post.written)]);
    take_campaign(url);
    const std::string content = ascii::to_lower(parameter_of(url, "utm_content"));
    if (!content.empty()) contents_[content].push_back(static_cast<int>(i));
  }
}

Match PostMatcher::match(const RowKeys& keys) const {
  for (const std::string& id : keys.ids) {
    const auto named = map_.posts.find(id);
    const auto found = ids_.find(named != map_.posts.end() ? named->second.value : id);
    if (found != ids_.end()) return {MatchedBy::id, found->second, {}};
  }
  std::vector<std::string> contents{keys.utm_content};
  for (const std::string& address : keys.addresses) contents.push_back(parameter_of(address, "utm_content"));
  Match last{MatchedBy::nothing, -1, "the row names no post"};
  for (const std::string& content : contents) {
    // "(not set)", "(direct)": the tool's own words for none.
    if (is_nothing(content) || content.front() == '(') continue;
    last = by_content(content);
    if (last.by != MatchedBy::nothing) return last;
  }
  if (keys.published && !map_.platform.empty()) return by_time(*keys.published);
  return last;
}

Match PostMatcher::by_content(const std::string& content) const {
  if (const auto found = ids_.find(content); found != ids_.end()) return {MatchedBy::link, found->second, {}};
  const auto linked = contents_.find(ascii::to_lower(content));
  if (linked == contents_.end())
    return {MatchedBy::nothing, -1,
            fmt::format("the plan has no post '{0}', and no link with utm_content={0}", content)};
  if (linked->second.size() == 1) return {MatchedBy::link, linked->second.front(), {}};
  return {MatchedBy::nothing, -1,
          fmt::format("the links of {} posts carry utm_content={}: {}", linked->second.size(), content,
                      listed(plan_, linked->second))};
}

Match PostMatcher::by_time(const WrittenTime& time) const {
  const auto at = moment(time);
  std::vector<int> found;
  for (std::size_t i = 0; i < plan_.posts.size(); ++i) {
    const PlannedPost& post = plan_.posts[i];
    if (!post.placed || post.platform != map_.platform) continue;
    const bool same = at ? std::abs(post.utc_minutes - *at) <= minutes_of_a_match
                         : wall_time(post.utc_minutes, table_zone_).date == time.date;
    if (same) found.push_back(static_cast<int>(i));
  }
  if (found.size() == 1) return {MatchedBy::time, found.front(), {}};
  const std::string when =
      at ? fmt::format("within {} minutes of {} UTC", minutes_of_a_match, wall_time(*at, "UTC").text())
         : fmt::format("on {} ({})", time.date.iso(), table_zone_);
  if (found.empty()) return {MatchedBy::nothing, -1, fmt::format("the plan has no post on {} {}", map_.platform, when)};
  return {MatchedBy::nothing, -1,
          fmt::format("the plan has {} posts on {} {}: {}", found.size(), map_.platform, when, listed(plan_, found))};
}

bool PostMatcher::of_this_campaign(const RowKeys& keys) const {
  if (is_nothing(keys.utm_campaign)) return true;
  return std::find(campaigns_.begin(), campaigns_.end(), ascii::to_lower(keys.utm_campaign)) != campaigns_.end();
}

std::optional<std::int64_t> PostMatcher::moment(const WrittenTime& time) const {
  if (!time.time) return std::nullopt;
  const LocalTime wall{time.date, *time.time};
  if (time.offset_minutes) return wall.wall_minutes() - *time.offset_minutes;
  return resolve(wall, table_zone_).utc_minutes;
}

Date PostMatcher::day(const WrittenTime& time) const {
  const auto at = moment(time);
  return at ? wall_time(*at, zone_).date : time.date;
}

}  // namespace posology::measure
