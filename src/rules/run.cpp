#include "rules/run.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/suggest.h"

namespace posology::rules {
namespace {

const RuleSetting* setting_of(const Campaign& campaign, const Rule& rule) {
  const RuleSetting* last = nullptr;
  for (const RuleSetting& s : campaign.rules.rules) {
    if (s.rule.value == rule.code || s.rule.value == rule.name) last = &s;
  }
  return last;
}

bool profile(const Campaign& campaign, Profile wanted) {
  return std::any_of(campaign.rules.profiles.begin(), campaign.rules.profiles.end(), [&](const auto& p) { return p.value == wanted; });
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
  const Rule* rule;
  bool used = false;
};

// Only a sound waiver covers anything; what is wrong with the others is a rule of its own.
std::vector<Ready> sound_waivers(const Campaign& campaign) {
  std::vector<Ready> ready;
  for (const Waiver& w : campaign.rules.allow) {
    const Rule* rule = w.rule ? find_rule(w.rule->value) : nullptr;
    const bool justified = w.reason && w.reason->value.size() >= 10 && w.by && w.until && w.on;
    if (rule != nullptr && rule->waivable && justified) ready.push_back({&w, rule, false});
  }
  return ready;
}

bool holds(const Place& outer, const Place& inner) {
  return outer.source == inner.source && outer.begin <= inner.begin && inner.end <= outer.end;
}

// The thing that a waiver names, as the span of the file that its findings stand in, with the day it must reach.
struct Thing {
  Place place;
  Date day;
};

std::optional<Thing> thing_named(const Campaign& campaign, const Plan* plan, const std::string& name) {
  Thing thing{{}, campaign.start.value};
  if (const Post* post = campaign.post(name)) {
    thing.place = post->place;
    if (post->at) thing.day = post->at->value.date;
    if (plan != nullptr) {
      for (const PlannedPost& p : plan->posts) thing.day = p.id == name && p.placed ? p.at.date : thing.day;
    }
    return thing;
  }
  if (const Segment* s = campaign.segment(name)) thing.place = s->place;
  else if (const Product* p = campaign.product(name)) thing.place = p->place;
  else if (const Claim* c = campaign.claim(name)) thing.place = c->place;
  else if (const Event* e = campaign.event(name)) thing.place = e->place;
  else if (const Person* q = campaign.person(name)) thing.place = q->place;
  else if (const Endorser* n = campaign.endorser(name)) thing.place = n->place;
  else if (const PlatformUse* u = campaign.platform(name)) thing.place = u->place;
  else return std::nullopt;
  return thing;
}

bool covers(const Campaign& campaign, const Plan* plan, const Waiver& waiver, const Finding& finding) {
  const std::string& on = waiver.on->value;
  const auto thing = thing_named(campaign, plan, on);
  if (thing) return waiver.until->value >= thing->day && holds(thing->place, finding.place);
  // Otherwise a top-level key ("content_mix"), which must be waived until the campaign begins at least.
  const Place key = on == "content_mix" ? campaign.content_mix.place : on == "budget" && campaign.budget ? campaign.budget->place
                    : on == "measurement" && campaign.measurement                                      ? campaign.measurement->place
                    : on == "objectives"                                                               ? campaign.objectives_place
                                                                                                       : Place{};
  return key.known() && waiver.until->value >= campaign.start.value && holds(key, finding.place);
}

void add_unused(const std::vector<Ready>& waivers, Findings& findings) {
  for (const Ready& ready : waivers) {
    if (ready.used) continue;
    Finding finding;
    finding.rule = "GOV003";
    finding.name = find_rule("GOV003")->name;
    finding.level = Level::warning;
    finding.message = fmt::format("this waiver of {} on '{}' covers nothing", ready.rule->code, ready.waiver->on->value);
    finding.place = ready.waiver->place;
    finding.help = "delete it, or correct `on` (an id) and `until` (it must reach the date of what it waives)";
    findings.push_back(std::move(finding));
  }
}

// A level for something that is no rule, or an option that the rule does not have.
void check_settings(const Campaign& campaign, Findings& findings) {
  for (const RuleSetting& setting : campaign.rules.rules) {
    const Rule* rule = find_rule(setting.rule.value);
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
      finding.help = known.empty() ? fmt::format("{} takes a level only", rule->code) : fmt::format("it has {}", fmt::join(known, ", "));
      findings.push_back(finding);
    }
  }
}

}  // namespace

bool needs_plan(const Campaign& campaign) {
  const auto rules = all_rules();
  return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->needs_plan && enabled(campaign, *rule); });
}

Verdict judge(const Campaign& campaign, const Plan* plan, Date as_of) {
  (void)as_of;
  Verdict verdict;
  std::vector<Ready> waivers = sound_waivers(campaign);
  for (const Rule* rule : all_rules()) {
    // Without a plan (the file has errors of format) the rules that judge one have nothing to judge.
    if (!enabled(campaign, *rule) || (rule->needs_plan && plan == nullptr)) continue;
    Findings found;
    rule->check(Judge(*rule, campaign, plan, found));
    for (Finding& finding : found) {
      set_level(campaign, *rule, finding);
      const auto waiver = std::find_if(waivers.begin(), waivers.end(), [&](const Ready& r) {
        return r.rule == rule && covers(campaign, plan, *r.waiver, finding);
      });
      if (waiver == waivers.end()) {
        verdict.findings.push_back(std::move(finding));
        continue;
      }
      waiver->used = true;
      verdict.waived.push_back({std::move(finding), waiver->waiver->reason->value, waiver->waiver->by->value, waiver->waiver->until->value.iso()});
    }
  }
  check_settings(campaign, verdict.findings);
  add_unused(waivers, verdict.findings);
  sort_findings(verdict.findings);
  return verdict;
}

}  // namespace posology::rules
