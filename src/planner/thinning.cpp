#include "planner/thinning.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "planner/apportion.h"

namespace posology::planner {
namespace {

// Posts booked during the whole search; the time that it may take, counted and not clocked.
constexpr std::int64_t booking_budget = 30000;
constexpr std::int64_t least_tries = 8, most_tries = 60;

// Tries of one count of posts, each thinner where the one before it missed some.
constexpr int rounds = 4;
// Up to here a missed post is moved up the order.
constexpr int few_missed = 4;
// A post's weight at first, and the days around a missed post that gain some.
constexpr std::int64_t unit = 64;
constexpr int reach_days = 4;

bool open(const WorkItem& item) { return item.precedence == Precedence::open; }
int open_missed(const Production& p) { return p.missed[static_cast<std::size_t>(Precedence::open)]; }

}  // namespace

Thinning::Thinning(const Plan& plan, ProductionModel& model, Redeal& redeal, std::vector<bool> late)
    : plan_(plan),
      model_(model),
      redeal_(redeal),
      late_(std::move(late)),
      weight_(plan.posts.size(), unit),
      tries_(std::clamp<std::int64_t>(booking_budget / std::max<std::int64_t>(std::ssize(model.items), 1), least_tries,
                                      most_tries)),
      moves_(std::min<std::int64_t>(4000 / std::max<std::int64_t>(std::ssize(model.items), 1), 60)) {}

// The pillars of the open posts that are not made, with those that are late anyway.
Thinning::Drops Thinning::drops_of(const std::vector<bool>& made) const {
  Drops drops(redeal_.columns());
  for (std::size_t i = 0; i < late_.size(); ++i) {
    if (late_[i] && redeal_.kinds()[i].column >= 0) ++drops[static_cast<std::size_t>(redeal_.kinds()[i].column)];
  }
  for (std::size_t i = 0; i < model_.items.size(); ++i) {
    const int column = redeal_.kinds()[model_.items[i].post].column;
    if (!made[i] && column >= 0) ++drops[static_cast<std::size_t>(column)];
  }
  return drops;
}

// Every platform loses its share of each pillar's posts, rounded so that rows and columns keep their sums.
PillarCounts Thinning::spread(const Drops& drops) const {
  const std::size_t columns = redeal_.columns() + 1;
  ShareTable table{redeal_.lanes(), columns, std::vector<Ratio>(redeal_.lanes() * columns)};
  for (std::size_t l = 0; l < redeal_.lanes(); ++l) {
    Ratio sum;
    for (std::size_t c = 0; c + 1 < columns; ++c) {
      int all = 0;
      for (std::size_t k = 0; k < redeal_.lanes(); ++k) all += redeal_.counts()[k][c];
      if (all == 0) continue;
      table.cells[l * columns + c] = Ratio::of(std::int64_t{drops[c]} * redeal_.counts()[l][c], all);
      sum = sum + table.cells[l * columns + c];
    }
    // What is missing to a whole post goes into a column of its own.
    const std::int64_t whole = (sum.num + sum.den - 1) / sum.den;
    table.cells[l * columns + columns - 1] = Ratio{whole, 1} - sum;
  }
  const std::vector<int> cells = controlled_rounding(table);
  PillarCounts counts(redeal_.lanes(), std::vector<int>(redeal_.columns()));
  for (std::size_t l = 0; l < redeal_.lanes(); ++l) {
    for (std::size_t c = 0; c + 1 < columns; ++c)
      counts[l][c] = std::min(cells[l * columns + c], redeal_.counts()[l][c]);
  }
  return counts;
}

// On each platform evenly apart by weight. Late posts are gone first: they are part of the count.
std::vector<bool> Thinning::evenly(const PillarCounts& drops) const {
  std::vector<bool> gone = late_;
  for (std::size_t l = 0; l < redeal_.lanes(); ++l) {
    std::vector<std::size_t> left;
    std::int64_t count = std::accumulate(drops[l].begin(), drops[l].end(), 0), weight = 0;
    for (const std::size_t i : redeal_.open()[l]) {
      if (late_[i]) {
        count -= count > 0 ? 1 : 0;
      } else {
        left.push_back(i);
        weight += weight_[i];
      }
    }
    std::int64_t passed = 0, picked = 0;
    for (std::size_t at = 0; at < left.size() && picked < count; ++at) {
      passed += weight_[left[at]];
      const bool must = static_cast<std::int64_t>(left.size() - at) <= count - picked;
      if (!must && passed * 2 * count < (2 * picked + 1) * weight) continue;
      gone[left[at]] = true;
      ++picked;
    }
  }
  return gone;
}

Thinned Thinning::booked(const std::vector<bool>& gone, const PillarCounts& drops) {
  --tries_;
  Thinned trial{redeal_.deal(gone, drops), model_.items, {}};
  for (WorkItem& item : trial.items) {
    if (trial.kinds[item.post].column >= 0) model_.make_of(item, plan_.posts[item.post], trial.kinds[item.post].format);
  }
  Booker booker(model_.days, model_.crew);
  ProductionSearch search(trial.items, booker, model_.crew);
  std::vector<std::size_t> order = search.backwards();
  std::reverse(order.begin(), order.end());
  std::erase_if(order, [&](std::size_t i) { return gone[trial.items[i].post]; });
  trial.production = search.book_early(order);
  const auto written_missed = [](const Production& p) { return p.total_missed() > open_missed(p); };
  if (!written_missed(trial.production)) {
    // With many missed, posts must go; with a few, another order may do.
    const int missed = open_missed(trial.production) - static_cast<int>(std::count(gone.begin(), gone.end(), true));
    if (missed <= few_missed) search.move_up(trial.production, moves_);
    return trial;
  }
  std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !open(trial.items[i]); });
  Production kept = search.book_early(std::move(order));
  if (fewer(kept, trial.production)) trial.production = std::move(kept);
  return trial;
}

