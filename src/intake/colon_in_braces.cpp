#include "intake/colon_in_braces.h"

#include <algorithm>

#include "intake/lexical.h"

namespace posology::intake {
namespace {

bool ends_plain(char c) { return c == ',' || c == ']' || c == '}' || c == '[' || c == '{' || c == '\n'; }

// A colon that ends a key: with a space, a bracket or the end of the line behind it.
bool is_key_colon(std::string_view text, std::size_t at) {
  return text[at] == ':' && (at + 1 >= text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
}

// Where the braces begin that are open on the line of `at`: braces are counted by eye, quotes and all.
std::size_t first_line(std::string_view text, std::size_t at) {
  std::size_t start = line_begin(text, at);
  for (int lines = 0; lines < 50 && start > 0; ++lines) {
    const std::string_view part = text.substr(start, line_end(text, at) - start);
    const auto opened = std::count(part.begin(), part.end(), '{'), closed = std::count(part.begin(), part.end(), '}');
    if (opened > 0 && opened >= closed) break;
    start = line_begin(text, start - 1);
  }
  return start;
}

class Walk {
 public:
  Walk(std::string_view text, std::size_t begin, std::size_t end) : text_(text), at_(begin), end_(end) {}

  std::optional<ColonInBraces> run() {
    while (at_ < end_) {
      const char c = text_[at_];
      if (c == '{' || c == '[') {
        ++depth_;
        behind_key_ = false;
        ++at_;
      } else if (depth_ == 0 || c == ' ' || c == '\n') {
        ++at_;
      } else if (c == ',' || c == '}' || c == ']') {
        depth_ -= c == ',' ? 0 : 1;
        behind_key_ = false;
        ++at_;
      } else if (c == '"' || c == '\'') {
        at_ = end_of_quoted(text_, at_).value_or(end_);
      } else if (is_key_colon(text_, at_)) {
        behind_key_ = true;
        ++at_;
      } else if (auto found = plain()) {
        return found;
      }
    }
    return std::nullopt;
  }

 private:
  // One unquoted text; a key ends at its colon, and a value has none.
  std::optional<ColonInBraces> plain() {
    const std::size_t begin = at_;
    while (at_ < end_ && !ends_plain(text_[at_]) && !is_key_colon(text_, at_)) ++at_;
    if (at_ >= end_ || !behind_key_ || !is_key_colon(text_, at_)) return std::nullopt;
    const std::size_t colon = at_;
    while (at_ < end_ && (!ends_plain(text_[at_]) || text_[at_] == '[' || text_[at_] == '{')) ++at_;
    std::size_t last = at_;
    while (last > colon && text_[last - 1] == ' ') --last;
    return ColonInBraces{begin, last, colon};
  }

  std::string_view text_;
  std::size_t at_, end_;
  int depth_ = 0;
  bool behind_key_ = false;
};

}  // namespace

std::optional<ColonInBraces> colon_in_braces(std::string_view text, std::size_t at) {
  const std::size_t inside = std::min(at, text.size());
  return Walk(text, first_line(text, inside), line_end(text, inside)).run();
}

}  // namespace posology::intake
