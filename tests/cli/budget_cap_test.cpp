// A plan over its cap or its total is told what to change, and changing exactly that makes it pass.
#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

/// The example with one sum of its file replaced; the sum must stand there once.
std::string graft_flow_with(const std::string& from, const std::string& to) {
  CapturedWorld world;
  std::string text = world.read(in_project("examples/graft-flow/campaign.yaml"), 1U << 20U).text.value_or("");
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  REQUIRE(text.find(from, at + 1) == std::string::npos);
  return text.replace(at, from.size(), to);
}

ExitCode budget_of(CapturedWorld& world, std::string text) {
  // Beside the example, so that what it extends is found.
  const std::string path = in_project("examples/graft-flow/changed.yaml");
  world.written[path] = std::move(text);
  return run(Words{"budget", path, "--format", "markdown"}, world);
}

// The amount behind the words, as it is to be typed.
std::string after(const std::string& text, const std::string& words) {
  const std::size_t at = text.find(words);
  REQUIRE(at != std::string::npos);
  const std::size_t begin = at + words.size() + 1;
  return text.substr(begin, text.find(" USD", begin) + 4 - begin);
}

}  // namespace

TEST_CASE("12% over the cap of March: the mend is the least cap without any exchange", "[cli]") {
  // March comes to 10,221.24.
  CapturedWorld world;
  CHECK(budget_of(world, graft_flow_with("2027-03: 11,500.00", "2027-03: 9,126.00")) == ExitCode::unmet);
  INFO(world.said);
  const std::string needed = after(world.said, "budget.caps.2027-03:");
  CHECK(needed == "10221.24 USD");
  CapturedWorld mended;
  CHECK(budget_of(mended, graft_flow_with("2027-03: 11,500.00", "2027-03: " + needed)) == ExitCode::done);
  // A cent less is kept too, but by an exchange of two posts.
  CapturedWorld exchanged;
  CHECK(budget_of(exchanged, graft_flow_with("2027-03: 11,500.00", "2027-03: 10,221.23")) == ExitCode::done);
  CHECK(exchanged.said.find("10,206.41") != std::string::npos);
}

TEST_CASE("more planned than the total leaves: the mend is the least total", "[cli]") {
  // 40,886.38 planned and 2,500.00 held back.
  CapturedWorld world;
  CHECK(budget_of(world, graft_flow_with("total: 46,000.00", "total: 43,000.00")) != ExitCode::done);
  INFO(world.said);
  CHECK(after(world.said, "budget.total:") == "43386.38 USD");
}
