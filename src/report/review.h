// Review: by which day each draft must be handed in, who reviews it, and what has to be done next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/outcome.h"
#include "report/table.h"

namespace posology::report {

/// A post on its way: who makes it, who reviews it, and its last safe day to hand in.
struct Submission {
  std::string id, title;
  std::vector<std::string> makers,
      reviewers;                  ///< each once, in the order of the work; a role that nobody holds by name
  std::optional<Date> submit_by;  ///< absent: nothing to review
  int rounds = 0;
  PostStatus status = PostStatus::idea;
  LocalTime publish;
  /// Its draft still has to be handed in.
  [[nodiscard]] bool open() const { return submit_by.has_value() && status < PostStatus::in_review; }
};

/// All placed posts, by submit date (publish date where there is none), then in the order of the plan.
[[nodiscard]] std::vector<Submission> submissions(const Outcome& outcome);
/// Those that still have to be handed in.
[[nodiscard]] std::vector<Submission> open_submissions(const Outcome& outcome);
enum class Years { always, where_needed };
/// Submit by, post, title, makers, reviewers, publish: a row for each placed post. Years are needed where the work on
/// the campaign takes so long that a day without one could be two.
[[nodiscard]] Table submit_dates(const Outcome& outcome, Years years);
/// What has to be done next, at most `most` rows: by when, who, what. What must be decided comes first.
[[nodiscard]] Table next_actions(const Outcome& outcome, std::size_t most);

}  // namespace posology::report
