// Drawing: a book of pages as a PDF file, one of its pages as a picture.
#pragma once

#include <string>

#include "render/pages/page.h"
#include "render/paper/fonts.h"

namespace posology::render {

/// What came of it: the bytes, or why not.
struct Drawn {
  std::string bytes;
  std::string problem;
};

/// As Cairo writes it; finished() makes it whole.
[[nodiscard]] Drawn draw_pdf(const Book& book, const PaperJob& job, const Fonts& fonts);
/// Points are its units; title and subject stand in it for those who do not see it.
[[nodiscard]] Drawn draw_svg(const Book& book, const PaperJob& job, const Fonts& fonts);
/// Two pixels for each point.
[[nodiscard]] Drawn draw_png(const Book& book, const PaperJob& job, const Fonts& fonts);

}  // namespace posology::render
