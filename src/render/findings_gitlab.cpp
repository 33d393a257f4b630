#include "render/findings_gitlab.h"

#include <map>
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "render/json_finding.h"
#include "text/hash.h"
#include "text/width.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity(Level level) {
  return level == Level::error ? "major" : level == Level::warning ? "minor" : "info";
}

std::string without_dot(std::string_view path) {
  while (path.substr(0, 2) == "./") path.remove_prefix(2);
  return std::string(path);
}

/// Writes entries; a fingerprint is the rule, the thing and how many of the same there were before.
class List {
 public:
  void add(const JudgedFile& file, const Finding& finding, std::string_view severity, const std::string& description) {
    const bool known = file.sources != nullptr && finding.place.known() && finding.place.source < file.sources->size();
    const std::string path = without_dot(known ? (*file.sources)[finding.place.source].name() : file.path);
    const std::uint32_t line = known ? (*file.sources)[finding.place.source].position(finding.place.begin).line : 1;
    const std::string key = fmt::format("{}\n{}\n{}", finding.rule, path, finding.path);
    entries.push_back({{"description", description},
                       {"check_name", finding.rule},
                       {"fingerprint", sha256_hex(fmt::format("{}\n{}", key, seen_[key]++))},
                       {"severity", severity},
                       {"location", {{"path", path}, {"lines", {{"begin", line}}}}}});
  }

  Json entries = Json::array();

 private:
  std::map<std::string, int> seen_;
};

}  // namespace

std::string findings_gitlab(const std::vector<JudgedFile>& files) {
  List list;
  // The rule's name is not shown there: the description begins with it.
  for (const JudgedFile& file : files) {
    for (const Finding& finding : file.findings) {
      list.add(file, finding, severity(finding.level), fmt::format("{}: {}", finding.rule, visible(finding.message)));
    }
  }
  for (const JudgedFile& file : files) {
    for (const Waived& waived : file.waived) {
      list.add(file, waived.finding, "info",
               fmt::format("{} waived: {}; by {}; until {}", waived.finding.rule, visible(waived.reason),
                           visible(waived.by), waived.until));
    }
  }
  return json_text(list.entries);
}

}  // namespace posology::render
