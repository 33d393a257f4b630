// Lines cut out of a text that was shaped once, beside those that Pango makes of the same text when it breaks it
// itself.
#include "render/paper/shaped.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace posology::render;

namespace {

constexpr int texts = 4000;
constexpr double nothing_to_see = 0.75;  // points; letters across a break are not fitted to each other any more

constexpr std::array words = {"office",
                              "flow",
                              "fi",
                              "AVATAR",
                              "To",
                              "What",
                              "a",
                              "ward",
                              "has",
                              "waveform",
                              "Nové",
                              "klinické",
                              "údaje",
                              "průtoku",
                              "Νέα",
                              "δεδομένα",
                              "ροή",
                              "данные",
                              "о",
                              "потоке",
                              "医療機器",
                              "の新製品",
                              "お知らせ",
                              "血流",
                              "co-worker",
                              "510(k)",
                              "12,000",
                              "e.g.",
                              "über-lang",
                              "graft-flow/monitor",
                              "x\u00A0mm",
                              "soft\u00ADhyphen",
                              "ﬁxed",
                              "“quoted”",
                              "I…",
                              "البيانات",
                              "שלום",
                              "❤",
                              "👩‍⚕️",
                              "Donaudampfschifffahrtsgesellschaft"};

/// The same numbers everywhere: what the library makes of a range is its own affair.
class Dice {
 public:
  int roll(int sides) { return static_cast<int>(engine_() % static_cast<unsigned>(sides)); }

 private:
  std::mt19937 engine_{20130101};
};

std::string text_of(Dice& dice) {
  std::string text;
  const bool latin = dice.roll(2) == 0;
  for (int count = 1 + dice.roll(14); count > 0; --count) {
    if (!text.empty()) text += dice.roll(12) == 0 ? "  " : dice.roll(20) == 0 ? "\u3000" : " ";
    text += words[static_cast<std::size_t>(dice.roll(latin ? 20 : static_cast<int>(words.size())))];
  }
  return text;
}

Held<PangoLayout> laid_out(PangoContext* context, const std::string& text, double size) {
  Held<PangoLayout> layout(pango_layout_new(context));
  PangoFontDescription* const font = pango_font_description_from_string("Inter, Noto Sans, sans-serif");
  pango_font_description_set_size(font, static_cast<int>(size * PANGO_SCALE));
  pango_layout_set_font_description(layout.get(), font);
  pango_font_description_free(font);
  pango_layout_set_auto_dir(layout.get(), FALSE);
  pango_layout_set_text(layout.get(), text.c_str(), -1);
  return layout;
}

int complaints = 0;

void complain(const std::string& text, int width, const char* what, double here, double pango) {
  ++complaints;
  std::printf("'%s' at a width of %d: %s %g, Pango's %g\n", text.c_str(), width / PANGO_SCALE, what, here, pango);
}

void compare(const std::string& text, PangoLayout* one, const std::vector<int>& starts, PangoLayout* broken,
             int width) {
  const int lines = pango_layout_get_line_count(broken);
  if (lines != static_cast<int>(starts.size())) return complain(text, width, "lines", double(starts.size()), lines);
  for (int i = 0; i < lines; ++i) {
    const PangoLayoutLine* const line = pango_layout_get_line_readonly(broken, i);
    const int from = starts[static_cast<std::size_t>(i)];
    if (line->start_index != from) return complain(text, width, "a line begins at", from, line->start_index);
    const int to = i + 1 < lines ? starts[static_cast<std::size_t>(i) + 1] : static_cast<int>(text.size());
    const double here = SetLine(one, from, to).width(), there = SetLine(broken, i).width();
    if (std::abs(here - there) > nothing_to_see) complain(text, width, "a line's width is", here, there);
  }
}

}  // namespace

int main() {
  PangoFontMap* const map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
  PangoContext* const context = pango_font_map_create_context(map);
  pango_context_set_round_glyph_positions(context, FALSE);
  Dice dice;
  int answered = 0, of_several_lines = 0;
  for (int i = 0; i < texts; ++i) {
    const std::string text = text_of(dice);
    const double size = 6 + dice.roll(8);
    const int width = (20 + dice.roll(200)) * PANGO_SCALE, indent = dice.roll(3) == 0 ? dice.roll(20) * PANGO_SCALE : 0;
    const Held<PangoLayout> one = laid_out(context, text, size), broken = laid_out(context, text, size);
    pango_layout_set_width(broken.get(), width);
    pango_layout_set_wrap(broken.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(broken.get(), indent);
    const auto starts = line_starts(one.get(), width, indent);
    if (!starts) continue;
    ++answered;
    of_several_lines += starts->size() > 1 ? 1 : 0;
    compare(text, one.get(), *starts, broken.get(), width);
  }
  g_object_unref(context);
  g_object_unref(map);
  std::printf("%d texts, %d cut here, %d of these into several lines, %d complaints\n", texts, answered,
              of_several_lines, complaints);
  return complaints == 0 && answered > texts / 3 && of_several_lines > texts / 6 ? 0 : 1;
}
