// Working days: a round of review counts calendar days as they pass, from its first working day on.
#include "planner/working_days.h"

#include "catch.h"
#include "planner/campaign_fixture.h"

using namespace posology;
using namespace posology::planner;

TEST_CASE("three calendar days that end on a Monday begin on the Friday before", "[planner]") {
  const Scene scene("2027-02-01", "2027-06-30");
  const WorkingDays days(scene.campaign, day("2027-01-04"));
  const int monday = days.at_or_after(day("2027-04-19"));
  CHECK(days.date(days.span_first(monday, {3, DurationUnit::days})) == day("2027-04-16"));
  // The free days behind a Friday are the round's as well.
  const int friday = days.at_or_after(day("2027-04-16"));
  CHECK(days.date(days.span_first(friday, {5, DurationUnit::days})) == day("2027-04-14"));
}

TEST_CASE("the latest day on which a span can begin is the last one whose span is over in time", "[planner]") {
  const Scene scene("2027-02-01", "2027-06-30");
  const WorkingDays days(scene.campaign, day("2027-01-04"));
  for (const DurationUnit unit : {DurationUnit::hours, DurationUnit::days, DurationUnit::business_days,
                                  DurationUnit::weeks, DurationUnit::months}) {
    for (int amount = 0; amount <= 12; ++amount) {
      const Duration length{amount, unit};
      for (int last = days.at_or_after(day("2027-03-29")); last <= days.at_or_after(day("2027-05-31")); ++last) {
        const int first = days.span_first(last, length);
        CAPTURE(amount, word(unit), days.date(last).iso(), days.date(first).iso());
        CHECK(days.span_last(first, length) <= last);
        CHECK(days.span_last(first + 1, length) > last);
      }
    }
  }
}
