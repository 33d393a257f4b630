// Settings: values that replace those of the file for one run, each named by its path ("posts[2].text=...").
#pragma once

#include <string>
#include <vector>

#include "intake/node.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::intake {

/// The tree of `root` with every setting put into it, in order; a later one wins. Each setting is a source of its own,
/// so that whatever is found in its value is shown there. Only the last key of a path may be new. A setting that names
/// nothing in the tree is left out and says so in `problems`.
[[nodiscard]] const Node* with_settings(const Node& root, const std::vector<std::string>& settings, Sources& sources,
                                        NodeStore& store, Findings& findings, std::vector<std::string>& problems);

}  // namespace posology::intake
