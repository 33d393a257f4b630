#include "intake/diagnosis.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/colon_in_braces.h"
#include "intake/escape_fault.h"
#include "intake/lexical.h"
#include "intake/lost_quote.h"

namespace posology::intake {
namespace {

/// The doctor of one stop. Each method names one kind of fault, or nothing when it is another one.
class Doctor {
 public:
  Doctor(const Stop& stop, const std::string& text, std::uint32_t number)
      : stop_(stop), text_(text), number_(number), at_(std::min(stop.at, text.size())) {}

  Diagnosis run() {
    if (stop_.finding) return own(*stop_.finding);
    if (says("the referenced anchor is not defined")) return unknown_alias();
    if (auto opened = find_opened(text_, at_); opened && opened->kind != Opened::Kind::bracket)
      return of_quote(*opened);
    if (says("escape") || says("invalid unicode") || says("hex number")) return wrong_escape();
    if (says("block scalar")) return at_line("YAML034", "this block text cannot be read");
    if (says("multiple tags") || says("multiple anchors") || says("same node"))
      return at_line("YAML033", "this value carries two anchors or two tags");
    if (auto reserved = reserved_character()) return *reserved;
    if (says("illegal flow end")) return unpaired_bracket();
    if (auto opened = find_opened(text_, at_)) return of_bracket(*opened);
    if (says("illegal map value") || says("end of map not found") || says("illegal map key")) {
      if (auto found = colon_in_text()) return *found;
      if (auto found = missing_colon()) return *found;
    }
    if (says("illegal map value") || says("end of map") || says("end of sequence")) {
      if (auto found = colon_in_flow()) return *found;
    }
    if (says("illegal block entry")) return block_entry();
    if (says("illegal map value") || says("end of map") || says("end of sequence") || says("illegal map key"))
      return wrong_indentation();
    Diagnosis other = at_line("YAML026", fmt::format("the text cannot be read as YAML from here ({})", stop_.library));
    other.vague = true;
    return other;
  }

 private:
  [[nodiscard]] bool says(std::string_view words) const { return stop_.library.find(words) != std::string::npos; }

