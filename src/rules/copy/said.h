// Terms in the copy of all posts: which words, where, in whose post.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "rules/copy/copy_of.h"

namespace posology::rules {

struct Said {
  const Post* post = nullptr;
  CopyPiece piece;
  TermHit hit;
  std::string words;  ///< as written
  Place place;
  std::vector<const Product*> products;  ///< that the post is about
};

/// In the order of the file. What is only mentioned (asked, explained, quoted as a word) is left out.
[[nodiscard]] std::vector<Said> said_in(const Campaign& campaign, std::span<const TermList> lists);
[[nodiscard]] std::vector<Said> said_in(const Campaign& campaign, TermList list);

/// "'safe' in the text of 'p1'".
[[nodiscard]] std::string shown(const Said& said);

}  // namespace posology::rules
