// Findings of one or several files for people: each with its lines, the waivers in use, and a summary.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/outcome.h"
#include "render/rule_facts.h"
#include "text/show_finding.h"

namespace posology::render {

/// A file with what was found in it.
struct JudgedFile {
  std::string path;  ///< as the user named it
  Findings findings;
  std::vector<Waived> waived;
  const Sources* sources;          ///< null where nothing of the file was kept
  std::vector<RuleFacts> house{};  ///< the rules of its house packs
};

struct FindingCounts {
  std::size_t files = 0, errors = 0, warnings = 0, infos = 0, waived = 0;
};
[[nodiscard]] FindingCounts count_findings(const std::vector<JudgedFile>& files);

/// `quiet` drops the last sentence (what a clean run means), but never where the run has no errors.
[[nodiscard]] std::string findings_text(const std::vector<JudgedFile>& files, const TextStyle& style, bool quiet);

}  // namespace posology::render
