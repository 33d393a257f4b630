// Campaigns with more posts than the hours can make.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "planner/campaign_fixture.h"

namespace posology::planner {

inline void work_of(Campaign& campaign, Format format, std::vector<std::pair<Role, int>> minutes) {
  FormatOverride& row = campaign.formats[format];
  for (const auto& [role, m] : minutes) row.hours[role] = at(Effort{m});
  row.lead = at(business(0));
  row.cost = at(Money{});
}

inline void add_person(Campaign& campaign, const std::string& id, Role role, int minutes_a_week) {
  Person p;
  p.place = written_here;
  p.id = at(Id{id});
  p.roles = list(std::vector<Role>{role});
  p.hours = at(HoursRate{{minutes_a_week}, Period::week});
  campaign.team.push_back(p);
}

/// Sixteen weeks on three platforms; the product posts are films. `percent` of the hours that all posts ask for.
inline Scene over_full(int percent) {
  Scene scene("2027-01-04", "2027-04-25");
  Scene::mix(scene.campaign.content_mix, {{"educational", 60}, {"product", 20}, {"dialogue", 20}});
  scene.campaign.content_mix.shares[1].formats[Format::short_video] = at(Ratio{1, 1});
  for (const char* id : {"linkedin", "facebook"}) scene.platform(id, per_week(4));
  scene.platform("x", per_week(3));
  Campaign& c = scene.campaign;
  c.prepare_from = at(day("2026-12-21"));
  for (const Format f : {Format::text, Format::image, Format::document, Format::carousel})
    work_of(c, f, {{Role::writer, 60}, {Role::community_manager, 15}});
  work_of(c, Format::short_video, {{Role::writer, 60}, {Role::video_editor, 240}, {Role::community_manager, 30}});
  c.workflow.review.rounds = at(std::int64_t{1});
  c.workflow.review.turnaround = at(business(2));
  add_person(c, "wim", Role::writer, 11 * 60 * percent / 100);
  add_person(c, "vera", Role::video_editor, 22 * 240 * percent / 1000);
  add_person(c, "carl", Role::community_manager, 11 * 18 * percent / 100);
  return scene;
}

}  // namespace posology::planner
