#include "render/paper/fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>

#include "render/paper/marks.h"

namespace posology::render {
namespace {

// No family of emoji is named: Pango 1.50 would take the digits of every text from it.
constexpr const char* families =
    "Inter, Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Devanagari, Noto Sans Thai, sans-serif";

// Texts whose lines are kept between measuring and drawing: about 5 kB each.
constexpr std::size_t most_kept = 20'000;

// Fonts of coloured or fixed pictures and of variable shape; a display cut is made for headlines only.
constexpr const char* rejected = R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><selectfont><rejectfont>
<pattern><patelt name="color"><bool>true</bool></patelt></pattern>
<pattern><patelt name="scalable"><bool>false</bool></patelt></pattern>
<pattern><patelt name="variable"><bool>true</bool></patelt></pattern>
</rejectfont></selectfont></fontconfig>)";

FcConfig* outline_fonts() {
  FcConfig* const config = FcInitLoadConfig();
  if (config == nullptr) return nullptr;
  FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(rejected), FcTrue);
  FcConfigBuildFonts(config);
  return config;
}

int units(double points) { return static_cast<int>(points * PANGO_SCALE); }

bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

// The language whose forms a text's Chinese characters have; kana and hangul leave no doubt, else the campaign's.
std::string language_of(const std::string& text, const std::string& campaign) {
  for (const char* at = text.c_str(); *at != 0; at = g_utf8_next_char(at)) {
    const char32_t c = g_utf8_get_char(at);
    if (within(c, 0x3040, 0x30FF)) return "ja";
    if (within(c, 0xAC00, 0xD7A3)) return "ko";
  }
  for (const char* eastern : {"ja", "zh", "ko"}) {
    if (campaign.starts_with(eastern)) return campaign;
  }
  const bool han = [&] {
    for (const char* at = text.c_str(); *at != 0; at = g_utf8_next_char(at)) {
      if (within(g_utf8_get_char(at), 0x4E00, 0x9FFF)) return true;
    }
    return false;
  }();
  // Otherwise Pango would ask the environment.
  return han ? "zh-cn" : campaign;
}

// Joiners, marks of direction and variation signs have no picture of their own.
bool unseen(char32_t c) {
  return within(c, 0x200B, 0x200F) || within(c, 0x2028, 0x202E) || within(c, 0x2060, 0x206F) ||
         within(c, 0xFE00, 0xFE0F) || within(c, 0xE0000, 0xE0FFF) || c == 0xAD || c == 0xFEFF;
}

void add_unknown(PangoLayoutRun* run, std::set<char32_t>& found) {
  for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
    const PangoGlyph glyph = run->glyphs->glyphs[i].glyph;
    if (glyph == PANGO_GLYPH_EMPTY || (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0) continue;
    const char32_t c = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
    if (!unseen(c)) found.insert(c);
  }
}

std::set<char32_t> unknown_in(PangoLayout* layout) {
  std::set<char32_t> found;
  PangoLayoutIter* const at = pango_layout_get_iter(layout);
  do {
    if (PangoLayoutRun* const run = pango_layout_iter_get_run_readonly(at); run != nullptr) add_unknown(run, found);
  } while (pango_layout_iter_next_run(at) != FALSE);
  pango_layout_iter_free(at);
  return found;
}

}  // namespace

Fonts::Fonts(const std::string& language)
    : language_(language), map_(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)) {
  FcConfig* const config = outline_fonts();
  if (map_ == nullptr || config == nullptr) return;
  if (const FcFontSet* const fonts = FcConfigGetFonts(config, FcSetSystem); fonts != nullptr) count_ = fonts->nfont;
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config);
  FcConfigDestroy(config);
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map_.get()), 72);
}

PangoContext* Fonts::context_of(const std::string& text) const {
  const std::string language = language_of(text, language_);
  Held<PangoContext>& context = contexts_[language];
  if (context) return context.get();
  context.reset(pango_font_map_create_context(map_.get()));
  // The same line breaks in every format: nothing is fitted to pixels.
  cairo_font_options_t* const options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context.get(), options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
  pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
  return context.get();
}

Fonts::~Fonts() = default;

