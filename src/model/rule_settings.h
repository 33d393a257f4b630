// What the campaign file says about rules: levels, options, waivers, profiles.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"
#include "text/finding.h"

namespace posology {

struct RuleSetting {
  Place place{};              ///< the rule's key
  Located<std::string> rule;  ///< code or name, as written
  Opt<Level> level;
  std::map<std::string, Located<std::string>> options;
};

/// A waiver: one rule, one thing, a reason, a person, an end.
struct Waiver {
  Place place{};
  Opt<std::string> rule;  ///< code or name
  Opt<std::string> on;    ///< id of the thing, or a path
  Opt<std::string> reason;
  Opt<std::string> by;
  Opt<Date> until;
};

struct RuleSettings {
  Place place{};
  std::vector<RuleSetting> rules;
  ListOf<Profile> profiles;
  std::vector<Waiver> allow;
  ListOf<std::string> packs;
};

}  // namespace posology
