// Parts that JSON Schemas of the program's documents are made of.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string_view>
#include <vector>

#include "model/words.h"

namespace posology::render {

/// One key of an object; `maybe` ones are left out where there is nothing to say. A template, so that a value is only
/// looked into where it is made.
template <class Value>
struct KeyOf {
  const char* name;
  Value value;
  bool maybe = false;
};
using Key = KeyOf<nlohmann::ordered_json>;

/// A whole schema: what it is called, and that a later program may write more keys than `body` knows.
[[nodiscard]] nlohmann::ordered_json document(const char* title, const nlohmann::ordered_json& body);
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

[[nodiscard]] nlohmann::ordered_json one_of(std::span<const std::string_view> choices);

/// The words of an enumeration.
template <class E>
auto one_of_words() {
  return one_of(words<E>());
}

}  // namespace posology::render
