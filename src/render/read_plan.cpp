#include "render/read_plan.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "text/width.h"

namespace posology::render {
namespace {

using Json = nlohmann::json;

/// Walks the values; the first one that is not as the schema says stops everything.
class Reader {
 public:
  std::string problem;

  report::PlanDigest plan(const Json& root) {
    report::PlanDigest out;
    out.name = text(object(root, "campaign"), "campaign", "name");
    each(root, "posts", [&](const Json& item, const std::string& where) { out.posts.push_back(post(item, where)); });
    if (root.contains("events"))
      each(root, "events",
           [&](const Json& item, const std::string& where) { out.events.push_back(event(item, where)); });
    each(root, "people", [&](const Json& item, const std::string& where) { out.people.push_back(load(item, where)); });
    out.money = money(object(root, "money"));
    each(root, "unmet",
         [&](const Json& item, const std::string& where) { out.unmet.push_back(text(item, where, "message")); });
    return out;
  }

 private:
  void fail(const std::string& where, std::string_view what) {
    if (problem.empty()) problem = fmt::format("{}: {}", visible(where), what);
  }

  const Json& object(const Json& parent, const char* key) {
    static const Json none = Json::object();
    if (parent.is_object() && parent.contains(key) && parent[key].is_object()) return parent[key];
    fail(key, "an object is expected");
    return none;
  }

  template <class Each>
  void each(const Json& parent, const char* key, Each visit) {
    if (!parent.is_object() || !parent.contains(key) || !parent[key].is_array()) return fail(key, "a list is expected");
    std::size_t i = 0;
    for (const Json& item : parent[key]) {
      const std::string where = fmt::format("{}[{}]", key, i++);
      if (!item.is_object()) return fail(where, "an object is expected");
      visit(item, where);
    }
  }

  std::string text(const Json& parent, const std::string& where, const char* key, bool needed = true) {
    if (parent.is_object() && parent.contains(key) && parent[key].is_string()) return parent[key].get<std::string>();
    if (needed) fail(where + "." + key, "a text is expected");
    return {};
  }

  std::int64_t number(const Json& parent, const std::string& where, const char* key) {
    // Beyond this no sum of minutes or money was ever written.
    constexpr std::int64_t most = 1'000'000'000'000'000;
    if (parent.is_object() && parent.contains(key) && parent[key].is_number_integer()) {
      const Json& value = parent[key];
      const bool fits = value.is_number_unsigned()
                            ? value.get<std::uint64_t>() <= std::uint64_t{most}
                            : value.get<std::int64_t>() >= -most && value.get<std::int64_t>() <= most;
      if (fits) return value.get<std::int64_t>();
    }
    fail(where + "." + key, "a whole number is expected");
    return 0;
  }

  template <class E>
  E word_of(const Json& parent, const std::string& where, const char* key) {
    const std::string typed = text(parent, where, key);
    const auto known = from_word<E>(typed);
    if (!known && problem.empty()) fail(where + "." + key, fmt::format("'{}' is none of its words", visible(typed)));
    return known.value_or(E{});
  }

  Date date(const Json& parent, const std::string& where, const char* key) {
    const auto read = Date::parse(text(parent, where, key));
    if (!read) fail(where + "." + key, "a date is expected");
    return read.value_or(Date{});
  }

  // "2027-01-12T09:30:00-05:00": the wall clock of the post's own zone.
  LocalTime moment(const Json& parent, const std::string& where) {
    const std::string typed = text(parent, where, "at");
    const auto day = Date::parse(typed.substr(0, std::min<std::size_t>(typed.size(), 10)));
    const auto hour = typed.size() > 16 ? TimeOfDay::parse(typed.substr(11, 5)) : std::nullopt;
    if (!day || !hour) fail(where + ".at", "a moment is expected, like 2027-01-12T09:30:00-05:00");
    return {day.value_or(Date{}), hour.value_or(TimeOfDay{})};
  }

