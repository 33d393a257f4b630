#include "rules/copy/patients_in.h"

namespace posology::rules {

std::vector<PatientSeen> patients_in(const Campaign& campaign, const Post& post) {
  std::vector<PatientSeen> seen;
  for (const Media& media : post.media) {
    // Nobody can be recognised whom a machine made up.
    if (media.ai_generated && media.ai_generated->value) continue;
    for (const PictureOf& person : media.people) {
      if (!person.kind || person.kind->value != PersonInPicture::patient) continue;
      seen.push_back({person.kind->place, person.consent ? campaign.consent(person.consent->value.text) : nullptr});
    }
  }
  return seen;
}

}  // namespace posology::rules
