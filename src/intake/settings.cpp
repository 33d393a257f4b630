#include "intake/settings.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/parse_yaml.h"
#include "text/suggest.h"

namespace posology::intake {
namespace {

/// A key of a map, an id of a list's item, or (with `numbered`) an item's number from 0.
struct Step {
  std::string_view key;
  std::size_t index = 0;
  bool numbered = false;
};
using Steps = std::vector<Step>;

bool read_numbers(std::string_view brackets, Steps& steps) {
  while (!brackets.empty()) {
    const std::size_t end = brackets.find(']');
    if (brackets.front() != '[' || end == std::string_view::npos) return false;
    Step step{brackets.substr(0, end + 1), 0, true};
    const char* last = brackets.data() + end;
    const auto read = std::from_chars(brackets.data() + 1, last, step.index);
    if (read.ec != std::errc{} || read.ptr != last) return false;
    steps.push_back(step);
    brackets.remove_prefix(end + 1);
  }
  return true;
}

/// Empty when the text is no path.
Steps steps_of(std::string_view path) {
  Steps steps;
  while (true) {
    const std::size_t dot = path.find('.');
    const std::string_view part = path.substr(0, dot);
    const std::size_t bracket = std::min(part.find('['), part.size());
    if (bracket == 0) return {};
    steps.push_back({part.substr(0, bracket)});
    if (!read_numbers(part.substr(bracket), steps)) return {};
    if (dot == std::string_view::npos) return steps;
    path.remove_prefix(dot + 1);
  }
}

std::string_view name_of(const Child& child) {
  if (child.key != nullptr) return child.key->text;
  const Child* id = child.value->resolved().find("id");
  return id == nullptr ? std::string_view{} : std::string_view(id->value->resolved().text);
}

std::optional<std::size_t> position_of(const Node& node, const Step& step) {
  if (step.numbered) {
    if (node.is_list() && step.index < node.children.size()) return step.index;
    return std::nullopt;
  }
  for (std::size_t i = 0; i < node.children.size(); ++i)
    if (name_of(node.children[i]) == step.key) return i;
  return std::nullopt;
}

/// Why the step leads nowhere; `above` is the path of the node.
std::string no_such(const Node& node, const Step& step, std::string_view above) {
  const std::string where = above.empty() ? "the file" : fmt::format("'{}'", shown(above));
  if (!node.is_map() && !node.is_list())
    return fmt::format("{} holds a single value, nothing below it; set {} as a whole", where, where);
  if (step.numbered && node.is_map()) return fmt::format("{} holds keys, no numbered list", where);
  if (step.numbered) return fmt::format("{} holds {} entries, counted from 0", where, node.children.size());
  std::vector<std::string_view> known;
  for (const Child& child : node.children)
    if (!name_of(child).empty()) known.push_back(name_of(child));
  const std::optional<std::string> near = nearest(step.key, known);
  return fmt::format("{} has no '{}'{}", where, shown(step.key),
                     near ? fmt::format("; did you mean '{}'?", shown(*near)) : "");
}

/// The key that a single value means where a map stands: `linkedin: 3/week` is its cadence, `product: 20%` its share.
std::string_view meant_by_single(const Steps& steps) {
  if (steps.size() < 2) return {};
  const std::string_view owner = steps[steps.size() - 2].key;
  return owner == "platforms" ? "cadence" : owner == "content_mix" ? "share" : "";
}

class Setting {
 public:
  Setting(std::string_view path, const Child& typed, NodeStore& store) : path_(path), typed_(typed), store_(store) {}

  /// The tree with the value in it; null when the path names nothing, with the reason in `problem`.
  const Node* into(const Node& root, const Steps& steps, std::string& problem) const {
    return put(root.resolved(), steps, 0, problem);
  }

