#include "render/budget_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "render/line.h"
#include "render/markdown_table.h"
#include "render/terminal_parts.h"
#include "render/text_table.h"
#include "render/wrap.h"
#include "report/budget.h"
#include "report/words.h"
#include "text/escape.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t longest_bar = 24;  ///< cells of the dearest month, or of the highest cap

std::string wrapped(std::string_view text, const TextStyle& style) {
  std::string out;
  const std::size_t width = style.width > 12 ? style.width - 2 : 10;
  for (const std::string& line : wrap(clean(text, style), width, 0, style.unicode)) out += "  " + line + "\n";
  return out;
}

// A bar for each month; what lies above the cap is drawn in the colour of what is wrong, and said in words.
std::string month_bars(const PlannedMoney& money, const TextStyle& style) {
  Money top;
  for (const MonthMoney& month : money.months) top = std::max({top, month.total(), month.cap.value_or(Money{})});
  if (top <= Money{}) return {};
  const auto cells = [&](Money amount) {
    return static_cast<std::size_t>(Ratio::of(amount.minor, top.minor).times(longest_bar));
  };
  std::string text;
  for (const MonthMoney& month : money.months) {
    Line line(style);
    line.add("  " + report::month_year(month.month)).to(12);
    const std::size_t all = cells(month.total());
    const std::size_t within = month.cap ? std::min(all, cells(*month.cap)) : all;
    for (std::size_t i = 0; i < all; ++i) line.add("█", i < within ? Paint::accent : Paint::bad);
    if (month.cap && month.total() > *month.cap) line.add(" over its cap", Paint::bad);
    text += line.str();
  }
  return text;
}

std::string unmet_money(const Outcome& outcome, const TextStyle& style) {
  std::string text;
  for (const Unmet& unmet : outcome.plan->unmet) {
    if (unmet.kind != UnmetKind::cap_over && unmet.kind != UnmetKind::budget_over) continue;
    text += wrapped(fmt::format("{}: {}", word(unmet.grade), unmet.message), style);
    if (!unmet.mend.empty()) text += wrapped("mend: " + unmet.mend, style);
  }
  return text.empty() ? text : painted("Could not be met", Paint::strong, style) + "\n" + text + "\n";
}

}  // namespace

std::string budget_text(const Outcome& outcome, const BudgetSheet& sheet, bool trace, const TextStyle& asked) {
  TextStyle style = asked;
  style.width = std::max(style.width, 40U);
  std::string text = title_part(outcome.campaign->name.value, "budget, in " + sheet.currency.code, style);
  for (const report::BudgetTable& part : report::budget_tables(sheet, outcome.plan->money, trace)) {
    text += painted(part.title, Paint::strong, style) + "\n";
    if (!part.note.empty()) text += wrapped(part.note, style);
    if (!part.table.rows.empty()) text += str(text_table(part.table, style, 2));
    if (part.title == "By month") text += month_bars(outcome.plan->money, style);
    text += "\n";
  }
  const std::string even = report::break_even_words(sheet);
  if (!even.empty()) text += painted("Break-even", Paint::strong, style) + "\n" + wrapped(even, style) + "\n";
  text += unmet_money(outcome, style) + promise_part(style);
  return style.unicode ? text : to_ascii(text);
}

std::string budget_markdown(const Outcome& outcome, const BudgetSheet& sheet, bool trace) {
  std::string text =
      fmt::format("# {}: budget, in {}\n\n", markdown_line(outcome.campaign->name.value), sheet.currency.code);
  for (const report::BudgetTable& part : report::budget_tables(sheet, outcome.plan->money, trace)) {
    text += fmt::format("## {}\n\n", part.title);
    if (!part.note.empty()) text += markdown_line(part.note) + "\n\n";
    if (!part.table.rows.empty()) text += markdown_table(part.table) + "\n";
  }
  const std::string even = report::break_even_words(sheet);
  if (!even.empty()) text += "## Break-even\n\n" + markdown_line(even) + "\n\n";
  for (const Unmet& unmet : outcome.plan->unmet) {
    if (unmet.kind == UnmetKind::cap_over || unmet.kind == UnmetKind::budget_over) {
      text += fmt::format("- could not be met ({}): {}\n", word(unmet.grade), markdown_line(unmet.message));
      if (!unmet.mend.empty()) text += fmt::format("  - mend: {}\n", markdown_line(unmet.mend));
    }
  }
  return text + "\n---\n\n" + markdown_line(report::promise) + "\n";
}

}  // namespace posology::render
