// HTML and SVG written element by element: what is not a literal of the program is escaped, and nothing can get around
// it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace posology::render {

/// Name of an element, checked while compiling. Elements that load, run or style something have no name here.
class Tag {
 public:
  consteval Tag(const char* name) : text_(name) {
    for (const char c : text_) {
      if (!((c >= 'a' && c <= 'z') || (c >= '1' && c <= '6'))) throw "an element has a name of small letters";
    }
    for (const std::string_view refused : {"script", "style", "iframe", "object", "embed", "base", "form", "image"}) {
      if (text_ == refused) throw "this element loads, runs or styles something";
    }
  }
  [[nodiscard]] constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// Name of an attribute, checked while compiling. Those that hold an address, a style or a script have no name here.
class Attribute {
 public:
  consteval Attribute(const char* name) : text_(name) {
    if (text_.starts_with("on")) throw "scripts do not stand in attributes";
    for (const std::string_view refused :
         {"style", "href", "src", "srcdoc", "srcset", "action", "formaction", "data"}) {
      if (text_ == refused) throw "this attribute holds an address or a style";
    }
  }
  [[nodiscard]] constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// Any bytes, made fit for text and attribute values: & < > " ' become references; what could hide or reorder text is
/// made visible (see visible()), and so are controls; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string html_text(std::string_view any);

class Html {
 public:
  /// Opens an element; attributes may follow at once.
  Html& open(Tag tag);
  Html& attr(Attribute name, std::string_view value);
  Html& attr(Attribute name, std::int64_t value);
  Html& flag(Attribute name);  ///< an attribute without a value: hidden, open
  /// href to a place of the same page; the program makes the name.
  Html& to_place(std::string_view id);
  Html& text(std::string_view any);
  /// The same with its line ends as <br>.
  Html& lines(std::string_view any);
  Html& close();
  /// An element with nothing but a text.
  Html& leaf(Tag tag, std::string_view any);
  Html& leaf(Tag tag, std::string_view css_class, std::string_view any);
  /// An element that never has an end: br, meta, input, col.
  Html& empty(Tag tag);

  /// The bytes of a whole page around this body: its head holds title, strict content policy, style and script. Style
  /// and script are literals of the program; a `</` in them is a fault of the program and throws std::logic_error. So
  /// does an element that was left open.
  [[nodiscard]] std::string page(std::string_view title, std::string_view css, std::string_view script) const;
  /// The bytes so far.
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  void end_of_head();

  std::string bytes_;
  std::vector<std::string_view> inside_;  ///< names of open elements
  bool in_head_ = false;                  ///< the last element takes attributes still
  bool endless_ = false;                  ///< and has no end
};

}  // namespace posology::render