bool Thinning::take(Thinned&& trial, const Drops& drops, bool equal_too) {
  if (!fewer(trial.production, best_) && !(equal_too && !fewer(best_, trial.production))) return false;
  best_ = trial.production;
  best_drops_ = drops;
  taken_ = std::move(trial);
  return true;
}

// Posts that are missed go too, and the mix is dealt again over what is left, until all of that is made.
bool Thinning::mend(std::vector<bool> gone, PillarCounts counts, const Thinned& found) {
  Thinned trial = found;
  while (true) {
    if (!fewer(trial.production, best_) && even_) return false;
    int missed = 0;
    for (std::size_t i = 0; i < trial.items.size(); ++i) {
      const std::size_t post = trial.items[i].post;
      if (trial.production.made[i] || gone[post] || trial.kinds[post].column < 0) continue;
      gone[post] = true;
      ++counts[redeal_.lane_of(post)][static_cast<std::size_t>(trial.kinds[post].column)];
      ++missed;
    }
    if (missed == 0) break;
    if (tries_ <= 0) return false;
    trial = booked(gone, counts);
  }
  Drops drops(redeal_.columns());
  for (const std::vector<int>& lane : counts) {
    for (std::size_t c = 0; c < lane.size(); ++c) drops[c] += lane[c];
  }
  if (!take(std::move(trial), drops, !even_)) return false;
  even_ = true;
  best_gone_ = std::move(gone);
  best_counts_ = std::move(counts);
  return true;
}

// Where posts are missed, those around them weigh more: the next choice is thinner there.
void Thinning::weigh(const std::vector<std::size_t>& missed) {
  for (const std::vector<std::size_t>& lane : redeal_.open()) {
    for (const std::size_t i : lane) {
      for (const std::size_t m : missed) {
        const int apart = std::abs(plan_.posts[i].at.date - plan_.posts[m].at.date);
        if (apart <= reach_days) weight_[i] += unit / 4;
      }
    }
  }
}

bool Thinning::try_drops(const Drops& drops, Drops* more) {
  // As many as that are left out already.
  if (even_ && std::accumulate(drops.begin(), drops.end(), 0) >= open_missed(best_)) return false;
  const PillarCounts counts = spread(drops);
  bool better = false;
  std::size_t fewest = 0;
  for (int round = 0; round < rounds && tries_ > 0; ++round) {
    const std::vector<bool> gone = evenly(counts);
    const Thinned trial = booked(gone, counts);
    std::vector<std::size_t> missed;
    for (std::size_t i = 0; i < trial.items.size(); ++i) {
      const std::size_t post = trial.items[i].post;
      if (!trial.production.made[i] && !gone[post] && trial.kinds[post].column >= 0) missed.push_back(post);
    }
    if (mend(gone, counts, trial)) better = true;
    if (more != nullptr && (round == 0 || missed.size() < fewest)) {
      std::fill(more->begin(), more->end(), 0);
      for (const std::size_t post : missed) ++(*more)[static_cast<std::size_t>(trial.kinds[post].column)];
    }
    fewest = round == 0 ? missed.size() : std::min(fewest, missed.size());
    if (missed.empty()) break;
    weigh(missed);
  }
  return better;
}

// Leaves out more and more, of the pillars that were missed, until everything that is left is made.
void Thinning::descend(Drops drops) {
  while (tries_ > 0) {
    Drops more(drops.size());
    try_drops(drops, &more);
    const int missed = std::accumulate(more.begin(), more.end(), 0);
    if (missed == 0 || std::accumulate(drops.begin(), drops.end(), 0) + 1 >= best_.total_missed()) return;
    // Half of them at a time: with fewer in the way, others find room.
    int part = 0;
    for (std::size_t c = 0; c < drops.size(); ++c) {
      part += more[c];
      drops[c] += part / 2;
      part %= 2;
    }
    if (missed == 1) ++drops[static_cast<std::size_t>(std::max_element(more.begin(), more.end()) - more.begin())];
  }
}

