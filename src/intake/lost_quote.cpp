#include "intake/lost_quote.h"

#include <vector>

#include "intake/lexical.h"

namespace posology::intake {
namespace {

class Look {
 public:
  Look(std::string_view text, std::size_t until) : text_(text), until_(line_end(text, until)) {}

  std::optional<Opened> run() {
    for (std::size_t at = 0; at <= until_ && at < text_.size();) {
      const std::size_t next = step(at);
      if (found_) return found_;
      at = next;
    }
    if (!brackets_.empty()) return Opened{Opened::Kind::bracket, brackets_.back(), until_};
    return std::nullopt;
  }

 private:
  std::size_t step(std::size_t at) {
    const char c = text_[at];
    const bool after_space = at == 0 || text_[at - 1] == ' ' || text_[at - 1] == '\n';
    if (c == '#' && after_space) return line_end(text_, at);
    if (!brackets_.empty() && (at == 0 || text_[at - 1] == '\n') && looks_like_key(text_, at))
      return found_ = Opened{Opened::Kind::bracket, brackets_.back(), at}, at;
    if ((c == '"' || c == '\'') && starts_value(at)) return quoted(at);
    if ((c == '|' || c == '>') && brackets_.empty() && starts_value(at)) return block_text(at);
    if ((c == '[' || c == '{') && (!brackets_.empty() || starts_value(at))) brackets_.push_back(at);
    if ((c == ']' || c == '}') && !brackets_.empty()) brackets_.pop_back();
    return at + 1;
  }

  /// True behind `key: `, `- `, `[`, `,` or an anchor, and at the start of a line that continues such a thing.
  [[nodiscard]] bool starts_value(std::size_t at) const {
    std::size_t p = at;
    while (p > 0 && (text_[p - 1] == ' ' || text_[p - 1] == '\n' || text_[p - 1] == '\r')) --p;
    if (p == 0) return true;
    const char before = text_[p - 1];
    if (!brackets_.empty() && (before == ',' || before == '[' || before == '{' || before == ':')) return true;
    if (p == at) return false;
    if (before == ':') return true;
    if (before == '-')
      return line_begin(text_, p) + indentation(text_, line_begin(text_, p)) <= p - 1 && only_dashes(p);
    return text_.substr(p, at - p).find('\n') != std::string_view::npos && looks_like_key(text_, at);
  }

  [[nodiscard]] bool only_dashes(std::size_t p) const {
    return text_.substr(line_begin(text_, p), p - line_begin(text_, p)).find_first_not_of(" -") ==
           std::string_view::npos;
  }

  std::size_t quoted(std::size_t at) {
    const auto close = end_of_quoted(text_, at);
    if (!close) return found_ = Opened{Opened::Kind::quote, at, text_.size()}, at;
    std::size_t next = *close;
    while (next < text_.size() && (text_[next] == ' ' || text_[next] == '\r')) ++next;
    const bool ends_well = next >= text_.size() || text_[next] == '\n' || (text_[next] == '#' && next > *close) ||
                           text_[next] == ':' ||
                           (!brackets_.empty() && std::string_view(",]}").find(text_[next]) != std::string_view::npos);
    if (ends_well) return *close;
    const bool runs_over_keys = holds_keys(at, *close);
    found_ = Opened{runs_over_keys ? Opened::Kind::quote : Opened::Kind::text_after_quote, at, next};
    return at;
  }

  /// True when a line inside the quoted text starts like `key:`.
  [[nodiscard]] bool holds_keys(std::size_t begin, std::size_t end) const {
    for (std::size_t line = line_end(text_, begin) + 1; line < end; line = line_end(text_, line) + 1) {
      std::size_t content = line + indentation(text_, line);
      while (content + 1 < end && text_[content] == '-' && text_[content + 1] == ' ') content += 2;
      if (content < end && looks_like_key(text_, content)) return true;
    }
    return false;
  }

  /// Skips the lines of a block text: all that are indented deeper than the line of its header.
  std::size_t block_text(std::size_t at) {
    const std::size_t header = line_begin(text_, at);
    std::size_t owner = indentation(text_, header);
    std::size_t line = line_end(text_, at) + 1;
    while (line < text_.size()) {
      const std::size_t indent = indentation(text_, line);
      const bool empty = line + indent >= text_.size() || text_[line + indent] == '\n' || text_[line + indent] == '\r';
      if (!empty && indent <= owner) break;
      line = line_end(text_, line) + 1;
    }
    return line < text_.size() ? line : text_.size();
  }

  std::string_view text_;
  std::size_t until_;
  std::vector<std::size_t> brackets_;
  std::optional<Opened> found_;
};

}  // namespace

std::optional<Opened> find_opened(std::string_view text, std::size_t until) { return Look(text, until).run(); }

}  // namespace posology::intake
