#include "cli/fact_pages.h"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "knowledge/audience_fit.h"
#include "knowledge/glossary.h"
#include "knowledge/production.h"
#include "knowledge/suggested_use.h"
#include "knowledge/tax_law.h"
#include "text/escape.h"
#include "text/width.h"

namespace posology::cli {
namespace {

std::string cite(const Cited& cited) {
  return fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
}

std::string number(const Fact<std::int64_t>& fact) { return fact.value == 0 ? "none" : fmt::format("{}", fact.value); }
std::string number(const std::optional<Fact<std::int64_t>>& fact) { return fact ? number(*fact) : "-"; }

struct Limit {
  std::string_view name;
  const std::optional<Fact<std::int64_t>>* fact;
};

// The limits that a platform may or may not have, in the order in which they are shown.
std::array<Limit, 12> limits(const Platform& p) {
  return {{{"premium text limit", &p.premium_text_limit},
           {"shown before the fold", &p.fold},
           {"title limit", &p.title_limit},
           {"hashtags per post", &p.hashtag_limit},
           {"every link counts", &p.url_length},
           {"alternative text limit", &p.alt_limit},
           {"text limit in bytes", &p.byte_limit},
           {"different links", &p.link_limit},
           {"mentions", &p.mention_limit},
           {"cashtags", &p.cashtag_limit},
           {"own scheduler, days", &p.horizon_days},
           {"scheduled ahead, minutes", &p.least_ahead_minutes}}};
}

std::string_view kind_word(const Platform& p) {
  switch (p.kind) {
    case PlatformKind::social:
      return "social network";
    case PlatformKind::owned:
      return "owned channel";
    case PlatformKind::forum:
      return "forum";
    case PlatformKind::clinician_network:
      return "clinician network, paid placements only";
  }
  return "";
}

std::string join_days(const Platform& p) {
  std::vector<std::string_view> days;
  for (const Weekday d : p.preferred_days) days.push_back(word(d));
  return fmt::format("{}", fmt::join(days, " "));
}

std::string join_times(const Platform& p) {
  std::vector<std::string> times;
  for (const TimeOfDay t : p.preferred_times) times.push_back(t.text());
  return fmt::format("{}", fmt::join(times, " "));
}

nlohmann::ordered_json json_of(const Fact<std::int64_t>& fact) {
  return {{"value", fact.value},
          {"source", fact.cited.source},
          {"as_of", fact.cited.as_of},
          {"certainty", certainty_word(fact.cited.certainty)}};
}

std::string row(std::string_view name, std::string_view value, const Cited& cited) {
  return fmt::format("  {:<26}{:<19}{}\n", name, value, cite(cited));
}

/// For whom the platform is worth the work.
std::string fit_lines(const Platform& p) {
  std::string text;
  for (const AudienceFit& fit : audience_fits()) {
    if (fit.platform != p.id) continue;
    text += fmt::format("  {:<12}{:<8}{}; {}\n", word(fit.readers), word(fit.fit), fit.evidence, cite(fit.cited));
  }
  return text.empty() ? text : "\nreaches (our reading of surveys):\n" + text;
}

/// What the platform is good for, post by post; empty where no list is known.
std::string use_lines(const Platform& p) {
  const std::span<const SuggestedUse> uses = suggested_uses(p.id);
  if (uses.empty()) return {};
  std::string text = fmt::format("\nuses to cover in a month ({}):\n", cite(suggested_uses_source(p.id)));
  for (const SuggestedUse& use : uses) {
    const std::string by = use.met_by.empty() ? std::string() : fmt::format(" (by `{}`, not by posts)", use.met_by);
    text += fmt::format("  {:<26}{}{}\n", use.id, use.what, by);
  }
  return text;
}

}  // namespace

std::string platforms_text() {
  std::string text = fmt::format("{:<12}{:<6}{:>8}  {:<18}{:>6}{:>10}  {}\n", "platform", "badge", "text", "counted in",
                                 "fold", "hashtags", "usual days and hours");
  for (const Platform& p : platforms()) {
    text +=
        fmt::format("{:<12}{:<6}{:>8}  {:<18}{:>6}{:>10}  {} {}\n", p.id, p.letters, number(p.text_limit),
                    counting_unit_word(p.unit), number(p.fold), number(p.hashtag_limit), join_days(p), join_times(p));
  }
  return text + "\nSources and dates: posology explain PLATFORM, or --format markdown.\n";
}

std::string platforms_markdown() {
  std::string text =
      "| platform | badge | kind | text limit | counted in | fold | hashtags | usual days | usual hours | source |\n"
      "|---|---|---|---|---|---|---|---|---|---|\n";
  for (const Platform& p : platforms()) {
    text += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |\n", p.id, p.letters, kind_word(p),
                        number(p.text_limit), counting_unit_word(p.unit), number(p.fold), number(p.hashtag_limit),
                        join_days(p), join_times(p), cite(p.text_limit.cited));
  }
  return text;
}

