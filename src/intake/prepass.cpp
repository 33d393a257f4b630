#include "intake/prepass.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/limits.h"
#include "text/unicode.h"

namespace posology::intake {
namespace {

using namespace std::literals;

/// Characters that look like nothing, or turn the direction of text. Unicode 15, general category Cf and Zl/Zp.
struct Hidden {
  std::string_view bytes;
  std::string_view name;
};
constexpr Hidden hidden[] = {
    {"\u2028", "U+2028 line separator"},
    {"\u2029", "U+2029 paragraph separator"},
    {"\u202A", "U+202A left-to-right embedding"},
    {"\u202B", "U+202B right-to-left embedding"},
    {"\u202C", "U+202C end of direction change"},
    {"\u202D", "U+202D left-to-right override"},
    {"\u202E", "U+202E right-to-left override"},
    {"\u2066", "U+2066 left-to-right isolate"},
    {"\u2067", "U+2067 right-to-left isolate"},
    {"\u2068", "U+2068 first strong isolate"},
    {"\u2069", "U+2069 end of isolate"},
    {"\u200B", "U+200B zero width space"},
    {"\uFEFF", "U+FEFF zero width no-break space"},
};

constexpr std::array<std::string_view, 4> smart_quotes{"\u201C", "\u201D", "\u2018", "\u2019"};

/// Walks over the bytes once and reports what it meets; at most `max_alike` of one code in full.
class Walk {
 public:
  Walk(const Source& source, std::uint32_t number, Prepared& out, Findings& findings)
      : text_(source.text()), number_(number), out_(out), findings_(findings) {}

  void run() {
    out_.text = text_;
    find_invalid_utf8();
    for (std::size_t at = 0; at < text_.size(); ++at) look_at(at);
    for (std::size_t start = 0; start < text_.size(); start = next_line(start)) look_at_line(start);
    count_the_rest();
    std::sort(out_.blamed.begin(), out_.blamed.end());
  }

 private:
  void report(std::string_view code, std::size_t begin, std::size_t end, std::string message, std::string help = {}) {
    if (++seen_[code] > max_alike) return;
    const Place place{number_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    findings_.push_back(complain(code, place, std::move(message), std::move(help)));
    last_[code] = place;
  }

  void count_the_rest() {
    for (const auto& [code, count] : seen_)
      if (count > max_alike)
        findings_.push_back(complain(code, last_[code], fmt::format("and {} more like this", count - max_alike)));
  }

  void blank(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) out_.text[i] = ' ';
  }

  void blame(std::size_t at) { out_.blamed.push_back(static_cast<std::uint32_t>(at)); }

  void find_invalid_utf8() {
    std::size_t from = 0;
    while (from < text_.size()) {
      const auto bad = first_invalid_utf8(std::string_view(text_).substr(from));
      if (!bad) return;
      const std::size_t begin = from + *bad;
      std::size_t end = begin + 1;
      while (end < text_.size() && (static_cast<unsigned char>(text_[end]) & 0xC0U) == 0x80U) ++end;
      report("YAML005", begin, end,
             fmt::format("byte 0x{:02X} at offset {} is not UTF-8", static_cast<unsigned char>(text_[begin]), begin));
      for (std::size_t i = begin; i < end; ++i) out_.text[i] = '_';  // a letter: no sign that YAML reads
      from = end;
    }
  }

