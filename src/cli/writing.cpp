#include "cli/writing.h"

#include <fmt/format.h>

#include "text/width.h"

namespace posology::cli {

bool was_read(const Document& document, const std::string& path, World& world) {
  const std::string identity = world.identity(path);
  for (std::uint32_t i = 0; i < document.read.sources.size() && !identity.empty(); ++i) {
    if (identity == world.identity(document.read.sources[i].name())) return true;
  }
  return false;
}

ExitCode write_file(const std::string& path, const std::string& bytes, const Document& document, ExitCode code,
                    World& world) {
  if (path == "-") {
    world.out(bytes);
    return code;
  }
  if (was_read(document, path, world)) {
    world.err(fmt::format("posology: '{}' was read in this run and is never replaced\nhelp: give another name\n",
                          visible(path)));
    return ExitCode::usage;
  }
  if (const std::string problem = world.write(path, bytes); !problem.empty()) {
    world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(path), problem));
    return ExitCode::usage;
  }
  return code;
}

}  // namespace posology::cli
