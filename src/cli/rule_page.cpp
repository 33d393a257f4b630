#include "cli/rule_page.h"

#include <fmt/format.h>

#include "rules/profile.h"
#include "rules/run.h"
#include "text/escape.h"

namespace posology::cli {
namespace {

std::string_view authority_meaning(rules::Authority authority) {
  switch (authority) {
    case rules::Authority::law:
      return "law";
    case rules::Authority::guidance:
      return "final guidance of an authority";
    case rules::Authority::draft:
      return "draft guidance of an authority: not final";
    case rules::Authority::practice:
      return "practice of the field";
    case rules::Authority::our_default:
      return "our default: no authority asks for it";
  }
  return {};
}

// Our own words may hold code between backticks; everything else that could be read as markup is escaped.
std::string own_words(std::string_view text) {
  std::string out = markdown_cell(text);
  for (std::size_t at = out.find("\\`"); at != std::string::npos; at = out.find("\\`", at)) out.erase(at, 1);
  return out;
}

std::string profile_table() {
  std::string text =
      "\n## Profiles\n\n`rules: {profile: [us, draft]}` in the file, or `--profile us,draft` on the command line, "
      "which "
      "then counts instead of the file's. What cannot be waived holds under every profile, and a level in the file "
      "goes "
      "before a profile. `us` and `eu` together leave out nothing.\n\n| profile | means | leaves out "
      "|\n|---|---|---|\n";
  for (const std::string_view name : words<Profile>()) {
    const Profile profile = *from_word<Profile>(name);
    std::string out;
    for (const rules::Rule* rule : rules::all_rules()) {
      if (rules::row_of(profile, *rule) != nullptr)
        out += fmt::format("{}[{}](rules/{}.md)", out.empty() ? "" : ", ", rule->code, rule->code);
    }
    text += fmt::format("| `{}` | {} | {} |\n", name, own_words(rules::profile_meaning(profile)), out);
  }
  return text;
}

std::string facts(const rules::Rule& rule) {
  std::string text = "| | |\n|---|---|\n";
  const auto row = [&](std::string_view name, std::string_view value) {
    text += fmt::format("| {} | {} |\n", name, own_words(value));
  };
  row("Level", level_word(rule.level));
  row("Source", rule.source);
  row("Standing", authority_meaning(rule.authority));
  row("Holds for", rule.since.empty() ? "every post" : fmt::format("posts from {} on", rule.since));
  row("Judges", rule.needs_plan ? "the plan that will be made: written posts and open slots together"
                                : "what is written in the file");
  row("Profiles", profile_effects(rule));
  row("Waiver", rule.waivable ? "can be waived, with reason, person and end"
                              : "can be neither waived, nor put off by a baseline, nor turned off");
  return text + "\n";
}

std::string options(const rules::Rule& rule) {
  if (rule.options.empty()) return {};
  std::string text = "## Options\n\n| option | means | default |\n|---|---|---:|\n";
  for (const rules::Option& option : rule.options) {
    text += fmt::format("| `{}` | {} | {} |\n", option.name, own_words(option.what), option.value);
  }
  return text + fmt::format("\nIn the file:\n\n```yaml\nrules:\n  {}: {{{}: {}}}\n```\n\n", rule.code,
                            rule.options[0].name, rule.options[0].value);
}

std::string example(std::string_view title, std::string_view yaml) {
  return fmt::format("## {}\n\n```yaml\n{}{}```\n\n", title, yaml, yaml.empty() || yaml.back() == '\n' ? "" : "\n");
}

}  // namespace

std::string profile_effects(const rules::Rule& rule) {
  std::vector<std::string> effects;
  for (const std::string_view name : words<Profile>()) {
    const Profile profile = *from_word<Profile>(name);
    if (const rules::ProfileRow* row = rules::row_of(profile, rule))
      effects.push_back(fmt::format("off under `{}` ({})", name, row->why));
    if (profile == Profile::strict && rules::raised_by_strict(rule))
      effects.push_back(fmt::format("its warnings are errors under `{}`", name));
  }
  return effects.empty() ? "the same under all" : fmt::format("{}", fmt::join(effects, "; "));
}

std::string rule_page(const rules::Rule& rule) {
  std::string text =
      fmt::format("# {}: {}\n\n{}\n\n{}\n\n", rule.code, rule.name, own_words(rule.what), own_words(rule.why));
  text += facts(rule);
  if (rule.wording) {
    text +=
        "This rule reads words. It can be wrong both ways: what it finds may be right in its context, and what it does "
        "not find may still be wrong. A reviewer decides.\n\n";
  }
  text += options(rule);
  text += example("Found here", rule.bad) + example("Clean", rule.good);
  return text +
         "Keys that the examples leave out are those of the shortest campaign. A clean run is not regulatory "
         "approval: it means that nothing on our list was found.\n";
}

std::string rules_index() {
  std::string text =
      "# What can be found\n\n`posology explain CODE` says the same on a terminal. Reading a file can complain too: "
      "[complaints of the reader](FORMAT.md#what-the-reader-complains-of).\n\n| code | name | level | finds | source "
      "|\n|---|---|---|---|---|\n";
  for (const rules::Rule* rule : rules::all_rules()) {
    text += fmt::format("| [{0}](rules/{0}.md) | {1} | {2} | {3} | {4} |\n", rule->code, rule->name,
                        level_word(rule->level), own_words(rule->what), own_words(rule->source));
  }
  return text + profile_table();
}

}  // namespace posology::cli
