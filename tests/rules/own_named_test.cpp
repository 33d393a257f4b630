// Names of own products as one word, and hits by the text as it was written.
#include "rules/copy/own_named.h"

#include "catch.h"
#include "judged.h"
#include "rules/copy/copy_of.h"
#include "rules/example.h"

using namespace posology;
using namespace posology::rules;

namespace {

std::string named(const std::string& text) {
  const auto file =
      judged(whole_example("products:\n  - {id: a, name: FlowSense, us_status: 510k-cleared}\n"
                           "  - {id: b, name: FlowSense Neo, us_status: 510k-cleared}\n"));
  return own_named(text, *file.read.campaign).text;
}

}  // namespace

TEST_CASE("names of own products are read as one word, the longest of them", "[rules][copy]") {
  CHECK(named("FlowSense Neo and flowsense's probe") == "ownbrand and ownbrand's probe");
  CHECK(named("FlowSenses, MyFlowSense, Flow Sense") == "FlowSenses, MyFlowSense, Flow Sense");
  CHECK(named("").empty());
}

TEST_CASE("a hit behind a name stands where it was written", "[rules][copy]") {
  const std::string text = "FlowSense Neo is here. Rely on FlowSense Neo!";
  const auto file = judged(whole_example("products:\n  - {id: b, name: FlowSense Neo, us_status: 510k-cleared}\n"));
  const OwnNamed one = own_named(text, *file.read.campaign);
  const auto hits = as_written(one, find_terms(TermList::safety, one.text));
  REQUIRE(hits.size() == 1);
  CHECK(text.substr(hits[0].begin, hits[0].end - hits[0].begin) == "Rely on FlowSense Neo");
  CHECK(hits[0].sentence.of(text) == " Rely on FlowSense Neo!");
}
