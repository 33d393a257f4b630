// Reports of findings in every format that validate prints.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/findings_text.h"
#include "text/show_finding.h"

namespace posology::cli {

/// The formats' words, parted by bars, in the order in which help shows them.
inline constexpr std::string_view report_formats = "text|json|jsonl|sarif|github|gitlab|junit";

/// `format` is one of report_formats.
[[nodiscard]] std::string report_of(std::string_view format, const std::vector<render::JudgedFile>& files,
                                    const TextStyle& style, bool quiet);
/// Rule, count and name, most first; the sum at the end.
[[nodiscard]] std::string statistics_of(const std::vector<render::JudgedFile>& files);

}  // namespace posology::cli
