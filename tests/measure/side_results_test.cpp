// What stands beside the figures: money that was spent, and how long first replies took.
#include "measure/side_results.h"

#include "catch.h"
#include "measure/conditions.h"
#include "measure/score.h"
#include "measured_campaign.h"

using namespace posology;
using namespace posology::measure;

namespace {

const std::string heading = "date,metric,value,post,cost,reply_hours\n";

/// Three posts on two platforms, planned for 50, 30 and 10 dollars; a budget, and a promise of four hours.
struct Looked : MeasuredCampaign {
  Looked() {
    campaign.budget.emplace();
    campaign.moderation.emplace();
    campaign.moderation->first_reply_hours = here(Ratio{4, 1});
    for (const char* name : {"linkedin", "x"}) {
      PlatformUse use;
      use.platform = name;
      campaign.platforms.push_back(use);
    }
    for (PlannedPost& post : plan.posts) {
      post.cost.paid = {post.cost.labour.minor / 2};
      post.cost.labour = post.cost.paid;
    }
  }
  [[nodiscard]] Scorecard card(const std::string& rows, const char* until = "2027-01-31") const {
    const Results results = read(heading + rows);
    for (const Finding& finding : results.findings) FAIL(finding.message);
    Findings findings;
    return score(campaign, plan, results.readings, results.beside, day(until), findings);
  }
};

}  // namespace

TEST_CASE("a row may hold a figure, a cost and a reply, or one of them", "[measure][beside]") {
  const Looked scene;
  const Results results = scene.read(heading +
                                     "2027-01-12,reach,30,a,12.50,3.5\n"
                                     "2027-01-13,,,b,40 USD,\n"
                                     "2027-01-13,,,b,,none\n"
                                     "2027-01-14,,,,USD 900.00,\n");
  CHECK(results.findings.empty());
  CHECK(results.readings.size() == 1);
  REQUIRE(results.beside.spent.size() == 3);
  CHECK(results.beside.spent[0].amount == Money{1250});
  CHECK_FALSE(results.beside.spent[0].alone);
  CHECK(results.beside.spent[1].amount == Money{4000});
  CHECK(results.beside.spent[1].alone);
  CHECK(results.beside.spent[2].post == -1);
  REQUIRE(results.beside.replies.size() == 2);
  CHECK(results.beside.replies[0].hours == Measured{3500});
  CHECK_FALSE(results.beside.replies[1].hours.has_value());
  CHECK(results.rows == 4);
  Findings findings;
  CHECK(score(scene.campaign, scene.plan, results.readings, results.beside, day("2027-01-31"), findings).counted == 4);
}

TEST_CASE("money in another currency, or in none that is known, is not counted", "[measure][beside]") {
  Looked scene;
  const auto told = [&](const std::string& row) { return scene.told(heading + row); };
  CHECK(told("2027-01-13,,,b,40 EUR,\n") == "DAT007: the cost '40 EUR' is in EUR, and the budget in USD\n");
  CHECK(told("2027-01-13,,,b,-3,\n") == "DAT007: the cost '-3' is below zero\n");
  CHECK(told("2027-01-13,,,b,40.555,\n") == "DAT007: the cost '40.555' has more decimals than USD has\n");
  CHECK(told("2027-01-13,,,b,forty,\n") == "DAT007: the cost 'forty' is no number\n");
  CHECK(told("2027-01-13,,,b,,soon\n") == "DAT007: the reply after 'soon' hours is no number\n");
  CHECK(told("2027-01-13,,,nobody,4,\n") == "DAT009: the plan has no post 'nobody'\n");
  CHECK(told("2027-01-13,reach,,b,4,\n") == "DAT007: '' is no number\n");
  scene.campaign.budget.reset();
  CHECK(told("2027-01-13,,,b,40,\n") == "DAT007: the campaign has no budget, and so no currency that costs are in\n");
}

