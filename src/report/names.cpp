#include "report/names.h"

#include "knowledge/pillar.h"
#include "knowledge/platform.h"
#include "knowledge/suggested_use.h"

namespace posology::report {

std::string platform_name(const std::string& id) {
  const Platform* known = find_platform(id);
  return known != nullptr ? std::string(known->name) : id;
}

std::string platform_letters(const std::string& id) {
  const Platform* known = find_platform(id);
  return known != nullptr ? std::string(known->letters) : id;
}

std::string pillar_letter(Pillar counts_as) { return std::string(pillar_facts(counts_as).letter); }

std::string person_name(const Campaign& campaign, int person) {
  if (person < 0 || static_cast<std::size_t>(person) >= campaign.team.size()) return "nobody";
  return campaign.team[static_cast<std::size_t>(person)].shown_name();
}

bool is_settled(PostStatus status) { return status >= PostStatus::approved; }

std::string post_title(const PlannedPost& post) {
  if (!post.title.empty()) return post.title;
  return post.id + ", " + std::string(word(post.format));
}

std::string work_title(const PlannedPost& post) {
  if (!post.title.empty()) return post.title;
  const SuggestedUse* use = find_suggested_use(post.platform, post.suggested_use);
  return std::string(word(post.format)) + (use != nullptr ? ": " + std::string(use->what) : "");
}

}  // namespace posology::report
