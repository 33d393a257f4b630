#include "render/pages/paper_size.h"

#include <cmath>
#include <iterator>

namespace posology::render {
namespace {

struct Side {
  double shorter, longer;
};
// Points: ISO 216 (210 x 297 mm, 297 x 420 mm), ANSI Letter (8.5 x 11 in) and Legal (8.5 x 14 in).
constexpr Side sides[] = {{595.28, 841.89}, {612, 792}, {841.89, 1190.55}, {612, 1008}};
static_assert(std::size(sides) == WordsOf<PaperSize>::list.size());

}  // namespace

PaperFacts paper_facts(PaperSize size, Turned turned) {
  const Side& side = sides[static_cast<std::size_t>(size)];
  const Side& a4 = sides[0];
  // Less than the sheet grows: a larger one is read from further away, but has to hold more as well.
  const double scale = std::pow(side.shorter * side.longer / (a4.shorter * a4.longer), 0.35);
  if (turned == Turned::across) return {side.longer, side.shorter, scale};
  return {side.shorter, side.longer, scale};
}

}  // namespace posology::render
