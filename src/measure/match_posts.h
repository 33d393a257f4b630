// Which post of the plan a row of a tool's table is about: by id, by the parameters of its link, by platform and time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "measure/table_dates.h"
#include "model/campaign.h"
#include "model/column_map.h"
#include "model/plan.h"

namespace posology::measure {

/// What a row says of its post.
struct RowKeys {
  std::vector<std::string> ids;  ///< the tool's id, its address, or the plan's id
  std::vector<std::string> addresses;
  std::string utm_content, utm_campaign;
  std::optional<WrittenTime> published;
};

enum class MatchedBy { id, link, time, nothing };

struct Match {
  MatchedBy by = MatchedBy::nothing;
  int post = -1;    ///< index in Plan::posts
  std::string why;  ///< of nothing: why, in words
};

/// Minutes between the plan's time and the tool's within which a post is the same one.
inline constexpr std::int64_t minutes_of_a_match = 30;

class PostMatcher {
 public:
  PostMatcher(const Campaign& campaign, const Plan& plan, const ColumnMap& map);

  [[nodiscard]] Match match(const RowKeys& keys) const;
  /// Whether the row is of this campaign: its utm_campaign, where it has one, is the campaign's or a link's.
  [[nodiscard]] bool of_this_campaign(const RowKeys& keys) const;
  /// The moment that a time of the table means, in minutes since 1970 UTC; nothing for a day alone.
  [[nodiscard]] std::optional<std::int64_t> moment(const WrittenTime& time) const;
  /// The day of the campaign's zone that a time falls on.
  [[nodiscard]] Date day(const WrittenTime& time) const;

 private:
  [[nodiscard]] Match by_content(const std::string& content) const;
  [[nodiscard]] Match by_time(const WrittenTime& time) const;

  const Plan& plan_;
  const ColumnMap& map_;
  std::string zone_, table_zone_;
  std::map<std::string, int> ids_;
  std::map<std::string, std::vector<int>> contents_;  ///< utm_content of the posts' links
  std::vector<std::string> campaigns_;
};

}  // namespace posology::measure
