#include "intake/quick_reader.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>
#include <yaml.h>

#include "intake/lexical.h"
#include "text/code_points.h"

namespace posology::intake {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// `{?key: 1}`: a sign of a key for libyaml, a part of the key in YAML 1.2.
bool is_doubtful_question_mark(std::string_view text, std::size_t at) {
  if (at + 1 == text.size() || is_blank(text[at + 1])) return false;
  while (at > 0 && is_blank(text[at - 1])) --at;
  return at > 0 && std::string_view("{[,").find(text[at - 1]) != std::string_view::npos;
}

/// False for what libyaml reads by the rules of YAML 1.1: NEL and the line and paragraph separators end lines there.
/// Directives are left out because many of them take quadratic time.
bool is_read_alike(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c != '%' && c != '?' && c != '\xC2' && c != '\xE2') continue;
    const std::string_view here = text.substr(at, 3);
    if (here.front() == '%' && (at == 0 || text[at - 1] == '\n')) return false;
    if (here.front() == '?' && is_doubtful_question_mark(text, at)) return false;
    if (here.starts_with("\xC2\x85") || here == "\xE2\x80\xA8" || here == "\xE2\x80\xA9") return false;
  }
  return true;
}

/// libyaml counts characters where all else here counts bytes.
class Bytes {
 public:
  explicit Bytes(std::string_view text) : text_(text), same_(all_ascii(text)) {}

  std::size_t at(std::size_t characters) {
    if (same_) return std::min(characters, text_.size());
    if (characters < characters_) characters_ = byte_ = 0;
    for (; characters_ < characters && byte_ < text_.size(); ++characters_) {
      do ++byte_;
      while (byte_ < text_.size() && (static_cast<unsigned char>(text_[byte_]) & 0xC0) == 0x80);
    }
    return byte_;
  }

 private:
  std::string_view text_;
  bool same_;
  std::size_t characters_ = 0;
  std::size_t byte_ = 0;
};

/// An event that frees what it holds.
class Event {
 public:
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event_); }

  bool next(yaml_parser_t& parser) { return yaml_parser_parse(&parser, &event_) == 1; }
  const yaml_event_t& operator*() const { return event_; }
  const yaml_event_t* operator->() const { return &event_; }

 private:
  yaml_event_t event_{};
};

std::string_view view_of(const yaml_char_t* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

class Teller {
 public:
  Teller(const std::string& text, YAML::EventHandler& handler) : text_(text), bytes_(text), handler_(handler) {
    ready_ = yaml_parser_initialize(&parser_) == 1;
    if (ready_)
      yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  Teller(const Teller&) = delete;
  Teller& operator=(const Teller&) = delete;
  ~Teller() { yaml_parser_delete(&parser_); }

  bool run() {
    while (ready_) {
      Event event;
      if (!event.next(parser_)) return false;
      if (event->type == YAML_STREAM_END_EVENT) return documents_ == 1;
      if (!tell(*event)) return false;
    }
    return false;
  }

 private:
  bool tell(const yaml_event_t& event) {
    mark_.pos = static_cast<int>(bytes_.at(event.start_mark.index));
    switch (event.type) {
      case YAML_STREAM_START_EVENT:
        return true;
      case YAML_DOCUMENT_START_EVENT:
        handler_.OnDocumentStart(mark_);
        return ++documents_ == 1;
      case YAML_DOCUMENT_END_EVENT:
        handler_.OnDocumentEnd();
        return true;
      case YAML_ALIAS_EVENT:
        return tell_alias(view_of(event.data.alias.anchor));
      case YAML_SCALAR_EVENT:
        return tell_scalar(event);
      case YAML_SEQUENCE_START_EVENT:
        if (event.data.sequence_start.tag != nullptr || !is_whole(event.data.sequence_start.anchor)) return false;
        handler_.OnSequenceStart(mark_, no_tag_, define(event.data.sequence_start.anchor),
                                 event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
                                     ? YAML::EmitterStyle::Flow
                                     : YAML::EmitterStyle::Block);
        return true;
      case YAML_MAPPING_START_EVENT:
        if (event.data.mapping_start.tag != nullptr || !is_whole(event.data.mapping_start.anchor)) return false;
        handler_.OnMapStart(mark_, no_tag_, define(event.data.mapping_start.anchor),
                            event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? YAML::EmitterStyle::Flow
                                                                                      : YAML::EmitterStyle::Block);
        return true;
      case YAML_SEQUENCE_END_EVENT:
        handler_.OnSequenceEnd();
        return true;
      case YAML_MAPPING_END_EVENT:
        handler_.OnMapEnd();
        return true;
      default:
        return false;
    }
  }

  bool tell_alias(std::string_view name) {
    const auto anchor = anchors_.find(name);
    if (anchor == anchors_.end() || !is_whole(name)) return false;
    handler_.OnAlias(mark_, anchor->second);
    return true;
  }

  bool tell_scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    if (scalar.tag != nullptr || !is_whole(scalar.anchor)) return false;
    const std::size_t anchor = define(scalar.anchor);
    value_.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
    const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
    if (plain && (value_.empty() || is_typed_null(value_)))
      handler_.OnNull(mark_, anchor);
    else
      handler_.OnScalar(mark_, plain ? plain_tag_ : quoted_tag_, anchor, value_);
    return true;
  }

  /// True where the name behind the mark's `&` or `*` ends as names of YAML 1.2 do: `&a:b` is one name, not two words.
  [[nodiscard]] bool is_whole(std::string_view name) const {
    const std::size_t end = static_cast<std::size_t>(mark_.pos) + 1 + name.size();
    return name.empty() || end >= text_.size() || is_blank(text_[end]) ||
           std::string_view(",[]{}").find(text_[end]) != std::string_view::npos;
  }
  [[nodiscard]] bool is_whole(const yaml_char_t* name) const { return is_whole(view_of(name)); }

  /// The number of a new anchor; 0 for none, as yaml-cpp has it.
  std::size_t define(const yaml_char_t* name) {
    if (name == nullptr) return 0;
    return anchors_[std::string(view_of(name))] = ++last_anchor_;
  }

  const std::string& text_;
  Bytes bytes_;
  YAML::EventHandler& handler_;
  yaml_parser_t parser_{};
  bool ready_ = false;
  int documents_ = 0;
  YAML::Mark mark_;
  std::string value_;
  const std::string no_tag_;
  const std::string plain_tag_ = "?";   // as yaml-cpp names a scalar without a tag
  const std::string quoted_tag_ = "!";  // and one in quotes
  std::map<std::string, std::size_t, std::less<>> anchors_;
  std::size_t last_anchor_ = 0;
};

}  // namespace

bool read_quickly(const std::string& text, YAML::EventHandler& handler) {
  return is_read_alike(text) && Teller(text, handler).run();
}

}  // namespace posology::intake
