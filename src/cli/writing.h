// Writing what a command made into a file of the user's.
#pragma once

#include <string>

#include "cli/reading.h"

namespace posology::cli {

/// Whether the path is a file that was read for this document, by whatever name.
[[nodiscard]] bool was_read(const Document& document, const std::string& path, World& world);
/// Writes the file whole or not at all, `-` to standard output; a file that was read in this run is never replaced.
/// Says what went wrong. Returns `code`, or usage.
[[nodiscard]] ExitCode write_file(const std::string& path, const std::string& bytes, const Document& document,
                                  ExitCode code, World& world);

}  // namespace posology::cli
