#include "render/findings_gitlab.h"

#include <map>
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "render/json_finding.h"
#include "text/hash.h"

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

}  // namespace

std::string findings_gitlab(const std::vector<JudgedFile>& files) {
  Json list = Json::array();
  std::map<std::string, int> seen;
  for (const JudgedFile& file : files) {
    for (const Finding& finding : file.findings) {
      const bool known =
          file.sources != nullptr && finding.place.known() && finding.place.source < file.sources->size();
      const std::string path = without_dot(known ? (*file.sources)[finding.place.source].name() : file.path);
      const std::uint32_t line = known ? (*file.sources)[finding.place.source].position(finding.place.begin).line : 1;
      const std::string key = fmt::format("{}\n{}\n{}", finding.rule, path, finding.path);
      const std::string print = sha256_hex(fmt::format("{}\n{}", key, seen[key]++));
      // The rule's name is not shown there: the description begins with it.
      list.push_back({{"description", fmt::format("{}: {}", finding.rule, finding.message)},
                      {"check_name", finding.rule},
                      {"fingerprint", print},
                      {"severity", severity(finding.level)},
                      {"location", {{"path", path}, {"lines", {{"begin", line}}}}}});
    }
  }
  return json_text(list);
}

}  // namespace posology::render
