#include "knowledge/house_rule.h"

#include <re2/re2.h>

#include <algorithm>

#include "knowledge/terms/reduce.h"

namespace posology {
namespace {

RE2::Options house_options() {
  RE2::Options options;
  // Reduced text is plain ASCII.
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  return options;
}

std::unique_ptr<RE2> alternation(const std::vector<std::string>& patterns) {
  std::string all;
  for (const std::string& pattern : patterns) all += (all.empty() ? "(?:" : "|(?:") + pattern + ")";
  return patterns.empty() ? nullptr : std::make_unique<RE2>(all, house_options());
}

void keep_sound(const ListOf<std::string>& written, std::vector<std::string>& patterns) {
  for (const auto& pattern : written) {
    if (pattern_problem(pattern.value).empty()) patterns.push_back(pattern.value);
  }
}

std::vector<HouseHit> matches(const RE2* wanted, const std::string& text) {
  std::vector<HouseHit> hits;
  if (wanted == nullptr || !wanted->ok()) return hits;
  re2::StringPiece match;
  std::size_t from = 0;
  while (from <= text.size() && wanted->Match(text, from, text.size(), RE2::UNANCHORED, &match, 1)) {
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    if (!match.empty()) hits.push_back({begin, begin + match.size()});
    from = begin + std::max<std::size_t>(match.size(), 1);
  }
  return hits;
}

}  // namespace

std::string pattern_problem(const std::string& pattern) {
  const RE2 tried(pattern, house_options());
  if (!tried.ok()) return tried.error();
  if (RE2::FullMatch("", tried)) return "it is met by no letters at all";
  return {};
}

struct HouseSearch::Compiled {
  std::unique_ptr<RE2> wanted, allowed;
};

HouseSearch::HouseSearch(const HouseRule& rule) : compiled_(std::make_unique<Compiled>()) {
  std::vector<std::string> wanted, allowed;
  for (const auto& word : rule.words) {
    const std::string plain = terms::reduce(word.value, false).text;
    if (!plain.empty()) wanted.push_back("\\b" + RE2::QuoteMeta(plain) + "(?:s|es)?\\b");
  }
  keep_sound(rule.patterns, wanted);
  keep_sound(rule.allow, allowed);
  compiled_->wanted = alternation(wanted);
  compiled_->allowed = alternation(allowed);
}

HouseSearch::~HouseSearch() = default;
HouseSearch::HouseSearch(HouseSearch&&) noexcept = default;
HouseSearch& HouseSearch::operator=(HouseSearch&&) noexcept = default;

std::vector<HouseHit> HouseSearch::find(std::string_view text) const {
  const terms::Reduced reduced = terms::reduce(text, false);
  std::string masked = reduced.text;
  for (const HouseHit& allowed : matches(compiled_->allowed.get(), reduced.text)) {
    std::fill(masked.begin() + static_cast<std::ptrdiff_t>(allowed.begin),
              masked.begin() + static_cast<std::ptrdiff_t>(allowed.end), ' ');
  }
  std::vector<HouseHit> hits = matches(compiled_->wanted.get(), masked);
  for (HouseHit& hit : hits) hit = {reduced.begin[hit.begin], reduced.end[hit.end - 1]};
  return hits;
}

}  // namespace posology
