// MSR003: figures that are looked at too seldom to change anything.
#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

// Whole days of the calendar; a month has 30, five business days are a week, less than a day is one day.
std::int64_t days_in(const Duration& length) {
  switch (length.unit) {
    case DurationUnit::minutes:
    case DurationUnit::hours:
      return 1;
    case DurationUnit::days:
      return length.amount;
    case DurationUnit::business_days:
      return length.amount / 5 * 7 + length.amount % 5;
    case DurationUnit::weeks:
      return length.amount * 7;
    case DurationUnit::months:
      return length.amount * 30;
  }
  return length.amount;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.measurement || campaign.measurement->metrics.empty()) return;
  const auto& every = campaign.measurement->review_every;
  if (!every) {
    judge.found(campaign.measurement->place, "nobody has written down how often the figures are looked at",
                "add `review_every: 2 weeks`");
    return;
  }
  const std::int64_t days = days_in(every->value);
  const std::int64_t most = judge.option("days"), run = campaign.run().days();
  if (days > most) {
    judge.found(every->place,
                fmt::format("the figures are looked at every {}; {} days are the most", every->value.text(), most),
                "look at them every two weeks");
  } else if (days * 2 > run) {
    judge.found(every->place,
                fmt::format("only one review every {} fits into the {} days of the campaign; what it teaches comes too "
                            "late",
                            every->value.text(), run),
                fmt::format("review after {} days or less", run / 2));
  }
}

constexpr Option options[] = {{"days", 31, "days from one review of the figures to the next, at most"}};

}  // namespace

extern const Rule rule_MSR003;
const Rule rule_MSR003{
    .code = "MSR003",
    .name = "late-reviews",
    .level = Level::info,
    .what =
        "Where there are metrics, they are reviewed every 31 days or more often, and at least twice in the campaign.",
    .why = "Figures show where the effort goes, so that money can be moved; late learning is no learning.",
    .source =
        "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15; the number is our "
        "default",
    .authority = Authority::our_default,
    .options = options,
    .bad =
        "measurement:\n  review_every: 90 days  # <- MSR003\n  metrics: [{id: a, category: exposure, source: s, "
        "baseline: 1, target: 2, by: 2027-04-02}]\n",
    .good =
        "measurement:\n  review_every: 2 weeks\n  metrics: [{id: a, category: exposure, source: s, baseline: 1, "
        "target: 2, by: 2027-04-02}]\n",
    .check = check,
};

}  // namespace posology::rules
