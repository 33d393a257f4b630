// The fonts of paper: which of the machine's are used, and how a text is broken into lines with them.
#pragma once

#include <pango/pangocairo.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>

#include "render/pages/page.h"

namespace posology::render {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;

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
  [[nodiscard]] double width(const std::string& text, Font font) const override;
  [[nodiscard]] int lines(const std::string& text, Font font, Measure measure) const override;
  /// Broken at the measure (0: nowhere); above `most` lines (0: no bound) cut with an ellipsis. Characters that no font
  /// has are replaced by question marks and remembered.
  [[nodiscard]] Held<PangoLayout> set(const std::string& text, Font font, Measure measure, int most,
                                      bool own_direction = false) const;
  /// What no font has, in the order of its numbers.
  [[nodiscard]] const std::set<char32_t>& missing() const { return missing_; }

 private:
  struct DescriptionEnd {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
  };
  using Description = std::unique_ptr<PangoFontDescription, DescriptionEnd>;
  struct Measured {
    Held<PangoLayout> layout;  ///< null where it is not kept
    int lines = 1;
  };

  [[nodiscard]] PangoContext* context_of(const std::string& language) const;
  [[nodiscard]] const PangoFontDescription* described(Font font) const;
  [[nodiscard]] Held<PangoLayout> made(const std::string& text, Font font, Measure measure, int most, bool own) const;
  [[nodiscard]] const Measured& measured(const std::string& text, Font font, Measure measure) const;
  [[nodiscard]] std::string without_missing(PangoLayout* layout, const std::string& text) const;

  int count_ = 0;
  std::string language_;
  Held<PangoFontMap> map_;
  /// By language: a context whose language changed would have every text laid out anew that was made with it.
  mutable std::map<std::string, Held<PangoContext>> contexts_;
  mutable std::set<char32_t> missing_;
  mutable std::map<std::tuple<double, bool, bool>, Description> descriptions_;
  /// A page is laid out by trying, asks for each of its texts many times, and then draws them.
  mutable std::map<std::tuple<std::string, double, bool, bool, double, double>, Measured> measured_;
};

}  // namespace posology::render
