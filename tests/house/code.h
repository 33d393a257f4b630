// C++ text taken apart: what the compiler acts on, what only people read, and what is included.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace posology::house {

/// Both views are as long as the text and keep its line ends; what does not belong to the view is blank.
struct Views {
  std::string code;      // without comments and without the insides of strings and characters
  std::string comments;  // nothing but comments
};

Views views_of(std::string_view text);

struct Include {
  int line = 0;
  bool own = false;   // in quotes: a header of the project
  std::string named;  // as it stands between the quotes or angles
};

std::vector<Include> includes_of(std::string_view text);

/// The 1-based lines in which the word stands, not as a part of a longer word.
std::vector<int> lines_with(std::string_view code, std::string_view word);

}  // namespace posology::house
