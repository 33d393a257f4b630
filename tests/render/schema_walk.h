// A small reading of JSON Schema: what a document and its schema say of each other's keys, types and words.
#pragma once

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace posology::render {

class SchemaWalk {
 public:
  using Json = nlohmann::ordered_json;
  explicit SchemaWalk(const Json& schema) : schema_(schema) {}

  /// What the document has and the schema does not allow, or the other way round: "$.posts[0].id: missing".
  std::vector<std::string> faults(const Json& document) {
    faults_.clear();
    walk(document, schema_, "$");
    return faults_;
  }
  /// Keys of the schema, as "object path.key", that no document so far had.
  [[nodiscard]] std::vector<std::string> unseen() const {
    std::vector<std::string> keys;
    std::set_difference(known_.begin(), known_.end(), seen_.begin(), seen_.end(), std::back_inserter(keys));
    return keys;
  }

 private:
  void fault(const std::string& at, const std::string& what) { faults_.push_back(at + ": " + what); }

  static bool is(const Json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    return type == "integer" && value.is_number_integer();
  }

  const Json& resolved(const Json& schema) const {
    if (!schema.contains("$ref")) return schema;
    const std::string ref = schema.at("$ref");
    return schema_.at("$defs").at(ref.substr(ref.rfind('/') + 1));
  }

  void walk(const Json& value, const Json& given, const std::string& at) {
    const Json& schema = resolved(given);
    if (schema.contains("oneOf")) return walk_choice(value, schema.at("oneOf"), at);
    if (schema.contains("type") && !is(value, schema.at("type"))) return fault(at, "not a " + schema.at("type").dump());
    if (schema.contains("const") && schema.at("const") != value) fault(at, "not " + schema.at("const").dump());
    if (schema.contains("enum") && !has(schema.at("enum"), value)) fault(at, "none of the words: " + value.dump());
    if (schema.contains("minimum") && value < schema.at("minimum")) fault(at, "too small");
    if (schema.contains("properties")) walk_object(value, schema, at);
    if (!schema.contains("items")) return;
    for (const Json& item : value) walk(item, schema.at("items"), at + "[]");
  }

  static bool has(const Json& list, const Json& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
  }

  void walk_choice(const Json& value, const Json& choices, const std::string& at) {
    for (const Json& choice : choices) {
      if (choice.at("properties").at("budgeted").at("const") == value.at("budgeted")) walk(value, choice, at);
    }
  }

  void walk_object(const Json& value, const Json& schema, const std::string& at) {
    for (const auto& entry : schema.at("properties").items()) known_.insert(at + "." + entry.key());
    for (const Json& key : schema.at("required")) {
      if (!value.contains(key.get<std::string>())) fault(at, "missing " + key.dump());
    }
    for (const auto& entry : value.items()) {
      const std::string here = at + "." + entry.key();
      seen_.insert(here);
      if (!schema.at("properties").contains(entry.key())) {
        fault(here, "not in the schema");
      } else {
        walk(entry.value(), schema.at("properties").at(entry.key()), here);
      }
    }
  }

  const Json& schema_;
  std::vector<std::string> faults_;
  std::set<std::string> known_, seen_;
};

}  // namespace posology::render
