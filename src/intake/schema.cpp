#include "intake/schema.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "intake/schemas.h"

namespace posology::intake {
namespace {

const Field* find_field(const Table& table, std::string_view key) {
  for (const Field& field : table.fields)
    if (field.key == key) return &field;
  return nullptr;
}

/// The field that the key was probably meant to be.
const Field* complain_of_unknown_key(Reading& reading, const View& value, const Node& key, const Table& table,
                                     const std::vector<std::string_view>& known) {
  const auto near = reading.nearest_of(key.text, known);
  const View at = value.inside(key);
  reading.complain("FMT001", at, fmt::format("'{}' is not a key of {}", reading.typed(at), with_article(table.name)),
                   near ? fmt::format("did you mean '{}'?", *near) : "");
  return near ? find_field(table, *near) : nullptr;
}

/// What is missed where it is absent is read from a mistyped key too: one slip of a letter is one complaint.
bool stands_in(const Table& table, const Field* meant, std::vector<const Field*>& read) {
  if (meant == nullptr || !(meant->is_required || &table == &Schema<Campaign>::table())) return false;
  if (std::find(read.begin(), read.end(), meant) != read.end()) return false;
  read.push_back(meant);
  return true;
}

std::string mend_of_missing(const Field& field) {
  return field.example.empty() ? fmt::format("add '{}: ' ({})", field.key, field.doc)
                               : fmt::format("add '{}: {}'", field.key, field.example);
}

void complain_of_missing_keys(Reading& reading, const View& value, const Table& table,
                              const std::vector<const Field*>& read, Place owner) {
  for (const Field& field : table.fields) {
    if (!field.is_required || value->find(field.key) != nullptr) continue;
    if (std::find(read.begin(), read.end(), &field) != read.end()) continue;
    reading.complain("FMT002", owner, fmt::format("the key '{}' is missing", field.key), mend_of_missing(field));
  }
}

void read_field(Reading& reading, const View& value, const Field& field, void* owner) {
  const bool empty = value->kind == Node::Kind::null || (value->is_scalar() && value->text.empty());
  if (empty && field.is_required)
    reading.complain("FMT002", value, fmt::format("the key '{}' has no value", field.key), mend_of_missing(field));
  else if (has_value(reading, value))
    field.read(reading, value, owner);
}

}  // namespace

std::vector<std::string_view> unused_keys(const Node& map, const Table& table) {
  std::vector<std::string_view> out;
  for (const Field& field : table.fields)
    if (map.find(field.key) == nullptr) out.push_back(field.key);
  return out;
}

bool read_table(Reading& reading, const View& value, const Table& table, void* owner) {
  if (!value->is_map()) {
    complain_of_shape(reading, value, fmt::format("a map with the keys of {}", with_article(table.name)));
    return false;
  }
  const Place outer = reading.owner;
  std::optional<std::vector<std::string_view>> unused;  // found once: a hostile map may hold 100,000 unknown keys
  std::vector<const Field*> mistyped;
  for (const Child& child : value->children) {
    const std::string& key = child.key->text;
    if (key.starts_with("x-")) continue;
    const Reading::Step step(reading, key);
    const Field* field = find_field(table, key);
    if (field == nullptr) {
      if (!unused) unused = unused_keys(*value, table);
      field = complain_of_unknown_key(reading, value, *child.key, table, *unused);
      if (!stands_in(table, field, mistyped)) continue;
    }
    reading.owner = value.through_alias() ? value.place() : child.key->place;
    read_field(reading, value.inside(*child.value), *field, owner);
  }
  reading.owner = outer;
  if (!value->damaged) complain_of_missing_keys(reading, value, table, mistyped, outer);
  return true;
}

bool has_value(Reading& reading, const View& value) {
  if (value->kind == Node::Kind::broken) return false;
  const bool empty_text = value->is_scalar() && value->text.empty();
  if (value->kind != Node::Kind::null && !empty_text) return true;
  reading.complain("FMT023", value, "nothing is written here; the key counts as absent");
  return false;
}

void complain_of_shape(Reading& reading, const View& value, std::string_view expected) {
  static constexpr std::string_view names[] = {"nothing", "a single value", "a map", "a list", "an alias", "nothing"};
  std::string help;
  if (expected.starts_with("a list")) help = "write each item on its own line, beginning with a dash and a space";
  if (expected.starts_with("a map")) help = "write its keys on the lines below, indented";
  Finding& finding = reading.complain(
      "FMT003", value, fmt::format("{} is expected here, not {}", expected, names[static_cast<int>(value->kind)]),
      help);
  if (!value->is_scalar()) finding.place = reading.first_line(finding.place);
}

void check_local_ids(Reading& reading, const View& list) {
  std::map<std::string_view, const Node*> seen;
  for (std::size_t i = 0; i < list->children.size(); ++i) {
    const Child* id = list->children[i].value->resolved().find("id");
    if (id == nullptr || !id->value->is_scalar()) continue;
    const auto [first, is_new] = seen.emplace(id->value->text, id->value);
    if (is_new || reading.ids.defined_as(id->value->text) || reading.ids.has(Kind::need, id->value->text)) continue;
    const Reading::Step step(reading, i);
    Finding& finding = reading.complain("FMT006", View(*id->value),
                                        fmt::format("the id '{}' is given to two things", id->value->text));
    finding.notes.push_back({"first here", first->second->place});
  }
}

}  // namespace posology::intake
