// Waivers of a campaign file: which of them cover a finding, and what is wrong with the others.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/house_rule.h"
#include "model/campaign.h"
#include "model/plan.h"
#include "text/finding.h"
#include "text/paths.h"

namespace posology::rules {

class Waivers {
 public:
  /// Everything that is referred to must outlive this. `as_of` counts as today for what has no date of its own.
  Waivers(const Campaign& campaign, const Plan* plan, const Paths& paths, std::span<const HouseRule> house,
          std::optional<Date> as_of);

  /// The sound waiver that covers the finding (its path must be set); null when there is none.
  const Waiver* covering(const Finding& finding);
  /// Rules that were not run cannot show that their waivers cover nothing.
  void not_run(std::string_view code) { not_run_.push_back(code); }
  /// Waivers of unknown rules, expired ones, and those that covered nothing.
  void report(Findings& findings) const;

 private:
  /// A waiver of a known rule on a named thing, with an end.
  struct Ready {
    const Waiver* waiver;
    std::string_view code;  ///< of the rule
    std::string path;       ///< of the thing
    Date day;               ///< that the waiver must reach
    bool sound;             ///< with a reason and a person, of a rule that can be waived
    bool used = false;      ///< it covered a finding
    [[nodiscard]] bool expired() const { return waiver->until->value < day; }
  };
  void add_thing(Ready& ready, const std::string& name) const;

  const Campaign& campaign_;
  const Plan* plan_;
  const Paths& paths_;
  std::span<const HouseRule> house_;
  std::optional<Date> as_of_;
  std::vector<Ready> ready_;
  std::vector<std::string_view> not_run_;
};

/// A house rule goes by its code alone: its name may be one of ours.
[[nodiscard]] bool is_house_rule(std::span<const HouseRule> house, std::string_view code);
/// A finding of GOV003, which is about waivers and settings; the caller adds the rest.
[[nodiscard]] Finding unjustified(Level level, Place place, std::string message, std::string help);

}  // namespace posology::rules
