// Generated campaigns of a known size and load: the same bytes on every machine.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace posology::bench {

struct Instance {
  std::string_view name;
  int weeks;
  int lead_weeks;             ///< production before the start
  int platforms;              ///< 4 with 4, 3, 2 and 1 posts a week, or more with `per_platform` each
  int per_platform;           ///< posts a week
  bool all_days;              ///< seven days with six hours, not five with the usual ones
  std::span<const int> crew;  ///< writers, designers, video editors, community managers, medical, regulatory reviewers
  int load_percent;           ///< hours that a week's posts ask for, of the hours that there are
};

[[nodiscard]] std::span<const Instance> instances();
/// Null for an unknown name.
[[nodiscard]] const Instance* find_instance(std::string_view name);
/// The campaign file.
[[nodiscard]] std::string campaign_yaml(const Instance& instance);

}  // namespace posology::bench
