// Parts that JSON Schemas of the program's documents are made of.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "model/words.h"

namespace posology::render {

/// One key of an object; `maybe` ones are left out where there is nothing to say.
struct Key {
  const char* name;
  nlohmann::ordered_json value;
  bool maybe = false;
};

/// No other keys than these.
[[nodiscard]] nlohmann::ordered_json object(const std::vector<Key>& keys);
[[nodiscard]] nlohmann::ordered_json of_type(const char* type, const char* description = nullptr);
[[nodiscard]] nlohmann::ordered_json text(const char* description = nullptr);
[[nodiscard]] nlohmann::ordered_json flag(const char* description = nullptr);
[[nodiscard]] nlohmann::ordered_json whole(const char* description = nullptr);
[[nodiscard]] nlohmann::ordered_json count(const char* description = nullptr);
[[nodiscard]] nlohmann::ordered_json matching(const char* pattern, const char* description = nullptr);
[[nodiscard]] nlohmann::ordered_json moment(const char* description);
[[nodiscard]] nlohmann::ordered_json list_of(nlohmann::ordered_json item);
[[nodiscard]] nlohmann::ordered_json defined(const char* name, const char* description = nullptr);

/// The words of an enumeration.
template <class E>
nlohmann::ordered_json one_of_words() {
  auto choices = nlohmann::ordered_json::array();
  for (const std::string_view choice : words<E>()) choices.push_back(choice);
  nlohmann::ordered_json out;
  out["enum"] = std::move(choices);
  return out;
}

}  // namespace posology::render
