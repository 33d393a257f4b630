// Golden outputs: every example in every format, compared byte by byte with what was accepted (./dev accept).
#include <filesystem>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "frameworks.h"
#include "golden/compare.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

namespace fs = std::filesystem;

const fs::path source_folder = in_project("");

using Words = std::vector<std::string>;

struct Case {
  std::string example;  ///< or facts: what needs no campaign
  std::string name;     ///< of the approved file
  Words words;          ///< the command; FILE stands for the example's campaign
};

const char* const slipped = "examples/graft-flow/slipped.yaml";
const char* const amec_2013 = "examples/graft-flow/amec-2013.yaml";
const char* const amec_ief = "examples/graft-flow/amec-ief.yaml";

std::vector<Case> cases() {
  const std::vector<Case> formats = {
      {"", "validate.txt", {"validate", "FILE"}},
      {"", "validate.json", {"validate", "FILE", "--format", "json"}},
      {"", "plan.txt", {"plan", "FILE"}},
      {"", "plan.md", {"plan", "FILE", "--format", "markdown"}},
      {"", "calendar-month.txt", {"calendar", "FILE"}},
      {"", "calendar-week.txt", {"calendar", "FILE", "--view", "week"}},
      {"", "calendar-quarter.txt", {"calendar", "FILE", "--view", "quarter"}},
      {"", "calendar-year.txt", {"calendar", "FILE", "--view", "year"}},
      {"", "calendar.md", {"calendar", "FILE", "--format", "markdown"}},
      {"", "calendar.ics", {"calendar", "FILE", "--format", "ics", "--with", "submit-dates"}},
      {"", "calendar.csv", {"calendar", "FILE", "--format", "csv"}},
      {"", "calendar.html", {"calendar", "FILE", "--format", "html"}},
      {"", "calendar.json", {"calendar", "FILE", "--format", "json"}},
      {"", "plan.json", {"plan", "FILE", "--format", "json"}},
      {"", "budget.txt", {"budget", "FILE", "--what-if", "rate=3.8%", "--trace"}},
      {"", "budget.md", {"budget", "FILE", "--format", "markdown"}},
      {"", "budget.json", {"budget", "FILE", "--format", "json"}},
  };
  std::vector<Case> all;
  for (const char* example : {"minimal", "graft-flow", "wound-care-2014", "eu-registry"}) {
    for (Case c : formats) {
      c.example = example;
      all.push_back(std::move(c));
    }
  }
  const Words autumn = {"observances", "--from", "2026-10-01", "--to", "2027-03-31", "--format"};
  for (const char* format : {"text", "json"}) {
    Case c{"facts", std::string("observances.") + format, autumn};
    c.words.emplace_back(format);
    all.push_back(std::move(c));
  }
  const std::string exports = "examples/graft-flow/exports/";
  all.push_back({"graft-flow",
                 "measure-exports.html",
                 {"measure", "FILE", exports + "linkedin.csv", exports + "google-analytics.csv", "--map",
                  exports + "linkedin.map.yaml", "--map", exports + "google-analytics.map.yaml", "--format", "html"}});
  for (const char* format : {"text", "json", "markdown", "html"}) {
    all.push_back({"graft-flow",
                   std::string("measure.") + format,
                   {"measure", "FILE", "examples/graft-flow/results.csv", "--format", format}});
  }
  for (const char* campaign : {amec_2013, amec_ief}) {
    const std::string name = "measure-" + fs::path(campaign).stem().string() + ".";
    for (const char* format : {"text", "json", "markdown", "html"})
      all.push_back(
          {"graft-flow", name + format, {"measure", campaign, "examples/graft-flow/results.csv", "--format", format}});
  }
  for (const char* format : {"text", "json", "markdown"})
    all.push_back({"graft-flow", std::string("diff-slip.") + format, {"diff", "FILE", slipped, "--format", format}});
  all.push_back({"facts", "explain-linkedin.txt", {"explain", "linkedin"}});
  all.push_back({"facts", "explain-medica.txt", {"explain", "medica"}});
  all.push_back({"facts", "explain-de-be.txt", {"explain", "DE-BE"}});
  return all;
}

// The version of the zone data is the machine's, not the campaign's.
std::string without_zone_version(std::string text) {
  const std::string key = "\"zone_data\": \"";
  const std::size_t at = text.find(key);
  if (at == std::string::npos) return text;
  const std::size_t begin = at + key.size();
  return text.replace(begin, text.find('"', begin) - begin, "VERSION");
}

/// The same campaign ten days later to market: its launch, a gate, slips, and the posts of the day with it.
void add_slipped(CapturedWorld& world) {
  std::string text = *world.read("examples/graft-flow/campaign.yaml", std::size_t{1} << 22).text;
  for (std::size_t at = text.find("2027-02-08"); at != std::string::npos; at = text.find("2027-02-08", at)) {
    if (text.compare(at - 4, 4, "on: ") == 0 || text.compare(at - 4, 4, "at: ") == 0)
      text.replace(at, 10, "2027-02-18");
    ++at;
  }
  world.written[slipped] = text;
}

/// The same campaign with its metrics in the categories of the other frameworks.
void add_frameworks(CapturedWorld& world) {
  const std::string text = *world.read("examples/graft-flow/campaign.yaml", std::size_t{1} << 22).text;
  for (const Framed& other : frameworks())
    world.written["examples/graft-flow/" + other.framework + ".yaml"] = framed(text, other);
}

std::string output_of(Case c) {
  // Relative names, so that no output depends on where the repository lies.
  const fs::path before = fs::current_path();
  fs::current_path(source_folder);
  for (std::string& w : c.words) {
    if (w == "FILE") w = "examples/" + c.example + "/campaign.yaml";
  }
  CapturedWorld world;
  add_slipped(world);
  add_frameworks(world);
  const ExitCode code = run(c.words, world);
  fs::current_path(before);
  return without_zone_version(world.said) + world.complained + "exit " + std::to_string(static_cast<int>(code)) + "\n";
}

}  // namespace

TEST_CASE("the outputs of the examples are the accepted ones", "[golden]") {
  for (const Case& c : cases()) {
    golden::compare(c.example, c.name, output_of(c));
  }
}

TEST_CASE("the same file gives the same bytes twice", "[golden]") {
  for (const Case& c : cases()) CHECK(output_of(c) == output_of(c));
}
