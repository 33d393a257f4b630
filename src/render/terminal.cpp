#include "render/terminal.h"

#include <fmt/format.h>
#include <algorithm>

#include "model/held_back.h"
#include "render/line.h"
#include "render/terminal_parts.h"
#include "render/text_table.h"
#include "report/money.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::render {
namespace {

// Breaks at blanks so that no line is wider; continued lines are indented. Blanks at the start stay.
std::string wrapped(const std::string& text, std::size_t width, const std::string& indent) {
  std::string out;
  std::size_t at = std::min(text.find_first_not_of(' '), text.size());
  std::string line = text.substr(0, text.find(' ', at));
  at = std::min(line.size() + 1, text.size());
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at);
    if (display_width(line) + 1 + display_width(word) > width) {
      out += line + "\n";
      line = indent + word;
    } else {
      line += " " + word;
    }
    at = end + 1;
  }
  return out + line + "\n";
}

std::string named_sums(std::string_view title, const std::vector<NamedMoney>& list, const Currency& currency) {
  std::string text;
  for (const NamedMoney& item : list) {
    if (item.amount.minor == 0) continue;
    text += fmt::format("{}{} {}", text.empty() ? "" : " · ", visible(item.name), show_plain(item.amount, currency));
  }
  return text.empty() ? text : fmt::format("  {:<10}{}", title, text);
}

}  // namespace

std::string money_part(const Outcome& outcome, const TextStyle& style) {
  const PlannedMoney& m = outcome.plan->money;
  if (!m.budgeted) return {};
  std::string text =
      Line(style).add("Money", Paint::strong).add("  by month, in " + m.currency.code, Paint::faint).str();
  text += str(text_table(report::money_by_month(m), style, 2));
  const std::string indent(12, ' ');
  for (const std::string& sums :
       {named_sums("kind", m.by_kind, m.currency), named_sums("platform", m.by_platform, m.currency),
        named_sums("pillar", m.by_pillar, m.currency)}) {
    if (!sums.empty()) text += wrapped(sums, style.width, indent);
  }
  if (m.total) {
    text +=
        wrapped(fmt::format("  {:<10}total {} · contingency {} · device tax {} ({}) · least that this mix can cost {}",
                            "budget", show_plain(*m.total, m.currency), show_plain(m.contingency, m.currency),
                            show_plain(m.tax, m.currency), m.tax_note, show_plain(m.floor, m.currency)),
                style.width, indent);
  }
  return text + "\n";
}

// The posts that the caps hold back, by their ids; of many the first ones.
std::string held_by_caps(const Plan& plan, const TextStyle& style) {
  constexpr std::size_t named = 20;
  std::string ids;
  std::size_t count = 0;
  for (const PlannedPost& post : plan.posts) {
    if (!held_back_by_cap(post) || ++count > named) continue;
    ids += (ids.empty() ? "" : ", ") + visible(post.id);
  }
  if (count == 0) return {};
  if (count > named) ids += fmt::format(" and {} more", count - named);
  return wrapped(
      fmt::format("  held back by caps, {}: {}", count == 1 ? "1 post" : fmt::format("{} posts", count), ids),
      style.width, "    ");
}

std::string unmet_part(const Outcome& outcome, const TextStyle& style) {
  const auto& unmet = outcome.plan->unmet;
  std::string text = painted("Could not be met", Paint::strong, style) + "\n";
  if (unmet.empty()) return text + "  nothing\n\n";
  for (const Unmet& u : unmet) {
    text += painted(wrapped(fmt::format("  {}: {}", word(u.grade), visible(u.message)), style.width, "    "),
                    Paint::bad, style);
    if (!u.mend.empty()) text += wrapped(fmt::format("    mend: {}", visible(u.mend)), style.width, "      ");
  }
  text += held_by_caps(*outcome.plan, style);
  if (!outcome.plan->mends.empty())
    text += "  What would help, each tried by planning again, the smallest change first\n";
  for (const Mend& m : outcome.plan->mends) {
    text += wrapped(fmt::format("    {}: {} instead of {}: {} of {} posts placed, {}", visible(m.key), visible(m.value),
                                visible(m.instead_of), m.placed, m.placed + m.not_placed,
                                m.unmet == 0 ? "everything met" : fmt::format("{} still not met", m.unmet)),
                    style.width, "      ");
  }
  return text + "\n";
}

std::string defaults_part(const Outcome& outcome, const TextStyle& style) {
  const auto& defaults = outcome.plan->defaults;
  if (defaults.empty()) return {};
  std::size_t assumed = 0;
  std::string text;
  for (const DefaultUsed& d : defaults) {
    assumed += d.assumption ? 1 : 0;
    text += fmt::format("{}{} {}{}", text.empty() ? "" : ", ", visible(d.key), visible(d.value),
                        d.assumption ? " (assumption)" : "");
  }
  constexpr std::string_view title = "Defaults used";
  const std::string lines = wrapped(
      fmt::format("{} ({}, {} of them assumptions): {}", title, defaults.size(), assumed, text), style.width, "  ");
  // Painted when the lines stand: paint takes bytes, not cells.
  return painted(title, Paint::strong, style) + lines.substr(title.size()) + "Sources: posology explain defaults\n\n";
}

std::string promise_part(const TextStyle& style) { return wrapped(std::string(report::promise), style.width, ""); }

std::string plan_terminal(const Outcome& outcome, const TextStyle& style) {
  TextStyle fitted = style;
  fitted.width = std::max(style.width, 40U);
  std::string text = facts_part(outcome, fitted) + weeks_part(outcome, fitted) + makers_part(outcome, fitted) +
                     manual_part(outcome, fitted) + people_part(outcome, fitted) + review_part(outcome, fitted) +
                     money_part(outcome, fitted) + unmet_part(outcome, fitted) + next_part(outcome, fitted) +
                     defaults_part(outcome, fitted);
  text += promise_part(fitted);
  return style.unicode ? text : to_ascii(text);
}

}  // namespace posology::render
