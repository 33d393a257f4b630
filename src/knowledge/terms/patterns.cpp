#include "knowledge/terms/patterns.h"

#include <re2/re2.h>

#include <algorithm>

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

}  // namespace

std::string alternation(std::span<const std::string_view> patterns) {
  std::string all;
  for (const std::string_view pattern : patterns) {
    if (!all.empty()) all += '|';
    all.append("(?:").append(with_word_classes(pattern)).append(")");
  }
  return all;
}

Patterns::Patterns(std::span<const std::string_view> patterns) {
  if (!patterns.empty()) re_ = std::make_unique<RE2>(alternation(patterns), pattern_options());
}

Patterns::~Patterns() = default;
Patterns::Patterns(Patterns&&) noexcept = default;

std::vector<Stretch> Patterns::find(const std::string& text) const {
  std::vector<Stretch> spans;
  if (!re_ || !re_->ok()) return spans;
  const re2::StringPiece whole(text);
  re2::StringPiece match;
  std::size_t from = 0;
  while (from <= text.size() && re_->Match(whole, from, text.size(), RE2::UNANCHORED, &match, 1)) {
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    spans.push_back({begin, begin + match.size()});
    from = begin + std::max<std::size_t>(match.size(), 1);
  }
  return spans;
}

}  // namespace posology::terms
