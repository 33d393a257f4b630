#include <nlohmann/json.hpp>
#include <string>

#include "intake/column_map.h"
#include "intake/house_pack.h"
#include "intake/read_campaign.h"
#include "intake/schema_walk.h"
#include "intake/schemas.h"

namespace posology::intake {
namespace {

using Json = nlohmann::ordered_json;

Json schema_of(const Shape& shape);

Json any_of(std::initializer_list<Json> choices) {
  Json out;
  out["anyOf"] = Json(std::vector<Json>(choices));
  return out;
}

/// A text that an editor may have typed as a number already: 1.10, 66, 2027.
Json scalar(const Shape& shape) {
  Json out;
  out["type"] = shape.pattern.empty() ? Json{"string", "number", "boolean"} : Json{"string", "number"};
  if (!shape.pattern.empty()) out["pattern"] = shape.pattern;
  return out;
}

Json list_of(const Shape& item) {
  Json out;
  out["type"] = "array";
  out["items"] = schema_of(item);
  return out;
}

Json map_of(const Shape& key, const Shape& value) {
  Json out;
  out["type"] = "object";
  Json names = Json::object();
  if (!key.words.empty())
    names = any_of({Json{{"enum", key.words}}, Json{{"pattern", "^x-"}}});
  else if (!key.pattern.empty())
    names = Json{{"pattern", "^x-|" + key.pattern}};
  if (!names.empty()) out["propertyNames"] = names;
  out["patternProperties"] = Json{{"^x-", Json::object()}, {"^(?!x-)", schema_of(value)}};
  return out;
}

Json schema_of(const Shape& shape) {
  switch (shape.form) {
    case Shape::Form::text:
      return scalar(shape);
    case Shape::Form::number:
      return scalar(shape);
    case Shape::Form::boolean:
      return Json{{"enum", {true, false, "true", "false", "yes", "no"}}};
    case Shape::Form::word:
      return Json{{"enum", shape.words}};
    case Shape::Form::list:
      return list_of(shape.parts[0]);
    case Shape::Form::list_or_one:
      return any_of({schema_of(shape.parts[0]), list_of(shape.parts[0])});
    case Shape::Form::map:
      return map_of(shape.parts[0], shape.parts[1]);
    case Shape::Form::object:
      return Json{{"$ref", "#/$defs/" + table_anchor(*shape.object)}};
    case Shape::Form::either: {
      Json choices = Json::array();
      for (const Shape& part : shape.parts) choices.push_back(schema_of(part));
      return Json{{"anyOf", choices}};
    }
  }
  return Json::object();
}

Json schema_of(const Field& field) {
  const Shape shape = field.shape();
  Json out = schema_of(shape);
  std::string doc(field.doc);
  if (!field.fallback.empty()) doc += ". Default: " + std::string(field.fallback);
  out["description"] = doc;
  const bool single = shape.form == Shape::Form::text || shape.form == Shape::Form::word;
  if (single && !field.example.empty()) out["examples"] = Json::array({field.example});
  return out;
}

Json schema_of(const Table& table, bool extends) {
  Json out;
  out["type"] = "object";
  out["description"] = table.doc;
  Json required = Json::array();
  for (const Field& field : table.fields) {
    out["properties"][std::string(field.key)] = schema_of(field);
    // What a campaign must have may come from a file that it extends.
    if (field.is_required && (!extends || field.key == "posology")) required.push_back(field.key);
  }
  if (!required.empty()) out["required"] = required;
  out["patternProperties"] = Json{{"^x-", Json::object()}};
  out["additionalProperties"] = table.others != nullptr ? schema_of(table.others()) : Json(false);
  return out;
}

/// What must be there may come from a file that is extended.
Json required_unless_extended(const Table& root) {
  Json keys = Json::array();
  for (const Field& field : root.fields)
    if (field.is_required) keys.push_back(field.key);
  return Json::array({Json{{"required", Json::array({"extends"})}}, Json{{"required", keys}}});
}

std::string document_schema(std::string_view title, const std::vector<const Table*>& tables, bool extends) {
  const Table& root = *tables.front();
  Json out;
  out["$schema"] = "https://json-schema.org/draft/2020-12/schema";
  out["title"] = title;
  out.update(schema_of(root, extends));
  if (extends) out["anyOf"] = required_unless_extended(root);
  for (const Table* table : tables)
    if (table != &root) out["$defs"][table_anchor(*table)] = schema_of(*table, false);
  return out.dump(2) + "\n";
}

}  // namespace

std::string json_schema() { return document_schema("Posology campaign file, format 1", all_tables(), true); }

std::string house_pack_schema() {
  return document_schema("Posology house pack, format 1", all_tables_from(house_pack_table()), false);
}

std::string column_map_schema() {
  return document_schema("Posology map of columns, format 1", all_tables_from(column_map_table()), false);
}

}  // namespace posology::intake
