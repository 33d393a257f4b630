#include "measure/delimited.h"

namespace posology::measure {
namespace {

class Parser {
 public:
  Parser(std::string_view text, char delimiter, std::uint32_t source)
      : text_(text), delimiter_(delimiter), source_(source) {}

  [[nodiscard]] bool at_end() const { return at_ == text_.size(); }

  /// One row; its line end is passed over.
  DelimitedRow row(std::optional<Place>& open_quote) {
    DelimitedRow row;
    do {
      row.push_back(cell(open_quote));
    } while (take(delimiter_));
    pass_line_end();
    return row;
  }

 private:
  bool take(char c) {
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  [[nodiscard]] bool ends_cell() const {
    return at_end() || text_[at_] == delimiter_ || text_[at_] == '\n' || text_[at_] == '\r';
  }

  void pass_line_end() {
    take('\r');
    take('\n');
  }

  [[nodiscard]] Place place_from(std::size_t begin) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
  }

  DelimitedCell cell(std::optional<Place>& open_quote) {
    const std::size_t begin = at_;
    DelimitedCell made;
    if (take('"')) {
      if (!quoted(made.text)) open_quote = place_from(begin);
    }
    // Behind a closing quote this is stray text, which is kept: the cell's own check will refuse it.
    while (!ends_cell()) made.text += text_[at_++];
    made.place = place_from(begin);
    return made;
  }

  /// Whether the quote is closed.
  bool quoted(std::string& into) {
    while (!at_end()) {
      if (text_[at_] != '"') {
        into += text_[at_++];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        into += '"';
        at_ += 2;
      } else {
        ++at_;
        return true;
      }
    }
    return false;
  }

  std::string_view text_;
  char delimiter_;
  std::uint32_t source_;
  std::size_t at_ = 0;
};

bool blank(const DelimitedRow& row) {
  return row.size() == 1 && row[0].text.find_first_not_of(" \t") == std::string::npos;
}

}  // namespace

Delimited parse_delimited(std::string_view text, char delimiter, std::uint32_t source, std::size_t most_rows) {
  Delimited read;
  Parser parser(text, delimiter, source);
  while (!parser.at_end() && read.rows.size() < most_rows) {
    DelimitedRow row = parser.row(read.open_quote);
    if (read.open_quote) break;
    if (!blank(row)) read.rows.push_back(std::move(row));
  }
  return read;
}

}  // namespace posology::measure
