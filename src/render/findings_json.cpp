#include "render/findings_json.h"

#include <nlohmann/json.hpp>

#include "render/json_finding.h"

namespace posology::render {

std::string findings_json(const std::vector<JudgedFile>& files) {
  using Json = nlohmann::ordered_json;
  const Sources none;
  Json findings = Json::array(), waived = Json::array();
  for (const JudgedFile& file : files) {
    const Sources& sources = file.sources != nullptr ? *file.sources : none;
    for (const Finding& finding : file.findings) findings.push_back(finding_value(finding, sources, file.path));
    for (const Waived& one : file.waived) waived.push_back(waived_value(one, sources, file.path));
  }
  const FindingCounts counts = count_findings(files);
  Json out;
  out["version"] = 1;
  out["findings"] = std::move(findings);
  out["waived"] = std::move(waived);
  out["summary"] = {{"files", counts.files},
                    {"errors", counts.errors},
                    {"warnings", counts.warnings},
                    {"infos", counts.infos},
                    {"waived", counts.waived}};
  return json_text(out);
}

std::string findings_jsonl(const std::vector<JudgedFile>& files) {
  const Sources none;
  std::string text;
  const auto add = [&](const nlohmann::ordered_json& value) {
    text += value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
  };
  for (const JudgedFile& file : files) {
    const Sources& sources = file.sources != nullptr ? *file.sources : none;
    for (const Finding& finding : file.findings) add(finding_value(finding, sources, file.path));
    for (const Waived& one : file.waived) add(waived_value(one, sources, file.path));
  }
  return text;
}

}  // namespace posology::render
