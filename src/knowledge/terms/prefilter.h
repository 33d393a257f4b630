// Which word lists may find something in a text: a look for the fragments that their patterns cannot do without.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "knowledge/term.h"

namespace re2 {
class FilteredRE2;
}

namespace posology::terms {

inline constexpr std::size_t list_count = 0
#define POSOLOGY_TERMS(list) +1
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
    ;

/// By the order of TermList.
using Lists = std::array<bool, list_count>;

class Prefilter {
 public:
  Prefilter();
  ~Prefilter();
  Prefilter(const Prefilter&) = delete;
  Prefilter& operator=(const Prefilter&) = delete;

  /// A list that is not among them finds nothing and masks nothing in this text, reduced without its capitals. Lists
  /// that keep capitals are always among them.
  [[nodiscard]] Lists possible(const std::string& reduced) const;

 private:
  [[nodiscard]] std::vector<int> fragments_in(const std::string& reduced) const;

  std::unique_ptr<re2::FilteredRE2> filter_;
  std::vector<std::size_t> list_of_;       ///< of each pattern of the filter
  std::vector<std::string> fragments_;     ///< by their number in the filter
  std::vector<std::vector<int>> by_head_;  ///< fragments by a number made of their first three bytes
  Lists always_{};
};

}  // namespace posology::terms