 private:
  const Node* put(const Node& node, const Steps& steps, std::size_t depth, std::string& problem) const {
    const Step& step = steps[depth];
    const bool last = depth + 1 == steps.size();
    const std::optional<std::size_t> at = position_of(node, step);
    if (!at && !(last && node.is_map() && !step.numbered)) {
      problem = no_such(node, step, above(step));
      return nullptr;
    }
    const Node* value = !last ? put(node.children[*at].value->resolved(), steps, depth + 1, problem)
                        : at  ? in_place_of(node.children[*at].value->resolved(), steps)
                              : typed_.value;
    if (value == nullptr) return nullptr;
    // Copied, never changed: an alias may repeat the same value elsewhere.
    Node& out = store_.make(node.kind, node.place);
    out.damaged = node.damaged;
    out.children = node.children;
    if (!at) out.children.emplace_back();
    Child& child = at ? out.children[*at] : out.children.back();
    if (last && node.is_map()) child.key = &key_of(step);
    child.value = value;
    return &out;
  }

  /// The new value; where a map stands and a single value means one of its keys, the rest of the map stays.
  [[nodiscard]] const Node* in_place_of(const Node& old, const Steps& steps) const {
    const std::string_view meant = meant_by_single(steps);
    if (!old.is_map() || !typed_.value->is_scalar() || meant.empty()) return typed_.value;
    const Step inner{meant};
    Node& out = store_.make(old.kind, old.place);
    out.damaged = old.damaged;
    out.children = old.children;
    const std::optional<std::size_t> at = position_of(old, inner);
    if (!at) out.children.emplace_back();
    Child& child = at ? out.children[*at] : out.children.back();
    child.key = &key_of(inner);
    child.value = typed_.value;
    return &out;
  }

  /// The path up to the step, without the dot before it.
  [[nodiscard]] std::string_view above(const Step& step) const {
    const auto length = static_cast<std::size_t>(step.key.data() - path_.data());
    return path_.substr(0, length > 0 && !step.numbered ? length - 1 : length);
  }

  [[nodiscard]] const Node& key_of(const Step& step) const {
    Node& key = store_.make(Node::Kind::scalar, typed_.key->place);
    key.text = step.key;
    return key;
  }

  std::string_view path_;
  const Child& typed_;
  NodeStore& store_;
};

/// What is wrong with a setting before its value is looked at; empty when nothing is.
std::string_view refusal(std::string_view setting, std::string_view path, const Steps& steps) {
  if (path.size() == setting.size() || steps.empty())
    return "a path, '=' and a value are expected, like platforms.linkedin=3/week or posts[2].format=video";
  if (steps.front().key == "extends") return "the files under 'extends' are read before a value is set";
  return {};
}

/// The only entry of a source that reads "PATH: VALUE"; null when the value is more or less than that.
const Child* entry_of(const Node* root, std::string_view path) {
  if (root == nullptr || !root->is_map() || root->children.size() != 1) return nullptr;
  return root->children[0].key->text == path ? root->children.data() : nullptr;
}

}  // namespace

const Node* with_settings(const Node& root, const std::vector<std::string>& settings, Sources& sources,
                          NodeStore& store, Findings& findings, std::vector<std::string>& problems) {
  const Node* tree = &root;
  for (const std::string& setting : settings) {
    const std::string_view path = std::string_view(setting).substr(0, setting.find('='));
    const Steps steps = steps_of(path);
    std::string problem(refusal(setting, path, steps));
    if (problem.empty()) {
      const std::string text = fmt::format("{}: {}\n", path, std::string_view(setting).substr(path.size() + 1));
      const std::uint32_t number = sources.add(Source(fmt::format("--set {}", path), text));
      const std::size_t before = findings.size();
      const Child* typed = entry_of(parse_yaml(sources, number, store, findings).root, path);
      const Node* changed = typed == nullptr ? nullptr : Setting(path, *typed, store).into(*tree, steps, problem);
      if (changed != nullptr) tree = changed;
      if (typed == nullptr && findings.size() == before) problem = "one value is expected after '='";
    }
    if (!problem.empty()) problems.push_back(fmt::format("'--set {}': {}", shown(setting), problem));
  }
  return tree;
}

}  // namespace posology::intake
