// The fonts of paper: which of the machine's are used, and how a text is broken into lines with them.
#pragma once

#include <pango/pangocairo.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>

#include "render/pages/page.h"
#include "render/paper/shaped.h"

namespace posology::render {

/// The machine's outline fonts; those of coloured pictures and of variable shape are left out, because a PDF file would
/// hold them as small pixel images or not at all.
class Fonts final : public Ruler {
 public:
  /// The language of the campaign, which decides between the Chinese and the Japanese form of a character.
  explicit Fonts(const std::string& language);
  ~Fonts() override;
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  [[nodiscard]] bool any() const { return count_ > 0; }
  /// Texts are shaped in one size, whatever the size they are drawn in: so many times theirs.
  [[nodiscard]] static double scale(Font font) { return font.size / shaped_size; }
  [[nodiscard]] double width(const std::string& text, Font font) const override;
  [[nodiscard]] int lines(const std::string& text, Font font, Measure measure) const override;
  /// Broken at the measure (0: nowhere); above `most` lines (0: no bound) cut with an ellipsis; to be drawn at the
  /// scale. Characters that no font has are replaced by question marks and remembered.
  [[nodiscard]] std::vector<SetLine> set(const std::string& text, Font font, Measure measure, int most,
                                         bool own_direction) const;
  /// What no font has, in the order of its numbers.
  [[nodiscard]] const std::set<char32_t>& missing() const { return missing_; }

 private:
  static constexpr double shaped_size = 100;
  struct DescriptionEnd {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
  };
  using Description = std::unique_ptr<PangoFontDescription, DescriptionEnd>;
  /// A text in one line, and broken at each measure that was asked for.
  struct Broken {
    Measure measure;
    std::vector<int> starts;   ///< of its lines, in bytes, where the one line can be cut there
    Held<PangoLayout> layout;  ///< where it cannot, and is kept
    int lines = 1;
  };
  struct Measured {
    Held<PangoLayout> line;  ///< null where it is not kept
    std::vector<Broken> broken;
  };

  [[nodiscard]] PangoContext* context_of(const std::string& text) const;
  [[nodiscard]] const PangoFontDescription* described(Font font) const;
  [[nodiscard]] Held<PangoLayout> made(PangoContext* context, const std::string& text, Font font, Measure measure,
                                       int most, bool own) const;
  [[nodiscard]] Held<PangoLayout> line(Measured& measured, const std::string& text, Font font) const;
  [[nodiscard]] const Broken& broken(const std::string& text, Font font, Measure measure) const;
  [[nodiscard]] std::vector<SetLine> cut(const std::string& text, Font font, const Broken& broken, int most) const;
  [[nodiscard]] std::string without_missing(PangoLayout* layout, const std::string& text) const;

  int count_ = 0;
  std::string language_;
  Held<PangoFontMap> map_;
  /// By language: a context whose language changed would have every text laid out anew that was made with it.
  mutable std::map<std::string, Held<PangoContext>> contexts_;
  mutable std::set<char32_t> missing_;
  mutable std::map<std::tuple<double, bool, bool>, Description> descriptions_;
  /// A page is laid out by trying, asks for each of its texts many times, and then draws them.
  using Key = std::tuple<std::string, bool, bool>;
  mutable std::map<Key, Measured> measured_;
};

}  // namespace posology::render
