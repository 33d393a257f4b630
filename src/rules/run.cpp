#include "rules/run.h"

#include <algorithm>

#include <fmt/format.h>

#include "rules/house.h"
#include "rules/profile.h"
#include "rules/waivers.h"
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

// The level that the file gives the rule. What cannot be waived cannot be made milder either: check_settings says so.
std::optional<Level> level_of(const Campaign& campaign, const Rule& rule) {
  const RuleSetting* setting = setting_of(campaign, rule);
  if (setting == nullptr || !setting->level) return std::nullopt;
  const Level level = setting->level->value;
  return rule.waivable || level >= rule.level ? std::optional<Level>(level) : std::nullopt;
}

bool enabled(const Campaign& campaign, const Rule& rule) {
  if (const auto level = level_of(campaign, rule)) return *level != Level::off;
  return left_out_by(campaign, rule) == nullptr;
}

// The file's level moves what the rule says at its own level; what it says more mildly (negated, a draft source) stays
// milder.
void set_level(const Campaign& campaign, const Rule& rule, Finding& finding) {
  if (const auto level = level_of(campaign, rule)) {
    if (finding.level == rule.level || *level < finding.level) finding.level = *level;
  } else if (has_profile(campaign, Profile::strict) && raised_by_strict(rule) && finding.level == Level::warning) {
    finding.level = Level::error;
  }
}

void check_level(const RuleSetting& setting, const Rule& rule, Findings& findings) {
  if (rule.waivable || !setting.level || setting.level->value >= rule.level) return;
  findings.push_back(unjustified(
      Level::error, setting.level->place,
      fmt::format("{} can be neither turned off nor made milder than '{}'", rule.code, level_word(rule.level)),
      "delete this level, and mend what the rule finds"));
}

// A level for something that is no rule, or an option that the rule does not have.
void check_settings(const Campaign& campaign, House house, Findings& findings) {
  for (const RuleSetting& setting : campaign.rules.rules) {
    const Rule* rule = find_rule(setting.rule.value);
    if (rule == nullptr && setting.options.empty() && is_house_rule(house, setting.rule.value)) continue;
    std::vector<std::string_view> known;
    if (rule == nullptr) {
      for (const Rule* r : all_rules()) {
        known.push_back(r->code);
        known.push_back(r->name);
      }
      const auto guess = nearest(setting.rule.value, known);
      findings.push_back(unjustified(Level::error, setting.rule.place,
                                     fmt::format("'{}' is no rule", setting.rule.value),
                                     guess ? fmt::format("did you mean '{}'?", *guess) : "posology rules lists them"));
      continue;
    }
    check_level(setting, *rule, findings);
    for (const Option& o : rule->options) known.push_back(o.name);
    for (const auto& [name, value] : setting.options) {
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      findings.push_back(unjustified(Level::error, value.place, fmt::format("{} has no option '{}'", rule->code, name),
                                     known.empty() ? fmt::format("{} takes a level only", rule->code)
                                                   : fmt::format("it has {}", fmt::join(known, ", "))));
    }
  }
}

}  // namespace

bool needs_plan(const Campaign& campaign) {
  const auto rules = all_rules();
  return std::any_of(rules.begin(), rules.end(),
                     [&](const Rule* rule) { return rule->needs_plan && enabled(campaign, *rule); });
}

Ratio calm_load(const Campaign& campaign) {
  Ratio least = any_load;
  Findings none;
  for (const Rule* rule : all_rules()) {
    if (rule->calm_load == nullptr || !enabled(campaign, *rule)) continue;
    least = std::min(least, rule->calm_load(Judge(*rule, campaign, nullptr, none)));
  }
  return least;
}

namespace {

/// Takes findings rule by rule: each with its path, under its waiver or in the open.
class Bench {
 public:
  Bench(const Campaign& campaign, const Plan* plan, const Paths& paths, House house, std::optional<Date> as_of)
      : paths_(paths), waivers_(campaign, plan, paths, house, as_of) {}

  void take(Finding finding) {
    finding.path = paths_.at(finding.place);
    const Waiver* waiver = waivers_.covering(finding);
    if (waiver == nullptr) {
      verdict.findings.push_back(std::move(finding));
    } else {
      verdict.waived.push_back(
          {std::move(finding), waiver->reason->value, waiver->by->value, waiver->until->value.iso()});
    }
  }
  void not_run(std::string_view code) { waivers_.not_run(code); }
  void close() { waivers_.report(verdict.findings); }

  Verdict verdict{};

 private:
  const Paths& paths_;
  Waivers waivers_;
};

void judge_by_house(const Campaign& campaign, House house, Bench& bench) {
  for (const HouseRule& rule : house) {
    const RuleSetting* setting = setting_of(campaign, rule.code.value, rule.code.value);
    const bool set = setting != nullptr && setting->level;
    if (set ? setting->level->value == Level::off : rule.level && rule.level->value == Level::off) {
      bench.not_run(rule.code.value);
      continue;
    }
    for (Finding& finding : house_findings(campaign, rule)) {
      if (set) finding.level = setting->level->value;
      bench.take(std::move(finding));
    }
  }
}

}  // namespace

Verdict judge(const Campaign& campaign, const Plan* plan, const Paths& paths, House house, std::optional<Date> as_of) {
  Bench bench(campaign, plan, paths, house, as_of);
  for (const Rule* rule : all_rules()) {
    // Without a plan (the file has errors of format) the rules that judge one have nothing to judge.
    if (!enabled(campaign, *rule) || (rule->needs_plan && plan == nullptr)) {
      bench.not_run(rule->code);
      continue;
    }
    Findings found;
    rule->check(Judge(*rule, campaign, plan, found));
    for (Finding& finding : found) {
      set_level(campaign, *rule, finding);
      bench.take(std::move(finding));
    }
  }
  judge_by_house(campaign, house, bench);
  check_settings(campaign, house, bench.verdict.findings);
  check_profiles(campaign, bench.verdict.findings);
  bench.close();
  for (Finding& finding : bench.verdict.findings) finding.path = paths.at(finding.place);
  sort_findings(bench.verdict.findings);
  return std::move(bench.verdict);
}

}  // namespace posology::rules
