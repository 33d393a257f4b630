#include "render/line.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/width.h"

namespace posology::render {
namespace {

bool only_spaces(const std::string& text) { return text.find_first_not_of(' ') == std::string::npos; }

}  // namespace

Paint paint_of(report::Tone tone) {
  switch (tone) {
    case report::Tone::plain:
      return Paint::plain;
    case report::Tone::strong:
      return Paint::strong;
    case report::Tone::quiet:
      return Paint::faint;
    case report::Tone::good:
      return Paint::good;
    case report::Tone::warn:
      return Paint::warn;
    case report::Tone::bad:
      return Paint::bad;
  }
  return Paint::plain;
}

std::string clean(std::string_view text, const TextStyle& style) {
  std::string shown = visible(text);
  if (style.unicode || std::all_of(shown.begin(), shown.end(), ascii::is_ascii)) return shown;
  return to_ascii(shown);
}

Line& Line::add(std::string_view text, Paint paint) {
  if (text.empty()) return *this;
  std::string shown = clean(text, *style_);
  width_ += display_width(shown);
  pieces_.push_back({std::move(shown), paint});
  return *this;
}

Line& Line::to(std::size_t column) {
  if (column <= width_) return *this;
  pieces_.push_back({std::string(column - width_, ' '), Paint::plain});
  width_ = column;
  return *this;
}

Line& Line::add(const Line& other) {
  pieces_.insert(pieces_.end(), other.pieces_.begin(), other.pieces_.end());
  width_ += other.width_;
  return *this;
}

std::string Line::str() const {
  std::size_t end = pieces_.size();
  while (end > 0 && only_spaces(pieces_[end - 1].text)) --end;
  std::string out;
  for (std::size_t i = 0; i < end; ++i) {
    std::string_view text = pieces_[i].text;
    if (i + 1 == end) text = text.substr(0, text.find_last_not_of(' ') + 1);
    out += painted(text, pieces_[i].paint, *style_);
  }
  return out + '\n';
}

std::string str(const Lines& lines) {
  std::string out;
  for (const Line& line : lines) out += line.str();
  return out;
}

}  // namespace posology::render
