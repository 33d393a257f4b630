#include "planner/chain_prices.h"

#include <algorithm>

namespace posology::planner {
namespace {

constexpr std::size_t role_count = words<Role>().size();
constexpr std::int64_t one_post = ChainPrices::one_post;
// Jobs of one step that are priced; more of them go for nothing.
constexpr std::size_t most_jobs = 4;

std::int64_t capped(std::int64_t cost) { return std::min(cost, one_post); }

// A step that ends on day `end`, counted from `first`, can have begun on this day; -1 where that is before all work.
int begin_by(const Stage& stage, const WorkingDays& days, int first, int end) {
  int begin = end - stage.min_days + 1;
  if (stage.review()) begin = std::min(begin, days.span_first(end + first, stage.turnaround) - first);
  return std::max(std::min(begin, end), -1);
}

}  // namespace

ChainPrices::ChainPrices(const std::vector<WorkItem>& items, const std::vector<bool>& included, const WorkingDays& days,
                         const Crew& crew)
    : crew_(crew),
      first_(days.first()),
      minutes_(static_cast<std::size_t>(crew.people())),
      earliest_(static_cast<std::size_t>(crew.people()), SIZE_MAX),
      role_price_(role_count),
      partly_(std::size_t{1} << most_jobs) {
  int last = first_ - 1;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (included[i]) last = std::max(last, items[i].last);
  }
  length_ = static_cast<std::size_t>(std::max(last + 1 - first_, 0));
  std::map<Shape, std::size_t> known;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (included[i] && items[i].last >= first_) add(items[i], days, known);
  }
}

void ChainPrices::add(const WorkItem& item, const WorkingDays& days, std::map<Shape, std::size_t>& known) {
  const Chain& chain = *item.chain;
  Shape shape;
  for (const Stage& stage : chain.stages) {
    shape.insert(shape.end(), {-1, stage.round, stage.min_days, stage.turnaround.amount,
                               static_cast<std::int64_t>(stage.turnaround.unit)});
    for (const Job& job : stage.jobs) shape.insert(shape.end(), {static_cast<std::int64_t>(job.role), job.minutes});
  }
  const auto [at, fresh] = known.try_emplace(std::move(shape), kinds_.size());
  if (fresh) {
    Kind& kind = kinds_.emplace_back();
    kind.posts.resize(length_);
    for (const Stage& stage : chain.stages) {
      kind.steps.push_back(step_of(stage, days));
      const auto jobs = static_cast<std::int64_t>(kind.steps.back().roles.size());
      steps_ += static_cast<std::int64_t>(length_) * (jobs + 1) * (std::int64_t{1} << jobs);
    }
    if (!kind.steps.empty()) kind.steps.front().begun = chain.stages.front().review();
  }
  ++kinds_[at->second].posts[static_cast<std::size_t>(item.last - first_)];
  ++posts_;
  note_work(chain);
}

ChainPrices::Step ChainPrices::step_of(const Stage& stage, const WorkingDays& days) const {
  Step step;
  for (const Job& job : stage.jobs) {
    if (crew_.holders(job.role).empty() || step.roles.size() == most_jobs) continue;
    step.roles.push_back(job.role);
    step.minutes.push_back(job.minutes);
  }
  for (std::size_t day = 0; day < length_; ++day) {
    step.begin_by.push_back(begin_by(stage, days, first_, static_cast<int>(day)));
  }
  return step;
}

void ChainPrices::note_work(const Chain& chain) {
  for (std::size_t s = 0; s < chain.stages.size(); ++s) {
    for (const Job& job : chain.stages[s].jobs) {
      for (const int person : crew_.holders(job.role)) {
        const auto p = static_cast<std::size_t>(person);
        ++minutes_[p][job.minutes];
        earliest_[p] = std::min(earliest_[p], s);
      }
    }
  }
}

