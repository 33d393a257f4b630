#include "knowledge/terms/prefilter.h"

#include <re2/filtered_re2.h>

#include <algorithm>

#include "knowledge/terms/patterns.h"
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// Shorter fragments stand in nearly every text.
constexpr std::size_t least = 3;

const WordList& word_list(std::size_t index) {
  static const std::array<const WordList*, list_count> all = {
#define POSOLOGY_TERMS(list) &list(),
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
  };
  return *all[index];
}

// Reduced text may hold any byte.
RE2::Options pattern_options() {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_log_errors(false);
  return options;
}

constexpr std::size_t heads = std::size_t{1} << 12U;

std::size_t head(const char* at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(at[i])); };
  return (byte(0) * 961 + byte(1) * 31 + byte(2)) % heads;
}

}  // namespace

Prefilter::Prefilter() : filter_(std::make_unique<re2::FilteredRE2>(static_cast<int>(least))), by_head_(heads) {
  for (std::size_t index = 0; index < list_count; ++index) {
    const WordList& list = word_list(index);
    always_[index] = list.keep_case;
    for (const auto& patterns : {list.allow, list.tiers[0], list.tiers[1], list.tiers[2]}) {
      if (patterns.empty() || list.keep_case) continue;
      int id = 0;
      if (filter_->Add(alternation(patterns), pattern_options(), &id) == RE2::NoError) {
        list_of_.push_back(index);
      } else {
        always_[index] = true;
      }
    }
  }
  filter_->Compile(&fragments_);
  for (std::size_t i = 0; i < fragments_.size(); ++i)
    by_head_[head(fragments_[i].data())].push_back(static_cast<int>(i));
}

Prefilter::~Prefilter() = default;

std::vector<int> Prefilter::fragments_in(const std::string& reduced) const {
  std::vector<int> found;
  for (std::size_t at = 0; at + least <= reduced.size(); ++at) {
    for (const int i : by_head_[head(reduced.data() + at)]) {
      if (reduced.compare(at, fragments_[static_cast<std::size_t>(i)].size(),
                          fragments_[static_cast<std::size_t>(i)]) == 0)
        found.push_back(i);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

Lists Prefilter::possible(const std::string& reduced) const {
  Lists lists = always_;
  std::vector<int> patterns;
  filter_->AllPotentials(fragments_in(reduced), &patterns);
  for (const int pattern : patterns) lists[list_of_[static_cast<std::size_t>(pattern)]] = true;
  return lists;
}

}  // namespace posology::terms
