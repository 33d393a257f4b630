// The words of a book, read back: what tests hold a book to.
#pragma once

#include <string>
#include <variant>

#include "render/pages/page.h"

namespace posology::render {

/// Every text of every page in the order of drawing, a line each.
inline std::string texts_of(const Book& book) {
  std::string all;
  for (const Page& page : book.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* text = std::get_if<TextItem>(&item)) all += text->text + "\n";
    }
  }
  return all;
}

}  // namespace posology::render
