// The files that a campaign extends: read before it, and merged under it.
#pragma once

#include <string>

#include "intake/node.h"
#include "intake/read_campaign.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::intake {

/// The tree of `root` over the trees of the files that its key `extends` names. Maps merge by key, lists of things with
/// an id merge by id, anything else is replaced; the later file wins. `name` is the file that `root` was read from.
[[nodiscard]] const Node* with_extended(const Node& root, const std::string& name, FileLoader& loader, Sources& sources,
                                        NodeStore& store, Findings& findings);

}  // namespace posology::intake
