#include "measure/conditions.h"

#include "catch.h"
#include "measured_campaign.h"

using namespace posology;
using namespace posology::measure;

namespace {

Condition judged(const char* text, const std::string& rows, const char* until = "2027-02-10",
                 const char* platform = "linkedin") {
  MeasuredCampaign scene;
  scene.plan.posts[0].cost.paid = {60000};
  Budget budget;
  BudgetLine line;
  line.id = here(Id{"ads"});
  line.kind = here(LineKind::paid);
  line.platform = here(RefTo<Kind::platform>{platform});
  line.reallocate_if = here(std::string(text));
  budget.lines.push_back(line);
  scene.campaign.budget = budget;
  const Results results = scene.read("date,metric,value,post\n" + rows);
  const auto list = conditions_of(scene.campaign, scene.plan, results.readings, day(until));
  REQUIRE(list.size() == 1);
  return list[0];
}

}  // namespace

TEST_CASE("the cost of a result is that of the line's kind on its platform", "[measure][conditions]") {
  const Condition met =
      judged("cost per reach above 12 after 4 weeks", "2027-02-01,reach,40,a\n2027-02-01,reach,90,b\n");
  CHECK(met.met == Met::yes);
  CHECK(met.words == "600.00 USD paid for 40 of 1 post: 15 for each, the limit is 12");
  CHECK(judged("Cost per reach above 15", "2027-02-01,reach,40,a\n").met == Met::no);
  CHECK(judged("cost per people below 15.01", "2027-02-01,reach,40,a\n").met == Met::yes);
}

TEST_CASE("before its time a condition is too early, without figures not known", "[measure][conditions]") {
  const Condition early = judged("cost per reach above 12 after 6 weeks", "2027-02-01,reach,40,a\n");
  CHECK(early.met == Met::too_early);
  CHECK(early.words == "to be judged from 2027-02-12 on");
  CHECK(judged("cost per reach above 12", "2027-02-01,reach,90,b\n").met == Met::not_known);
  CHECK(judged("cost per visit above 12", "").words == "no metric is called 'visit', nor counted in it");
  CHECK(judged("when it feels wrong", "").met == Met::not_known);
  CHECK(judged("cost per reach above", "").met == Met::not_known);
  CHECK(judged("above", "").met == Met::not_known);
  CHECK(judged("cost per reach above 12 after long weeks", "").met == Met::not_known);
}

TEST_CASE("a figure is that of the line's posts, else of the whole", "[measure][conditions]") {
  CHECK(judged("reach below 50 after 10 days", "2027-02-01,reach,40,a\n2027-02-02,reach,500,\n").met == Met::yes);
  CHECK(judged("reach below 50", "2027-02-02,reach,500,\n").met == Met::no);
  CHECK(judged("reach below 50", "2027-02-11,reach,4,a\n").met == Met::not_known);
}

TEST_CASE("a line that names its platform as it was once called is that platform's", "[measure][conditions]") {
  const char* rows = "2027-02-01,reach,40,a\n2027-02-01,reach,90,b\n";
  const Condition old = judged("reach above 50", rows, "2027-02-10", "twitter");
  CHECK(old.met == Met::yes);
  CHECK(old.words == judged("reach above 50", rows, "2027-02-10", "x").words);
}
