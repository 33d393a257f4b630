// Groups take no posts from tools: who passes on which post, and when.
#include "report/manual.h"

#include "catch.h"
#include "small_plan.h"

using namespace posology;
using namespace posology::report;

namespace {

/// Two weeks of posts on LinkedIn; Ana is a manager, Ben a community manager, who is away from 20 to 28 January.
struct WithGroups : SmallPlan {
  WithGroups() {
    plan().posts.clear();
    campaign.team[0].roles.items.push_back(at(Role::manager));
    campaign.team[1].roles.items.push_back(at(Role::community_manager));
  }
  void groups(std::vector<std::string> names) {
    for (std::string& name : names) campaign.platforms[0].groups.items.push_back(at(std::move(name)));
  }
};

}  // namespace

TEST_CASE("each group gets one post a week, each its own where the week has several", "[report][manual]") {
  WithGroups small;
  small.groups({"Cardiac devices", "Perfusion"});
  small.add_post("one", "linkedin", "2027-01-19", 9, "One");
  small.add_post("two", "linkedin", "2027-01-21", 9, "Two");
  small.add_post("three", "linkedin", "2027-01-26", 9, "Three");
  small.add_post("other", "x", "2027-01-19", 9, "Other");
  const auto tasks = manual_tasks(small.outcome);
  REQUIRE(tasks.size() == 4);
  CHECK(tasks[0].id == "one-group-1");
  CHECK(tasks[0].group == "Cardiac devices");
  CHECK(tasks[0].on == day("2027-01-19"));
  CHECK(tasks[0].person == 1);
  CHECK(tasks[1].post == "two");
  CHECK(tasks[1].group == "Perfusion");
  CHECK(tasks[1].person == 0);  // Ben is away
  CHECK(tasks[2].post == "three");
  CHECK(tasks[3].post == "three");
  CHECK(manual_words(small.outcome, tasks[0]) == "'One' (one) to the group 'Cardiac devices' on LinkedIn");
  CHECK(manual_person(small.outcome, tasks[0]) == "Ben");
  CHECK(manual_table(small.outcome).rows.size() == 4);
}

TEST_CASE("groups get no product talk and nothing that is not placed", "[report][manual]") {
  WithGroups small;
  small.groups({"Cardiac devices"});
  small.add_post("sells", "linkedin", "2027-01-19", 9, "Buy").counts_as = Pillar::product;
  small.add_post("dropped", "linkedin", "2027-01-20", 9, "Dropped").placed = false;
  CHECK(manual_tasks(small.outcome).empty());
  CHECK(manual_table(small.outcome).rows.empty());
  small.add_post("talk", "linkedin", "2027-01-21", 9, "Talk").counts_as = Pillar::dialogue;
  CHECK(manual_tasks(small.outcome).size() == 1);
}

TEST_CASE("the platform's owner passes on, his backup while he is away and nobody else can", "[report][manual]") {
  WithGroups small;
  small.groups({"Cardiac devices"});
  for (Person& person : small.campaign.team) person.roles.items.clear();
  small.campaign.platforms[0].owner = at(RefTo<Kind::person>{"Ben"});
  small.campaign.team[1].backup = at(RefTo<Kind::person>{"Raj"});
  small.add_post("one", "linkedin", "2027-01-19", 9, "One");
  small.add_post("two", "linkedin", "2027-01-26", 9, "Two");
  auto tasks = manual_tasks(small.outcome);
  REQUIRE(tasks.size() == 2);
  CHECK(tasks[0].person == 1);
  CHECK(tasks[1].person == 2);
  CHECK(tasks[1].on == day("2027-01-26"));
  // Without a backup the group waits until he is there.
  small.campaign.team[1].backup.reset();
  tasks = manual_tasks(small.outcome);
  CHECK(tasks[1].person == 1);
  CHECK(tasks[1].on == day("2027-01-29"));
}

TEST_CASE("a post of a holiday or a weekend is passed on on the next working day", "[report][manual]") {
  WithGroups small;
  small.groups({"Cardiac devices"});
  small.add_post("holiday", "linkedin", "2027-01-18", 9, "Martin Luther King day");
  small.add_post("weekend", "linkedin", "2027-01-30", 9, "Saturday");
  const auto tasks = manual_tasks(small.outcome);
  REQUIRE(tasks.size() == 2);
  CHECK(tasks[0].on == day("2027-01-19"));
  CHECK(tasks[1].on == day("2027-02-01"));
}

TEST_CASE("where nobody is in the team the task stands without a name", "[report][manual]") {
  WithGroups small;
  small.groups({"Cardiac devices"});
  small.campaign.team.clear();
  small.add_post("one", "linkedin", "2027-01-19", 9, "One");
  const auto tasks = manual_tasks(small.outcome);
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].person == -1);
  CHECK(manual_person(small.outcome, tasks[0]) == "nobody");
}
