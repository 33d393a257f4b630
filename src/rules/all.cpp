#include <array>

#include "rules/run.h"

namespace posology::rules {

#define RULE(code, file) extern const Rule rule_##code;
#include "rules/rules.def"
#undef RULE

std::span<const Rule* const> all_rules() {
  static constexpr const Rule* list[] = {
#define RULE(code, file) &rule_##code,
#include "rules/rules.def"
#undef RULE
  };
  return list;
}

const Rule* find_rule(std::string_view code_or_name) {
  for (const Rule* rule : all_rules()) {
    if (rule->code == code_or_name || rule->name == code_or_name) return rule;
  }
  return nullptr;
}

}  // namespace posology::rules
