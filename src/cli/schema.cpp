// schema: the JSON Schema of the campaign file, of a house pack, of a map of columns, of the plan or of the scorecard.
#include "cli/command.h"
#include "intake/read_campaign.h"
#include "render/plan_json.h"
#include "render/scorecard_schema.h"

namespace posology::cli {
namespace {

ExitCode run(const Arguments& arguments, World& world) {
  const std::string what = arguments.value_or("of", "campaign");
  world.out(what == "plan"        ? render::plan_json_schema()
            : what == "scorecard" ? render::scorecard_json_schema()
            : what == "pack"      ? intake::house_pack_schema()
            : what == "map"       ? intake::column_map_schema()
                                  : intake::json_schema());
  return ExitCode::done;
}

constexpr OptionSpec options[] = {
    {"of", "WHAT", "which document (default campaign)", "campaign|pack|map|plan|scorecard"}};

}  // namespace

const Command schema_command{
    "schema",
    "Print the JSON Schema (2020-12) of the campaign file, a house pack, a map of columns, the plan or the scorecard",
    "",
    0,
    0,
    options,
    "posology schema > campaign.schema.json",
    run};

}  // namespace posology::cli
