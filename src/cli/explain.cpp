// explain: one rule, complaint, platform, country, observance, tax period, word of the field or default, with source
// and date.
#include <algorithm>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/count_page.h"
#include "cli/export_pages.h"
#include "cli/fact_pages.h"
#include "cli/observance_pages.h"
#include "cli/rule_page.h"
#include "intake/codes.h"
#include "knowledge/glossary.h"
#include "knowledge/holiday.h"
#include "knowledge/pillar.h"
#include "knowledge/tax_law.h"
#include "rules/run.h"
#include "text/suggest.h"
#include "text/unicode.h"
#include "text/width.h"

namespace posology::cli {
namespace {

std::string indented(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    out += fmt::format("    {}\n", text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return out;
}

std::string rule_text(const rules::Rule& rule) {
  std::string text =
      fmt::format("{} {} ({})\n\n{}\n\nwhy: {}\n", rule.code, rule.name, level_word(rule.level), rule.what, rule.why);
  text += fmt::format("source: {} ({})\n", rule.source, rules::authority_word(rule.authority));
  if (!rule.since.empty()) text += fmt::format("holds for posts from: {}\n", rule.since);
  for (const rules::Option& option : rule.options) {
    text += fmt::format("option {}: {} (default {})\n", option.name, option.what, option.value);
  }
  if (rule.needs_plan) text += "judges the plan that will be made: written posts and open slots together\n";
  if (rule.wording) text += "decided by words: it can be wrong both ways, a reviewer decides\n";
  text += fmt::format("profiles: {}\n", profile_effects(rule));
  if (!rule.waivable) text += "can be neither waived, nor put off by a baseline, nor turned off\n";
  return text + "\nfound here:\n\n" + indented(rule.bad) + "\nclean:\n\n" + indented(rule.good);
}

std::string code_text(const intake::CodeRow& code) {
  return fmt::format("{} {} ({})\n\n{}\n\nmend: {}\n", code.code, code.name, level_word(code.level), code.what,
                     code.mend);
}

std::string regions_text(const HolidayCountry& country) {
  if (country.regions.empty()) return "";
  std::string text = "\nregions with days of their own:\n";
  for (const HolidayRegion& region : country.regions) {
    text += fmt::format("  {}-{}  {}\n", country.code, region.code, region.name);
  }
  return text;
}

std::string country_text(const HolidayCountry& country, std::string_view code) {
  std::string_view name = country.name;
  for (const HolidayRegion& region : country.regions) {
    if (fmt::format("{}-{}", country.code, region.code) == code) name = region.name;
  }
  std::string text = fmt::format("{} ({}): public holidays\nsource: {}, {} ({})\n\n", name, code, country.cited.source,
                                 country.cited.as_of, certainty_word(country.cited.certainty));
  const DateRange years{*Date::from_ymd(2026, 1, 1), *Date::from_ymd(2028, 12, 31)};
  for (const Holiday& day : holidays_of(code, years)) {
    text += fmt::format("  {} {}  {}{}\n", day.date.iso(), word(day.date.weekday()), day.name,
                        day.observed ? " (observed)" : "");
  }
  return text + (code == country.code ? regions_text(country) : "");
}

// "2014-Q1", "2014-02" or a date: the law of the sales of that time.
std::optional<std::string> tax_text(std::string_view what) {
  std::optional<Date> day = Date::parse(what);
  if (const auto month = Month::parse(what)) day = month->first();
  if (what.size() == 7 && what[5] == 'Q' && what[6] >= '1' && what[6] <= '4') {
    const auto first = Month::parse(fmt::format("{}-{:02}", what.substr(0, 4), (what[6] - '1') * 3 + 1));
    if (first) day = first->first();
  }
  if (!day) return std::nullopt;
  const TaxPeriod& period = device_tax_on(*day);
  return fmt::format(
      "US device tax on sales of {}: {}\n{}; {}\nsource: {}, {} ({})\n\nposology explain device-tax shows all "
      "periods.\n",
      what, period.rate.percent(), period.note, period.law, period.cited.source, period.cited.as_of,
      certainty_word(period.cited.certainty));
}

std::optional<std::string> pillar_text(std::string_view name) {
  const auto pillar = from_word<Pillar>(name);
  if (!pillar) return std::nullopt;
  const PillarFacts& facts = pillar_facts(*pillar);
  return fmt::format("pillar {} ({} on the calendar)\n\n{}\n{}", name, facts.letter, facts.what,
                     facts.fixed_only ? "\nRuns only as a written post; the planner never makes one.\n" : "");
}

std::optional<std::string> page(const std::string& what) {
  if (const rules::Rule* rule = rules::find_rule(what)) return rule_text(*rule);
  if (const intake::CodeRow* code = intake::find_code(what)) return code_text(*code);
  if (const Platform* platform = find_platform(what)) return platform_page(*platform);
  if (const OldPlatformName* old = find_old_platform_name(what)) {
    return fmt::format("{}: {}{}\n", old->name, old->why, old->now.empty() ? "" : fmt::format("; use '{}'", old->now));
  }
  if (const HolidayCountry* country = find_holiday_country(what)) return country_text(*country, what);
  if (const Observance* observance = find_observance(what)) return observance_page(*observance, 2024, 2030);
  if (const ExportProfile* profile = find_export_profile(what)) return export_page(*profile);
  if (what == "defaults") return defaults_page();
  if (what == "device-tax") return tax_page();
  if (auto text = pillar_text(what)) return text;
  if (auto text = tax_text(what)) return text;
  if (const Word* word = find_word_of_field(what)) return fmt::format("{}\n\n{}\n", word->name, word->meaning);
  return std::nullopt;
}

std::vector<std::string_view> known_words() {
  std::vector<std::string_view> known = {"defaults", "device-tax"};
  for (const rules::Rule* rule : rules::all_rules()) {
    known.push_back(rule->code);
    known.push_back(rule->name);
  }
  for (const intake::CodeRow& code : intake::codes()) {
    known.push_back(code.code);
    known.push_back(code.name);
  }
  for (const Platform& platform : platforms()) known.push_back(platform.id);
  for (const Observance& observance : observances()) known.push_back(observance.id);
  for (const ExportProfile& profile : export_profiles()) known.push_back(profile.id);
  for (const std::string_view pillar : words<Pillar>()) known.push_back(pillar);
  for (const Word& word : glossary()) known.push_back(word.name);
  return known;
}

// As it is typed: "MLR review" is found as "mlr-review" too.
std::string shell_word(std::string_view name) {
  std::string word(name);
  std::replace(word.begin(), word.end(), ' ', '-');
  return word;
}

// Known words that hold the typed one, and words of the field whose meaning does: "MLR" is "MLR review".
std::vector<std::string_view> holding(const std::string& typed) {
  const std::string wanted = to_nfkc_casefold(typed);
  std::vector<std::string_view> list;
  if (wanted.size() < 3) return list;
  const auto holds = [&](std::string_view text) { return to_nfkc_casefold(text).find(wanted) != std::string::npos; };
  for (const std::string_view word : known_words()) {
    if (holds(word)) list.push_back(word);
  }
  for (const Word& word : glossary()) {
    if (!holds(word.name) && holds(word.meaning)) list.push_back(word.name);
  }
  return list;
}

std::string near_to(const std::string& typed) {
  constexpr std::size_t most = 5;
  const std::vector<std::string_view> list = holding(typed);
  const auto guess = nearest(typed, known_words());
  if (guess && list.empty()) return fmt::format("did you mean 'posology explain {}'?", *guess);
  if (list.empty())
    return "give a rule, a platform, a country code, an observance, a pillar, a word of the field, 'defaults', "
           "'device-tax' or a period like 2014-Q1";
  std::string text = list.size() == 1 ? "did you mean " : "did you mean one of ";
  for (std::size_t i = 0; i < std::min(most, list.size()); ++i)
    text +=
        fmt::format("{}'posology explain {}'", i == 0 ? "" : ", ", shell_word(list[i].substr(0, list[i].find(','))));
  return text + (list.size() > most ? fmt::format(", or {} more?", list.size() - most) : "?");
}

constexpr std::size_t longest_text = std::size_t{1} << 20;

// explain PLATFORM --count TEXT
ExitCode count(const std::string& what, std::string text, World& world) {
  const Platform* const platform = find_platform(what);
  if (platform == nullptr) {
    world.err(fmt::format("posology: '{}' is no platform that counts texts\nhelp: posology platforms lists them\n",
                          visible(what)));
    return ExitCode::usage;
  }
  if (text == "-") {
    const ReadOutcome outcome = world.read("-", longest_text);
    if (!outcome.text) {
      world.err(fmt::format("posology: the text could not be read: {}\n", outcome.problem));
      return ExitCode::usage;
    }
    text = *outcome.text;
  }
  world.out(count_page(*platform, text));
  return ExitCode::done;
}

// Two words only for the tax and a period: explain tax 2014-Q1.
ExitCode run(const Arguments& arguments, World& world) {
  const bool of_tax = arguments.words[0] == "tax";
  if (arguments.words.size() > 1 && !of_tax) {
    world.err(
        fmt::format("posology: 'explain' takes WHAT, and '{}' is one word too many\nhelp: see 'posology explain "
                    "--help'\n",
                    visible(arguments.words[1])));
    return ExitCode::usage;
  }
  const std::string what = arguments.words.size() > 1 ? arguments.words[1] : of_tax ? "device-tax" : arguments.words[0];
  if (auto text = arguments.value("count")) return count(what, std::move(*text), world);
  if (const auto text = page(what)) {
    world.out(*text);
    return ExitCode::done;
  }
  world.err(fmt::format("posology: nothing is known of '{}'\nhelp: {}\n", visible(what), near_to(what)));
  return ExitCode::usage;
}

constexpr OptionSpec options[] = {
    {"count",
     "TEXT",
     "count this text as the platform WHAT counts it, piece by piece; - reads it from standard input",
     {}},
};

}  // namespace

const Command explain_command{
    "explain",
    "Explain a rule, platform, pillar, holiday country, observance, tax period ('tax 2014-Q1'), word of the field or "
    "the defaults",
    "WHAT [PERIOD]",
    1,
    2,
    options,
    "posology explain CMP101",
    run};

}  // namespace posology::cli
