// A source: the text of one file, with the means to say where in it a byte stands.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "text/place.h"

namespace posology {

/// Line and column as an editor counts them: both from 1, columns in characters (code points).
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend auto operator<=>(const LineColumn&, const LineColumn&) = default;
};

class Source {
 public:
  /// `name` is what the user typed; `text` is UTF-8 (a line ends at LF, CRLF or a CR alone).
  Source(std::string name, std::string text);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }
  /// Where the byte stands; a byte beyond the end stands after the last character.
  [[nodiscard]] LineColumn position(std::uint32_t byte) const;
  /// The line's text without its end; empty outside 1..line_count().
  [[nodiscard]] std::string_view line(std::uint32_t number) const;
  /// First byte of the line (from 1); the size of the text for a line beyond the last.
  [[nodiscard]] std::uint32_t line_start(std::uint32_t number) const;

 private:
  std::string name_;
  std::string text_;
  std::vector<std::uint32_t> starts_;
};

/// All files of one run, in the order of reading; a Place names one by its number.
class Sources {
 public:
  std::uint32_t add(Source source);
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(list_.size()); }
  [[nodiscard]] const Source& operator[](std::uint32_t number) const { return list_[number]; }
  /// The text of a place; empty when it is nowhere.
  [[nodiscard]] std::string_view text(const Place& place) const;

 private:
  std::deque<Source> list_;  // a deque: references stay valid while files are added
};

}  // namespace posology