  [[nodiscard]] Place place(std::size_t begin, std::size_t end) const {
    return {number_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
  }
  /// The end of the line's content: neither a comment nor blanks.
  [[nodiscard]] std::size_t trimmed_end(std::size_t at) const {
    std::size_t end = std::min(line_end(text_, at), text_.find(" #", at));
    while (end > at && (text_[end - 1] == ' ' || text_[end - 1] == '\r')) --end;
    return end;
  }
  [[nodiscard]] std::string words(std::size_t begin, std::size_t end) const {
    return shown(std::string_view(text_).substr(begin, std::max(begin, end) - begin));
  }
  /// First character of the line that holds `at`, behind indentation and dashes.
  [[nodiscard]] std::size_t content(std::size_t at) const {
    std::size_t i = line_begin(text_, at);
    i += indentation(text_, i);
    while (i + 1 < text_.size() && text_[i] == '-' && text_[i + 1] == ' ') i += 2 + indentation(text_, i + 2);
    return i;
  }
  /// The last line above that of `at` that holds a value; its first byte. Nothing when there is none.
  [[nodiscard]] std::optional<std::size_t> line_above(std::size_t at) const {
    std::size_t start = line_begin(text_, at);
    while (start > 0) {
      start = line_begin(text_, start - 1);
      const std::size_t i = start + indentation(text_, start);
      if (i < text_.size() && text_[i] != '\n' && text_[i] != '\r' && text_[i] != '#') return start;
    }
    return std::nullopt;
  }

  Diagnosis make(std::string_view code, Place where, std::string message, std::string help, std::optional<Mask> mask) {
    Diagnosis out;
    out.finding = complain(code, where, std::move(message), std::move(help));
    out.guilty = where.begin;
    out.mask = mask;
    return out;
  }

  Diagnosis own(const Finding& finding) {
    Diagnosis out{finding, finding.place.begin, std::nullopt, false};
    if (finding.rule == "YAML015") out = of_quote({Opened::Kind::quote, finding.place.begin, text_.size()});
    return out;
  }

  Diagnosis at_line(std::string_view code, std::string message) {
    std::size_t begin = std::max(std::min(at_, text_.size()), content(at_));
    if (begin >= trimmed_end(content(at_))) begin = value_begin(at_);
    return make(code, place(begin, trimmed_end(begin)), std::move(message), {}, std::nullopt);
  }

  Diagnosis unknown_alias() {
    const std::size_t end = end_of_word(text_, at_);
    const std::string name = words(std::min(at_ + 1, end), end);
    if (name.find_first_of("*&!\"'") != std::string::npos) return reserved(at_);
    return make("YAML020", place(at_, end),
                fmt::format("'{}' repeats an anchor that is not defined above", words(at_, end)),
                fmt::format("define '&{}' above, or put the text in quotes", name), Mask{at_, end, Mask::Kind::value});
  }

  Diagnosis of_quote(const Opened& opened) {
    const std::size_t end = trimmed_end(opened.begin);
    const Mask line{opened.begin, line_end(text_, opened.begin), Mask::Kind::value};
    const std::string quote(1, text_[opened.begin]);
    if (opened.kind == Opened::Kind::quote)
      return make("YAML015", place(opened.begin, opened.begin + 1), "this quote is opened and not closed on its line",
                  fmt::format("close it: {}{}", words(opened.begin, end), quote), line);
    return make("YAML029", place(opened.at, trimmed_end(opened.at)),
                fmt::format("'{}' follows the closing quote", words(opened.at, trimmed_end(opened.at))),
                quote == "'" ? "write an apostrophe inside single quotes twice, or use double quotes"
                             : "write \\\" for a quote inside double quotes, or use single quotes",
                Mask{opened.begin, line_end(text_, opened.at), Mask::Kind::value});
  }

  Diagnosis of_bracket(const Opened& opened) {
    const char open = text_[opened.begin];
    const char close = open == '[' ? ']' : '}';
    return make("YAML024", place(opened.begin, opened.begin + 1), fmt::format("this '{}' is never closed", open),
                fmt::format("close it with '{}'", close), std::nullopt);
  }

  Diagnosis unpaired_bracket() {
    const std::size_t at = at_ < text_.size() && (text_[at_] == ']' || text_[at_] == '}') ? at_ : content(at_);
    return make("YAML032", place(at, at + 1), fmt::format("'{}' closes nothing", words(at, at + 1)), {},
                Mask{at, at + 1, Mask::Kind::block});
  }

  Diagnosis wrong_escape() {
    const EscapeFault fault = escape_fault(text_, at_);
    return make("YAML031", place(fault.begin, fault.end), fault.message, fault.help,
                Mask{value_begin(fault.begin), line_end(text_, fault.begin), Mask::Kind::value});
  }

  /// Where the value of the line of `at` starts: behind its first colon, or behind its dashes.
  [[nodiscard]] std::size_t value_begin(std::size_t at) const {
    const std::size_t colon = end_of_key_colon(text_, content(at));
    const std::size_t begin = text_.find_first_not_of(" \t", colon);
    return std::min(begin, line_end(text_, content(at)));
  }

  std::optional<Diagnosis> reserved_character() {
    const bool anchor = says("alias") || says("anchor");
    if (!says("unknown token") && !anchor) return std::nullopt;
    std::size_t at = at_;
    if (anchor) at = text_.find_last_of("*&", at_);
    if (at == std::string::npos || at >= text_.size()) return std::nullopt;
    if (std::string_view("@`%*&|>").find(text_[at]) == std::string_view::npos) return std::nullopt;
    return reserved(at);
  }

  Diagnosis reserved(std::size_t at) {
    const std::size_t end = trimmed_end(at);
    return make("YAML030", place(at, end), fmt::format("an unquoted text cannot start with '{}'", text_[at]),
                fmt::format("put it in quotes: \"{}\"", words(at, end)),
                Mask{at, line_end(text_, at), Mask::Kind::value});
  }

  /// `headline: Flow: now`.
  std::optional<Diagnosis> colon_in_text() {
    const std::size_t key = content(at_);
    const std::size_t begin = value_begin(at_);
    const std::size_t end = trimmed_end(begin);
    if (begin == key || begin >= end || std::string_view("\"'[{|>").find(text_[begin]) != std::string_view::npos)
      return std::nullopt;
    const std::size_t second = end_of_key_colon(text_, begin);
    if (second == begin) return std::nullopt;
    return unquoted_colon(begin, end, second - 1, line_end(text_, begin));
  }

  /// `{headline: Flow: now}`.
  std::optional<Diagnosis> colon_in_flow() {
    const auto found = colon_in_braces(text_, at_);
    if (!found) return std::nullopt;
    return unquoted_colon(found->begin, found->end, found->colon, found->end);
  }

  Diagnosis unquoted_colon(std::size_t begin, std::size_t end, std::size_t colon, std::size_t blank_to) {
    const std::string value = words(begin, end);
    const char quote = text_.find('"', begin) < end ? '\'' : '"';
    Diagnosis out = make(
        "YAML028", place(colon, colon + 1), fmt::format("a colon inside the unquoted text '{}'", value),
        fmt::format("put the text in quotes: {}{}{}", quote, value, quote), Mask{begin, blank_to, Mask::Kind::value});
    out.finding.fix = quoting(begin, end, quote);
    return out;
  }

  /// Nothing where the text holds the quote or a backslash itself, or is no line that a person would quote.
  [[nodiscard]] std::optional<Fix> quoting(std::size_t begin, std::size_t end, char quote) const {
    const std::string text = text_.substr(begin, end - begin);
    if (text.size() > 1000 || text.find(quote) != std::string::npos || text.find('\\') != std::string::npos)
      return std::nullopt;
    return Fix{place(begin, end), quote + text + quote};
  }

  /// A line without a colon among keys: the library complains only at the next colon.
  std::optional<Diagnosis> missing_colon() {
    const auto above = line_above(at_);
    if (!above) return std::nullopt;
    const std::size_t key = content(*above);
    const bool same_level = key - *above == content(at_) - line_begin(text_, at_);
    if (!same_level || continues_text(*above) || looks_like_key(text_, key) || text_[key] == '"' || text_[key] == '\'')
      return std::nullopt;
    const std::size_t end = trimmed_end(key);
    const std::string line = words(key, end);
    const std::size_t colon = line.find(':');
    const bool no_space = colon != std::string::npos;
    return make(
        "YAML016", place(key, end),
        no_space ? fmt::format("'{}' has no space after its colon", line) : fmt::format("'{}' has no colon", line),
        no_space ? fmt::format("write '{}: {}'", line.substr(0, colon), line.substr(colon + 1))
                 : fmt::format("write '{}'", with_colon(line)),
        Mask{key, line_end(text_, key), Mask::Kind::entry});
  }

  /// True for a line that goes on with the unquoted text of a shallower `key: text` above it.
  [[nodiscard]] bool continues_text(std::size_t line) const {
    const auto above = line_above(line);
    if (!above || content(*above) - *above >= indentation(text_, line)) return false;
    const std::size_t colon = end_of_key_colon(text_, content(*above));
    return colon != content(*above) && skip_blank(text_, colon) < line;
  }

  static std::string with_colon(const std::string& line) {
    const std::size_t space = line.find(' ');
    return space == std::string::npos ? line + ": ..." : line.substr(0, space) + ":" + line.substr(space);
  }

  Diagnosis block_entry() {
    Diagnosis out = at_line("YAML025", "a list cannot start here");
    out.finding.help = "start the list on its own line, indented under its key";
    out.vague = true;
    return out;
  }

  Diagnosis wrong_indentation() {
    const std::size_t begin = line_begin(text_, at_) + indentation(text_, line_begin(text_, at_));
    const std::size_t key = content(at_);
    if (end_of_key_colon(text_, key) > key + 1024)
      return make("YAML026", place(key, end_of_key_colon(text_, key) - 1), "this key is longer than 1,024 characters",
                  "shorten the key", Mask{key, line_end(text_, key), Mask::Kind::entry});
    Diagnosis out = make(
        "YAML025", place(begin, trimmed_end(begin)),
        fmt::format("this line is indented by {} spaces, which fits no value above it", begin - line_begin(text_, at_)),
        {}, std::nullopt);
    out.vague = true;
    return out;
  }

  const Stop& stop_;
  const std::string& text_;
  std::uint32_t number_;
  std::size_t at_;
};

}  // namespace

Diagnosis diagnose(const Stop& stop, const std::string& text, std::uint32_t number) {
  return Doctor(stop, text, number).run();
}

}  // namespace posology::intake
