// The parts of the plan's page on a terminal, and the words and paint that they share.
#pragma once

#include <string>
#include <string_view>

#include "model/outcome.h"
#include "text/show_finding.h"

namespace posology::render {

enum class Paint { plain, strong, faint, good, bad, warn };
[[nodiscard]] std::string painted(std::string_view text, Paint paint, const TextStyle& style);

[[nodiscard]] std::string short_day(Date day);        ///< "Tue 12 Jan"
[[nodiscard]] std::string day_span(DateRange range);  ///< "Mon 11 Jan - Fri 2 Apr 2027"
[[nodiscard]] std::string_view platform_letters(const std::string& id);
[[nodiscard]] std::string_view platform_name(const std::string& id);
[[nodiscard]] std::string_view pillar_letter(Pillar pillar);
/// Its headline, or pillar and format of an open slot; made visible.
[[nodiscard]] std::string shown_title(const PlannedPost& post);
/// Filled when approved or later, hollow before.
[[nodiscard]] std::string_view status_sign(const PlannedPost& post);
/// "1.5" posts and the like, one decimal, rounded half up.
[[nodiscard]] std::string one_decimal(Ratio value);
/// A full bar is `cells` wide; eighths where Unicode allows.
[[nodiscard]] std::string bar(Ratio share, std::size_t cells, bool unicode);

[[nodiscard]] std::string facts_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string weeks_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string makers_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string people_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string money_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string unmet_part(const Outcome& outcome, const TextStyle& style);
[[nodiscard]] std::string defaults_part(const Outcome& outcome, const TextStyle& style);

}  // namespace posology::render
