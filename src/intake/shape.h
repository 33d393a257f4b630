// The shape of a value, for people and for the JSON Schema: what may be written for a key.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace posology::intake {

struct Table;

struct Shape {
  enum class Form {
    text,  ///< any single value; `pattern` narrows it
    number,
    boolean,
    word,         ///< one of `words`
    list,         ///< of parts[0]
    list_or_one,  ///< of parts[0]; a single value stands for a list of one
    map,          ///< from names like parts[0] to parts[1]
    object,       ///< a map with the keys of `object`
    either        ///< any of `parts`
  };
  Form form = Form::text;
  std::string name;     ///< "date", "share", "id of a claim"
  std::string pattern;  ///< ECMA regular expression of the whole text; empty: any
  std::vector<std::string_view> words;
  std::vector<Shape> parts;
  const Table* object = nullptr;
};

[[nodiscard]] inline Shape text_shape(std::string name, std::string pattern = {}) {
  Shape shape;
  shape.name = std::move(name);
  shape.pattern = std::move(pattern);
  return shape;
}
[[nodiscard]] inline Shape word_shape(std::span<const std::string_view> words) {
  Shape shape;
  shape.form = Shape::Form::word;
  shape.name = "word";
  shape.words.assign(words.begin(), words.end());
  return shape;
}
[[nodiscard]] inline Shape object_shape(const Table& table) {
  Shape shape;
  shape.form = Shape::Form::object;
  shape.object = &table;
  return shape;
}
[[nodiscard]] inline Shape shape_of_parts(Shape::Form form, std::vector<Shape> parts) {
  Shape shape;
  shape.form = form;
  shape.parts = std::move(parts);
  return shape;
}

}  // namespace posology::intake
