// The schema tables: one row per key of the campaign file. They read the file, find the right key for a mistyped one,
// and make the JSON Schema and the reference page.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "intake/kinds.h"
#include "intake/reading.h"
#include "intake/shape.h"
#include "intake/view.h"
#include "model/located.h"

namespace posology::intake {

/// One key of a map.
struct Field {
  std::string_view key;
  Shape (*shape)() = nullptr;
  void (*read)(Reading&, const View&, void* owner) = nullptr;
  std::string_view doc;  ///< one sentence
  bool is_required = false;
  std::string_view fallback{};  ///< what holds when the key is absent
  std::string_view example{};

  [[nodiscard]] constexpr Field required() const {
    Field f = *this;
    f.is_required = true;
    return f;
  }
  [[nodiscard]] constexpr Field otherwise(std::string_view text) const {
    Field f = *this;
    f.fallback = text;
    return f;
  }
  [[nodiscard]] constexpr Field like(std::string_view text) const {
    Field f = *this;
    f.example = text;
    return f;
  }
};

/// All keys of one kind of map.
struct Table {
  std::string_view name;  ///< "post", "platform": also the name of its definition in the JSON Schema
  std::string_view doc;
  std::span<const Field> fields;
  Shape (*others)() = nullptr;  ///< what any other key may hold; none: other keys are mistakes
};

/// Specialised for every struct of the model that a map of the file is read into:
/// `static const Table& table()` and, where its keys depend on each other, `static void check(Reading&, T&, const
/// View&)`.
template <class T>
struct Schema;
template <class T>
concept HasSchema = requires {
  Schema<T>::table();
};

/// The keys of the table that the map does not use: what a mistyped key can have meant.
[[nodiscard]] std::vector<std::string_view> unused_keys(const Node& map, const Table& table);
/// Reads the keys of a map into `owner`. False when the value is no map at all.
bool read_table(Reading& reading, const View& value, const Table& table, void* owner);
/// True when there is something to read; an empty value is complained of, a broken one was already.
[[nodiscard]] bool has_value(Reading& reading, const View& value);
/// Complains that another shape was expected.
void complain_of_shape(Reading& reading, const View& value, std::string_view expected);
/// Complains of ids that two items of one list share (lists whose ids nothing refers to).
void check_local_ids(Reading& reading, const View& list);

template <class T>
bool read_struct(Reading& reading, const View& value, Place place, T& out) {
  if constexpr (requires { out.place; }) out.place = place;
  const Place outer = std::exchange(reading.owner, place);
  const bool is_map = read_table(reading, value, Schema<T>::table(), &out);
  if constexpr (requires { Schema<T>::check(reading, out, value); }) {
    if (is_map) Schema<T>::check(reading, out, value);
  }
  reading.owner = outer;
  return is_map;
}

template <HasSchema T>
struct Kind_<T> {
  static bool read(Reading& reading, const View& value, T& out) {
    return read_struct(reading, value, reading.first_line(value.place()), out);
  }
  static Shape shape() { return object_shape(Schema<T>::table()); }
};

/// How a member of the model holds what was read; K reads one single value.
template <class K, class T>
void fill(Reading& reading, const View& value, Located<T>& member) {
  T read{};
  if (K::read(reading, value, read)) member = {std::move(read), value.place()};
}
template <class K, class T>
void fill(Reading& reading, const View& value, std::optional<Located<T>>& member) {
  T read{};
  if (K::read(reading, value, read)) member = Located<T>{std::move(read), value.place()};
}
template <class K, class T>
void fill(Reading& reading, const View& value, ListOf<T>& member) {
  member.place = value.place();
  const auto one = [&](const View& item) {
    T read{};
    if (has_value(reading, item) && K::read(reading, item, read))
      member.items.push_back({std::move(read), item.place()});
  };
  if (!value->is_list()) {
    one(value);
    if (member.items.empty()) reading.help_with_list(value);
    return;
  }
  for (std::size_t i = 0; i < value->children.size(); ++i) {
    const Reading::Step step(reading, i);
    one(value.inside(*value->children[i].value));
  }
}
template <class K, HasSchema T>
void fill(Reading& reading, const View& value, std::vector<T>& member) {
  if (!value->is_list()) return complain_of_shape(reading, value, "a list");
  for (std::size_t i = 0; i < value->children.size(); ++i) {
    const Reading::Step step(reading, i);
    const View item = value.inside(*value->children[i].value);
    T read{};
    if (has_value(reading, item) && K::read(reading, item, read)) member.push_back(std::move(read));
  }
  check_local_ids(reading, value);
}
template <class K, class Key, class T>
void fill(Reading& reading, const View& value, std::map<Key, Located<T>>& member) {
  if (!value->is_map()) return complain_of_shape(reading, value, "a map");
  for (const Child& child : value->children) {
    if (child.key->text.starts_with("x-")) continue;
    const Reading::Step step(reading, child.key->text);
    const View item = value.inside(*child.value);
    Key key{};
    T read{};
    const bool key_is_good = Kind_<Key>::read(reading, View(*child.key), key);
    if (has_value(reading, item) && K::read(reading, item, read) && key_is_good)
      member[key] = Located<T>{std::move(read), item.place()};
  }
}
template <class K, HasSchema T>
void fill(Reading& reading, const View& value, std::map<Format, T>& member) {
  if (!value->is_map()) return complain_of_shape(reading, value, "a map");
  for (const Child& child : value->children) {
    if (child.key->text.starts_with("x-")) continue;
    const Reading::Step step(reading, child.key->text);
    const View item = value.inside(*child.value);
    Format key{};
    T read{};
    const bool key_is_good = Kind_<Format>::read(reading, View(*child.key), key);
    if (has_value(reading, item) && read_struct(reading, item, child.key->place, read) && key_is_good)
      member[key] = std::move(read);
  }
}
template <class K, HasSchema T>
void fill(Reading& reading, const View& value, T& member) {
  read_struct(reading, value, reading.owner, member);
}
template <class K, HasSchema T>
void fill(Reading& reading, const View& value, std::optional<T>& member) {
  T read{};
  if (read_struct(reading, value, reading.owner, read)) member = std::move(read);
}

/// The single value inside a member, and the shape around it.
template <class M>
struct Holder {
  using Value = M;
  static Shape around(Shape inner) { return inner; }
};
template <class T>
struct Holder<Located<T>> : Holder<T> {
  using Value = T;
};
template <class T>
struct Holder<std::optional<T>> : Holder<T> {
  using Value = typename Holder<T>::Value;
};
template <class T>
struct Holder<ListOf<T>> {
  using Value = T;
  static Shape around(Shape inner) { return shape_of_parts(Shape::Form::list_or_one, {std::move(inner)}); }
};
template <class T>
struct Holder<std::vector<T>> {
  using Value = T;
  static Shape around(Shape inner) { return shape_of_parts(Shape::Form::list, {std::move(inner)}); }
};
template <class Key, class T>
struct Holder<std::map<Key, T>> {
  using Value = typename Holder<T>::Value;
  static Shape around(Shape inner) { return shape_of_parts(Shape::Form::map, {Kind_<Key>::shape(), std::move(inner)}); }
};

template <class P>
struct Pointed;
template <class Owner_, class Member_>
struct Pointed<Member_ Owner_::*> {
  using Owner = Owner_;
  using Member = Member_;
};

/// A key that is read into one member. K overrides how a single value is read.
template <auto member, class K = Kind_<typename Holder<typename Pointed<decltype(member)>::Member>::Value>>
constexpr Field field(std::string_view key, std::string_view doc) {
  using P = Pointed<decltype(member)>;
  Field out;
  out.key = key;
  out.doc = doc;
  out.shape = [] { return Holder<typename P::Member>::around(K::shape()); };
  out.read = [](Reading& reading, const View& value, void* owner) {
    fill<K>(reading, value, static_cast<typename P::Owner*>(owner)->*member);
  };
  return out;
}

/// A key whose map is read into members of the same owner.
template <const Table& (*table)()>
constexpr Field group(std::string_view key, std::string_view doc) {
  Field out;
  out.key = key;
  out.doc = doc;
  out.shape = [] { return object_shape(table()); };
  out.read = [](Reading& reading, const View& value, void* owner) { read_table(reading, value, table(), owner); };
  return out;
}

/// A key with its own reader.
template <auto reader, Shape (*shape)()>
constexpr Field custom(std::string_view key, std::string_view doc) {
  Field out;
  out.key = key;
  out.doc = doc;
  out.shape = shape;
  out.read = [](Reading& reading, const View& value, void* owner) { reader(reading, value, owner); };
  return out;
}

}  // namespace posology::intake
