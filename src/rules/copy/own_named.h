// Copy in which the own products' names are one word, whatever they are: lists of words can then speak of them.
#pragma once

#include <string>
#include <vector>

#include "knowledge/term.h"
#include "model/campaign.h"

namespace posology::rules {

struct OwnNamed {
  struct Swap {
    std::size_t begin = 0;                           ///< of the word
    std::size_t written_begin = 0, written_end = 0;  ///< of the name that was written
  };
  std::string text;         ///< with `own_product` for each name
  std::vector<Swap> swaps;  ///< by place
};

/// Names of the campaign's products, as whole words, letter case aside; the longest where one is a part of another.
/// Generic names stay: the lists know those nouns.
[[nodiscard]] OwnNamed own_named(const std::string& text, const Campaign& campaign);

/// Hits in the text with swaps, by bytes of the text as it was written.
[[nodiscard]] std::vector<TermHit> as_written(const OwnNamed& named, std::vector<TermHit> hits);

}  // namespace posology::rules
