#include "report/effects.h"

#include "catch.h"

using namespace posology;
using namespace posology::report;

namespace {

EffectsOfMetric two_platforms() {
  EffectsOfMetric effects;
  effects.posts = 42;
  FactorEffects platforms;
  platforms.factor = Factor::platform;
  platforms.levels = {{"linkedin", 21, {21000}, {1404, 1004, 1849}, Standing::more, false},
                      {"x", 20, {9000}, {702, 551, 896}, Standing::fewer, false},
                      {"youtube", 1, {500}, {1000, 400, 2500}, Standing::tie, true}};
  platforms.differences = {{0, 1, {2000, 1349, 2950}}};
  platforms.goes_with = {Factor::hours};
  effects.factors = {platforms};
  return effects;
}

}  // namespace

TEST_CASE("effects are shown as changes against the average, ties as ties", "[report][effects]") {
  const Table table = effects_table(two_platforms());
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0][1].text == "LinkedIn");
  CHECK(table.rows[0][3].text == "+40%");
  CHECK(table.rows[0][4].text == "0% to +85%");
  CHECK(table.rows[0][5].text == "more");
  CHECK(table.rows[1][3].text == "-30%");
  CHECK(table.rows[1][5].text == "fewer");
  CHECK(table.rows[2][4].text == "-60% to +150%");
  CHECK(table.rows[2][5].text == "tie: too few posts to say");
}

TEST_CASE("the words say what can be told apart and what cannot", "[report][effects]") {
  EffectsOfMetric effects = two_platforms();
  effects.young = 2;
  const std::vector<std::string> words = effect_words(effects);
  REQUIRE(words.size() == 4);
  CHECK(words[0] == "Platforms: LinkedIn brings 2.0 times what X brings (1.3 to 3.0); the others are ties.");
  CHECK(words[1] ==
        "Platforms and hours change only together in these posts: what is due to which cannot be told. Vary one of "
        "them to "
        "find out.");
  CHECK(words[3] ==
        "From 42 posts; each effect with the others held equal, drawn towards the average where posts are few. 2 posts "
        "younger than 3 days are left out: still gathering results.");
  effects.factors[0].differences.clear();
  CHECK(effect_words(effects)[0] == "Platforms: a tie. What they bring cannot be told from chance.");
}

TEST_CASE("too few posts are said to be too few", "[report][effects]") {
  EffectsOfMetric effects;
  effects.posts = 1;
  CHECK(effects_table(effects).rows.empty());
  CHECK(effect_words(effects) ==
        std::vector<std::string>{"1 post with a result: too few to say what works; 8 are needed."});
}
