// A finding: something a rule (or the reader) says about a campaign file, as data.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/place.h"

namespace posology {

enum class Level { off, info, warning, error };

/// "off", "info", "warning", "error".
[[nodiscard]] std::string_view level_word(Level level);
[[nodiscard]] std::optional<Level> level_from(std::string_view word);

/// A second place that explains the finding ("first defined here").
struct Note {
  std::string message;
  Place place;
};

/// The smallest change that mends the finding: `replacement` for the bytes of `place`.
struct Fix {
  Place place;
  std::string replacement;
};

/// Message style: lower case, no full stop, the user's own words in single quotes, what was expected with its unit.
struct Finding {
  std::string rule;  ///< code, never reused: "FMT003", "CMP101"
  std::string name;  ///< what it finds: "unknown-key"; filled from the tables of rules
  Level level = Level::error;
  std::string message;  ///< what is there, and what was expected
  Place place;          ///< the narrowest value that is wrong
  std::string path;     ///< "posts[2].text"; filled from the place by whoever holds the document
  std::string help;     ///< the smallest change that would mend it; may be empty
  std::string source;   ///< the authority behind it: law, guidance, practice; may be empty
  std::vector<Note> notes;
  std::optional<Fix> fix;
};

using Findings = std::vector<Finding>;

/// Order of every output: source, place, rule, message; equals are dropped.
void sort_findings(Findings& findings);

}  // namespace posology
