// Planning a document that reads cleanly: the plan, audited, with what the rules find in it.
#pragma once

#include <memory>

#include "cli/command.h"
#include "cli/reading.h"
#include "model/plan_lock.h"
#include "model/plan_origin.h"

namespace posology::cli {

/// Reads, plans, audits and judges. On failure everything has been said to the user, and `code` tells how it ended.
struct Planned {
  std::unique_ptr<Document> document;  ///< with outcome.plan when `planned`
  bool planned = false;
  PlanOrigin origin;  ///< what was tried with --set, what came of --lock
  ExitCode code = ExitCode::done;
};
enum class Mends { no, tried };  // tried: what would meet the unmet, found by planning again
/// `keep`: an earlier plan that this one keeps to, where the arguments name no lock.
[[nodiscard]] Planned plan_file(const Arguments& arguments, World& world, Mends mends = Mends::no,
                                const PlanLock* keep = nullptr);

/// 1 for findings that are errors, else 3 for what could not be met, else 0.
[[nodiscard]] ExitCode exit_code_of(const Outcome& outcome);

}  // namespace posology::cli
