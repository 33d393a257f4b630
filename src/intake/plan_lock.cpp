#include "intake/plan_lock.h"

#include <utility>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/decimal.h"
#include "intake/id_index.h"
#include "intake/parse_yaml.h"
#include "intake/prepass.h"
#include "intake/schema.h"

namespace posology::intake {

/// "draft maya; review ines omar"
template <>
struct Kind_<std::vector<LockedStep>> {
  static bool read(Reading& reading, const View& value, std::vector<LockedStep>& out) {
    const std::string* text = text_of(reading, value, "who does which step");
    if (text == nullptr) return false;
    std::string_view rest = *text;
    while (!rest.empty()) {
      const std::string_view part = rest.substr(0, rest.find(';'));
      rest.remove_prefix(std::min(rest.size(), part.size() + 1));
      std::vector<std::string> names = words_of(part);
      if (names.size() < 2) {
        reading.complain("FMT056", value,
                         fmt::format("'{}' does not name a step and who does it", shown(trimmed(part))));
        return false;
      }
      LockedStep step{std::move(names.front()), {}};
      step.by.assign(std::make_move_iterator(names.begin() + 1), std::make_move_iterator(names.end()));
      out.push_back(std::move(step));
    }
    return true;
  }
  static Shape shape() { return text_shape("work"); }

 private:
  static std::vector<std::string> words_of(std::string_view text) {
    constexpr std::string_view white = " \t\r\n";
    std::vector<std::string> found;
    for (std::size_t at = text.find_first_not_of(white); at != std::string_view::npos;) {
      const std::size_t end = std::min(text.find_first_of(white, at), text.size());
      found.emplace_back(text.substr(at, end - at));
      at = text.find_first_not_of(white, end);
    }
    return found;
  }
};

template <>
struct Schema<LockedPost> {
  static const Table& table() {
    static constexpr Field fields[] = {
        field<&LockedPost::id>("id", "The post's id").required().like("in-07"),
        field<&LockedPost::platform>("platform", "Where it runs").required().like("linkedin"),
        field<&LockedPost::at>("at", "When it runs").required().like("2027-01-12 09:30"),
        field<&LockedPost::pillar>("pillar", "Its pillar").required().like("educational"),
        field<&LockedPost::format>("format", "Its format").required().like("carousel"),
        field<&LockedPost::state>("state", "How far it was; open where nobody had written it").required().like("draft"),
        field<&LockedPost::work>("work", "Who does which step").like("draft maya; review ines omar"),
    };
    static const Table table{"locked post", "A post where a plan put it", fields};
    return table;
  }
};

template <>
struct Schema<PlanLock> {
  static const Table& table() {
    static constexpr Field fields[] = {
        field<&PlanLock::version>("posology_lock", "Version of the lock format").required().like("1"),
        field<&PlanLock::algorithm>("algorithm", "Which way of choosing places made the plan"),
        field<&PlanLock::plan>("plan", "Hash of the posts' lines as they were written"),
        field<&PlanLock::posts>("posts", "The posts; a line that is deleted lets its post move freely").required(),
    };
    static const Table table{"plan lock", "Where a plan put every post", fields};
    return table;
  }
};

namespace {

// A line without a place of its own holds nothing; it has been complained of.
void drop_broken(PlanLock& lock) {
  std::erase_if(lock.posts, [](const LockedPost& post) {
    return !post.id.place.known() || !post.platform.place.known() || !post.at.place.known() ||
           !post.pillar.place.known() || !post.format.place.known() || !post.state.place.known();
  });
}

}  // namespace

std::optional<PlanLock> read_lock(const std::string& name, std::string text, Sources& sources, Findings& findings) {
  const std::uint32_t number = sources.add(Source(name, without_byte_order_mark(std::move(text))));
  NodeStore store;
  const std::size_t before = findings.size();
  const Node* root = parse_yaml(sources, number, store, findings).root;
  const Place start{number, 0, 0};
  if (root == nullptr || !root->is_map() || root->find("posology_lock") == nullptr) {
    if (findings.size() == before) findings.push_back(complain("FMT055", start, "the file holds no `posology_lock`"));
    return std::nullopt;
  }
  const IdIndex ids(*root, Schema<PlanLock>::table(), findings);
  Reading reading(sources, ids, findings);
  PlanLock lock;
  if (!read_struct(reading, View(*root), Place{number, root->place.begin, root->place.begin}, lock))
    return std::nullopt;
  if (lock.version && lock.version->value != 1)
    findings.push_back(complain("FMT037", lock.version->place,
                                fmt::format("this lock is of version {}; version 1 is read", lock.version->value),
                                "write it anew: posology plan FILE --write-lock LOCK"));
  drop_broken(lock);
  return lock;
}

}  // namespace posology::intake
