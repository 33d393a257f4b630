#include "rules/run.h"

#include <algorithm>

#include <fmt/format.h>

#include "rules/house.h"
#include "text/suggest.h"

namespace posology::rules {
namespace {

using House = std::span<const HouseRule>;

const RuleSetting* setting_of(const Campaign& campaign, std::string_view code, std::string_view name) {
  const RuleSetting* last = nullptr;
  for (const RuleSetting& s : campaign.rules.rules) {
    if (s.rule.value == code || s.rule.value == name) last = &s;
  }
  return last;
}

const RuleSetting* setting_of(const Campaign& campaign, const Rule& rule) {
  return setting_of(campaign, rule.code, rule.name);
}

// A house rule goes by its code alone: its name may be one of ours.
bool is_house_rule(House house, std::string_view code) {
  return std::any_of(house.begin(), house.end(), [&](const HouseRule& rule) { return rule.code.value == code; });
}

bool profile(const Campaign& campaign, Profile wanted) {
  return std::any_of(campaign.rules.profiles.begin(), campaign.rules.profiles.end(),
                     [&](const auto& p) { return p.value == wanted; });
}

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

// A draft is not yet approved and its people not yet asked.
bool off_by_profile(const Campaign& campaign, const Rule& rule) {
  return profile(campaign, Profile::draft) && (rule.code == "GOV001" || starts_with(rule.code, "RES"));
}

bool enabled(const Campaign& campaign, const Rule& rule) {
  const RuleSetting* setting = setting_of(campaign, rule);
  if (setting != nullptr && setting->level) return setting->level->value != Level::off;
  return !off_by_profile(campaign, rule);
}

// The file's level moves what the rule says at its own level; what it says more mildly (negated, a draft source) stays
// milder. `strict` makes warnings decided by words into errors.
void set_level(const Campaign& campaign, const Rule& rule, Finding& finding) {
  const RuleSetting* setting = setting_of(campaign, rule);
  if (setting != nullptr && setting->level) {
    if (finding.level == rule.level || setting->level->value < finding.level) finding.level = setting->level->value;
  } else if (profile(campaign, Profile::strict) && rule.wording && finding.level == Level::warning) {
    finding.level = Level::error;
  }
}

/// A waiver of the file, ready to be compared; `used` counts what it covered.
struct Ready {
  const Waiver* waiver;
  std::string_view code;  ///< of the rule
  bool used = false;
};

// Only a sound waiver covers anything; what is wrong with the others is a rule of its own.
std::vector<Ready> sound_waivers(const Campaign& campaign, House house) {
  std::vector<Ready> ready;
  for (const Waiver& w : campaign.rules.allow) {
    const Rule* rule = w.rule ? find_rule(w.rule->value) : nullptr;
    const bool justified = w.reason && w.reason->value.size() >= 10 && w.by && w.until && w.on;
    if (!justified) continue;
    if (rule != nullptr && rule->waivable) ready.push_back({&w, rule->code, false});
    if (rule == nullptr && is_house_rule(house, w.rule->value)) ready.push_back({&w, w.rule->value, false});
  }
  return ready;
}

// The thing that a waiver names: the path of its part of the file, and the day that the waiver must reach.
struct Thing {
  std::string path;
  Date day;
};

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

// An id of the file, a platform, or a path as findings show it ("content_mix").
Thing thing_named(const Campaign& campaign, const Plan* plan, const Paths& paths, const std::string& name) {
  if (const Post* post = campaign.post(name))
    return {item_of(paths.at(post->id.place)), day_of_post(campaign, plan, *post)};
  for (const Place* place :
       {id_place(campaign.audience, name), id_place(campaign.products, name), id_place(campaign.claims, name),
        id_place(campaign.events, name), id_place(campaign.team, name), id_place(campaign.endorsers, name),
        id_place(campaign.objectives, name), id_place(campaign.consents, name)}) {
    if (place != nullptr) return {item_of(paths.at(*place)), campaign.start.value};
  }
  if (const PlatformUse* use = campaign.platform(name)) return {"platforms." + use->id.value, campaign.start.value};
  return {name, campaign.start.value};
}

bool within(const std::string& path, const std::string& scope) {
  return !scope.empty() && path.compare(0, scope.size(), scope) == 0 &&
         (path.size() == scope.size() || path[scope.size()] == '.' || path[scope.size()] == '[');
}

bool covers(const Campaign& campaign, const Plan* plan, const Paths& paths, const Waiver& waiver,
            const Finding& finding) {
  const Thing thing = thing_named(campaign, plan, paths, waiver.on->value);
  return waiver.until->value >= thing.day && within(paths.at(finding.place), thing.path);
}

void add_unused(const std::vector<Ready>& waivers, Findings& findings) {
  for (const Ready& ready : waivers) {
    if (ready.used) continue;
    Finding finding;
    finding.rule = "GOV003";
    finding.name = find_rule("GOV003")->name;
    finding.level = Level::warning;
    finding.message = fmt::format("this waiver of {} on '{}' covers nothing", ready.code, ready.waiver->on->value);
    finding.place = ready.waiver->place;
    finding.help = "delete it, or correct `on` (an id) and `until` (it must reach the date of what it waives)";
    findings.push_back(std::move(finding));
  }
}

void check_waived_rules(const Campaign& campaign, House house, Findings& findings) {
  for (const Waiver& waiver : campaign.rules.allow) {
    if (!waiver.rule || find_rule(waiver.rule->value) != nullptr || is_house_rule(house, waiver.rule->value)) continue;
    Finding finding;
    finding.rule = "GOV003";
    finding.name = find_rule("GOV003")->name;
    finding.level = Level::error;
    finding.message = fmt::format("this waiver is of '{}', which is no rule", waiver.rule->value);
    finding.place = waiver.rule->place;
    finding.help = "name exactly one rule; patterns are not taken";
    findings.push_back(std::move(finding));
  }
}

// A level for something that is no rule, or an option that the rule does not have.
void check_settings(const Campaign& campaign, House house, Findings& findings) {
  for (const RuleSetting& setting : campaign.rules.rules) {
    const Rule* rule = find_rule(setting.rule.value);
    if (rule == nullptr && setting.options.empty() && is_house_rule(house, setting.rule.value)) continue;
    std::vector<std::string_view> known;
    Finding finding;
    finding.rule = "GOV003";
    finding.name = find_rule("GOV003")->name;
    finding.level = Level::error;
    if (rule == nullptr) {
      for (const Rule* r : all_rules()) {
        known.push_back(r->code);
        known.push_back(r->name);
      }
      const auto guess = nearest(setting.rule.value, known);
      finding.message = fmt::format("'{}' is no rule", setting.rule.value);
      finding.place = setting.rule.place;
      finding.help = guess ? fmt::format("did you mean '{}'?", *guess) : "posology rules lists them";
      findings.push_back(std::move(finding));
      continue;
    }
    for (const Option& o : rule->options) known.push_back(o.name);
    for (const auto& [name, value] : setting.options) {
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      finding.message = fmt::format("{} has no option '{}'", rule->code, name);
      finding.place = value.place;
      finding.help = known.empty() ? fmt::format("{} takes a level only", rule->code)
                                   : fmt::format("it has {}", fmt::join(known, ", "));
      findings.push_back(finding);
    }
  }
}

}  // namespace

bool needs_plan(const Campaign& campaign) {
  const auto rules = all_rules();
  return std::any_of(rules.begin(), rules.end(),
                     [&](const Rule* rule) { return rule->needs_plan && enabled(campaign, *rule); });
}

namespace {

/// Takes findings rule by rule: each with its path, under its waiver or in the open.
class Bench {
 public:
  Bench(const Campaign& campaign, const Plan* plan, const Paths& paths, House house)
      : campaign_(campaign), plan_(plan), paths_(paths), waivers_(sound_waivers(campaign, house)) {}

