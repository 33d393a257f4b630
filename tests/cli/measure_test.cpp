#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;
using namespace std::string_literals;

namespace {

const std::string campaign = in_project("examples/graft-flow/campaign.yaml");

ExitCode measure(CapturedWorld& world, std::vector<std::string> more) {
  more.insert(more.begin(), {"measure", campaign});
  return run(more, world);
}

}  // namespace

TEST_CASE("bad rows are told with their place, and the others count", "[cli][measure]") {
  CapturedWorld world;
  world.written["r.csv"] = "date,metric,value\n2027-01-31,reach,13400\n2027-01-31,guides,a lot\n";
  CHECK(measure(world, {"r.csv"}) == ExitCode::findings);
  CHECK(holds(world.complained, "r.csv:3:19"));
  CHECK(holds(world.complained, "'a lot' is no number"));
  CHECK(holds(world.said, "1 of 2 rows counted"));
}

TEST_CASE("tables in UTF-16 are read, other bytes are refused", "[cli][measure]") {
  CapturedWorld world;
  const std::string text = "date\tmetric\tvalue\r\n2027-01-31\treach\t13400\r\n";
  std::string wide = "\xFF\xFE";
  for (const char c : text) wide += std::string{c, '\0'};
  world.written["wide.csv"] = wide;
  CHECK(measure(world, {"wide.csv"}) == ExitCode::done);
  CHECK(holds(world.said, "13,400"));
  world.written["latin.csv"] = "date,metric,value,note\n2027-01-31,reach,1,gr\xF6\xDF er\n";
  CHECK(measure(world, {"latin.csv"}) == ExitCode::usage);
  CHECK(holds(world.complained, "neither UTF-8 nor UTF-16"));
  CHECK(measure(world, {"missing.csv"}) == ExitCode::usage);
  CHECK(holds(world.complained, "'missing.csv' could not be read"));
}

TEST_CASE("an export in UTF-16 with tabs is read by the map that is given", "[cli][measure]") {
  CapturedWorld world;
  const std::string text =
      "sep=\t\r\n\"Content\"\r\nPost title\tPost link\tCreated date\tImpressions\tComments\r\n"
      "Five\turn:1\t01/12/2027\t\"2,140\"\t6\r\n";
  std::string wide = "\xFF\xFE";
  for (const char c : text) wide += std::string{c, '\0'};
  world.written["export.csv"] = wide;
  world.written["answers.yaml"] = "posology_map: 1\nname: mine\nlike: linkedin-posts\ncolumns: {Comments: answers}\n";
  CHECK(measure(world, {"export.csv", "--map", "answers.yaml"}) == ExitCode::done);
  CHECK(holds(world.complained, "read as 'mine': 1 row; matched by id 0, by link 0, by platform and time 1"));
  // One row, and two figures of it: answers, and impressions by the name of their column.
  CHECK(holds(world.said, "2 of 2 rows counted"));
  CHECK(measure(world, {"export.csv", "--map", "nowhere.yaml"}) == ExitCode::usage);
  CHECK(holds(world.complained, "'nowhere.yaml' could not be read"));
}

TEST_CASE("two tables are one, and what stands in both counts once", "[cli][measure]") {
  CapturedWorld world;
  world.written["a.csv"] = "date,metric,value\n2027-01-31,reach,13400\n";
  world.written["b.csv"] = "date,metric,value\n2027-01-31,reach,13500\n2027-01-31,guides,287\n";
  CHECK(measure(world, {"a.csv", "b.csv"}) == ExitCode::done);
  CHECK(holds(world.said, "2 of 3 rows counted"));
  CHECK(holds(world.complained, "stands twice"));
}

TEST_CASE("a day can be chosen, and must be one", "[cli][measure]") {
  CapturedWorld world;
  const std::string results = in_project("examples/graft-flow/results.csv");
  CHECK(measure(world, {results, "--until", "2027-01-31"}) == ExitCode::done);
  CHECK(holds(world.said, "up to Sun 31 Jan 2027"));
  CHECK(measure(world, {results, "--until", "soon"}) == ExitCode::usage);
  CHECK(holds(world.complained, "'--until soon' is not a date"));
}

TEST_CASE("a campaign that measures nothing is told so", "[cli][measure]") {
  CapturedWorld world;
  world.written["r.csv"] = "date,metric,value\n";
  CHECK(run(std::vector<std::string>{"measure", in_project("examples/minimal/campaign.yaml"), "r.csv"}, world) ==
        ExitCode::findings);
  CHECK(holds(world.complained, "the campaign measures nothing"));
}

TEST_CASE("the report is a page or pages too, and paper belongs to pages", "[cli][measure]") {
  CapturedWorld world;
  world.written["r.csv"] = "date,metric,value\n2027-01-31,reach,13400\n2027-01-31,guides,a <b>lot\n";
  CHECK(measure(world, {"r.csv", "--format", "html", "-o", "r.html"}) == ExitCode::findings);
  CHECK(holds(world.written["r.html"], "a &lt;b&gt;lot&#39; is no number"));
  CHECK(holds(world.written["r.html"], "r.csv:3"));
  CHECK(measure(world, {"r.csv", "--format", "html", "--paper", "letter"}) == ExitCode::usage);
  CHECK(holds(world.complained, "--paper belongs to pages"));
}

TEST_CASE("figures from after the end are told, and --until leaves them out", "[cli][measure]") {
  CapturedWorld world;
  world.written["r.csv"] = "date,metric,value\n2027-03-31,reach,13400\n2027-04-20,reach,21000\n";
  CHECK(measure(world, {"r.csv"}) == ExitCode::done);
  CHECK(holds(world.complained, "2027-04-20 lies 18 days after the campaign's end"));
  CHECK(holds(world.complained, "--until 2027-04-02"));
  CHECK(holds(world.said, "up to Tue 20 Apr 2027"));
  CHECK(holds(world.said, "The campaign ended on Fri 2 Apr 2027: what came after it is in the figures."));
  world.complained.clear();
  CHECK(measure(world, {"r.csv", "--until", "2027-04-02"}) == ExitCode::done);
  CHECK_FALSE(holds(world.complained, "after the campaign's end"));
  CHECK(holds(world.complained, "2027-04-20 lies after 2027-04-02: the figure is not counted"));
}
