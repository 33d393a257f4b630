// House packs: rule files of a company's own beside the campaign, read and tried on their own examples.
#pragma once

#include <vector>

#include "intake/node.h"
#include "intake/read_campaign.h"
#include "intake/schema.h"

namespace posology::intake {

/// The rules of all packs that the campaign names, in that order. What is wrong with a pack is found at its own line; a
/// rule without a sound code is left out, a broken pattern leaves out itself.
[[nodiscard]] std::vector<HouseRule> read_packs(const Campaign& campaign, FileLoader& loader, Sources& sources,
                                                NodeStore& store, Findings& findings);

/// The keys of a pack.
[[nodiscard]] const Table& house_pack_table();

}  // namespace posology::intake