  void take(Finding finding) {
    finding.path = paths_.at(finding.place);
    const auto waiver = std::find_if(waivers_.begin(), waivers_.end(), [&](const Ready& r) {
      return r.code == finding.rule && covers(campaign_, plan_, paths_, *r.waiver, finding);
    });
    if (waiver == waivers_.end()) {
      verdict.findings.push_back(std::move(finding));
      return;
    }
    waiver->used = true;
    verdict.waived.push_back({std::move(finding), waiver->waiver->reason->value, waiver->waiver->by->value,
                              waiver->waiver->until->value.iso()});
  }
  void close() { add_unused(waivers_, verdict.findings); }

  Verdict verdict{};

 private:
  const Campaign& campaign_;
  const Plan* plan_;
  const Paths& paths_;
  std::vector<Ready> waivers_;
};

void judge_by_house(const Campaign& campaign, House house, Bench& bench) {
  for (const HouseRule& rule : house) {
    const RuleSetting* setting = setting_of(campaign, rule.code.value, rule.code.value);
    const bool set = setting != nullptr && setting->level;
    if (set ? setting->level->value == Level::off : rule.level && rule.level->value == Level::off) continue;
    for (Finding& finding : house_findings(campaign, rule)) {
      if (set) finding.level = setting->level->value;
      bench.take(std::move(finding));
    }
  }
}

}  // namespace

Verdict judge(const Campaign& campaign, const Plan* plan, const Paths& paths, House house) {
  Bench bench(campaign, plan, paths, house);
  for (const Rule* rule : all_rules()) {
    // Without a plan (the file has errors of format) the rules that judge one have nothing to judge.
    if (!enabled(campaign, *rule) || (rule->needs_plan && plan == nullptr)) continue;
    Findings found;
    rule->check(Judge(*rule, campaign, plan, found));
    for (Finding& finding : found) {
      set_level(campaign, *rule, finding);
      bench.take(std::move(finding));
    }
  }
  judge_by_house(campaign, house, bench);
  check_settings(campaign, house, bench.verdict.findings);
  check_waived_rules(campaign, house, bench.verdict.findings);
  bench.close();
  sort_findings(bench.verdict.findings);
  return std::move(bench.verdict);
}

}  // namespace posology::rules
