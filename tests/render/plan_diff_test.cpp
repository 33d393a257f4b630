// Two plans side by side on a page: what is news of people's hours.
#include "render/plan_diff.h"

#include "catch.h"

using namespace posology;

namespace {

report::LoadChange reviewer(std::vector<report::LoadChange::Week> weeks) {
  report::LoadChange change{"Rita", true, 0, 0, std::move(weeks)};
  for (const auto& week : change.weeks) {
    change.minutes_before += week.before;
    change.minutes_after += week.after;
  }
  return change;
}

std::string page(report::LoadChange change) {
  report::PlanDiff diff;
  diff.load.push_back(std::move(change));
  return render::diff_markdown(diff);
}

bool has(const std::string& text, const char* what) { return text.find(what) != std::string::npos; }

}  // namespace

TEST_CASE("minutes that levelling moved about are no news of a reviewer", "[render][diff]") {
  const std::string text = page(reviewer({{"W02", 300, 315, 600}, {"W03", 100, 220, 600}, {"W05", 600, 615, 610}}));
  CHECK_FALSE(has(text, "W02"));
  CHECK(has(text, "W03"));
  CHECK(has(text, "W05"));  // over what there is: news, however small
  CHECK(has(text, "all"));
  // Every week changes a little, and nothing in all: there is no table.
  CHECK_FALSE(has(page(reviewer({{"W02", 300, 330, 600}, {"W03", 330, 300, 600}})), "Rita"));
  // Many weeks of a little more are news in all.
  CHECK(has(page(reviewer({{"W02", 300, 340, 600}, {"W03", 300, 340, 600}})), "Rita"));
}
