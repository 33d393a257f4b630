#include "measure/propose.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "measure/metrics.h"

namespace posology::measure {
namespace {

constexpr Share one_step_of_mix{5, 100};
constexpr double largest_gain = 1e15;  // thousandths; more is no measured figure any more

/// What posts of a kind cost on average, in the plan.
std::optional<Ratio> cost_of_one(const Plan& plan, Factor factor, const std::string& name) {
  std::int64_t minor = 0;
  std::int64_t posts = 0;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed || (factor == Factor::platform ? post.platform : post.pillar) != name) continue;
    minor += post.cost.total().minor;
    ++posts;
  }
  if (!plan.money.budgeted || posts == 0 || minor <= 0) return std::nullopt;
  return Ratio::of(minor, posts);
}

/// A difference as a marketer acts on it: from the kind that is worth less to the one that is worth more.
struct Direction {
  const LevelEffect* from = nullptr;
  const LevelEffect* to = nullptr;
  Times times;  ///< what `to` brings against `from`
  std::int64_t surely = 1000;
};

class Proposer {
 public:
  Proposer(const Campaign& campaign, const Plan& plan, const EffectsOfMetric& effects, Date as_of, int steps,
           const std::vector<Refused>& refused)
      : campaign_(campaign), plan_(plan), effects_(effects), steps_(steps), refused_(refused) {
    const Metric& metric = metrics_of(campaign)[effects.metric];
    made_.metric = effects.metric;
    made_.fewer = metric.target && metric.baseline && metric.target->value < metric.baseline->value;
    made_.days_left = std::max(0, campaign.run().last.days() - std::max(as_of, campaign.run().first - 1).days());
  }

  Proposal propose() {
    if (made_.days_left == 0) {
      made_.stays.push_back("The campaign is over: no days are left to move anything in.");
      return made_;
    }
    for (const FactorEffects& factor : effects_.factors) {
      if (factor.factor == Factor::platform || factor.factor == Factor::pillar) move_within(factor);
    }
    if (made_.moves.empty() && made_.stays.empty())
      made_.stays.push_back("Nothing can be told from chance that cadence, mix or money could follow.");
    return made_;
  }

