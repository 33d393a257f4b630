// The scorecard in the categories of each framework: all of them in its order, with what measures each.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "frameworks.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

const std::string beside = in_project("examples/graft-flow/other.yaml");

std::string example_in(const Framed& other) {
  std::ifstream file(in_project("examples/graft-flow/campaign.yaml"), std::ios::binary);
  return framed({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}, other);
}

std::string measured(const std::string& text, const std::string& format) {
  CapturedWorld world;
  world.written[beside] = text;
  INFO(world.complained);
  REQUIRE(run(std::vector<std::string>{"measure", beside, in_project("examples/graft-flow/results.csv"), "--format",
                                       format},
              world) == ExitCode::done);
  return world.said;
}

}  // namespace

TEST_CASE("a scorecard has the categories of its framework, in order", "[cli][measure]") {
  for (const Framed& other : frameworks()) {
    INFO(other.framework);
    const auto card = nlohmann::json::parse(measured(example_in(other), "json"));
    CHECK(card["framework"] == other.framework);
    REQUIRE(card["categories"].size() == other.categories.size());
    for (std::size_t i = 0; i < other.categories.size(); ++i) {
      CHECK(card["categories"][i]["name"] == other.categories[i].first);
      CHECK(card["categories"][i]["metrics"] == other.categories[i].second);
    }
  }
}

TEST_CASE("figures are the same in every framework, under its names", "[cli][measure]") {
  const auto five = nlohmann::json::parse(measured(example_in(frameworks().front()), "json"));
  for (const Framed& other : frameworks()) {
    INFO(other.framework);
    auto card = nlohmann::json::parse(measured(example_in(other), "json"));
    CHECK(card["results"] == five["results"]);
    CHECK(card["rates"] == five["rates"]);
    for (std::size_t m = 0; m < five["metrics"].size(); ++m) {
      auto as_five = card["metrics"][m];
      as_five["category"] = five["metrics"][m]["category"];
      CHECK(as_five == five["metrics"][m]);
    }
  }
}

TEST_CASE("every report speaks in the framework's words", "[cli][measure]") {
  for (const Framed& other : frameworks()) {
    for (const std::string format : {"text", "markdown", "html"}) {
      INFO(other.framework << " " << format);
      const std::string report = measured(example_in(other), format);
      std::size_t at = report.find(format == "html" ? "ategories by platform" : "Categories by platform");
      REQUIRE(at != std::string::npos);
      // In its order, and those that nothing measures too.
      for (const auto& [name, metrics] : other.categories) {
        INFO(name);
        at = report.find(name, at);
        REQUIRE(at != std::string::npos);
        if (metrics.empty()) CHECK(report.find("no metric", at) < at + 200);
      }
      for (const auto& left_behind : frameworks().front().categories) {
        const std::string& name = left_behind.first;
        const bool here = std::any_of(other.categories.begin(), other.categories.end(),
                                      [&](const auto& category) { return category.first == name; });
        if (!here) CHECK(report.find("(" + name + ")") == std::string::npos);
      }
    }
  }
}