bool Thinning::with_one_less(std::size_t pillar, int less) {
  Drops drops = best_drops_;
  if (drops[pillar] < less) return false;
  drops[pillar] -= less;
  return try_drops(drops, nullptr);
}

std::vector<std::size_t> Thinning::cheapest_first() const {
  std::vector<std::int64_t> minutes(redeal_.columns()), posts(redeal_.columns());
  for (const WorkItem& item : model_.items) {
    const int column = redeal_.kinds()[item.post].column;
    if (column < 0) continue;
    ++posts[static_cast<std::size_t>(column)];
    for (const Stage& stage : item.chain->stages) {
      for (const Job& job : stage.jobs) minutes[static_cast<std::size_t>(column)] += job.minutes;
    }
  }
  std::vector<std::size_t> order(redeal_.columns());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return minutes[a] * std::max<std::int64_t>(posts[b], 1) < minutes[b] * std::max<std::int64_t>(posts[a], 1);
  });
  return order;
}

// Takes posts back in, many at a time and then fewer, those that need least work first.
void Thinning::climb() {
  if (best_drops_.empty()) return;
  const int all = std::accumulate(best_drops_.begin(), best_drops_.end(), 0);
  for (int step = std::max(1, all / 8); step > 0; step /= 2) {
    for (const std::size_t pillar : cheapest_first()) {
      while (tries_ > 0 && with_one_less(pillar, step)) {
      }
    }
  }
}

// One post that needs much work against two that need less.
void Thinning::exchange() {
  const std::vector<std::size_t> order = cheapest_first();
  for (bool better = true; better && tries_ > 0;) {
    better = false;
    for (std::size_t dear = order.size(); dear-- > 1 && tries_ > 0;) {
      for (std::size_t cheap = 0; cheap < dear && tries_ > 0; ++cheap) {
        Drops drops = best_drops_;
        if (drops[order[cheap]] < 2) continue;
        drops[order[cheap]] -= 2;
        ++drops[order[dear]];
        better = try_drops(drops, nullptr) || better;
      }
    }
  }
}

// Sets single posts back in where the others, dealt again, leave room for them.
void Thinning::restore() {
  for (bool better = true; better && tries_ > 0;) {
    better = false;
    for (std::size_t l = 0; l < redeal_.lanes(); ++l) {
      for (const std::size_t post : redeal_.open()[l]) {
        if (best_gone_[post] && !late_[post]) better = restore(l, post) || better;
      }
    }
  }
}

bool Thinning::restore(std::size_t lane, std::size_t post) {
  for (const std::size_t pillar : cheapest_first()) {
    if (best_counts_[lane][pillar] == 0 || tries_ <= 0) continue;
    std::vector<bool> gone = best_gone_;
    PillarCounts counts = best_counts_;
    gone[post] = false;
    --counts[lane][pillar];
    if (mend(gone, counts, booked(gone, counts))) return true;
  }
  return false;
}

// Where another choice makes more posts than an even one: that choice stays, and only its mix is dealt evenly.
void Thinning::settle() {
  if (even_) return;
  std::vector<bool> gone = late_;
  PillarCounts drops(redeal_.lanes(), std::vector<int>(redeal_.columns()));
  for (std::size_t i = 0; i < model_.items.size(); ++i) gone[model_.items[i].post] = !best_.made[i];
  for (std::size_t l = 0; l < redeal_.lanes(); ++l) {
    for (const std::size_t i : redeal_.open()[l]) {
      if (gone[i]) ++drops[l][static_cast<std::size_t>(redeal_.kinds()[i].column)];
    }
  }
  take(booked(gone, drops), drops_of(best_.made), true);
}

std::optional<Thinned> Thinning::run(const Production& found, const std::vector<std::vector<bool>>& dropped) {
  best_ = found;
  std::vector<Drops> starts{drops_of(found.made)};
  for (const std::vector<bool>& out : dropped) {
    std::vector<bool> made = out;
    made.flip();
    made.resize(model_.items.size(), true);
    starts.push_back(drops_of(made));
  }
  std::stable_sort(starts.begin(), starts.end(), [](const Drops& a, const Drops& b) {
    return std::accumulate(a.begin(), a.end(), 0) < std::accumulate(b.begin(), b.end(), 0);
  });
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  for (const Drops& start : starts) {
    if (tries_ > 0) descend(start);
  }
  if (even_) {
    climb();
    exchange();
    restore();
  }
  settle();
  return std::move(taken_);
}

}  // namespace posology::planner
