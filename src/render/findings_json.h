// Findings as JSON: a stable interface, changed only by adding.
#pragma once

#include <string>
#include <vector>

#include "render/findings_text.h"

namespace posology::render {

/// {"version": 1, "findings": [...], "waived": [...], "summary": {...}}; what is absent has no key. Lines and columns
/// count from 1, columns in characters; the end is the first character behind.
[[nodiscard]] std::string findings_json(const std::vector<JudgedFile>& files);
/// The same findings, one object a line; waived ones have the key `waiver`.
[[nodiscard]] std::string findings_jsonl(const std::vector<JudgedFile>& files);

}  // namespace posology::render