  report::DigestPost post(const Json& item, const std::string& where) {
    report::DigestPost out;
    out.id = text(item, where, "id");
    out.platform = text(item, where, "platform");
    out.pillar = text(item, where, "pillar");
    out.title = text(item, where, "title", false);
    out.format = word_of<Format>(item, where, "format");
    const bool written = item.value("written", Json()) == Json(true);
    const auto status = word_of<PostStatus>(item, where, "status");
    out.state = written ? from_word<LockState>(word(status)).value_or(LockState::idea) : LockState::open;
    if (item.value("placed", Json()) == Json(true)) out.at = moment(item, where);
    std::vector<std::string> reasons;
    list(item, where, "reasons",
         [&](const Json& reason, const std::string& at) { reasons.push_back(text(reason, at, "text")); });
    if (!reasons.empty()) out.why = out.at ? reasons.front() : reasons.back();
    if (item.contains("waits_for") && item["waits_for"].is_array()) {
      for (const Json& id : item["waits_for"]) {
        if (id.is_string()) out.waits_for.push_back(id.get<std::string>());
      }
    }
    list(item, where, "tasks", [&](const Json& task, const std::string& at) { add_work(task, at, out.work); });
    return out;
  }

  template <class Each>
  void list(const Json& parent, const std::string& where, const char* key, Each visit) {
    if (!parent.contains(key) || !parent[key].is_array()) return fail(where + "." + key, "a list is expected");
    std::size_t i = 0;
    for (const Json& item : parent[key]) visit(item, fmt::format("{}.{}[{}]", where, key, i++));
  }

  void add_work(const Json& task, const std::string& where, std::vector<LockedStep>& work) {
    const std::string step = text(task, where, "step"), person = text(task, where, "person", false);
    if (person.empty()) return;
    auto known = std::find_if(work.begin(), work.end(), [&](const LockedStep& s) { return s.step == step; });
    if (known == work.end()) known = work.insert(work.end(), LockedStep{step, {}});
    if (std::find(known->by.begin(), known->by.end(), person) == known->by.end()) known->by.push_back(person);
  }

  report::DigestEvent event(const Json& item, const std::string& where) {
    return {text(item, where, "id"),
            text(item, where, "name", false),
            {date(item, where, "first"), date(item, where, "last")},
            item.value("gate", Json()) == Json(true)};
  }

  report::DigestLoad load(const Json& item, const std::string& where) {
    report::DigestLoad out{text(item, where, "id", false), text(item, where, "name", false), false, {}};
    if (item.contains("roles") && item["roles"].is_array()) {
      for (const Json& role : item["roles"]) {
        const auto known = role.is_string() ? from_word<Role>(role.get<std::string>()) : std::nullopt;
        out.reviews = out.reviews || (known && is_reviewer(*known));
      }
    }
    list(item, where, "weeks", [&](const Json& week, const std::string& at) {
      out.weeks[text(week, at, "week")] = {number(week, at, "capacity_minutes"), number(week, at, "planned_minutes")};
    });
    return out;
  }

  report::DigestMoney money(const Json& item) {
    report::DigestMoney out;
    if (item.value("budgeted", Json()) != Json(true)) return out;
    out.currency = text(item, "money", "currency");
    out.decimals = static_cast<int>(std::clamp<std::int64_t>(number(item, "money", "decimals"), 0, 4));
    out.planned = number(item, "money", "planned");
    list(item, "money", "months", [&](const Json& month, const std::string& at) {
      out.months[text(month, at, "month")] = number(month, at, "total");
    });
    return out;
  }
};

}  // namespace

ReadPlan read_plan(std::string_view json) {
  // Deeper than any plan; the parser itself goes as deep as the text.
  std::size_t depth = 0, deepest = 0;
  bool text = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (c == '"') text = !text;
    if (text && c == '\\') ++i;
    if (text) continue;
    if (c == '[' || c == '{') deepest = std::max(deepest, ++depth);
    if ((c == ']' || c == '}') && depth > 0) --depth;
  }
  if (deepest > 200) return {std::nullopt, "its values are nested more than 200 deep"};
  const Json root = Json::parse(json, nullptr, false);
  if (root.is_discarded()) return {std::nullopt, "it is no JSON"};
  if (!root.is_object() || !root.contains("posology_plan")) return {std::nullopt, "it holds no 'posology_plan'"};
  if (root["posology_plan"] != Json(1)) return {std::nullopt, "it is no plan of version 1"};
  Reader reader;
  report::PlanDigest digest = reader.plan(root);
  if (!reader.problem.empty()) return {std::nullopt, reader.problem};
  return {std::move(digest), {}};
}

}  // namespace posology::render