TEST_CASE("what a result cost is the actual cost where there is one, and each says which it is", "[measure][beside]") {
  const Looked scene;
  const std::string figures = "2027-01-12,reach,30,a,,\n2027-01-13,reach,15,b,,\n2027-01-14,reach,20,c,,\n";
  const ResultsOfMetric planned = scene.card(figures).results[0];
  CHECK(planned.cost == Money{9000});
  CHECK(planned.actual_posts == 0);
  const Scorecard card = scene.card(figures + "2027-01-12,,,b,20.00,\n2027-01-20,,,b,15.00,\n2027-01-20,,,,99,\n");
  CHECK(card.results[0].cost == Money{5000 + 3500 + 1000});
  CHECK(card.results[0].actual_posts == 1);
  REQUIRE(card.results[0].by_platform.size() == 2);
  CHECK(card.results[0].by_platform[0].name == "x");
  CHECK(card.results[0].by_platform[0].cost == Money{4500});
  CHECK(card.results[0].by_platform[0].actual_posts == 1);
  CHECK(card.results[0].by_platform[1].actual_posts == 0);
  REQUIRE(card.spent.size() == 2);
  CHECK(card.spent[0].platform == "x");
  CHECK(card.spent[0].planned == Money{3000});
  CHECK(card.spent[0].actual == Money{3500});
  CHECK(card.spent[1].platform.empty());
  CHECK(card.spent[1].actual == Money{9900});
  // What was spent later is not known yet.
  CHECK(scene.card(figures + "2027-02-20,,,b,15.00,\n").results[0].cost == Money{9000});
}

TEST_CASE("media that were billed take the place of the planned media alone", "[measure][beside]") {
  const Looked scene;
  const Results results = scene.read(heading + "2027-01-12,reach,30,a,,\n");
  SideResults beside;
  beside.spent.push_back({day("2027-01-20"), 0, Money{4000}, true, true, {}});
  Findings findings;
  const auto scored = [&] {
    return score(scene.campaign, scene.plan, results.readings, beside, day("2027-01-31"), findings);
  };
  CHECK(scored().results[0].cost == Money{2500 + 4000});
  CHECK(scored().results[0].actual_media == 1);
  CHECK(scored().spent[0].planned == Money{2500});
  // The whole cost holds the media.
  beside.spent.push_back({day("2027-01-21"), 0, Money{7000}, false, true, {}});
  CHECK(scored().results[0].cost == Money{7000});
  CHECK(scored().results[0].actual_posts == 1);
  CHECK(scored().results[0].actual_media == 0);
}

TEST_CASE("a condition on what paid media cost goes by the bill where there is one", "[measure][beside]") {
  Looked scene;
  BudgetLine line;
  line.id = here(Id{"ads"});
  line.kind = here(LineKind::paid);
  line.reallocate_if = here(std::string("cost per reach above 1"));
  scene.campaign.budget->lines.push_back(line);
  scene.plan.money.currency = currency("USD");
  const Results results = scene.read(heading + "2027-01-12,reach,30,a,,\n");
  const auto judged = [&](const std::vector<Spent>& spent) {
    return conditions_of(scene.campaign, scene.plan, results.readings, day("2027-01-31"), spent)[0];
  };
  CHECK(judged({}).met == Met::no);
  CHECK(judged({}).words == "25.00 USD paid for 30 of 1 post: 0.83 for each, the limit is 1");
  const Condition billed = judged({{day("2027-01-20"), 0, Money{4500}, true, true, {}}});
  CHECK(billed.met == Met::yes);
  CHECK(billed.words == "45.00 USD paid (as spent) for 30 of 1 post: 1.5 for each, the limit is 1");
}

TEST_CASE("first replies are held against the promise: how many of how many", "[measure][beside]") {
  Looked scene;
  const std::string asked =
      "2027-01-12,,,a,,1\n2027-01-12,,,a,,4\n2027-01-13,,,b,,4.001\n2027-01-14,,,c,,none\n2027-01-15,,,,,2\n";
  const ReplyScore replies = scene.card(asked).replies;
  CHECK(replies.promise == Promise::broken);
  CHECK(replies.all.questions == 5);
  CHECK(replies.all.in_time == 3);
  CHECK(replies.all.late == 1);
  CHECK(replies.all.silent == 1);
  CHECK(replies.all.slowest == Measured{4001});
  REQUIRE(replies.by_platform.size() == 3);
  CHECK(replies.by_platform[0].in_time == 2);
  CHECK(replies.by_platform[1].questions == 2);
  CHECK(replies.by_platform[2].platform.empty());
  CHECK(scene.card("2027-01-12,,,a,,4\n").replies.promise == Promise::kept);
  CHECK(scene.card("2027-01-12,,,a,,none\n").replies.promise == Promise::broken);
  CHECK(scene.card("").replies.promise == Promise::not_measured);
  CHECK(scene.card("2027-02-12,,,a,,9\n").replies.promise == Promise::not_measured);
  scene.campaign.moderation.reset();
  CHECK(scene.card(asked).replies.promise == Promise::none);
  CHECK(scene.card(asked).replies.all.late == 0);
}

