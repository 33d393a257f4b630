// Ids of a calendar feed's events: they stay while the plan changes, so that a calendar moves what it has.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/outcome.h"

namespace posology::render {

class EventIds {
 public:
  /// The outcome must hold a plan and outlive this.
  explicit EventIds(const Outcome& outcome);

  /// Of a post, or of what belongs to it (`kind`: "post", "submit"). A written post goes by its id. An open slot goes
  /// by its platform, the week or month of the cadence and its number among the open slots there: never by its place in
  /// the whole plan, its pillar or its hour.
  [[nodiscard]] std::string of(std::string_view kind, const PlannedPost& post) const;
  /// Of anything else, by a key of its own within the kind.
  [[nodiscard]] std::string of(std::string_view kind, std::string_view key) const;

 private:
  const Outcome& outcome_;
  std::map<std::string, std::string> slots_;  ///< key of each open slot, by the post's id in this plan
};

}  // namespace posology::render
