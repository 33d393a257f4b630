// platforms: the table of platforms with limits, sources and dates.
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/fact_pages.h"

namespace posology::cli {
namespace {

ExitCode run(const Arguments& arguments, World& world) {
  const std::string format = arguments.value_or("format", "text");
  world.out(format == "json" ? platforms_json() : format == "markdown" ? platforms_markdown() : platforms_text());
  return ExitCode::done;
}

constexpr OptionSpec options[] = {{"format", "FORMAT", "how to print them", "text|json|markdown"}};

}  // namespace

const Command platforms_command{"platforms",
                                "List the platforms with their limits, each with source and date",
                                "",
                                0,
                                0,
                                options,
                                "posology platforms --format markdown",
                                run};

}  // namespace posology::cli
