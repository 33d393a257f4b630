// CAD003: weeks or months outside the platform's own band, or a campaign that is spent in its first quarter.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

std::vector<Date> days_on(const Plan& plan, const std::string& platform) {
  std::vector<Date> days;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed && post.platform == platform) days.push_back(post.at.date);
  }
  return days;
}

DateRange span_of(Date day, Period per) {
  if (per == Period::month) return {Month::of(day).first(), Month::of(day).last()};
  const Date first = week_first(day, Weekday::mon);
  return per == Period::week ? DateRange{first, first + 6} : DateRange{day, day};
}

// Parts of a week or month are held to their part of the band, in whole posts: at least the part rounded down, at most
// rounded up.
void check_span(const Judge& judge, const PlatformUse& use, DateRange whole, DateRange part, std::int64_t count) {
  const Ratio fraction = Ratio::of(part.days(), whole.days());
  const Cadence& cadence = *use.cadence;
  if (cadence.min) {
    const Ratio least = cadence.min->value.count * fraction;
    if (count < least.num / least.den) {
      judge.found(cadence.min->place,
                  fmt::format("'{}' has {} posts from {} to {}, fewer than its least {}", use.id.value, count,
                              part.first.iso(), part.last.iso(), cadence.min->value.text()),
                  "lower `min`, or free publishing days in that time");
    }
  }
  if (cadence.max) {
    const Ratio most = cadence.max->value.count * fraction;
    if (count > (most.num + most.den - 1) / most.den) {
      judge.found(cadence.max->place,
                  fmt::format("'{}' has {} posts from {} to {}, more than its most {}", use.id.value, count,
                              part.first.iso(), part.last.iso(), cadence.max->value.text()),
                  "raise `max`, or move a written post to another week");
    }
  }
}

void check_band(const Judge& judge, const PlatformUse& use, const std::vector<Date>& days) {
  const auto& bound = use.cadence->min ? use.cadence->min : use.cadence->max;
  if (!bound || bound->value.per == Period::day) return;
  const DateRange run = judge.campaign().run();
  for (Date at = run.first; at <= run.last;) {
    const DateRange whole = span_of(at, bound->value.per);
    const DateRange part{std::max(whole.first, run.first), std::min(whole.last, run.last)};
    check_span(judge, use, whole, part, std::count_if(days.begin(), days.end(), [&](Date d) { return part.holds(d); }));
    at = part.last + 1;
  }
}

void check_front(const Judge& judge, const PlatformUse& use, const std::vector<Date>& days) {
  const DateRange run = judge.campaign().run();
  const Date quarter = run.first + run.days() / 4;
  const auto early = std::count_if(days.begin(), days.end(), [&](Date d) { return d < quarter; });
  const auto all = static_cast<std::int64_t>(days.size());
  if (all < 8 || early * 100 <= judge.option("front") * all) return;
  judge
      .found(use.id.place,
             fmt::format("{} of {} posts on '{}' run in the first quarter of the campaign", early, all, use.id.value),
             "spread them: a launch burst with silence after it wastes the audience it won")
      .level = Level::info;
}

void check(const Judge& judge) {
  for (const PlatformUse& use : judge.campaign().platforms) {
    const std::vector<Date> days = days_on(*judge.plan(), use.platform);
    if (use.cadence) check_band(judge, use, days);
    check_front(judge, use, days);
  }
}

constexpr Option options[] = {{"front", 40, "largest share of posts in the first quarter of the campaign, in percent"}};

}  // namespace

extern const Rule rule_CAD003;
const Rule rule_CAD003{
    .code = "CAD003",
    .name = "unsteady-cadence",
    .level = Level::warning,
    .what =
        "Each week (or month) of the plan keeps the platform's own min and max; no more than 40% of the posts run in "
        "the first quarter (info).",
    .why =
        "A burst and then a drop is the usual failure of teams with too few people. Published frequency advice "
        "contradicts itself, so there is no built-in band.",
    .source = "Wilder Marketing Chat, 2013-11-15; the number is our default",
    .authority = Authority::practice,
    .needs_plan = true,
    .options = options,
    .bad =
        "platforms:\n  linkedin:\n    purpose: education\n    cadence: {min: 2/week, target: 3/week, max: 5/week}  # "
        "<- CAD003\n"
        "calendar:\n  blackouts:\n    - {dates: 2027-02-01..2027-02-05, why: audit}\n",
    .good =
        "platforms:\n  linkedin:\n    purpose: education\n    cadence: {min: 2/week, target: 3/week, max: 5/week}\n",
    .check = check,
};

}  // namespace posology::rules
