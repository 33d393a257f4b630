// Every rule against its file of cases: tests/rules/<family>/<rule-name>.yaml. A file holds campaigns, parted by lines
// of three hyphens, whose lines say what is found there: "# <- CMP101 error". A line without such a mark must stay
// silent;
// "# silent" only says that it stands there for that.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "catch.h"
#include "judged.h"
#include "rules/example.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::rules;

namespace {

struct Cases {
  std::string path;
  std::vector<std::string> campaigns;
  int fired = 0, silent = 0;  ///< lines that say so
};

/// Line and level: "7 error".
using Marks = std::set<std::string>;

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream all;
  all << file.rdbuf();
  return all.str();
}

template <class See>
void each_line(const std::string& text, See see) {
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) see(number, line);
}

Cases parted(const std::filesystem::path& path) {
  Cases cases{path.string(), {""}, 0, 0};
  each_line(contents(path), [&](int, const std::string& line) {
    if (line == "---") {
      cases.campaigns.emplace_back();
      return;
    }
    cases.campaigns.back() += line + "\n";
    const bool grave =
        line.find("# <- ") != std::string::npos && line.find(" info", line.find("# <- ")) == std::string::npos;
    cases.fired += grave ? 1 : 0;
    cases.silent += line.find("# silent") != std::string::npos ? 1 : 0;
  });
  return cases;
}

const std::map<std::string, Cases>& all_cases() {
  static const std::map<std::string, Cases> cases = [] {
    std::map<std::string, Cases> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(in_project("tests/rules"))) {
      if (entry.path().extension() == ".yaml") found.emplace(entry.path().stem().string(), parted(entry.path()));
    }
    return found;
  }();
  return cases;
}

Marks expected(const std::string& yaml, const Rule& rule) {
  Marks marks;
  const std::string mark = "# <- " + std::string(rule.code) + " ";
  each_line(yaml, [&](int number, const std::string& line) {
    const std::size_t at = line.find(mark);
    if (at != std::string::npos) marks.insert(std::to_string(number) + " " + line.substr(at + mark.size()));
  });
  return marks;
}

Marks found(const std::string& yaml, const Rule& rule) {
  const Judged judged = rules::judged(yaml);
  Marks marks;
  for (const Finding& f : judged.verdict.findings) {
    if (f.rule != rule.code) continue;
    REQUIRE(f.place.known());
    const auto line = judged.read.sources[f.place.source].position(f.place.begin).line;
    marks.insert(std::to_string(line) + " " + std::string(level_word(f.level)));
  }
  return marks;
}

std::string lines_with(const std::string& yaml, const Marks& marks) {
  std::string text;
  each_line(yaml, [&](int number, const std::string& line) {
    for (const std::string& mark : marks) {
      if (std::stoi(mark) == number) text += mark + ": " + line + "\n";
    }
  });
  return text;
}

Marks without(const Marks& a, const Marks& b) {
  Marks rest;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(rest, rest.end()));
  return rest;
}

}  // namespace

TEST_CASE("every rule has a file of cases, and every file its rule", "[rules][cases]") {
  for (const Rule* rule : all_rules()) {
    INFO(rule->code << ": tests/rules/<family>/" << rule->name << ".yaml");
    CHECK(all_cases().count(std::string(rule->name)) == 1);
  }
  for (const auto& [name, cases] : all_cases()) {
    INFO(cases.path);
    CHECK(find_rule(name) != nullptr);
  }
}

TEST_CASE("every rule finds what its cases mark, at that line and level, and nothing else", "[rules][cases]") {
  for (const auto& [name, cases] : all_cases()) {
    const Rule* rule = find_rule(name);
    REQUIRE(rule != nullptr);
    for (const std::string& campaign : cases.campaigns) {
      const std::string yaml = whole_example(campaign);
      const Marks wanted = expected(yaml, *rule);
      const Marks got = found(yaml, *rule);
      INFO(cases.path << "\nnot found:\n"
                      << lines_with(yaml, without(wanted, got)) << "found without a mark:\n"
                      << lines_with(yaml, without(got, wanted)));
      CHECK((wanted == got));
    }
  }
}

TEST_CASE("a rule that judges words keeps many legitimate lines and many violations", "[rules][cases]") {
  for (const auto& [name, cases] : all_cases()) {
    const Rule* rule = find_rule(name);
    REQUIRE(rule != nullptr);
    if (!rule->wording) continue;
    INFO(cases.path);
    CHECK(cases.silent >= 15);
    CHECK(cases.fired >= 10);
  }
}
