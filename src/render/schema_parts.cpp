#include "render/schema_parts.h"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

namespace posology::render {

using Json = nlohmann::ordered_json;

Json document(const char* title, const Json& body) {
  Json out;
  out["$schema"] = "https://json-schema.org/draft/2020-12/schema";
  out["title"] = title;
  out["description"] =
      "Version 1. A later program may write more keys: a reader should pass over those it does not know";
  out.update(body);
  return out;
}

Json object(const std::vector<Key>& keys) {
  Json properties = Json::object(), required = Json::array();
  for (const Key& key : keys) {
    properties[key.name] = key.value;
    if (!key.maybe) required.push_back(key.name);
  }
  Json out;
  out["type"] = "object";
  out["properties"] = std::move(properties);
  out["required"] = std::move(required);
  out["additionalProperties"] = false;
  return out;
}

Json of_type(const char* type, const char* description) {
  Json out;
  out["type"] = type;
  if (description != nullptr) out["description"] = description;
  return out;
}
Json text(const char* description) { return of_type("string", description); }
Json flag(const char* description) { return of_type("boolean", description); }
Json whole(const char* description) { return of_type("integer", description); }

Json count(const char* description) {
  Json out = whole(description);
  out["minimum"] = 0;
  return out;
}

Json matching(const char* pattern, const char* description) {
  Json out = text(description);
  out["pattern"] = pattern;
  return out;
}

Json moment(const char* description) {
  return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00[+-][0-9]{2}:[0-9]{2}$", description);
}

Json list_of(Json item) {
  Json out;
  out["type"] = "array";
  out["items"] = std::move(item);
  return out;
}

Json defined(const char* name, const char* description) {
  Json out;
  out["$ref"] = std::string("#/$defs/") + name;
  if (description != nullptr) out["description"] = description;
  return out;
}

Json one_of(std::span<const std::string_view> choices) {
  Json out;
  out["enum"] = Json::array();
  for (const std::string_view choice : choices) out["enum"].push_back(choice);
  return out;
}

}  // namespace posology::render
