#include "code.h"

#include <algorithm>
#include <cctype>

#include "tree.h"

namespace posology::house {
namespace {

bool word_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Walks once over a text and deals each character to its view.
class Separator {
 public:
  explicit Separator(std::string_view text) : text_(text), views_{blank(text), blank(text)} {}

  Views separate() {
    while (at_ < text_.size()) step();
    return std::move(views_);
  }

 private:
  static std::string blank(std::string_view text) {
    std::string result(text.size(), ' ');
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] == '\n') result[i] = '\n';
    return result;
  }

  void step() {
    if (text_.substr(at_, 2) == "//") return comment(std::min(text_.find('\n', at_), text_.size()));
    if (text_.substr(at_, 2) == "/*") return comment(after(text_.find("*/", at_ + 2), 2));
    if (text_.substr(at_, 2) == "R\"") return raw_string();
    if (text_[at_] == '"') return quoted('"');
    // A quote between digits separates thousands; anywhere else it opens a character.
    if (text_[at_] == '\'' && !(at_ > 0 && word_character(text_[at_ - 1]))) return quoted('\'');
    views_.code[at_] = text_[at_];
    ++at_;
  }

  std::size_t after(std::size_t found, std::size_t length) const {
    return found == std::string_view::npos ? text_.size() : found + length;
  }

  void comment(std::size_t end) {
    for (; at_ < end; ++at_) views_.comments[at_] = text_[at_];
  }

  void raw_string() {
    const std::size_t open = text_.find('(', at_);
    const std::string close = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    at_ = after(text_.find(close, at_), close.size());
  }

  void quoted(char quote) {
    views_.code[at_] = quote;
    for (++at_; at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n'; ++at_)
      if (text_[at_] == '\\') ++at_;
    if (at_ < text_.size()) views_.code[at_] = text_[at_];
    ++at_;
  }

  std::string_view text_;
  Views views_;
  std::size_t at_ = 0;
};

}  // namespace

Views views_of(std::string_view text) { return Separator(text).separate(); }

std::vector<Include> includes_of(std::string_view text) {
  const std::string code = views_of(text).code;
  const std::vector<std::string_view> seen = lines_of(code);
  const std::vector<std::string_view> written = lines_of(text);
  std::vector<Include> found;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (!seen[i].starts_with("#include ")) continue;
    const std::size_t open = written[i].find_first_of("\"<");
    const std::size_t close = written[i].find_first_of("\">", open + 1);
    if (open == std::string_view::npos || close == std::string_view::npos) continue;
    found.push_back(
        {static_cast<int>(i + 1), written[i][open] == '"', std::string(written[i].substr(open + 1, close - open - 1))});
  }
  return found;
}

std::vector<int> lines_with(std::string_view code, std::string_view word) {
  std::vector<int> found;
  const std::vector<std::string_view> lines = lines_of(code);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i];
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if ((at > 0 && word_character(line[at - 1])) || (end < line.size() && word_character(line[end]))) continue;
      found.push_back(static_cast<int>(i + 1));
      break;
    }
  }
  return found;
}

}  // namespace posology::house
