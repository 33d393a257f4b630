// Locks on the command line: the one that a plan keeps to, and the one that is written of it.
#pragma once

#include <optional>
#include <string>

#include "cli/reading.h"
#include "model/plan_lock.h"

namespace posology::cli {

/// What --lock names; without the option there is none, and `good` holds. Otherwise everything has been said.
struct AskedLock {
  bool good = true;
  std::optional<PlanLock> lock;
  ExitCode code = ExitCode::done;
};
[[nodiscard]] AskedLock asked_lock(const Arguments& arguments, Document& document, World& world);

/// Writes the plan's lock where --write-lock says. The lock that was read may be replaced by the next one; no other
/// file of the run, and nothing that is there and is no lock. Returns `code`, or usage.
[[nodiscard]] ExitCode write_lock(const Document& document, const Arguments& arguments, ExitCode code, World& world);

}  // namespace posology::cli
