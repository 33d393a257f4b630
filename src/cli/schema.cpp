// schema: the JSON Schema of the campaign file or of the plan.
#include "cli/command.h"
#include "intake/read_campaign.h"
#include "render/plan_json.h"

namespace posology::cli {
namespace {

ExitCode run(const Arguments& arguments, World& world) {
  world.out(arguments.value_or("of", "campaign") == "plan" ? render::plan_json_schema() : intake::json_schema());
  return ExitCode::done;
}

constexpr OptionSpec options[] = {{"of", "WHAT", "which document (default campaign)", "campaign|plan"}};

}  // namespace

const Command schema_command{"schema",
                             "Print the JSON Schema (2020-12) of the campaign file or the plan",
                             "",
                             0,
                             0,
                             options,
                             "posology schema > campaign.schema.json",
                             run};

}  // namespace posology::cli
