// Findings shown to people: place, level, code, snippet with caret, note, help.
#pragma once

#include <string>

#include "text/finding.h"
#include "text/source.h"

namespace posology {

/// How a text page may look: `color` uses the 16 terminal colours, `unicode` line drawing and signs.
struct TextStyle {
  bool color = false;
  bool unicode = true;
  unsigned width = 100;  ///< cells
};

/// One finding as several lines, ended by an empty one. Carets are right under tabs, wide characters and marks.
[[nodiscard]] std::string show_finding(const Finding& finding, const Sources& sources, const TextStyle& style);

}  // namespace posology