TEST_CASE("a cost counts once for a day and post; replies once where two files hold them", "[measure][beside]") {
  SideResults beside;
  const auto reply = [&](std::uint32_t file, std::int64_t hours) {
    beside.replies.push_back({day("2027-01-12"), 0, Measured{hours}, true, {file, 0, 1}});
  };
  for (const std::int64_t hours : {2000, 2000, 3000}) reply(1, hours);
  for (const std::int64_t hours : {2000, 2000, 2000, 3000}) reply(2, hours);
  for (const std::uint32_t file : {1U, 2U})
    beside.spent.push_back({day("2027-01-12"), 0, Money{5}, false, true, {file, 0, 1}});
  beside.spent.push_back({day("2027-01-12"), 0, Money{5}, true, true, {2, 0, 1}});
  Findings findings;
  drop_repeated(beside, findings);
  CHECK(beside.replies.size() == 4);
  CHECK(beside.spent.size() == 2);
  CHECK(findings.size() == 4);
}

TEST_CASE("rates divide sums of the posts that have both figures, never rates", "[measure][beside]") {
  Looked scene;
  scene.campaign.measurement->metrics[0].category = here(std::string("exposure"));
  scene.metric("answers", 0, 10, "answers").category = here(std::string("engagement"));
  const Scorecard card = scene.card(
      "2027-01-12,reach,100,a,,\n2027-01-12,answers,10,a,,\n2027-01-12,reach,1000,b,,\n2027-01-12,answers,1,b,,\n"
      "2027-01-12,answers,50,c,,\n");
  REQUIRE(card.rates.size() == 1);
  CHECK(card.rates[0].metric == 2);
  CHECK(card.rates[0].of == 0);
  const RateShare& all = card.rates[0].shares.back();
  CHECK(all.posts == 2);
  CHECK(all.sum == Measured{11000});
  CHECK(all.of == Measured{1100000});
  CHECK(card.rates[0].shares.front().by == "platform");
}

TEST_CASE("shares of posts are in no sum, no cost and no actual figure", "[measure][beside]") {
  const Looked scene;
  const Scorecard card = scene.card("2027-01-12,share,30%,a,,\n2027-01-13,share,40%,b,,\n");
  CHECK(card.results.empty());
  CHECK(card.unsummed == std::vector<std::size_t>{1});
  CHECK_FALSE(card.metrics[1].actual.has_value());
  CHECK(scene.card("2027-01-12,share,30%,a,,\n2027-01-13,share,4%,,,\n").metrics[1].actual == Measured{4000});
}

TEST_CASE("figures from after the campaign's end count, and are told", "[measure][beside]") {
  const Looked scene;
  const auto told = [&](const std::string& rows) {
    const Results results = scene.read(heading + rows);
    Findings findings;
    say_where_late(scene.campaign, results.readings, results.beside, findings);
    return findings.empty() ? std::string() : findings[0].message + "|" + findings[0].help;
  };
  CHECK(told("2027-03-31,reach,100,,,\n").empty());
  CHECK(told("2027-04-01,reach,100,,,\n") ==
        "2027-04-01 lies 1 day after the campaign's end: what came after it counts, and nothing is left to move|"
        "posts still gather after their day; --until 2027-03-31 holds the scorecard at the end");
  CHECK(told("2027-03-01,reach,100,,,\n2027-04-11,,,a,5,\n").starts_with("2027-04-11 lies 11 days after"));
  CHECK(scene.card("2027-04-01,reach,100,,,\n", "2027-04-01").over_since == day("2027-03-31"));
  CHECK_FALSE(scene.card("2027-03-31,reach,100,,,\n", "2027-03-31").over_since.has_value());
}
