#include "render/wrap.h"

#include <algorithm>

#include "text/width.h"

namespace posology::render {
namespace {

/// Lines that grow word by word.
class Wrapper {
 public:
  explicit Wrapper(std::size_t cells) : cells_(cells) {}

  void word(std::string_view text) {
    const std::size_t width = display_width(text);
    if (width > cells_) return long_word(text);
    if (!lines_.empty() && used_ + 1 + width <= cells_) {
      lines_.back().append(" ").append(text);
      used_ += 1 + width;
    } else {
      lines_.emplace_back(text);
      used_ = width;
    }
  }
  std::vector<std::string> take() { return std::move(lines_); }

 private:
  void long_word(std::string_view text) {
    if (!lines_.empty() && used_ + 3 <= cells_) {
      lines_.back() += ' ';
      ++used_;
    } else {
      lines_.emplace_back();
      used_ = 0;
    }
    for (const Cluster& cluster : clusters(text)) {
      if (used_ + cluster.cells > cells_) {
        lines_.emplace_back();
        used_ = 0;
      }
      lines_.back() += cluster.text;
      used_ += cluster.cells;
    }
  }

  std::size_t cells_, used_ = 0;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t cells, std::size_t most_lines, bool unicode) {
  Wrapper wrapper(std::max<std::size_t>(cells, 2));
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) wrapper.word(text.substr(at, end - at));
    at = end + 1;
  }
  std::vector<std::string> lines = wrapper.take();
  if (most_lines == 0 || lines.size() <= most_lines) return lines;
  lines.resize(most_lines + 1);
  // The cut needs more text than fits, or it would see no reason to mark one.
  const std::string rest = lines[most_lines - 1] + ' ' + lines[most_lines] + std::string(cells, 'x');
  lines.pop_back();
  lines.back() = cut_to_width(rest, std::max<std::size_t>(cells, 2), unicode);
  return lines;
}

std::vector<std::string> wrap_parts(std::string_view text, std::size_t cells, bool unicode) {
  constexpr std::string_view no_break = "\xC2\xA0";
  const std::string_view dot = unicode ? " · " : " - ";
  const std::size_t short_part = std::min<std::size_t>(40, cells / 2);
  std::string glued;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(dot, at), text.size());
    const std::string_view part = text.substr(at, end - at);
    const bool together = display_width(part) <= short_part;
    for (const char c : part) {
      if (c == ' ' && together) {
        glued += no_break;
      } else {
        glued += c;
      }
    }
    if (end < text.size()) glued.append(no_break).append(dot.substr(1));
    at = end + dot.size();
  }
  std::vector<std::string> lines = wrap(glued, cells, 0, unicode);
  for (std::string& line : lines) {
    for (std::size_t at = line.find(no_break); at != std::string::npos; at = line.find(no_break, at)) {
      line.replace(at, no_break.size(), " ");
    }
  }
  return lines;
}

}  // namespace posology::render
