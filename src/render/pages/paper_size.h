// Paper: the sizes that pages are laid out for, each anew and never scaled from another.
#pragma once

#include "model/words.h"

namespace posology::render {

enum class PaperSize { a4, letter, a3, legal };
enum class Turned { upright, across };

struct PaperFacts {
  double width = 0, height = 0;  ///< points
  /// How much larger than on A4 everything is drawn.
  double scale = 1;
};
[[nodiscard]] PaperFacts paper_facts(PaperSize size, Turned turned);

}  // namespace posology::render

namespace posology {
POSOLOGY_WORDS(render::PaperSize, "a4", "letter", "a3", "legal");
}  // namespace posology
