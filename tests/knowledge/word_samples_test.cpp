// Every word list against its samples, which stand beside this file as data.
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "knowledge/term.h"
#include "source_folder.h"

using namespace posology;

namespace {

struct Sample {
  std::string list, verdict, text;
};

std::vector<Sample> samples() {
  std::ifstream file(in_project("tests/knowledge/word_samples.txt"));
  std::vector<Sample> list;
  for (std::string line; std::getline(file, line);) {
    const std::size_t first = line.find(" | ");
    if (line.starts_with("# ") || first == std::string::npos) continue;
    const std::size_t second = line.find(" | ", first + 3);
    REQUIRE(second != std::string::npos);
    list.push_back({line.substr(0, first), line.substr(first + 3, second - first - 3), line.substr(second + 3)});
  }
  return list;
}

TermList list_named(const std::string& name) {
  static const std::map<std::string, TermList> lists = {
#define POSOLOGY_TERMS(list) {#list, TermList::list},
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
  };
  REQUIRE(lists.count(name) == 1);
  return lists.at(name);
}

std::string verdict_of(const std::vector<TermHit>& hits, TermList list) {
  if (hits.empty()) return "miss";
  if (list != TermList::disclosure) return hits[0].negated ? "downgraded" : "hit";
  for (const TermHit& hit : hits) {
    if (hit.tier == 1) return "told";
  }
  return "hint";
}

}  // namespace

TEST_CASE("every word list does with its samples what they say", "[knowledge]") {
  const std::vector<Sample> all = samples();
  CHECK(all.size() > 90);
  for (const Sample& sample : all) {
    INFO(sample.list << ": " << sample.text);
    const TermList list = list_named(sample.list);
    CHECK(verdict_of(find_terms(list, sample.text), list) == sample.verdict);
  }
}