  void look_at(std::size_t at) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte == '\r') {
      // A CR alone is a line break, which the YAML library does not know; CR LF it reads well.
      if (at + 1 >= text_.size() || text_[at + 1] != '\n') out_.text[at] = '\n';
    } else if (byte == 0) {
      report("YAML003", at, at + 1, "a NUL character");
      blank(at, at + 1);
    } else if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) {
      report("YAML004", at, at + 1, fmt::format("the control character U+{:04X}", unsigned{byte}));
      blank(at, at + 1);
    } else if (byte == 0xC2) {
      look_at_c1(at);
    } else if (byte == 0xE2 || byte == 0xEF) {
      look_at_hidden(at);
    }
  }

  void look_at_c1(std::size_t at) {
    if (at + 1 >= text_.size()) return;
    const auto second = static_cast<unsigned char>(text_[at + 1]);
    if (second < 0x80 || second > 0x9F) return;
    report("YAML004", at, at + 2, fmt::format("the control character U+{:04X}", unsigned{second}));
    blank(at, at + 2);
  }

  void look_at_hidden(std::size_t at) {
    for (const Hidden& each : hidden) {
      if (text_.compare(at, each.bytes.size(), each.bytes) != 0) continue;
      report("YAML010", at, at + each.bytes.size(), fmt::format("the invisible character {}", each.name));
      return;
    }
  }

  [[nodiscard]] std::size_t line_end(std::size_t start) const {
    const std::size_t end = out_.text.find('\n', start);
    return end == std::string::npos ? out_.text.size() : end;
  }
  [[nodiscard]] std::size_t next_line(std::size_t start) const { return line_end(start) + 1; }

  void look_at_line(std::size_t start) {
    const std::size_t end = line_end(start);
    std::size_t at = start;
    std::size_t tab = end;
    std::size_t no_break = end;
    for (; at < end; ++at) {
      if (text_[at] == '\t') {
        tab = std::min(tab, at);
      } else if (text_.compare(at, 2, "\u00A0") == 0) {
        no_break = std::min(no_break, at++);
      } else if (text_[at] != ' ') {
        break;
      }
    }
    const bool has_content = at < end && out_.text[at] != '\r' && out_.text[at] != '#';
    if (has_content && tab < at) report_indentation("YAML007", start, tab, at, "a tab indents this line");
    if (has_content && no_break < at)
      report_indentation("YAML008", start, no_break, at, "a no-break space indents this line");
    if (has_content) look_for_smart_quotes(at, end);
  }

  void report_indentation(std::string_view code, std::size_t start, std::size_t at, std::size_t content,
                          std::string message) {
    report(code, at, at + (text_[at] == '\t' ? 1 : 2), std::move(message));
    blank(start, content);
    blame(at);
  }

  /// A value that begins and ends with typographic quotes, after "key: " or "- ".
  void look_for_smart_quotes(std::size_t begin, std::size_t end) {
    std::string_view line = std::string_view(out_.text).substr(begin, end - begin);
    if (line.find(smart_quotes.front().front()) == std::string_view::npos) return;  // all begin with the same byte
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    for (std::string_view open : smart_quotes) {
      const std::size_t at = line.find(open);
      const bool starts_value = at != std::string_view::npos && at >= 2 && line[at - 1] == ' ' &&
                                (line[at - 2] == ':' || line[at - 2] == '-');
      if (!starts_value) continue;
      for (std::string_view close : smart_quotes) {
        if (line.size() < at + open.size() + close.size() || !line.ends_with(close)) continue;
        report("YAML009", begin + at, begin + line.size(), fmt::format("typographic quotes around {}", line.substr(at)),
               fmt::format("write \"{}\"", line.substr(at + 3, line.size() - at - 6)));
        blame(begin + at);
        return;
      }
    }
  }

  const std::string& text_;
  std::uint32_t number_;
  Prepared& out_;
  Findings& findings_;
  std::map<std::string_view, std::size_t> seen_;
  std::map<std::string_view, Place> last_;
};

bool is_wide_encoding(std::string_view text) {
  return text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv) || text.starts_with("\x00\x00\xFE\xFF"sv) ||
         (text.size() >= 4 && ((text[0] == 0 && text[1] != 0 && text[2] == 0 && text[3] != 0) ||
                               (text[0] != 0 && text[1] == 0 && text[2] != 0 && text[3] == 0)));
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

std::string without_byte_order_mark(std::string bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  return bytes;
}

Prepared prepare(const Source& source, std::uint32_t number, Findings& findings) {
  Prepared out;
  const std::string& text = source.text();
  const auto refuse = [&](std::string_view code, std::string message) {
    findings.push_back(complain(code, Place{number, 0, 0}, std::move(message)));
    out.readable = false;
  };
  if (text.size() > max_file_bytes)
    refuse("YAML001", fmt::format("the file has {} bytes; at most {} are read", text.size(), max_file_bytes));
  else if (is_wide_encoding(text))
    refuse("YAML006", "the file is not UTF-8 but UTF-16 or UTF-32");
  else if (is_blank(text))
    refuse("YAML002", text.empty() ? "the file is empty" : "the file holds nothing but blanks");
  if (!out.readable) return out;
  Walk(source, number, out, findings).run();
  const auto punctuation = static_cast<std::size_t>(std::count_if(out.text.begin(), out.text.end(), [](char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }));
  if (punctuation > max_punctuation)
    refuse("YAML012",
           fmt::format("the file holds {} commas and brackets; at most {} are read", punctuation, max_punctuation));
  return out;
}

}  // namespace posology::intake
