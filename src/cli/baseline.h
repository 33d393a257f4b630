// A baseline: findings that were there before, so that only new ones fail a run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/reading.h"

namespace posology::cli {

/// A finding by rule, file, thing and the thing's words: a post that is edited is judged again.
struct KnownFinding {
  std::string rule, file, on, words;
  friend auto operator<=>(const KnownFinding&, const KnownFinding&) = default;
};

/// Sorted; the same finding twice stands twice.
using Baseline = std::vector<KnownFinding>;

/// Nothing where the text is no baseline.
[[nodiscard]] std::optional<Baseline> baseline_from(const std::string& text);
[[nodiscard]] std::string baseline_text(Baseline baseline);
/// Errors of the reader, and of rules that cannot be waived, are in no baseline: they are judged every time.
[[nodiscard]] bool can_be_put_off(const Finding& finding);
/// What a baseline would hold of this document.
[[nodiscard]] Baseline known_of(const Document& document);
/// Drops the findings that the baseline knows, each entry once, and takes the used entries out of it. Returns how many.
std::size_t drop_known(Document& document, Baseline& baseline);

}  // namespace posology::cli
