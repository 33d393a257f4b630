#include "rules/waivers.h"

#include <algorithm>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/run.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

constexpr std::size_t least_reason = 10;  // code points; GOV003 says so to the user

// "posts[3].id" lies in "posts[3]".
std::string item_of(const std::string& path) { return path.substr(0, path.rfind('.')); }

template <class T>
const Place* id_place(const std::vector<T>& list, const std::string& id) {
  for (const T& item : list) {
    if (item.id->text == id) return &item.id.place;
  }
  return nullptr;
}

Date day_of_post(const Campaign& campaign, const Plan* plan, const Post& post) {
  Date day = post.at ? post.at->value.date : campaign.start.value;
  if (plan == nullptr) return day;
  for (const PlannedPost& p : plan->posts) day = p.id == post.id->text && p.placed ? p.at.date : day;
  return day;
}

bool within(const std::string& path, const std::string& scope) {
  return !scope.empty() && path.compare(0, scope.size(), scope) == 0 &&
         (path.size() == scope.size() || path[scope.size()] == '.' || path[scope.size()] == '[');
}

}  // namespace

bool is_house_rule(std::span<const HouseRule> house, std::string_view code) {
  return std::any_of(house.begin(), house.end(), [&](const HouseRule& rule) { return rule.code.value == code; });
}

Finding unjustified(Level level, Place place, std::string message, std::string help) {
  Finding finding;
  finding.rule = "GOV003";
  finding.name = find_rule("GOV003")->name;
  finding.level = level;
  finding.place = place;
  finding.message = std::move(message);
  finding.help = std::move(help);
  return finding;
}

// What is wrong with an unsound waiver is told by GOV003; that it has expired is told of every one.
Waivers::Waivers(const Campaign& campaign, const Plan* plan, const Paths& paths, std::span<const HouseRule> house,
                 std::optional<Date> as_of)
    : campaign_(campaign), plan_(plan), paths_(paths), house_(house), as_of_(as_of) {
  for (const Waiver& w : campaign.rules.allow) {
    if (!w.rule || !w.on || !w.until) continue;
    const Rule* rule = find_rule(w.rule->value);
    if (rule == nullptr && !is_house_rule(house, w.rule->value)) continue;
    const bool justified = w.reason && count_code_points(w.reason->value) >= least_reason && w.by;
    Ready ready{
        &w, rule != nullptr ? rule->code : std::string_view(w.rule->value), {}, campaign.start.value, justified};
    if (rule != nullptr && !rule->waivable) ready.sound = false;
    add_thing(ready, w.on->value);
    ready_.push_back(std::move(ready));
  }
}

// An id of the file, a platform, or a path as findings show it ("content_mix"). A waiver of a post must reach the day
// of the post; any other must last as long as the campaign has come.
void Waivers::add_thing(Ready& ready, const std::string& name) const {
  if (const Post* post = campaign_.post(name)) {
    ready.path = item_of(paths_.at(post->id.place));
    ready.day = day_of_post(campaign_, plan_, *post);
    return;
  }
  if (as_of_) ready.day = std::max(campaign_.start.value, std::min(*as_of_, campaign_.end.value));
  ready.path = name;
  if (const PlatformUse* use = campaign_.platform(platform_in_use(name))) ready.path = "platforms." + use->id.value;
  for (const Place* place :
       {id_place(campaign_.consents, name), id_place(campaign_.objectives, name), id_place(campaign_.endorsers, name),
        id_place(campaign_.team, name), id_place(campaign_.events, name), id_place(campaign_.claims, name),
        id_place(campaign_.products, name), id_place(campaign_.audience, name)}) {
    if (place != nullptr) ready.path = item_of(paths_.at(*place));
  }
}

const Waiver* Waivers::covering(const Finding& finding) {
  for (Ready& ready : ready_) {
    if (!ready.sound || ready.expired() || ready.code != finding.rule || !within(finding.path, ready.path)) continue;
    ready.used = true;
    return ready.waiver;
  }
  return nullptr;
}

void Waivers::report(Findings& findings) const {
  for (const Waiver& waiver : campaign_.rules.allow) {
    if (!waiver.rule || find_rule(waiver.rule->value) != nullptr || is_house_rule(house_, waiver.rule->value)) continue;
    findings.push_back(unjustified(Level::error, waiver.rule->place,
                                   fmt::format("this waiver is of '{}', which is no rule", waiver.rule->value),
                                   "name exactly one rule; patterns are not taken"));
  }
  for (const Ready& ready : ready_) {
    const std::string what = fmt::format("this waiver of {} on '{}'", ready.code, ready.waiver->on->value);
    const bool was_run = std::find(not_run_.begin(), not_run_.end(), ready.code) == not_run_.end();
    if (ready.expired()) {
      findings.push_back(
          unjustified(Level::error, ready.waiver->until->place,
                      fmt::format("{} expired on {}: it would have to reach {}", what, ready.waiver->until->value.iso(),
                                  ready.day.iso()),
                      "mend what it let pass and delete it, or agree on a new end and write it as `until`"));
    } else if (ready.sound && !ready.used && was_run) {
      findings.push_back(unjustified(Level::warning, ready.waiver->place, what + " covers nothing",
                                     "delete it, or correct `on` (an id, a platform or a path)"));
    }
  }
}

}  // namespace posology::rules
