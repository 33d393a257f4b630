// A word list as data: patterns by tier, and the phrases that are masked before they are looked for.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/fact.h"

namespace posology::terms {

/// Patterns of RE2 over reduced text (see reduce.h): lower case, straight quotes, one hyphen, single spaces; <device>,
/// <result>, <harm>, <disease>, <people>, <day>, <care>, <condition>,
/// <site>, <fda> and <gift> stand for the nouns of word_class.h, <own> for the names of the own products.
struct WordList {
  std::string_view name;
  std::span<const std::string_view> allow;
  std::span<const std::string_view> tiers[3];  ///< gravest first; empty ones find nothing
  bool keep_case = false;                      ///< the patterns tell capitals from small letters
  Cited cited;
};

#define POSOLOGY_TERMS(list) const WordList& list();
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS

}  // namespace posology::terms
