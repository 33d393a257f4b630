#include "render/json_finding.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

void add_text(Json& into, const char* key, const std::string& text) {
  if (!text.empty()) into[key] = text;
}

Json fix_value(const Fix& fix, const Sources& sources) {
  Json out = Json::object();
  add_place(out, fix.place, sources);
  out["replacement"] = fix.replacement;
  return out;
}

Json note_value(const Note& note, const Sources& sources) {
  Json out;
  out["message"] = note.message;
  add_place(out, note.place, sources);
  return out;
}

}  // namespace

void add_place(Json& into, const Place& place, const Sources& sources) {
  if (!place.known() || place.source >= sources.size()) return;
  const Source& source = sources[place.source];
  const LineColumn begin = source.position(place.begin), end = source.position(std::max(place.begin, place.end));
  into["file"] = source.name();
  into["line"] = begin.line;
  into["column"] = begin.column;
  into["end_line"] = end.line;
  into["end_column"] = end.column;
}

Json finding_value(const Finding& finding, const Sources& sources, const std::string& file) {
  Json out;
  out["rule"] = finding.rule;
  out["name"] = finding.name;
  out["level"] = level_word(finding.level);
  out["message"] = finding.message;
  add_text(out, "file", file);
  add_place(out, finding.place, sources);
  add_text(out, "path", finding.path);
  add_text(out, "help", finding.help);
  add_text(out, "source", finding.source);
  // Half a mend is none: without its place nobody could apply it.
  if (finding.fix && finding.fix->place.source < sources.size()) out["fix"] = fix_value(*finding.fix, sources);
  out["notes"] = Json::array();
  for (const Note& note : finding.notes) out["notes"].push_back(note_value(note, sources));
  return out;
}

Json waived_value(const Waived& waived, const Sources& sources, const std::string& file) {
  Json out = finding_value(waived.finding, sources, file);
  Json waiver = Json::object();
  add_text(waiver, "reason", waived.reason);
  add_text(waiver, "by", waived.by);
  add_text(waiver, "until", waived.until);
  out["waiver"] = std::move(waiver);
  return out;
}

std::string json_text(const Json& value) { return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace posology::render
