// Reads a lock file: where an earlier plan put every post. Complains of everything at once, each at its place.
#pragma once

#include <optional>
#include <string>

#include "model/plan_lock.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::intake {

/// The file becomes a source of its own. Nothing when it is no lock; a lock with broken lines left out has findings.
[[nodiscard]] std::optional<PlanLock> read_lock(const std::string& name, std::string text, Sources& sources,
                                                Findings& findings);

}  // namespace posology::intake
