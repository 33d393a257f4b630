// The scorecard in the categories of each framework: all of them in its order, with what measures each.
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

using Renamed = std::vector<std::pair<std::string, std::string>>;

const std::string beside = in_project("examples/graft-flow/other.yaml");

/// The example, measured in another framework: each category by its name there.
std::string example_in(const std::string& framework, const Renamed& names) {
  std::ifstream file(in_project("examples/graft-flow/campaign.yaml"), std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const auto replace = [&](const std::string& from, const std::string& to) {
    std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    for (; at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
  };
  replace("framework: five-categories", "framework: " + framework);
  for (const auto& [from, to] : names) replace("category: " + from + ",", "category: " + to + ",");
  return text;
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

struct Framed {
  std::string framework;
  Renamed names;
  std::vector<std::pair<std::string, std::vector<std::string>>> categories;
};

const std::vector<Framed>& frameworks() {
  static const std::vector<Framed> list = {{"five-categories",
                                            {},
                                            {{"exposure", {"reach", "impressions"}},
                                             {"influence", {"voices"}},
                                             {"engagement", {"answers"}},
                                             {"action", {"guides"}},
                                             {"retention", {"returning"}}}},
                                           {"amec-2013",
                                            {{"action", "impact"}, {"retention", "advocacy"}},
                                            {{"exposure", {"reach", "impressions"}},
                                             {"engagement", {"answers"}},
                                             {"influence", {"voices"}},
                                             {"impact", {"guides"}},
                                             {"advocacy", {"returning"}}}},
                                           {"amec-ief",
                                            {{"exposure", "outputs"},
                                             {"influence", "outcomes"},
                                             {"engagement", "out-takes"},
                                             {"action", "impact"},
                                             {"retention", "impact"}},
                                            {{"objectives", {}},
                                             {"inputs", {}},
                                             {"activities", {}},
                                             {"outputs", {"reach", "impressions"}},
                                             {"out-takes", {"answers"}},
                                             {"outcomes", {"voices"}},
                                             {"impact", {"guides", "returning"}}}}};
  return list;
}

}  // namespace

TEST_CASE("a scorecard has the categories of its framework, in order", "[cli][measure]") {
  for (const Framed& framed : frameworks()) {
    INFO(framed.framework);
    const auto card = nlohmann::json::parse(measured(example_in(framed.framework, framed.names), "json"));
    CHECK(card["framework"] == framed.framework);
    REQUIRE(card["categories"].size() == framed.categories.size());
    for (std::size_t i = 0; i < framed.categories.size(); ++i) {
      CHECK(card["categories"][i]["name"] == framed.categories[i].first);
      CHECK(card["categories"][i]["metrics"] == framed.categories[i].second);
    }
  }
}

TEST_CASE("figures are the same in every framework, under its names", "[cli][measure]") {
  const auto five = nlohmann::json::parse(measured(example_in("five-categories", {}), "json"));
  for (const Framed& framed : frameworks()) {
    INFO(framed.framework);
    auto card = nlohmann::json::parse(measured(example_in(framed.framework, framed.names), "json"));
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
  for (const Framed& framed : frameworks()) {
    for (const std::string format : {"text", "markdown", "html"}) {
      INFO(framed.framework << " " << format);
      const std::string report = measured(example_in(framed.framework, framed.names), format);
      std::size_t at = report.find(format == "html" ? "ategories by platform" : "Categories by platform");
      REQUIRE(at != std::string::npos);
      // In its order, and those that nothing measures too.
      for (const auto& [name, metrics] : framed.categories) {
        INFO(name);
        at = report.find(name, at);
        REQUIRE(at != std::string::npos);
        if (metrics.empty()) CHECK(report.find("no metric", at) < at + 200);
      }
      for (const auto& [name, renamed] : framed.names) CHECK(report.find("(" + name + ")") == std::string::npos);
    }
  }
}
