// The page of results: all of the report, closed to the outside, without a script, deaf to what words look like.
#include "render/html/scorecard_page.h"

#include <set>

#include "../../report/small_results.h"
#include "catch.h"
#include "elements.h"

using namespace posology;
using namespace posology::render;
using report::SmallResults;

namespace {

std::string page_of(const SmallResults& small) { return scorecard_html(small.outcome, small.card, small.rows); }

/// Gives every part of the report something to say, and says it in these words.
void say(SmallResults& small, const std::string& words) {
  small.campaign.name.value = words;
  for (Metric& metric : small.campaign.measurement->metrics) metric.category->value = metric.unit->value = words;
  for (ResultsOfMetric& results : small.card.results) {
    for (auto* shares : {&results.by_platform, &results.by_pillar, &results.by_format})
      for (ResultShare& share : *shares) share.name = words;
  }
  EffectsOfMetric effects{0, 12, 1, {}};
  LevelEffect better, other;
  better.name = words;
  better.standing = Standing::more;
  other.name = words + "2";
  effects.factors = {{Factor::pillar, {better, other}, {}, {}}};
  small.card.effects = {effects};
  small.card.conditions = {{words, words, Met::yes, words, {}}};
  ProposedMove move;
  move.factor = Factor::pillar;
  move.from = move.to = words;
  move.changes = {{words, words, words, {}}};
  Proposal proposal;
  proposal.moves = {move};
  proposal.stays = {words};
  proposal.trial_words = {words};
  small.card.proposal = proposal;
  small.rows[0].message = small.rows[0].help = small.rows[0].name = words;
}

}  // namespace

TEST_CASE("the page of results is whole: ends, ids, links", "[render][html][measure]") {
  SmallResults small;
  say(small, "words");
  std::vector<std::string> open;
  std::set<std::string> ids;
  const std::vector<Element> elements = elements_of(page_of(small));
  for (const Element& element : elements) {
    if (element.name.starts_with("/")) {
      REQUIRE_FALSE(open.empty());
      CHECK("/" + open.back() == element.name);
      open.pop_back();
    } else if (std::set<std::string>{"!DOCTYPE", "meta", "link", "br"}.count(element.name) == 0) {
      open.push_back(element.name);
    }
    if (const auto id = element.attributes.find("id"); id != element.attributes.end())
      CHECK(ids.insert(id->second).second);
    CHECK(element.attributes.count("hidden") == 0);
  }
  CHECK(open.empty());
  for (const Element& element : elements) {
    for (const auto& [name, value] : element.attributes) {
      if (name == "href" && element.name == "a") CHECK(ids.count(value.substr(1)) == 1);
    }
  }
}

TEST_CASE("the page of results asks for nothing and runs nothing", "[render][html][measure]") {
  SmallResults small;
  say(small, "https://example.com/x.png");
  const std::string page = page_of(small);
  check_asks_for_nothing(page);
  CHECK(page.find("<script></script>") != std::string::npos);
  CHECK(page.find("default-src 'none'") != std::string::npos);
}

TEST_CASE("words of results that look like markup stay words", "[render][html][measure]") {
  SmallResults plain;
  say(plain, "é and nothing else");
  const std::vector<std::string> expected = names_of(elements_of(page_of(plain)));
  for (const char* words :
       {"é</script><script>alert(1)</script>", "é\"><img src=x onerror=alert(1)>",
        "é<!-- --> <style>*{display:none}</style>", "é\u202Egnp.exe\u2066", "é</title></svg></table></details>"}) {
    SmallResults small;
    say(small, words);
    const std::string page = page_of(small);
    INFO(words);
    CHECK(names_of(elements_of(page)) == expected);
    CHECK(page.find("\u202E") == std::string::npos);
  }
}

TEST_CASE("each chart of results has its figures behind it, open so that they are printed", "[render][html][measure]") {
  SmallResults small;
  const std::string page = page_of(small);
  // Way, posts, cost by week, categories, cost of a result; shares have no cost of one.
  CHECK(count(page, "<svg class=\"chart\"") == 5);
  CHECK(count(page, "<details open><summary>The figures behind the chart") == 5);
  CHECK(page.find("<title>LinkedIn, reach (exposure): 66.7%</title>") != std::string::npos);
  CHECK(page.find("<title>due, not published, week 3 of 2027: 2 posts</title>") != std::string::npos);
  CHECK(page.find("small.yaml:1") != std::string::npos);  // where the row stands that is not counted
  small.rows.clear();
  CHECK(page_of(small).find("Every row was read and counted.") != std::string::npos);
  small.card.results.clear();
  const std::string without = page_of(small);
  CHECK(without.find("No row is that of a post.") != std::string::npos);
  CHECK(without.find("no metric") != std::string::npos);  // the categories stand there all the same
}
