// Places and findings as JSON: the values that every JSON output has in common.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "model/outcome.h"
#include "text/source.h"

namespace posology::render {

/// Adds `file`, `line`, `column`, `end_line`, `end_column`: from 1, columns in characters (code points), the end is the
/// first character behind. Nothing is added for a place that is in no source.
void add_place(nlohmann::ordered_json& into, const Place& place, const Sources& sources);
/// `file` is named where the finding's own place is in no source; it may be empty.
[[nodiscard]] nlohmann::ordered_json finding_value(const Finding& finding, const Sources& sources,
                                                   const std::string& file);
/// The finding with `waiver`: reason, by, until.
[[nodiscard]] nlohmann::ordered_json waived_value(const Waived& waived, const Sources& sources,
                                                  const std::string& file);
/// Indented by two, ended by a line feed; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string json_text(const nlohmann::ordered_json& value);

}  // namespace posology::render