// Of everybody who holds the role and is there that day, the cheapest; a whole post where nobody is.
void ChainPrices::price_roles(const std::vector<PriceSpan>& prices) {
  for (std::size_t r = 0; r < role_count; ++r) {
    role_price_[r].assign(length_, one_post);
    for (const int person : crew_.holders(static_cast<Role>(r))) {
      const PriceSpan& span = prices[static_cast<std::size_t>(person)];
      for (std::size_t day = 0; day < length_; ++day) {
        const int number = first_ + static_cast<int>(day);
        if (crew_.capacity(person, number) == 0) continue;
        const bool priced = number >= span.first && number <= span.last;
        role_price_[r][day] = std::min(role_price_[r][day], priced ? span.price : 0);
      }
    }
  }
}

std::int64_t ChainPrices::worth_of_all(const std::vector<PriceSpan>& prices) const {
  std::int64_t sum = 0;
  for (std::size_t p = 0; p < prices.size(); ++p) {
    const int to = std::min(prices[p].last, last_day());
    if (prices[p].price == 0 || to < prices[p].first) continue;
    sum += prices[p].price * crew_.capacity_between(static_cast<int>(p), prices[p].first, to);
  }
  return sum;
}

std::int64_t ChainPrices::job_cost(const Step& step, std::size_t job, std::size_t day) const {
  return capped(role_price_[static_cast<std::size_t>(step.roles[job])][day] * step.minutes[job]);
}

std::int64_t ChainPrices::cost_within(const Step& step, std::size_t job, std::size_t from, std::size_t to) const {
  const Costs& price = role_price_[static_cast<std::size_t>(step.roles[job])];
  const auto at = price.begin() + static_cast<std::ptrdiff_t>(from);
  const std::int64_t least = *std::min_element(at, price.begin() + static_cast<std::ptrdiff_t>(to) + 1);
  return capped(least * step.minutes[job]);
}

// By the end of each day, with the jobs of a set done in any order, the first of them after all earlier steps.
void ChainPrices::fill_partly(const Step& step) {
  const std::size_t sets = std::size_t{1} << step.roles.size();
  for (std::size_t set = 1; set < sets; ++set) {
    Costs& cost = partly_[set];
    cost.assign(length_ + 1, one_post);
    for (std::size_t day = 0; day < length_; ++day) {
      std::int64_t least = cost[day];
      for (std::size_t job = 0; job < step.roles.size(); ++job) {
        if ((set >> job & 1U) == 0) continue;
        const std::size_t rest = set ^ (std::size_t{1} << job);
        const std::int64_t before = rest == 0 ? done_[day] : partly_[rest][day + 1];
        least = std::min(least, before + job_cost(step, job, day));
      }
      cost[day + 1] = least;
    }
  }
}

// Some jobs before the day by which the step must have begun, the others from that day to its end.
std::int64_t ChainPrices::cost_by(const Step& step, std::size_t end) const {
  if (step.begin_by[end] < 0) return one_post;
  const auto begin = static_cast<std::size_t>(step.begin_by[end]);
  const std::size_t jobs = step.roles.size();
  std::int64_t after[most_jobs] = {};
  for (std::size_t job = 0; job < jobs; ++job) after[job] = cost_within(step, job, begin, end);
  std::int64_t least = one_post;
  for (std::size_t set = 0; set < std::size_t{1} << jobs; ++set) {
    std::int64_t cost = set == 0 ? done_[begin] : partly_[set][begin];
    for (std::size_t job = 0; job < jobs; ++job) cost += (set >> job & 1U) == 0 ? after[job] : 0;
    least = std::min(least, cost);
  }
  return least;
}

void ChainPrices::pass(const Step& step) {
  if (step.begun) return;
  fill_partly(step);
  Costs done(length_ + 1, one_post);
  for (std::size_t end = 0; end < length_; ++end) done[end + 1] = std::min(done[end], cost_by(step, end));
  done_ = std::move(done);
}

std::int64_t ChainPrices::missed(const std::vector<PriceSpan>& prices) {
  price_roles(prices);
  std::int64_t made = worth_of_all(prices);
  for (const Kind& kind : kinds_) {
    done_.assign(length_ + 1, 0);
    for (const Step& step : kind.steps) pass(step);
    for (std::size_t day = 0; day < length_; ++day) {
      if (kind.posts[day] > 0) made += kind.posts[day] * (one_post - capped(done_[day + 1]));
    }
  }
  return posts_ * one_post - made;
}

}  // namespace posology::planner
