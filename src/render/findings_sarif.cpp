#include "render/findings_sarif.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "render/json_finding.h"
#include "render/line_hash.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

std::string_view sarif_level(Level level) {
  return level == Level::error ? "error" : level == Level::warning ? "warning" : "note";
}

// Code scanning refuses longer texts (its documentation, read 2026: 1,024 characters).
// A character that the cut would split is left out whole.
std::string bounded(std::string_view text, std::size_t most = 1000) {
  if (text.size() <= most) return std::string(text);
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return std::string(text.substr(0, most));
}

Json rule_value(const RuleFacts& rule) {
  const std::string_view why = rule.why.empty() ? rule.what : rule.why;
  const std::string help = rule.source.empty() ? std::string(why) : fmt::format("{}\n\nSource: {}", why, rule.source);
  return {{"id", rule.code},
          {"name", bounded(rule.name, 250)},
          {"shortDescription", {{"text", bounded(rule.what)}}},
          {"fullDescription", {{"text", bounded(why)}}},
          {"help", {{"text", help}}},
          {"defaultConfiguration", {{"level", sarif_level(rule.level)}}},
          {"properties",
           {{"tags", {std::string(rule.code.substr(0, rule.code.find_first_of("0123456789")))}},
            {"precision", rule.wording ? "medium" : "very-high"},
            {"problem.severity", rule.level == Level::error     ? "error"
                                 : rule.level == Level::warning ? "warning"
                                                                : "recommendation"}}}};
}

Json region_value(const Source& source, const Place& place) {
  const LineColumn begin = source.position(place.begin), end = source.position(std::max(place.begin, place.end));
  return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

/// Writes results; knows the hashes of the lines that it has seen.
class Results {
 public:
  explicit Results(std::span<const RuleFacts> rules) {
    for (std::size_t i = 0; i < rules.size(); ++i) index_[rules[i].code] = i;
  }

  Json value(const JudgedFile& file, const Finding& finding) {
    Json out;
    out["ruleId"] = finding.rule;
    if (const auto found = index_.find(finding.rule); found != index_.end()) out["ruleIndex"] = found->second;
    out["level"] = sarif_level(finding.level);
    out["message"] = {{"text", message_of(finding)}};
    out["locations"] = Json::array({location(file, finding.place)});
    out["partialFingerprints"] = {{"primaryLocationLineHash", hash_of(file, finding.place)}};
    add_notes(out, file, finding);
    if (finding.fix && known(file, finding.fix->place)) out["fixes"] = fixes(file, finding);
    return out;
  }

  Json waived_value(const JudgedFile& file, const Waived& waived) {
    Json out = value(file, waived.finding);
    const std::string by = waived.by.empty() ? "" : fmt::format("; by {}", waived.by);
    const std::string until = waived.until.empty() ? "" : fmt::format("; until {}", waived.until);
    out["suppressions"] = Json::array({{{"kind", "inSource"},
                                        {"status", "accepted"},
                                        {"justification", fmt::format("{}{}{}", waived.reason, by, until)}}});
    return out;
  }

 private:
  static bool known(const JudgedFile& file, const Place& place) {
    return file.sources != nullptr && place.known() && place.source < file.sources->size();
  }

  static std::string message_of(const Finding& finding) {
    return finding.help.empty() ? finding.message : fmt::format("{}. Help: {}", finding.message, finding.help);
  }

  // A finding that stands nowhere stands at the first line of its file: a result without a place is refused.
  static Json location(const JudgedFile& file, const Place& place) {
    Json physical;
    if (known(file, place)) {
      const Source& source = (*file.sources)[place.source];
      physical = {{"artifactLocation", {{"uri", as_reference(source.name())}}},
                  {"region", region_value(source, place)}};
    } else {
      physical = {{"artifactLocation", {{"uri", as_reference(file.path)}}},
                  {"region", {{"startLine", 1}, {"startColumn", 1}, {"endLine", 1}, {"endColumn", 1}}}};
    }
    return {{"physicalLocation", physical}};
  }

  std::string hash_of(const JudgedFile& file, const Place& place) {
    const Source* source = known(file, place)                                    ? &(*file.sources)[place.source]
                           : file.sources != nullptr && file.sources->size() > 0 ? &(*file.sources)[0]
                                                                                 : nullptr;
    if (source == nullptr) return "0:1";
    auto [entry, fresh] = hashes_.try_emplace(source);
    if (fresh) entry->second = line_hashes(source->text());
    const std::size_t line = known(file, place) ? source->position(place.begin).line : 1;
    return line <= entry->second.size() ? entry->second[line - 1] : "0:1";
  }

  static void add_notes(Json& out, const JudgedFile& file, const Finding& finding) {
    Json related = Json::array();
    for (const Note& note : finding.notes) {
      Json value = location(file, note.place);
      value["id"] = related.size() + 1;
      value["message"] = {{"text", note.message}};
      related.push_back(std::move(value));
    }
    if (!related.empty()) out["relatedLocations"] = std::move(related);
  }

  static Json fixes(const JudgedFile& file, const Finding& finding) {
    const Source& source = (*file.sources)[finding.fix->place.source];
    const Json replacement = {{"deletedRegion", region_value(source, finding.fix->place)},
                              {"insertedContent", {{"text", finding.fix->replacement}}}};
    const Json change = {{"artifactLocation", {{"uri", as_reference(source.name())}}},
                         {"replacements", Json::array({replacement})}};
    Json fix;
    fix["description"] = {{"text", finding.help.empty() ? "mend it" : finding.help}};
    fix["artifactChanges"] = Json::array({change});
    return Json::array({fix});
  }

  std::map<std::string_view, std::size_t> index_;
  std::map<const Source*, std::vector<std::string>> hashes_;
};

}  // namespace

std::string as_reference(std::string_view path) {
  while (path.substr(0, 2) == "./") path.remove_prefix(2);
  constexpr std::string_view plain = "-._~/!$&'()*+,;=@";
  // A path from the root is no reference that could be read beside a folder of the repository.
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || plain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string findings_sarif(const std::vector<JudgedFile>& files, std::span<const RuleFacts> rules,
                           std::string_view version) {
  Json list = Json::array(), results = Json::array();
  for (const RuleFacts& rule : rules) list.push_back(rule_value(rule));
  Results writer(rules);
  for (const JudgedFile& file : files) {
    for (const Finding& finding : file.findings) results.push_back(writer.value(file, finding));
    for (const Waived& waived : file.waived) results.push_back(writer.waived_value(file, waived));
  }
  const Json driver = {{"name", "posology"}, {"semanticVersion", version}, {"rules", list}};
  Json run;
  run["tool"] = {{"driver", driver}};
  run["columnKind"] = "unicodeCodePoints";
  run["results"] = std::move(results);
  Json log;
  log["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
  log["version"] = "2.1.0";
  log["runs"] = Json::array({run});
  return json_text(log);
}

}  // namespace posology::render
