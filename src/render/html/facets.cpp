#include "render/html/facets.h"

#include <algorithm>

#include "report/names.h"

namespace posology::render {
namespace {

using Names = std::vector<std::string>;

void add_once(Names& names, std::string name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

Names platform_of(const Campaign&, const PlannedPost& post) { return {report::platform_name(post.platform)}; }
Names pillar_of(const Campaign&, const PlannedPost& post) { return {post.pillar}; }
Names status_of(const Campaign&, const PlannedPost& post) { return {std::string(word(post.status))}; }
Names audience_of(const Campaign&, const PlannedPost& post) {
  return post.audience.empty() ? Names{"everybody"} : post.audience;
}
Names people_of(const Campaign& campaign, const PlannedPost& post) {
  Names names;
  for (const PlannedTask& task : post.tasks) add_once(names, report::person_name(campaign, task.person));
  if (names.empty()) names.emplace_back("nobody");
  return names;
}

Names platforms_in_order(const Campaign& campaign) {
  Names names;
  for (const PlatformUse& use : campaign.platforms) names.push_back(report::platform_name(use.platform));
  return names;
}
Names pillars_in_order(const Campaign& campaign) {
  Names names;
  for (const MixShare& share : campaign.content_mix.shares) names.push_back(share.pillar.value);
  return names;
}
Names segments_in_order(const Campaign& campaign) {
  Names names;
  for (const Segment& segment : campaign.audience) names.push_back(segment.id->text);
  return names;
}
Names team_in_order(const Campaign& campaign) {
  Names names;
  for (const Person& person : campaign.team) names.push_back(person.shown_name());
  return names;
}

}  // namespace

Facets::Facets(const Campaign& campaign, const std::vector<const PlannedPost*>& posts) : campaign_(campaign) {
  Names statuses;
  for (const std::string_view status : words<PostStatus>()) statuses.emplace_back(status);
  add("Platform", platforms_in_order(campaign), posts, platform_of);
  add("Pillar", pillars_in_order(campaign), posts, pillar_of);
  add("Audience", segments_in_order(campaign), posts, audience_of);
  add("Status", statuses, posts, status_of);
  add("Person", team_in_order(campaign), posts, people_of);
}

void Facets::add(std::string_view name, const Names& order, const std::vector<const PlannedPost*>& posts,
                 Names (*values)(const Campaign&, const PlannedPost&)) {
  Names there;
  for (const PlannedPost* post : posts) {
    for (std::string& value : values(campaign_, *post)) add_once(there, std::move(value));
  }
  if (there.size() < 2) return;
  Facet facet{static_cast<char>('a' + facets_.size()), name, {}};
  for (const std::string& value : order) {
    if (std::find(there.begin(), there.end(), value) != there.end()) add_once(facet.values, value);
  }
  for (const std::string& value : there) add_once(facet.values, value);
  facets_.push_back(std::move(facet));
  values_.push_back(values);
}

std::string Facets::marks(const PlannedPost& post) const {
  std::string marks;
  for (std::size_t i = 0; i < facets_.size(); ++i) {
    const Names& known = facets_[i].values;
    for (const std::string& value : values_[i](campaign_, post)) {
      const auto at = std::find(known.begin(), known.end(), value);
      if (at == known.end()) continue;
      marks += marks.empty() ? "" : " ";
      marks += facets_[i].letter;
      marks += std::to_string(at - known.begin());
    }
  }
  return marks;
}

}  // namespace posology::render
