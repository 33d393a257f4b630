#include "rules/profile.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/run.h"

namespace posology::rules {
namespace {

constexpr ProfileRow rows[] = {
    {Profile::us, "CMP503", "law of the European Union and the United Kingdom"},
    {Profile::us, "CMP504", "law of single countries outside the United States"},
    {Profile::us, "CMP505", "law of the European Union"},
    {Profile::eu, "CMP103", "pathways of the FDA"},
    {Profile::eu, "CMP104", "guidance of the FDA on pending 510(k) devices"},
    {Profile::eu, "CMP107", "draft guidance of the FDA"},
    {Profile::eu, "CMP115", "guidance of the FDA"},
    {Profile::eu, "CMP116", "draft guidance of the FDA"},
    {Profile::eu, "CMP117", "draft guidance of the FDA"},
    {Profile::hcp_only, "CMP504", "words for lay people"},
    {Profile::hcp_only, "CPY002", "reading ease for lay people"},
    {Profile::hcp_only, "AUD003", "lay people and professionals apart"},
    {Profile::draft, "GOV001", "a draft is not yet approved"},
    {Profile::draft, "RES", "the people of a draft are not yet asked"},
};

bool names(std::string_view rules, std::string_view code) { return code.substr(0, rules.size()) == rules; }

bool of_a_place(Profile profile) { return profile == Profile::us || profile == Profile::eu; }

}  // namespace

std::span<const ProfileRow> profile_rows() { return rows; }

std::string_view profile_meaning(Profile profile) {
  static constexpr std::array<std::string_view, 5> meanings = {
      "the campaign runs under the law of the United States: rules of European and national law are left out",
      "the campaign runs in Europe: rules that rest on the FDA alone are left out",
      "professionals alone are addressed: rules for lay readers are left out, and a segment of lay people is an error",
      "warnings that are decided by words are errors",
      "the campaign is being written: approvals and the load of people are left out",
  };
  return meanings[static_cast<std::size_t>(profile)];
}

bool has_profile(const Campaign& campaign, Profile profile) {
  return std::any_of(campaign.rules.profiles.begin(), campaign.rules.profiles.end(),
                     [&](const auto& p) { return p.value == profile; });
}

const ProfileRow* row_of(Profile profile, const Rule& rule) {
  if (!rule.waivable) return nullptr;
  const auto* row = std::find_if(std::begin(rows), std::end(rows), [&](const ProfileRow& r) {
    return r.profile == profile && names(r.rules, rule.code);
  });
  return row == std::end(rows) ? nullptr : row;
}

const ProfileRow* left_out_by(const Campaign& campaign, const Rule& rule) {
  const ProfileRow* found = nullptr;
  for (const auto& profile : campaign.rules.profiles) {
    const ProfileRow* row = row_of(profile.value, rule);
    // What one place's law leaves out, the other place's may want.
    const bool wanted_elsewhere = row != nullptr && of_a_place(row->profile) && has_profile(campaign, Profile::us) &&
                                  has_profile(campaign, Profile::eu);
    if (row != nullptr && !wanted_elsewhere && found == nullptr) found = row;
  }
  return found;
}

bool raised_by_strict(const Rule& rule) { return rule.wording; }

void check_profiles(const Campaign& campaign, Findings& findings) {
  if (!has_profile(campaign, Profile::hcp_only)) return;
  for (const Segment& segment : campaign.audience) {
    if (!is_lay(segment.kind.value)) continue;
    Finding finding;
    finding.rule = "GOV003";
    finding.name = find_rule("GOV003")->name;
    finding.level = Level::error;
    finding.message = fmt::format("the profile 'hcp-only' leaves out rules for lay readers, but '{}' is of kind '{}'",
                                  segment.id->text, word(segment.kind.value));
    finding.place = segment.kind.place;
    finding.help = "take 'hcp-only' out of the profiles, or address this segment in a campaign of its own";
    findings.push_back(std::move(finding));
  }
}

}  // namespace posology::rules
