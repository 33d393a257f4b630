#include "intake/tree_builder.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "intake/codes.h"
#include "intake/lexical.h"
#include "intake/limits.h"
#include "intake/question_marks.h"
#include "intake/quick_reader.h"
#include "intake/split_amount.h"

namespace posology::intake {
namespace {

/// Thrown through the library to leave it; never leaves this file.
struct LeaveLibrary {};

/// The byte of a mark; `none` where the library knows no place.
std::size_t byte_of(const YAML::Mark& mark, const std::string& text, std::size_t none) {
  return mark.pos < 0 ? none : std::min(static_cast<std::size_t>(mark.pos), text.size());
}

class Builder : public YAML::EventHandler {
 public:
  Builder(const std::string& text, std::uint32_t number, const std::vector<Mask>& masks, NodeStore& store, Pass& pass,
          bool stand_ins)
      : text_(text), stand_ins_(stand_ins), number_(number), masks_(masks), store_(store), pass_(pass) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (!finished_) return;
    const std::size_t at = clamp(mark);
    if (text_.compare(at, 3, "---") == 0)
      report("YAML017", place(at, at + 3), "a second document starts here; a campaign file holds one");
    else
      complain_of_rest(at, end_of_line(at));
    throw LeaveLibrary{};
  }

  void complain_of_rest(std::size_t at, std::size_t end) {
    report("YAML017", place(at, end), "this text stands after the end of the campaign's values");
  }

  void OnDocumentEnd() override { finished_ = true; }

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t at = skip_properties(text_, clamp(mark));
    const std::size_t typed = end_of_typed_null(at);
    Node& node = make(Node::Kind::null, typed != at ? place(at, typed) : place_of_nothing());
    if (typed != at ? masked_between(masks_, at, at) : masked_between(masks_, end_, at))
      node.kind = Node::Kind::broken;
    else if (typed != at)
      node.text = text_.substr(at, typed - at);
    name_anchor(anchor, node);
    if (typed == at && is_missing_colon()) return complain_of_missing_colon(node);
    if (!frames_.empty() && frames_.back().node->is_map() && frames_.back().key == nullptr && typed == at)
      node.place = place(at, at < text_.size() ? at + 1 : at);
    add(node);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t at = clamp(mark);
    Node& node = make(Node::Kind::alias, place(at, end_of_word(text_, at)));
    node.text = text_.substr(std::min(at + 1, text_.size()), node.place.end - at - 1);
    if (++aliases_ > max_aliases) leave("YAML013", node.place, fmt::format("more than {} aliases", max_aliases));
    const Anchor& target = anchors_[anchor];
    if (target.open || target.node == nullptr) {
      report("YAML019", node.place,
             fmt::format("the alias '*{}' stands inside the value it repeats", shown(node.text)));
      node.kind = Node::Kind::broken;
    } else if (expanded_ += target.size; expanded_ > max_expanded_nodes) {
      leave("YAML014", node.place,
            fmt::format("the aliases up to '*{}' stand for more than {} values", shown(node.text), max_expanded_nodes));
    } else {
      node.target = target.node;
      if (!frames_.empty()) frames_.back().size += target.size;
    }
    add(node);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    check_tag(tag, mark);
    const std::size_t at = skip_properties(text_, clamp(mark));
    Node& node = make(Node::Kind::scalar, place(at, at));
    node.text = stand_ins_ ? from_library(value) : value;
    node.place.end = static_cast<std::uint32_t>(end_of_scalar(node, at));
    name_anchor(anchor, node);
    add(node);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(Node::Kind::list, mark, tag, anchor, style == YAML::EmitterStyle::Flow);
  }
  void OnSequenceEnd() override { close(']'); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(Node::Kind::map, mark, tag, anchor, style == YAML::EmitterStyle::Flow);
  }
  void OnMapEnd() override { close('}'); }

  [[nodiscard]] const Node* root() const { return root_; }
  [[nodiscard]] bool finished() const { return finished_; }

 private:
  struct Frame {
    Node* node = nullptr;
    const Node* key = nullptr;  ///< of the entry whose value comes next
    YAML::anchor_t anchor = 0;
    bool flow = false;
    std::size_t before = 0;  ///< where the text in front of the collection ends
    std::uint64_t size = 1;  ///< values inside, repeated ones counted each time
    std::map<std::string_view, const Node*> keys;
  };
  struct Anchor {
    const Node* node = nullptr;
    bool open = false;
    std::uint64_t size = 1;
  };

