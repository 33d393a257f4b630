#include "text/finding.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace posology {
namespace {

constexpr std::array<std::string_view, 4> level_words = {"off", "info", "warning", "error"};

auto order(const Finding& f) { return std::tie(f.place, f.rule, f.message); }

}  // namespace

std::string_view level_word(Level level) { return level_words[static_cast<std::size_t>(level)]; }

std::optional<Level> level_from(std::string_view word) {
  for (std::size_t i = 0; i < level_words.size(); ++i) {
    if (level_words[i] == word) return static_cast<Level>(i);
  }
  return std::nullopt;
}

void sort_findings(Findings& findings) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return order(a) < order(b); });
  const auto same = [](const Finding& a, const Finding& b) { return order(a) == order(b); };
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
}

}  // namespace posology
