// The patients who can be recognised in a post, each with the consent that the file names for them.
#pragma once

#include <vector>

#include "model/campaign.h"

namespace posology::rules {

struct PatientSeen {
  Place place;                       ///< of the word that says so
  const Consent* consent = nullptr;  ///< null: none is named, or the file has none of that name
};

[[nodiscard]] std::vector<PatientSeen> patients_in(const Campaign& campaign, const Post& post);

}  // namespace posology::rules