 private:
  // The surest difference first. A kind gives or gets, never both: what gets from one must not lose to another.
  void move_within(const FactorEffects& factor) {
    std::vector<Direction> list;
    for (const Difference& d : factor.differences) {
      Direction direction{&factor.levels[d.fewer], &factor.levels[d.more], d.times, d.surely};
      if (made_.fewer) std::swap(direction.from, direction.to);
      list.push_back(direction);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Direction& a, const Direction& b) { return a.surely > b.surely; });
    std::set<std::string> gave, got;
    for (const Direction& direction : list) {
      if (gave.count(direction.from->name) > 0 || got.count(direction.from->name) > 0 ||
          got.count(direction.to->name) > 0 || gave.count(direction.to->name) > 0)
        continue;
      if (was_refused(factor.factor, direction) || !worth_it(factor.factor, direction)) continue;
      const bool moved = factor.factor == Factor::platform ? move_cadence(direction) : move_mix(direction);
      if (!moved) continue;
      gave.insert(direction.from->name);
      got.insert(direction.to->name);
    }
  }

  [[nodiscard]] bool was_refused(Factor factor, const Direction& direction) const {
    return std::any_of(refused_.begin(), refused_.end(), [&](const Refused& one) {
      return one.factor == factor && one.from == direction.from->name && one.to == direction.to->name;
    });
  }

  bool worth_it(Factor factor, const Direction& direction) {
    if (direction.surely < worth_moving) return false;
    const auto from = cost_of_one(plan_, factor, direction.from->name);
    const auto to = cost_of_one(plan_, factor, direction.to->name);
    if (made_.fewer || !from || !to) return true;
    if (Ratio::of(direction.times.low, 1000) * *from > *to) return true;
    stay(
        fmt::format("{} brings more than {} for each post, but not surely more for the money: its posts cost {} times "
                    "as much.",
                    direction.to->name, direction.from->name, tenths(*to / *from)));
    return false;
  }

  static std::string tenths(Ratio ratio) {
    const std::int64_t value = ratio.times(10);
    return fmt::format("{}.{}", value / 10, value % 10);
  }
  void stay(std::string why) { made_.stays.push_back(std::move(why)); }

  bool move_cadence(const Direction& direction) {
    const PlatformUse* from = campaign_.platform(direction.from->name);
    const PlatformUse* to = campaign_.platform(direction.to->name);
    if (from == nullptr || to == nullptr) return false;
    for (const PlatformUse* use : {from, to}) {
      if (use->cadence && use->cadence->target) continue;
      stay(fmt::format("The cadence of {} is not written as a number of posts: write it to have it moved.",
                       use->platform));
      return false;
    }
    const Rate less = use_rate(*from);
    const Rate more = use_rate(*to);
    Step moved;
    for (int k = 1; k <= steps_; ++k) {
      const Step next = step_of(less.per, more.per, k);
      if (!fits(*from->cadence, less, -next.given) || !fits(*to->cadence, more, next.got)) break;
      moved = next;
    }
    if (moved.got == 0) {
      stay(fmt::format("{} brings more than {}, but no post can be moved: {} keeps at least {}, {} takes at most {}.",
                       to->platform, from->platform, from->platform, floor_of(*from->cadence).text(), to->platform,
                       ceiling_of(*to->cadence).text()));
      return false;
    }
    ProposedMove move = started(Factor::platform, direction);
    move.changes = {change_of(*from, less, -moved.given), change_of(*to, more, moved.got)};
    finish(move, Ratio::of(moved.given * made_.days_left, days_of(less.per)),
           Ratio::of(moved.got * made_.days_left, days_of(more.per)));
    if (less.per != more.per && move.low.thousandths <= 0) {
      stay(
          fmt::format("{} brings more than {}, but what is left over between posts by the {} and by the {} would "
                      "cost more than the move brings.",
                      to->platform, from->platform, word(less.per), word(more.per)));
      return false;
    }
    move_line(direction, move);
    made_.moves.push_back(std::move(move));
    return true;
  }

  /// Whole posts that one platform gives in its period, and another gets in its own.
  struct Step {
    int given = 0, got = 0;
  };
  // No more is got than is given: by periods of different length, a part of a post may be left over.
  static Step step_of(Period from, Period to, int k) {
    const auto days_from = static_cast<int>(days_of(from)), days_to = static_cast<int>(days_of(to));
    if (days_from <= days_to) return {k, k * days_to / days_from};
    return {(k * days_from + days_to - 1) / days_to, k};
  }
  static Rate use_rate(const PlatformUse& use) { return use.cadence->target->value; }
  static Rate floor_of(const Cadence& cadence) {
    const Rate half{cadence.target->value.count * least_kept, cadence.target->value.per};
    if (!cadence.min || cadence.min->value.per != half.per) return half;
    return cadence.min->value;
  }
  static Rate ceiling_of(const Cadence& cadence) {
    const Rate grown{cadence.target->value.count * most_grown, cadence.target->value.per};
    if (!cadence.max || cadence.max->value.per != grown.per) return grown;
    return cadence.max->value;
  }
  static bool fits(const Cadence& cadence, const Rate& rate, int by) {
    const Ratio count = rate.count + Ratio::of(by, 1);
    return count > Ratio{} && count >= floor_of(cadence).count && count <= ceiling_of(cadence).count;
  }
  static ProposedChange change_of(const PlatformUse& use, const Rate& rate, int by) {
    const Rate changed{rate.count + Ratio::of(by, 1), rate.per};
    return {fmt::format("platforms.{}.cadence", use.id.value), changed.text(), rate.text(), use.cadence->target->place};
  }

  bool move_mix(const Direction& direction) {
    const MixShare* from = share_of(direction.from->name);
    const MixShare* to = share_of(direction.to->name);
    if (from == nullptr || to == nullptr) return false;
    const auto fit = [&](int steps) {
      const Share by = one_step_of_mix * Ratio::of(steps, 1);
      const Share left = from->share.value - by;
      return left > Ratio{} && left >= from->share.value * least_kept &&
             to->share.value + by <= to->share.value * most_grown;
    };
    int moved = 0;
    while (moved < steps_ && fit(moved + 1)) ++moved;
    if (moved == 0) {
      stay(fmt::format(
          "{} brings more than {}, but no share of the mix can be moved: nothing gives more than half of what "
          "it has, or gets more than half as much again.",
          direction.to->name, direction.from->name));
      return false;
    }
    const Share by = one_step_of_mix * Ratio::of(moved, 1);
    ProposedMove move = started(Factor::pillar, direction);
    move.changes = {change_of(*from, from->share.value - by), change_of(*to, to->share.value + by)};
    std::int64_t placed = 0;
    for (const PlannedPost& post : plan_.posts) placed += post.placed ? 1 : 0;
    const Ratio posts =
        by * Ratio::of(placed * made_.days_left, campaign_.run().last.days() - campaign_.run().first.days() + 1);
    finish(move, posts, posts);
    made_.moves.push_back(std::move(move));
    return true;
  }

  [[nodiscard]] const MixShare* share_of(const std::string& pillar) const {
    for (const MixShare& share : campaign_.content_mix.shares) {
      if (share.pillar.value == pillar) return &share;
    }
    return nullptr;
  }
  static ProposedChange change_of(const MixShare& share, Share value) {
    return {fmt::format("content_mix.{}.share", share.pillar.value), value.percent(), share.share.value.percent(),
            share.share.place};
  }

  // Money of the same kind follows the posts, in the same part; whole units, so that the sums stay easy to read.
  void move_line(const Direction& direction, ProposedMove& move) const {
    if (!campaign_.budget) return;
    const BudgetLine* from = line_of(direction.from->name, std::nullopt);
    if (from == nullptr) return;
    const BudgetLine* to = line_of(direction.to->name, from->kind->value);
    if (to == nullptr) return;
    std::int64_t unit = 1;
    for (int i = 0; i < campaign_.budget->currency.decimals; ++i) unit *= 10;
    const Rate rate = use_rate(*campaign_.platform(direction.from->name));
    const Ratio part = Ratio::of(move.posts, 1000) / (rate.count * Ratio::of(made_.days_left, days_of(rate.per)));
    const Money by{
        std::min(from->amount->minor / 2, (part * Ratio::of(from->amount->minor / unit, 1)).times(1) * unit)};
    if (by.minor <= 0) return;
    move.changes.push_back(change_of(*from, from->amount.value - by));
    move.changes.push_back(change_of(*to, to->amount.value + by));
  }
  static std::int64_t days_of(Period per) { return per == Period::day ? 1 : per == Period::week ? 7 : 30; }
  [[nodiscard]] const BudgetLine* line_of(const std::string& platform, std::optional<LineKind> kind) const {
    for (const BudgetLine& line : campaign_.budget->lines) {
      if (!line.platform || platform_in_use(line.platform->value.text) != platform || !line.kind || line.month)
        continue;
      if (!kind || line.kind->value == *kind) return &line;
    }
    return nullptr;
  }
  [[nodiscard]] ProposedChange change_of(const BudgetLine& line, Money value) const {
    const Currency& currency = campaign_.budget->currency;
    return {fmt::format("budget.lines.{}.amount", line.id->text), show_plain(value, currency),
            show_plain(line.amount.value, currency), line.amount.place};
  }

  [[nodiscard]] ProposedMove started(Factor factor, const Direction& direction) const {
    ProposedMove move;
    move.factor = factor;
    move.from = direction.from->name;
    move.to = direction.to->name;
    move.times = direction.times;
    move.of_one = {direction.from->sum.thousandths / direction.from->posts};
    return move;
  }

  // Each post that changes sides brings what one of `from` brought, so many times; where less is better, one in so
  // many. What is given and not got is lost (or saved).
  void finish(ProposedMove& move, Ratio given, Ratio got) const {
    move.posts = got.times(1000);
    const auto of_posts = [&](Ratio posts) {
      return static_cast<double>(move.of_one.thousandths) * static_cast<double>(posts.times(1000)) / 1000;
    };
    const double lost = of_posts(given), all = of_posts(got);
    const auto gain = [&](std::int64_t times) {
      const double more = static_cast<double>(times) / 1000;
      return Measured{std::llround(std::min(largest_gain, made_.fewer ? lost - all / more : all * more - lost))};
    };
    move.gain = gain(move.times.thousandths);
    move.low = gain(move.times.low);
    move.high = gain(move.times.high);
    const auto from = cost_of_one(plan_, move.factor, move.from);
    const auto to = cost_of_one(plan_, move.factor, move.to);
    if (from && to) move.cost = {(*to * got - *from * given).times(1)};
  }

  const Campaign& campaign_;
  const Plan& plan_;
  const EffectsOfMetric& effects_;
  int steps_;
  const std::vector<Refused>& refused_;
  Proposal made_;
};

}  // namespace

const EffectsOfMetric* effects_to_go_by(const Campaign& campaign, const std::vector<EffectsOfMetric>& effects) {
  const EffectsOfMetric* best = nullptr;
  for (const EffectsOfMetric& one : effects) {
    if (in_percent(metrics_of(campaign)[one.metric])) continue;
    if (best == nullptr || one.posts > best->posts) best = &one;
  }
  return best;
}

Proposal propose(const Campaign& campaign, const Plan& plan, const EffectsOfMetric& effects, Date as_of, int steps,
                 const std::vector<Refused>& refused) {
  return Proposer(campaign, plan, effects, as_of, steps, refused).propose();
}

}  // namespace posology::measure
