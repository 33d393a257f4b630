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
  [[nodiscard]] int lines(const std::string& text, Font font, double width) const override;
  /// Broken at the width; above `most` lines (0: no bound) cut with an ellipsis. Characters that no font has are
  /// replaced by question marks and remembered.
  [[nodiscard]] Held<PangoLayout> set(const std::string& text, Font font, double width, int most,
                                      bool own_direction = false) const;
  /// What no font has, in the order of its numbers.
  [[nodiscard]] const std::set<char32_t>& missing() const { return missing_; }

 private:
  [[nodiscard]] std::string without_missing(PangoLayout* layout, const std::string& text) const;

  int count_ = 0;
  std::string language_;
  Held<PangoFontMap> map_;
  Held<PangoContext> context_;
  mutable std::set<char32_t> missing_;
  /// Of texts that were measured: a page is laid out by trying, and asks for each of them many times.
  mutable std::map<std::tuple<std::string, double, bool, bool, double>, int> lines_;
};

}  // namespace posology::render
