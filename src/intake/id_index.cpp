#include "intake/id_index.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/schema.h"
#include "text/suggest.h"

namespace posology::intake {
namespace {

struct Section {
  std::string_view key;
  Kind kind;
};
constexpr Section lists[] = {
    {"objectives", Kind::objective}, {"products", Kind::product},   {"claims", Kind::claim},
    {"audience", Kind::segment},     {"posts", Kind::post},         {"events", Kind::event},
    {"team", Kind::person},          {"endorsers", Kind::endorser}, {"consents", Kind::consent},
};
/// The section, or the first unknown key that was probably meant to be it.
const Child* section_of(const Node& root, const Table& table, std::string_view key) {
  const Child* const child = root.find(key);
  // A hostile file may have 100,000 keys: no time is spent on guessing what they mean.
  if (child != nullptr || !root.is_map() || root.children.size() > 200) return child;
  const std::vector<std::string_view> unused = unused_keys(root, table);
  for (const Child& other : root.children) {
    const bool known = std::any_of(table.fields.begin(), table.fields.end(),
                                   [&](const Field& field) { return field.key == other.key->text; });
    if (!known && !other.key->text.starts_with("x-") && nearest(other.key->text, unused) == key) return &other;
  }
  return nullptr;
}

constexpr std::array single_kinds{Kind::objective, Kind::product, Kind::claim,    Kind::segment, Kind::post,
                                  Kind::event,     Kind::person,  Kind::endorser, Kind::consent, Kind::platform};

}  // namespace

std::string_view kind_name(Kind kind) {
  switch (kind) {
    case Kind::objective:
      return "objective";
    case Kind::product:
      return "product";
    case Kind::claim:
      return "claim";
    case Kind::segment:
      return "segment of the audience";
    case Kind::need:
      return "need of the audience";
    case Kind::post:
      return "post";
    case Kind::event:
      return "event";
    case Kind::post_or_event:
      return "post or event";
    case Kind::person:
      return "person of the team";
    case Kind::endorser:
      return "endorser";
    case Kind::consent:
      return "consent";
    case Kind::platform:
      return "platform";
    case Kind::pillar:
      return "pillar";
  }
  return "thing";
}

IdIndex::IdIndex(const Node& root, const Table& table, Findings& findings) {
  for (const Section& section : lists)
    collect_list(section_of(root, table, section.key), section.key, section.kind, findings);
  const Child* const platforms = section_of(root, table, "platforms");
  collect_keys(platforms, Kind::platform);
  collect_keys(section_of(root, table, "content_mix"), Kind::pillar);
  if (platforms != nullptr)
    for (const Child& use : platforms->value->resolved().children)
      if (use.key != nullptr) collect_keys(use.value->resolved().find("content_mix"), Kind::pillar);
  if (const Child* audience = section_of(root, table, "audience")) collect_needs(audience->value->resolved(), findings);
  complain_of_shared_ids(findings);
  if (root.damaged)
    for (Kind kind : single_kinds) kinds_[kind].complete = false;
}

void IdIndex::complain_of_shared_ids(Findings& findings) {
  // `after` names a post or an event by its id alone.
  for (const auto& [id, place] : kinds_[Kind::event].places) {
    const auto post = kinds_[Kind::post].places.find(id);
    if (post == kinds_[Kind::post].places.end()) continue;
    Finding finding = complain("FMT006", place, fmt::format("a post and an event have the same id '{}'", id));
    finding.notes.push_back({"the post is here", post->second});
    findings.push_back(std::move(finding));
  }
}

void IdIndex::add(Kind kind, const Node& id, const std::string& path, Findings& findings) {
  Defined& defined = kinds_[kind];
  const auto [first, is_new] = defined.places.emplace(id.text, id.place);
  if (is_new) {
    defined.order.push_back(id.text);
    return;
  }
  Finding finding = complain("FMT006", id.place, fmt::format("the id '{}' is given to two things", id.text),
                             fmt::format("give one of them another id"));
  finding.path = path;
  finding.notes.push_back({"first here", first->second});
  findings.push_back(std::move(finding));
}

void IdIndex::collect_list(const Child* child, std::string_view section, Kind kind, Findings& findings) {
  if (child == nullptr) return;
  const Node& list = child->value->resolved();
  if (!list.is_list()) {
    kinds_[kind].complete = kinds_[kind].complete && list.kind == Node::Kind::null;
    return;
  }
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    const Node& item = list.children[i].value->resolved();
    const Child* id = item.find("id");
    if (id != nullptr && id->value->resolved().is_scalar())
      add(kind, id->value->resolved(), fmt::format("{}[{}].id", section, i), findings);
    else if (id != nullptr || item.damaged || item.kind == Node::Kind::broken)
      kinds_[kind].complete = false;
  }
}

void IdIndex::collect_needs(const Node& audience, Findings& findings) {
  for (std::size_t i = 0; i < audience.children.size(); ++i) {
    const Child* needs = audience.children[i].value->resolved().find("needs");
    if (needs == nullptr) continue;
    const Node& list = needs->value->resolved();
    for (std::size_t j = 0; j < list.children.size(); ++j) {
      const Child* id = list.children[j].value->resolved().find("id");
      if (id != nullptr && id->value->resolved().is_scalar())
        add(Kind::need, id->value->resolved(), fmt::format("audience[{}].needs[{}].id", i, j), findings);
    }
  }
}

void IdIndex::collect_keys(const Child* child, Kind kind) {
  if (child == nullptr) return;
  const Node& map = child->value->resolved();
  Defined& defined = kinds_[kind];
  if (!map.is_map() || map.damaged) defined.complete = false;
  if (!map.is_map()) return;
  for (const Child& entry : map.children) {
    if (entry.key->text.starts_with("x-")) continue;
    if (defined.places.emplace(entry.key->text, entry.key->place).second) defined.order.push_back(entry.key->text);
  }
}

bool IdIndex::has(Kind kind, std::string_view id) const {
  if (kind == Kind::post_or_event) return has(Kind::post, id) || has(Kind::event, id);
  const auto it = kinds_.find(kind);
  return it != kinds_.end() && it->second.places.find(id) != it->second.places.end();
}

std::vector<std::string_view> IdIndex::all(Kind kind) const {
  if (kind == Kind::post_or_event) {
    std::vector<std::string_view> both = all(Kind::post);
    for (std::string_view id : all(Kind::event)) both.push_back(id);
    return both;
  }
  const auto it = kinds_.find(kind);
  if (it == kinds_.end()) return {};
  return {it->second.order.begin(), it->second.order.end()};
}

bool IdIndex::complete(Kind kind) const {
  if (kind == Kind::post_or_event) return complete(Kind::post) && complete(Kind::event);
  const auto it = kinds_.find(kind);
  return it == kinds_.end() || it->second.complete;
}

std::optional<Kind> IdIndex::defined_as(std::string_view id) const {
  for (Kind kind : single_kinds)
    if (has(kind, id)) return kind;
  return std::nullopt;
}

}  // namespace posology::intake
