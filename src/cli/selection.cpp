#include "cli/selection.h"

#include <algorithm>

#include <fmt/format.h>

#include "intake/codes.h"
#include "rules/run.h"
#include "text/suggest.h"
#include "text/width.h"

namespace posology::cli {
namespace {

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

// "CMP101,ACC001" and repeated options mean the same.
std::vector<std::string> parts_of(const Arguments& arguments, const std::string& option) {
  std::vector<std::string> parts;
  const auto typed = arguments.options.find(option);
  if (typed == arguments.options.end()) return parts;
  for (const std::string& value : typed->second) {
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t comma = std::min(value.find(',', at), value.size());
      if (comma > at) parts.push_back(value.substr(at, comma - at));
      at = comma + 1;
    }
  }
  return parts;
}

std::vector<std::string_view> all_names() {
  std::vector<std::string_view> names;
  for (const rules::Rule* rule : rules::all_rules()) names.insert(names.end(), {rule->code, rule->name});
  for (const intake::CodeRow& code : intake::codes()) names.insert(names.end(), {code.code, code.name});
  return names;
}

bool known(const std::vector<std::string>& typed, World& world) {
  const std::vector<std::string_view> names = all_names();
  for (const std::string& one : typed) {
    const bool found = std::any_of(names.begin(), names.end(), [&](std::string_view n) { return starts_with(n, one); });
    // A house pack is read later than the command line.
    if (found || starts_with(one, "HOUSE")) continue;
    const auto guess = nearest(one, names);
    world.err(fmt::format("posology: '{}' is no rule\nhelp: {}\n", visible(one),
                          guess ? fmt::format("did you mean '{}'?", *guess) : "posology rules lists them"));
    return false;
  }
  return true;
}

bool matches(const std::vector<std::string>& typed, const Finding& finding) {
  return std::any_of(typed.begin(), typed.end(),
                     [&](const std::string& t) { return t == finding.name || starts_with(finding.rule, t); });
}

// False for a word that is no profile (already said).
bool read_profiles(const std::vector<std::string>& typed, Selection& selection, World& world) {
  for (const std::string& one : typed) {
    const auto profile = from_word<Profile>(one);
    if (!profile) {
      world.err(fmt::format("posology: '{}' is no profile\nhelp: profiles: {}\n", visible(one),
                            fmt::join(words<Profile>(), ", ")));
      return false;
    }
    if (!selection.profiles) selection.profiles.emplace();
    selection.profiles->push_back(*profile);
  }
  return true;
}

}  // namespace

bool Selection::wants(const Finding& finding) const {
  if (finding.level == Level::error && intake::find_code(finding.rule) != nullptr) return true;
  return (selected.empty() || matches(selected, finding)) && !matches(ignored, finding);
}

Selection selection_of(const Arguments& arguments, World& world) {
  Selection selection;
  selection.selected = parts_of(arguments, "select");
  selection.ignored = parts_of(arguments, "ignore");
  selection.good = known(selection.selected, world) && known(selection.ignored, world) &&
                   read_profiles(parts_of(arguments, "profile"), selection, world);
  return selection;
}

void set_profiles(Campaign& campaign, const Selection& selection) {
  if (!selection.profiles) return;
  campaign.rules.profiles.items.clear();
  for (const Profile profile : *selection.profiles)
    campaign.rules.profiles.items.push_back({profile, campaign.rules.place});
}

std::size_t keep_wanted(Findings& findings, const Selection& selection) {
  const std::size_t before = findings.size();
  findings.erase(
      std::remove_if(findings.begin(), findings.end(), [&](const Finding& f) { return !selection.wants(f); }),
      findings.end());
  return before - findings.size();
}

}  // namespace posology::cli
