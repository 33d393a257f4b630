#include "intake/extends.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/limits.h"
#include "intake/parse_yaml.h"
#include "intake/prepass.h"

namespace posology::intake {
namespace {

/// The id of a list item; empty when the item has none.
std::string_view id_of(const Node& item) {
  const Child* id = item.resolved().find("id");
  return id != nullptr && id->value->resolved().is_scalar() ? std::string_view(id->value->resolved().text)
                                                            : std::string_view{};
}

bool is_list_with_ids(const Node& list) {
  return list.is_list() && !list.children.empty() &&
         std::all_of(list.children.begin(), list.children.end(),
                     [](const Child& item) { return !id_of(*item.value).empty(); });
}

class Merge {
 public:
  explicit Merge(NodeStore& store) : store_(store) {}

  const Node* merge(const Node* under, const Node* over) {
    const Node& low = under->resolved();
    const Node& high = over->resolved();
    if (low.is_map() && high.is_map()) return merge_maps(low, high);
    if (is_list_with_ids(low) && is_list_with_ids(high)) return merge_lists(low, high);
    return over;
  }

 private:
  using Index = std::map<std::string_view, const Child*>;

  static Index by_name(const Node& node) {
    Index out;
    for (const Child& child : node.children) out.emplace(node.is_map() ? child.key->text : id_of(*child.value), &child);
    return out;
  }
  static const Child* find(const Index& index, std::string_view name) {
    const auto found = index.find(name);
    return found == index.end() ? nullptr : found->second;
  }

  const Node* merge_maps(const Node& low, const Node& high) {
    Node& out = copy_of(high, low);
    const Index above = by_name(high);
    const Index below = by_name(low);
    for (const Child& child : low.children) {
      const Child* same = find(above, child.key->text);
      out.children.push_back(same == nullptr ? child : Child{same->key, merge(child.value, same->value)});
    }
    for (const Child& child : high.children)
      if (find(below, child.key->text) == nullptr) out.children.push_back(child);
    return &out;
  }

  const Node* merge_lists(const Node& low, const Node& high) {
    Node& out = copy_of(high, low);
    const Index above = by_name(high);
    const Index below = by_name(low);
    for (const Child& item : low.children) {
      const Child* same = find(above, id_of(*item.value));
      out.children.push_back({nullptr, same == nullptr ? item.value : merge(item.value, same->value)});
    }
    for (const Child& item : high.children)
      if (find(below, id_of(*item.value)) == nullptr) out.children.push_back(item);
    return &out;
  }

  Node& copy_of(const Node& high, const Node& low) {
    Node& out = store_.make(high.kind, high.place);
    out.damaged = high.damaged || low.damaged;
    return out;
  }

  NodeStore& store_;
};

class Extends {
 public:
  Extends(FileLoader& loader, Sources& sources, NodeStore& store, Findings& findings)
      : loader_(loader), sources_(sources), store_(store), findings_(findings) {}

  /// Known while it is read, so that a circle is seen where it closes.
  void enter(std::string identity) { open_.push_back(std::move(identity)); }

  const Node* over_its_parts(const Node& root, const std::string& name) {
    const Child* extends = root.find("extends");
    if (extends == nullptr) return &root;
    const Node* under = nullptr;
    const Node& list = extends->value->resolved();
    const auto add = [&](const Node& entry) {
      const Node* part = read_part(entry.resolved(), name);
      if (part != nullptr) under = under == nullptr ? part : Merge(store_).merge(under, part);
    };
    if (list.is_list())
      for (const Child& item : list.children) add(*item.value);
    else
      add(list);
    return under == nullptr ? &root : Merge(store_).merge(under, &root);
  }

 private:
  const Node* read_part(const Node& entry, const std::string& from) {
    if (entry.kind == Node::Kind::broken || entry.kind == Node::Kind::null) return nullptr;
    if (!entry.is_scalar()) return refuse(entry, "FMT003", "a relative path is expected here");
    if (entry.text.starts_with("/") || entry.text.find("://") != std::string::npos || entry.text.empty())
      return refuse(entry, "FMT029", fmt::format("'{}' is not a relative path", entry.text));
    LoadedFile file = loader_.load(from, entry.text);
    if (!file.text) return refuse_unread(entry, file);
    if (std::find(open_.begin(), open_.end(), file.identity) != open_.end())
      return refuse(entry, "FMT026", fmt::format("'{}' extends itself, directly or through others", entry.text));
    if (!done_.insert(file.identity).second) return nullptr;  // read already; what came later stays on top
    if (done_.size() > max_extends) {
      if (done_.size() == max_extends + 1)
        refuse(entry, "FMT028",
               fmt::format("'{}' is the 17th extended file; at most {} are read", entry.text, max_extends));
      return nullptr;
    }
    return parse_part(entry, std::move(file));
  }

  const Node* parse_part(const Node& entry, LoadedFile file) {
    const std::uint32_t number = sources_.add(Source(file.path, without_byte_order_mark(std::move(*file.text))));
    const Node* root = parse_yaml(sources_, number, store_, findings_).root;
    if (root == nullptr) return nullptr;
    if (!root->resolved().is_map())
      return refuse(entry, "FMT046", fmt::format("'{}' holds no map of keys", entry.text));
    open_.push_back(file.identity);
    const Node* whole = over_its_parts(*root, file.path);
    open_.pop_back();
    return without_own_keys(*whole);
  }

  /// A part's version and its own `extends` say nothing about the file above it.
  const Node* without_own_keys(const Node& root) {
    Node& out = store_.make(Node::Kind::map, root.place);
    out.damaged = root.damaged;
    for (const Child& child : root.children)
      if (child.key->text != "posology" && child.key->text != "extends") out.children.push_back(child);
    return &out;
  }

  const Node* refuse_unread(const Node& entry, const LoadedFile& file) {
    const std::string why = file.problem.empty() ? "it cannot be read" : file.problem;
    return refuse(entry, file.identity.empty() ? "FMT027" : "FMT029", fmt::format("'{}': {}", entry.text, why));
  }

  const Node* refuse(const Node& entry, std::string_view code, std::string message) {
    findings_.push_back(complain(code, entry.place, std::move(message)));
    findings_.back().path = "extends";
    return nullptr;
  }

  FileLoader& loader_;
  Sources& sources_;
  NodeStore& store_;
  Findings& findings_;
  std::vector<std::string> open_;
  std::set<std::string> done_;
};

}  // namespace

const Node* with_extended(const Node& root, const std::string& name, FileLoader& loader, Sources& sources,
                          NodeStore& store, Findings& findings) {
  if (root.find("extends") == nullptr) return &root;
  Extends extends(loader, sources, store, findings);
  const LoadedFile self = loader.load(name, name.substr(name.rfind('/') + 1));
  if (!self.identity.empty()) extends.enter(self.identity);
  return extends.over_its_parts(root, name);
}

}  // namespace posology::intake