  [[nodiscard]] std::size_t clamp(const YAML::Mark& mark) const { return byte_of(mark, text_, 0); }
  [[nodiscard]] Place place(std::size_t begin, std::size_t end) const {
    return {number_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  [[nodiscard]] std::size_t end_of_line(std::size_t at) const {
    std::size_t end = line_end(text_, at);
    while (end > at && (text_[end - 1] == ' ' || text_[end - 1] == '\r')) --end;
    return end;
  }

  Finding& report(std::string_view code, Place where, std::string message, std::string help = {}) {
    return pass_.findings.emplace_back(complain(code, where, std::move(message), std::move(help)));
  }

  /// Stops the pass for good.
  [[noreturn]] void leave(std::string_view code, Place where, std::string message) {
    pass_.stop = Stop{where.begin, {}, complain(code, where, std::move(message)), true};
    throw LeaveLibrary{};
  }

  Node& make(Node::Kind kind, Place where) {
    if (++nodes_ > max_nodes) leave("YAML012", where, fmt::format("more than {} values", max_nodes));
    return store_.make(kind, where);
  }

  void name_anchor(YAML::anchor_t anchor, const Node& node, bool is_open = false) {
    if (anchor != 0) anchors_[anchor] = Anchor{&node, is_open, 1};
  }

  /// `~`, `null`, `Null`, `NULL` written as a value; `at` when nothing is written there.
  [[nodiscard]] std::size_t end_of_typed_null(std::size_t at) const {
    if (at < end_) return at;
    const std::size_t end = end_of_word(text_, at);
    const std::string_view word = std::string_view(text_).substr(at, end - at);
    if (!is_typed_null(word)) return at;
    const bool key_expected = !frames_.empty() && frames_.back().node->is_map() && frames_.back().key == nullptr;
    const std::size_t next = skip_blank(text_, end);
    return !key_expected && next < text_.size() && text_[next] == ':' ? at : end;
  }

  /// The key's place for a value that is not there; the dash or comma for such an item of a list.
  [[nodiscard]] Place place_of_nothing() const {
    if (frames_.empty()) return place(0, 0);
    const Frame& frame = frames_.back();
    if (frame.key != nullptr) return frame.key->place;
    const std::size_t at = skip_blank(text_, std::max<std::size_t>(end_, frame.node->place.begin));
    return place(at, std::min(at + 1, text_.size()));
  }

  [[nodiscard]] bool is_missing_colon() const {
    if (frames_.empty() || frames_.back().key == nullptr || !frames_.back().key->is_scalar()) return false;
    const std::size_t next = skip_blank(text_, frames_.back().key->place.end);
    return next >= text_.size() || text_[next] != ':';
  }

  void complain_of_missing_colon(Node& node) {
    Frame& frame = frames_.back();
    if (frame.flow && !frame.node->children.empty() &&
        is_rest_of_amount(frame.node->children.back().value->text, frame.key->text)) {
      mend_split_amount(const_cast<Node&>(*frame.node->children.back().value), *frame.key);
      frame.key = nullptr;
      return;
    }
    const std::size_t colon = frame.key->text.find(':');
    const std::string key = shown(frame.key->text);
    if (colon != std::string::npos && !frame.key->quoted)
      report("YAML016", frame.key->place, fmt::format("'{}' has no space after its colon", key),
             fmt::format("write '{}: {}'", frame.key->text.substr(0, colon), shown(frame.key->text.substr(colon + 1))));
    else
      report("YAML016", frame.key->place, fmt::format("'{}' has no colon", key),
             fmt::format("write '{}: ' and its value", key));
    node.kind = Node::Kind::broken;
    finish_entry(node);
  }

  void mend_split_amount(Node& first, const Node& rest) {
    const std::string whole = first.text + "," + rest.text;
    if (!pass_.findings.empty() && pass_.findings.back().rule == "YAML023" &&
        pass_.findings.back().place.begin == first.place.begin)
      pass_.findings.pop_back();  // the same amount, one comma further
    first.text = whole;
    first.place.end = rest.place.end;
    report("YAML023", first.place, fmt::format("the comma inside the brackets splits '{}' in two", shown(whole)),
           fmt::format("write {} without the comma, or \"{}\" in quotes", shown(without_comma(whole)), shown(whole)));
  }

  void check_tag(const std::string& tag, const YAML::Mark& mark) {
    if (tag.empty() || tag == "?" || tag == "!") return;
    std::size_t at = clamp(mark);
    while (at < text_.size() && text_[at] == '&') at = skip_blank(text_, end_of_word(text_, at));
    const std::size_t end = end_of_word(text_, at);
    Finding& finding = report("YAML022", place(at, end),
                              fmt::format("the tag '{}' is not used here", shown(text_.substr(at, end - at))));
    if (!tag.starts_with("tag:yaml.org,2002:")) finding.level = Level::error;
  }

  std::size_t end_of_scalar(Node& node, std::size_t at) {
    const char first = at < text_.size() ? text_[at] : '\0';
    if (first == '"' || first == '\'') {
      node.quoted = true;
      const auto end = end_of_quoted(text_, at);
      if (!end || leaves_its_block(at, *end)) leave_for_quote(at);
      return *end;
    }
    const bool block = (first == '|' || first == '>') && !(node.text.starts_with(first));
    node.quoted = block;
    const std::size_t end = end_of_plain(text_, block ? line_end(text_, at) : at, node.text);
    return block ? std::max(end, end_of_word(text_, at)) : end;
  }

  /// True when a quoted text runs on into lines that stand no deeper than its own key or dash: a lost quote.
  [[nodiscard]] bool leaves_its_block(std::size_t begin, std::size_t end) const {
    if (frames_.empty() || frames_.back().flow) return false;
    const Frame& frame = frames_.back();
    const std::size_t owner = frame.key != nullptr ? frame.key->place.begin : frame.node->place.begin;
    if (owner >= begin) return false;
    return has_line_at_or_left_of(text_, begin, end, column_of(text_, owner));
  }

  [[noreturn]] void leave_for_quote(std::size_t at) {
    Finding lost = complain("YAML015", place(at, at + 1), "this quote is opened and not closed on its line");
    pass_.stop = Stop{at, {}, std::move(lost), false};
    throw LeaveLibrary{};
  }

  void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, bool flow) {
    check_tag(tag, mark);
    const std::size_t at = skip_properties(text_, clamp(mark));
    Node& node = make(kind, place(at, at));
    if (frames_.size() >= max_depth)
      leave("YAML011", place(at, at + 1), fmt::format("values are nested more than {} levels deep", max_depth));
    name_anchor(anchor, node, true);
    frames_.push_back({&node, nullptr, anchor, flow, end_, 1, {}});
    end_ = std::max(end_, at);
  }

  void close(char bracket) {
    Frame frame = std::move(frames_.back());
    frames_.pop_back();
    Node& node = *frame.node;
    std::size_t end = std::max<std::size_t>(end_, node.place.begin);
    const char first = node.place.begin < text_.size() ? text_[node.place.begin] : '\0';
    if (frame.flow && (first == '[' || first == '{'))
      end = end_of_flow(text_, std::max<std::size_t>(end, node.place.begin + 1), bracket);
    node.place.end = static_cast<std::uint32_t>(end);
    node.damaged = lost_an_entry(masks_, text_, frame.before, node.place.begin, skip_blank(text_, end));
    if (frame.anchor != 0) {
      anchors_[frame.anchor].open = false;
      anchors_[frame.anchor].size = frame.size;
    }
    if (!frames_.empty()) frames_.back().size += frame.size;
    add_closed(node);
  }

  void add(Node& node) {
    if (!frames_.empty() && node.kind != Node::Kind::alias) ++frames_.back().size;
    add_closed(node);
  }

  /// Hands a whole value to the collection it stands in: as a key, as the value of a key, or as an item.
  void add_closed(Node& node) {
    if (node.kind != Node::Kind::null || !node.text.empty()) end_ = std::max<std::size_t>(end_, node.place.end);
    if (frames_.empty()) {
      root_ = &node;
      return;
    }
    Frame& frame = frames_.back();
    if (frame.node->is_list()) return add_item(frame, node);
    if (frame.key != nullptr) return finish_entry(node);
    frame.key = &node;
  }

  void add_item(Frame& frame, Node& node) {
    // A dash or comma without a value was passed over only in thought: step behind it for the next item.
    if (node.kind == Node::Kind::null || node.kind == Node::Kind::broken)
      end_ = std::max<std::size_t>(end_, node.place.end);
    if (frame.flow && node.is_scalar() && !frame.node->children.empty() &&
        is_rest_of_amount(frame.node->children.back().value->text, node.text) && names_currency(node.text))
      return mend_split_amount(const_cast<Node&>(*frame.node->children.back().value), node);
    frame.node->children.push_back({nullptr, &node});
  }

  void finish_entry(Node& value) {
    Frame& frame = frames_.back();
    const Node& key = *std::exchange(frame.key, nullptr);
    if (!key.is_scalar()) return complain_of_key(key);
    if (key.text == "<<" && !key.quoted) {
      report("YAML021", key.place, "the merge key '<<' is not part of the campaign format");
      return;
    }
    const auto [first, is_new] = frame.keys.emplace(key.text, &key);
    if (is_new) return frame.node->children.push_back({&key, &value});
    Finding& finding =
        report("YAML018", key.place, fmt::format("the key '{}' stands twice in this map", shown(key.text)),
               "keep one of the two; the first one is read");
    finding.notes.push_back({"first here", first->second->place});
  }

  void complain_of_key(const Node& key) {
    const std::size_t end = std::min<std::size_t>(key.place.end, line_end(text_, key.place.begin));
    const Place where = place(key.place.begin, end);
    if (key.kind == Node::Kind::null && !key.text.empty())
      report("YAML027", where, fmt::format("'{}' stands for no value; it cannot be a key", key.text),
             fmt::format("write \"{}\" in quotes", key.text));
    else if (key.kind == Node::Kind::null)
      report("YAML027", where, "a value has no key in front of its colon");
    else if (key.kind != Node::Kind::broken)
      report("YAML027", where, "a key must be a text, not a map, a list or an alias");
  }

  const std::string& text_;
  const bool stand_ins_;  ///< question marks come as stand-ins
  const std::uint32_t number_;
  const std::vector<Mask>& masks_;
  NodeStore& store_;
  Pass& pass_;
  std::vector<Frame> frames_;
  std::map<YAML::anchor_t, Anchor> anchors_;
  const Node* root_ = nullptr;
  bool finished_ = false;
  std::size_t end_ = 0;  ///< behind everything read so far
  std::uint32_t nodes_ = 0;
  std::uint32_t aliases_ = 0;
  std::uint64_t expanded_ = 0;
};

/// The pass of yaml-cpp, which may find faults.
Pass read_patiently(const std::string& text, std::uint32_t number, const std::vector<Mask>& masks, NodeStore& store) {
  Pass pass;
  Builder builder(text, number, masks, store, pass, takes_stand_ins(text));
  try {
    std::istringstream stream(for_library(text));
    YAML::Parser parser(stream);
    // Two calls at most: the second one only tells whether text is left, so a lone comma cannot loop.
    if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
  } catch (const LeaveLibrary&) {
  } catch (const YAML::Exception& error) {
    const std::size_t at = byte_of(error.mark, text, builder.finished() ? text.size() : 0);
    if (builder.finished())
      builder.complain_of_rest(at, line_end(text, at));
    else
      pass.stop = Stop{at, error.msg, std::nullopt, false};
  }
  if (!pass.stop) pass.root = builder.root();
  return pass;
}

/// The tree of a text that is free of faults; a null root when it is not, or when nobody can tell quickly.
const Node* read_clean(const std::string& text, std::uint32_t number, const std::vector<Mask>& none, NodeStore& store) {
  Pass pass;
  Builder builder(text, number, none, store, pass, false);
  try {
    if (!read_quickly(text, builder)) return nullptr;
  } catch (const LeaveLibrary&) {
    return nullptr;
  }
  return pass.findings.empty() && !pass.stop ? builder.root() : nullptr;
}

}  // namespace

Pass build_tree(const std::string& text, std::uint32_t number, const std::vector<Mask>& masks, NodeStore& store,
                Reader reader) {
  if (reader == Reader::quick_first && masks.empty()) {
    if (const Node* root = read_clean(text, number, masks, store)) return {root, std::nullopt, {}};
  }
  return read_patiently(text, number, masks, store);
}

}  // namespace posology::intake
