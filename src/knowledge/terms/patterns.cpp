#include "knowledge/terms/patterns.h"

#include <re2/re2.h>

#include <algorithm>
#include <numeric>

#include "knowledge/terms/word_class.h"

namespace posology::terms {

namespace {

// Reduced text may hold any byte.
RE2::Options pattern_options() {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_log_errors(false);
  return options;
}

/// The next match of one pattern.
struct Next {
  const RE2* re;
  Stretch match;

  // Moves to the first match that begins at `from` or behind; false where there is none.
  bool search(const std::string& text, std::size_t from) {
    re2::StringPiece found;
    if (from > text.size() || !re->Match(text, from, text.size(), RE2::UNANCHORED, &found, 1)) return false;
    const auto begin = static_cast<std::size_t>(found.data() - text.data());
    match = {begin, begin + found.size()};
    return true;
  }
};

}  // namespace

Patterns::Patterns(std::span<const std::string_view> patterns, std::size_t first)
    : patterns_(patterns), first_(first), compiled_(std::make_unique<Compiled[]>(patterns.size())) {}

Patterns::~Patterns() = default;

const RE2& Patterns::compiled(std::size_t index) const {
  Compiled& one = compiled_[index];
  std::call_once(one.once,
                 [&] { one.re = std::make_unique<RE2>(with_word_classes(patterns_[index]), pattern_options()); });
  return *one.re;
}

std::vector<Stretch> Patterns::find(const std::string& text) const {
  PatternSet all(patterns_.size());
  std::iota(all.begin(), all.end(), static_cast<std::uint16_t>(first_));
  return find(text, all);
}

std::vector<Stretch> Patterns::find(const std::string& text, const PatternSet& possible) const {
  std::vector<Next> nexts;
  for (auto number = std::lower_bound(possible.begin(), possible.end(), first_);
       number != possible.end() && *number < first_ + patterns_.size(); ++number) {
    const RE2& re = compiled(*number - first_);
    Next next{&re, {}};
    if (re.ok() && next.search(text, 0)) nexts.push_back(next);
  }
  std::vector<Stretch> spans;
  while (!nexts.empty()) {
    const Stretch first = std::min_element(nexts.begin(), nexts.end(), [](const Next& a, const Next& b) {
                            return a.match.begin < b.match.begin;
                          })->match;
    spans.push_back(first);
    const std::size_t from = std::max(first.end, first.begin + 1);
    std::erase_if(nexts, [&](Next& next) { return next.match.begin < from && !next.search(text, from); });
  }
  return spans;
}

}  // namespace posology::terms
