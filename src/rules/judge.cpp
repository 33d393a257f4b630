#include <algorithm>
#include <array>
#include <charconv>

#include "rules/rule.h"

namespace posology::rules {

std::string_view authority_word(Authority authority) {
  static constexpr std::array<std::string_view, 5> list = {"law", "final guidance", "draft guidance", "practice",
                                                           "our default"};
  return list[static_cast<std::size_t>(authority)];
}

std::int64_t Judge::option(std::string_view name) const {
  for (const RuleSetting& setting : campaign_.rules.rules) {
    if (setting.rule.value != rule_.code && setting.rule.value != rule_.name) continue;
    const auto written = setting.options.find(std::string(name));
    if (written == setting.options.end()) continue;
    const std::string& text = written->second.value;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool rest =
        std::string_view(end, static_cast<std::size_t>(text.data() + text.size() - end)).find_first_not_of("% ") ==
        std::string_view::npos;
    if (error == std::errc() && rest) return value;
  }
  const auto known =
      std::find_if(rule_.options.begin(), rule_.options.end(), [&](const Option& o) { return o.name == name; });
  return known == rule_.options.end() ? 0 : known->value;
}

bool Judge::holds_on(Date day) const {
  const auto since = Date::parse(rule_.since);
  return !since || day >= *since;
}

Finding& Judge::found(Place place, std::string message, std::string help) const {
  Finding finding;
  finding.rule = rule_.code;
  finding.name = rule_.name;
  finding.level = rule_.level;
  finding.message = std::move(message);
  finding.place = place;
  finding.help = std::move(help);
  finding.source = rule_.source;
  into_.push_back(std::move(finding));
  return into_.back();
}

}  // namespace posology::rules
