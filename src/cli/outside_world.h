// The real world: this machine's disk, terminal, environment and clock.
#pragma once

#include <memory>

#include "cli/world.h"

namespace posology::cli {

[[nodiscard]] std::unique_ptr<World> outside_world();

}  // namespace posology::cli