std::string platforms_json() {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Platform& p : platforms()) {
    nlohmann::ordered_json item = {{"id", p.id},
                                   {"name", p.name},
                                   {"badge", p.letters},
                                   {"kind", kind_word(p)},
                                   {"organic", p.organic},
                                   {"counting_unit", counting_unit_word(p.unit)},
                                   {"text_limit", json_of(p.text_limit)},
                                   {"min_gap_hours", json_of(p.min_gap_hours)}};
    for (const Limit& limit : limits(p)) {
      if (*limit.fact) item[std::string(limit.name)] = json_of(**limit.fact);
    }
    list.push_back(std::move(item));
  }
  return nlohmann::ordered_json{{"version", 1}, {"platforms", list}}.dump(2) + "\n";
}

std::string platform_page(const Platform& p) {
  std::string text = fmt::format("{} ({}): {}\n\n", p.name, p.id, kind_word(p));
  text += row("text limit", number(p.text_limit) + " " + std::string(counting_unit_word(p.unit)), p.text_limit.cited);
  for (const Limit& limit : limits(p)) {
    if (*limit.fact) text += row(limit.name, number(**limit.fact), (*limit.fact)->cited);
  }
  text += row("least gap, hours", number(p.min_gap_hours), p.min_gap_hours.cited);
  text += row("usual days", join_days(p), p.times_cited);
  text += row("usual hours", join_times(p), p.times_cited);
  if (!p.refused.value.empty()) text += row("refused characters", p.refused.value, p.refused.cited);
  if (!p.by_hand.empty()) text += fmt::format("  {:<26}{}\n", "by hand", p.by_hand);
  for (const OldPlatformName& old : old_platform_names()) {
    if (old.now == p.id) text += row("old name", old.name, old.cited);
  }
  return text + fit_lines(p) + use_lines(p);
}

std::string defaults_page() {
  const WorkflowDefaults& w = workflow_defaults();
  std::string text = "What a plan takes where the campaign file is silent:\n\n";
  text += row("review rounds", fmt::format("{}", w.review_rounds.value), w.review_rounds.cited);
  constexpr std::array<std::string_view, 4> tiers = {"new claim", "standard", "derivative", "pre-cleared"};
  for (std::size_t i = 0; i < tiers.size(); ++i) {
    text += row(fmt::format("turnaround, {}", tiers[i]), w.turnaround[i].value.text(), w.turnaround[i].cited);
  }
  text += row("freeze", w.freeze.value.text(), w.freeze.cited);
  text += row("hours of a person", Effort{w.hours_per_week.value}.text() + "/week", w.hours_per_week.cited);
  text += row("preparation", fmt::format("{} weeks", w.prepare_weeks.value), w.prepare_weeks.cited);
  text += row("post cut from another", derivative_share().value.percent(), derivative_share().cited);
  text += "\nHours of work per format (without review), outside cost, least lead time:\n\n";
  for (std::size_t i = 0; i < words<Format>().size(); ++i) {
    const FormatProduction& p = production_of(static_cast<Format>(i));
    std::string hours;
    for (const RoleMinutes& r : p.hours) hours += fmt::format("{} {}, ", word(r.role), Effort{r.minutes}.text());
    text += fmt::format("  {:<14}{}${}.{:02}, {} business days; {}\n", word(p.format), hours, p.cost_minor / 100,
                        p.cost_minor % 100, p.lead_business_days, cite(p.cited));
  }
  text += "\nHourly rates, where an estimate needs one and the team has none (USD):\n\n";
  for (std::size_t i = 0; i < words<Role>().size(); ++i) {
    const Fact<std::int64_t> rate = usual_rate(static_cast<Role>(i));
    text += row(word(static_cast<Role>(i)), fmt::format("{}", rate.value / 100), rate.cited);
  }
  return text;
}

std::string glossary_markdown() {
  std::string text =
      "# Words of the field\n\n`posology explain WORD` says the same.\n\n| word | meaning here |\n|---|---|\n";
  for (const Word& word : glossary()) text += fmt::format("| {} | {} |\n", word.name, markdown_cell(word.meaning));
  return text +
         "\nAn approval for publishing and a clearance for marketing are two things, and neither comes from this "
         "program.\n";
}

std::string tax_page() {
  std::string text = "US medical device excise tax (26 U.S.C. 4191) by date of sale, as finally enacted:\n\n";
  for (const TaxPeriod& period : device_tax_periods()) {
    text += fmt::format("  {} to {}  {:>5}  {}; {}\n{:>34}{}\n", period.sales.first.iso(), period.sales.last.iso(),
                        period.rate.percent(), period.note, period.law, "", cite(period.cited));
  }
  return text + "\nIts base was the maker's or importer's sale price of taxable devices, never the marketing budget.\n";
}

}  // namespace posology::cli