const PangoFontDescription* Fonts::described(Font font) const {
  Description& found = descriptions_[{font.size, font.bold, font.slanted}];
  if (!found) {
    found.reset(pango_font_description_from_string(families));
    pango_font_description_set_absolute_size(found.get(), font.size * PANGO_SCALE);
    pango_font_description_set_weight(found.get(), font.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(found.get(), font.slanted ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  }
  return found.get();
}

Held<PangoLayout> Fonts::made(PangoContext* context, const std::string& text, Font font, Measure measure, int most,
                              bool own) const {
  Held<PangoLayout> layout(pango_layout_new(context));
  pango_layout_set_font_description(layout.get(), described(font));
  pango_layout_set_auto_dir(layout.get(), own ? TRUE : FALSE);
  if (measure.width > 0) {
    pango_layout_set_width(layout.get(), units(measure.width));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(layout.get(), units(measure.indent));
  }
  if (most > 0) {
    pango_layout_set_height(layout.get(), -most);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
  }
  const auto write = [&](const std::string& words) {
    pango_layout_set_text(layout.get(), words.c_str(), static_cast<int>(words.size()));
    pango_layout_set_attributes(layout.get(), marks_of(words, font.size).get());
  };
  const std::string shown = without_skin_tones(text);
  write(shown);
  if (pango_layout_get_unknown_glyphs_count(layout.get()) > 0) write(without_missing(layout.get(), shown));
  return layout;
}

namespace {

std::vector<SetLine> lines_of(PangoLayout* layout) {
  std::vector<SetLine> lines;
  const int count = pango_layout_get_line_count(layout);
  lines.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) lines.emplace_back(layout, i);
  return lines;
}

}  // namespace

std::vector<SetLine> Fonts::set(const std::string& text, Font font, Measure measure, int most,
                                bool own_direction) const {
  measure = {measure.width / scale(font), measure.indent / scale(font)};
  font.size = shaped_size;
  if (own_direction) return lines_of(made(context_of(text), text, font, measure, most, true).get());
  const Broken& it = broken(text, font, measure);
  if (!it.starts.empty()) return cut(text, font, it, most);
  if (it.layout && (most == 0 || it.lines <= most)) return lines_of(it.layout.get());
  return lines_of(made(context_of(text), text, font, measure, most, false).get());
}

// Only the last line is made anew, where it has to end in an ellipsis.
std::vector<SetLine> Fonts::cut(const std::string& text, Font font, const Broken& broken, int most) const {
  const Held<PangoLayout> whole = line(measured_[Key(text, font.bold, font.slanted)], text, font);
  if (broken.starts.size() == 1) return lines_of(whole.get());
  const std::string words = pango_layout_get_text(whole.get());
  const bool all = most == 0 || broken.lines <= most;
  const std::size_t end = all ? broken.starts.size() : static_cast<std::size_t>(most - 1);
  std::vector<SetLine> lines;
  for (std::size_t i = 0; i < end; ++i) {
    const bool last = i + 1 == broken.starts.size();
    lines.emplace_back(whole.get(), broken.starts[i], last ? static_cast<int>(words.size()) : broken.starts[i + 1]);
  }
  if (all) return lines;
  const Measure measure{broken.measure.width, end == 0 ? broken.measure.indent : 0};
  const std::string rest = words.substr(static_cast<std::size_t>(broken.starts[end]));
  lines.emplace_back(made(context_of(text), rest, font, measure, 1, false).get(), 0);
  return lines;
}

// Of more than so many texts, where their lines begin is remembered and the lines are not: a book of any length fits
// into memory.
Held<PangoLayout> Fonts::line(Measured& measured, const std::string& text, Font font) const {
  if (measured.line) return Held<PangoLayout>(static_cast<PangoLayout*>(g_object_ref(measured.line.get())));
  Held<PangoLayout> line = made(context_of(text), text, font, 0, 0, false);
  if (measured_.size() <= most_kept) measured.line.reset(static_cast<PangoLayout*>(g_object_ref(line.get())));
  return line;
}

const Fonts::Broken& Fonts::broken(const std::string& text, Font font, Measure measure) const {
  Measured& measured = measured_[Key(text, font.bold, font.slanted)];
  for (const Broken& known : measured.broken) {
    if (known.measure == measure) return known;
  }
  const Held<PangoLayout> whole = line(measured, text, font);
  Broken fresh{measure, {0}, nullptr, 1};
  if (measure.width > 0) {
    if (auto starts = line_starts(whole.get(), units(measure.width), units(measure.indent))) {
      fresh.starts = *std::move(starts);
      fresh.lines = static_cast<int>(fresh.starts.size());
    } else {
      fresh.starts.clear();
      fresh.layout = made(context_of(text), text, font, measure, 0, false);
      fresh.lines = std::max(1, pango_layout_get_line_count(fresh.layout.get()));
      if (measured_.size() > most_kept) fresh.layout.reset();
    }
  }
  measured.broken.push_back(std::move(fresh));
  return measured.broken.back();
}

std::string Fonts::without_missing(PangoLayout* layout, const std::string& text) const {
  const std::set<char32_t> unknown = unknown_in(layout);
  missing_.insert(unknown.begin(), unknown.end());
  std::string known;
  for (const char* at = text.c_str(); *at != 0; at = g_utf8_next_char(at)) {
    if (unknown.count(g_utf8_get_char(at)) > 0) {
      known += '?';
    } else {
      known.append(at, static_cast<std::size_t>(g_utf8_next_char(at) - at));
    }
  }
  return known;
}

double Fonts::width(const std::string& text, Font font) const {
  const double scale = Fonts::scale(font);
  font.size = shaped_size;
  int width = 0;
  pango_layout_get_size(line(measured_[Key(text, font.bold, font.slanted)], text, font).get(), &width, nullptr);
  return scale * width / PANGO_SCALE;
}

int Fonts::lines(const std::string& text, Font font, Measure measure) const {
  const Measure shaped{measure.width / scale(font), measure.indent / scale(font)};
  return broken(text, {shaped_size, font.bold, font.slanted}, shaped).lines;
}

}  // namespace posology::render
