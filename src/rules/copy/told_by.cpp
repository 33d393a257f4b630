#include "rules/copy/told_by.h"

#include <algorithm>

#include <fmt/format.h>

namespace posology::rules {

Finding& told_by(const Judge& judge, Place place, std::string message, std::string help, const Cited& cited,
                 Level level) {
  Finding& finding = judge.found(place, std::move(message), std::move(help));
  finding.level = cited.certainty == Certainty::unconfirmed ? std::min(level, Level::warning) : level;
  finding.source = fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
  return finding;
}

}  // namespace posology::rules
