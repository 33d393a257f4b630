// RES002: a person with more work than hours in a week.
#include <algorithm>

#include <fmt/format.h>

#include "model/held_back.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// As the campaign's calendars number weeks.
std::string week_text(const Campaign& campaign, IsoWeek week) {
  return week_number(week.monday(), value_or(campaign.week_start, Weekday::mon),
                     value_or(campaign.week_numbers, WeekNumbering::iso))
      .text();
}

// Each person is said once, at the worst week.
void check_person(const Judge& judge, const PersonLoad& load) {
  const WeekLoad* worst = nullptr;
  Ratio worst_share;
  for (const WeekLoad& week : load.weeks) {
    if (week.planned_minutes == 0) continue;
    const Ratio share = week.capacity_minutes == 0 ? Ratio{week.planned_minutes, 1}
                                                   : Ratio::of(week.planned_minutes, week.capacity_minutes);
    if (worst == nullptr || share > worst_share) {
      worst = &week;
      worst_share = share;
    }
  }
  if (worst == nullptr || worst_share <= Ratio::of(judge.option("warn"), 100)) return;
  const Person& person = judge.campaign().team[static_cast<std::size_t>(load.person)];
  const bool over = worst->planned_minutes > worst->capacity_minutes;
  judge
      .found(person.id.place,
             fmt::format("{} has {} of work in {}{} {} to give{}", person.shown_name(),
                         Effort{worst->planned_minutes}.text(), week_text(judge.campaign(), worst->week),
                         over ? " but" : ", of", Effort{worst->capacity_minutes}.text(),
                         over ? ""
                              : fmt::format(" ({}; above {}% there is no room for surprises)", worst_share.percent(),
                                            judge.option("warn"))),
             "give the role to a second person, raise the hours, or lower the cadence")
      .level = over ? Level::error : Level::warning;
}

// What the plan says of the post: of a written one alone, of open ones by platform. The calendar's own shortages were
// said before anything was produced, so that the last one counts.
const Unmet* said_of(const Plan& plan, const PlannedPost& post) {
  const auto is_it = [&](const Unmet& unmet) {
    return post.written >= 0 ? unmet.kind == UnmetKind::post_unplaced && unmet.subject == post.id
                             : unmet.kind == UnmetKind::cadence_short && unmet.subject == post.platform;
  };
  const auto found = std::find_if(plan.unmet.rbegin(), plan.unmet.rend(), is_it);
  return found == plan.unmet.rend() ? nullptr : &*found;
}

// The planner holds posts back rather than give anybody more than there are hours: the cadence asks too much.
void check_held_back(const Judge& judge, std::string_view why, std::string_view mend) {
  const Plan& plan = *judge.plan();
  const auto held = [&](const PlannedPost& post) { return held_back(post, why); };
  const auto first = std::find_if(plan.posts.begin(), plan.posts.end(), held);
  const Unmet* said = first == plan.posts.end() ? nullptr : said_of(plan, *first);
  if (said == nullptr) return;
  judge
      .found(
          said->place,
          fmt::format("{} of {} posts cannot be made in time; {}",
                      std::count_if(plan.posts.begin(), plan.posts.end(), held), plan.quality.possible, said->message),
          std::string(mend))
      .level = Level::warning;
}

void check(const Judge& judge) {
  for (const PersonLoad& load : judge.plan()->people) check_person(judge, load);
  check_held_back(judge, no_hours_to_make_it,
                  "give the role to a second person, raise the hours, or lower the cadence");
  check_held_back(judge, no_time_to_make_it, "begin the preparation earlier, or shorten the review");
}

Ratio calm_load(const Judge& judge) { return Ratio::of(judge.option("warn"), 100); }

constexpr Option options[] = {{"warn", 85, "load of a week above which is warned, in percent"}};

}  // namespace

extern const Rule rule_RES002;
const Rule rule_RES002{
    .code = "RES002",
    .name = "people-over-capacity",
    .level = Level::error,
    .what =
        "Nobody has more planned hours in a week than hours to give (error), or more than 85% of them (warning); no "
        "post is held back for want of hours or of time (warning).",
    .why = "Teams with too much to do stop answering first.",
    .source = "our default",
    .authority = Authority::our_default,
    .needs_plan = true,
    .calm_load = calm_load,
    .options = options,
    .bad =
        "platforms:\n  linkedin: {purpose: education, cadence: 5/week}  # <- RES002\n"
        "team:\n  - {id: ana, roles: [writer, designer, video-editor, community-manager, manager], hours: 2 h/week}\n"
        "  - {id: raj, roles: [regulatory-reviewer, medical-reviewer, legal-reviewer, complaint-handling], hours: 40 "
        "h/week}\n",
    .good =
        "platforms:\n  linkedin: {purpose: education, cadence: 1/week}\n"
        "team:\n  - {id: ana, roles: [writer, designer, video-editor, community-manager, manager], hours: 38 h/week}\n"
        "  - {id: raj, roles: [regulatory-reviewer, medical-reviewer, legal-reviewer, complaint-handling], hours: 40 "
        "h/week}\n",
    .check = check,
};

}  // namespace posology::rules
