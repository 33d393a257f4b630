#include "cli/observance_pages.h"

#include <map>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "knowledge/country.h"
#include "text/width.h"

namespace posology::cli {
namespace {

std::string cite(const Cited& cited) {
  return fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
}

std::string day_text(Date day) { return fmt::format("{} {}", day.iso(), word(day.weekday())); }

std::string dates_text(const Occurrence& occurrence) {
  if (!occurrence.dates) return std::to_string(occurrence.year);
  const DateRange& dates = *occurrence.dates;
  if (dates.first == dates.last) return day_text(dates.first);
  return fmt::format("{} to {}", day_text(dates.first), day_text(dates.last));
}

std::string name_text(const Occurrence& occurrence) {
  std::string name(occurrence.observance->name);
  if (!occurrence.place.empty()) name += fmt::format(", {}", occurrence.place);
  if (occurrence.cited.certainty == Certainty::unconfirmed && occurrence.dates) name += " (unconfirmed)";
  return name;
}

std::string where_text(const Observance& observance) {
  return observance.where.empty() ? "international" : std::string(country_name(observance.where));
}

// One line for each reason: "HIMSS ...: 2027, 2028 not announced yet ...".
std::string undated_text(DateRange range) {
  std::string text;
  std::map<std::pair<std::string_view, std::string>, std::string> years;
  std::vector<std::pair<const Observance*, std::string>> order;
  for (const Occurrence& o : observances_in(range)) {
    if (o.dates) continue;
    const std::string why = why_undated(*o.observance, o.year);
    std::string& of_it = years[{o.observance->id, why}];
    if (of_it.empty()) order.emplace_back(o.observance, why);
    of_it += fmt::format("{}{}", of_it.empty() ? "" : ", ", o.year);
  }
  for (const auto& [observance, why] : order) {
    text += fmt::format("  {}, {}: {}; {}\n", observance->name, years[{observance->id, why}], why, observance->when);
  }
  return text.empty() ? text : "\nWithout a known date:\n" + text;
}

nlohmann::ordered_json json_of(const Occurrence& occurrence) {
  const Observance& observance = *occurrence.observance;
  nlohmann::ordered_json item = {{"id", observance.id},
                                 {"name", observance.name},
                                 {"kind", word(observance.kind)},
                                 {"where", observance.where},
                                 {"year", occurrence.year},
                                 {"first", nullptr},
                                 {"last", nullptr},
                                 {"place", occurrence.place},
                                 {"rule", observance.when},
                                 {"source", occurrence.cited.source},
                                 {"as_of", occurrence.cited.as_of},
                                 {"certainty", certainty_word(occurrence.cited.certainty)}};
  if (occurrence.dates) {
    item["first"] = occurrence.dates->first.iso();
    item["last"] = occurrence.dates->last.iso();
  } else {
    item["why_undated"] = why_undated(observance, occurrence.year);
  }
  return item;
}

}  // namespace

std::string observances_text(DateRange range) {
  std::string text;
  for (const Occurrence& o : observances_in(range)) {
    if (!o.dates) continue;
    text += fmt::format("{:<34}{}{:<7}{}\n", dates_text(o), pad_to_width(name_text(o), 58), word(o.observance->kind),
                        o.observance->id);
  }
  if (text.empty()) text = "nothing of the table falls between these days\n";
  return text + undated_text(range) +
         "\nRules, sources and how sure they are: posology explain ID, or --format json.\n";
}

std::string observances_markdown(DateRange range) {
  std::string text = "| dates | observance | kind | where | rule | source |\n|---|---|---|---|---|---|\n";
  for (const Occurrence& o : observances_in(range)) {
    const std::string dates =
        o.dates ? dates_text(o) : fmt::format("{}: {}", o.year, why_undated(*o.observance, o.year));
    text += fmt::format("| {} | {} | {} | {} | {} | {} |\n", dates, name_text(o), word(o.observance->kind),
                        where_text(*o.observance), o.observance->when, cite(o.cited));
  }
  return text;
}

std::string observances_json(DateRange range) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Occurrence& o : observances_in(range)) list.push_back(json_of(o));
  return nlohmann::ordered_json{{"version", 1},
                                {"from", range.first.iso()},
                                {"to", range.last.iso()},
                                {"as_of", observances_as_of},
                                {"observances", list}}
             .dump(2) +
         "\n";
}

std::string observance_page(const Observance& observance, int first_year, int last_year) {
  std::string text =
      fmt::format("{} ({}): {}, {}\n\nrule: {}\nsource: {}\n\n", observance.name, observance.id, word(observance.kind),
                  where_text(observance), observance.when, cite(observance.cited));
  for (int year = first_year; year <= last_year; ++year) {
    const Occurrence o = in_year(observance, year);
    if (!o.dates) {
      text += fmt::format("  {}: {}\n", year, why_undated(observance, year));
      continue;
    }
    text += fmt::format("  {}{}", dates_text(o), o.place.empty() ? "" : fmt::format(", {}", o.place));
    const bool same = o.cited.source == observance.cited.source && o.cited.as_of == observance.cited.as_of;
    text += same ? "\n" : fmt::format("; {}\n", cite(o.cited));
  }
  return text;
}

}  // namespace posology::cli
