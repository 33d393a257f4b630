// Prices of minutes by person and day, and what a whole chain costs at them: a bound that knows the order of the steps.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "planner/production_search.h"

namespace posology::planner {

/// One person's minutes from day `first` to day `last` at one price; free before and after.
struct PriceSpan {
  std::int64_t price = 0;  ///< millionths of a post per minute
  int first = 0, last = -1;
};

/// At any prices, a post that is made costs at least what its chain costs on the cheapest days that keep the order of
/// its steps, and all posts together cost no more than all minutes are worth (weak duality). What is left out of the
/// model (how long a job takes, whose hands are kept, weeks' limits) only makes the bound weaker.
class ChainPrices {
 public:
  ChainPrices(const std::vector<WorkItem>& items, const std::vector<bool>& included, const WorkingDays& days,
              const Crew& crew);

  /// Posts that cannot be made at these prices of each person, at least; in millionths, below zero for bad prices.
  [[nodiscard]] std::int64_t missed(const std::vector<PriceSpan>& prices);

  [[nodiscard]] int first_day() const { return first_; }
  [[nodiscard]] int last_day() const { return first_ + static_cast<int>(length_) - 1; }
  [[nodiscard]] std::int64_t steps() const { return steps_; }  ///< of work for one call of `missed`, roughly
  /// Minutes of the jobs that a person can do, and how many posts have such a job; nothing for people without work.
  [[nodiscard]] const std::map<std::int64_t, int>& minutes_of(int person) const {
    return minutes_[static_cast<std::size_t>(person)];
  }
  /// Index in its chain of the earliest step that the person can work on.
  [[nodiscard]] std::size_t earliest_step(int person) const { return earliest_[static_cast<std::size_t>(person)]; }

  static constexpr std::int64_t one_post = 1000000;  ///< the unit of prices

 private:
  using Costs = std::vector<std::int64_t>;  ///< by day, capped at one post
  using Shape = std::vector<std::int64_t>;  ///< what two chains have in common that cost the same

  struct Step {
    std::vector<Role> roles;            ///< of its jobs
    std::vector<std::int64_t> minutes;  ///< of each job
    std::vector<int> begin_by;          ///< by day of its end: the last day on which it can have begun; -1 where none
    bool begun = false;                 ///< a review that runs already costs nothing
  };
  struct Kind {
    std::vector<Step> steps;
    std::vector<int> posts;  ///< by last day
  };

  void add(const WorkItem& item, const WorkingDays& days, std::map<Shape, std::size_t>& known);
  [[nodiscard]] Step step_of(const Stage& stage, const WorkingDays& days) const;
  void note_work(const Chain& chain);
  void price_roles(const std::vector<PriceSpan>& prices);
  [[nodiscard]] std::int64_t worth_of_all(const std::vector<PriceSpan>& prices) const;
  [[nodiscard]] std::int64_t job_cost(const Step& step, std::size_t job, std::size_t day) const;
  [[nodiscard]] std::int64_t cost_within(const Step& step, std::size_t job, std::size_t from, std::size_t to) const;
  void pass(const Step& step);
  void fill_partly(const Step& step);
  [[nodiscard]] std::int64_t cost_by(const Step& step, std::size_t end) const;

  const Crew& crew_;
  int first_ = 0;
  std::size_t length_ = 0;
  std::int64_t posts_ = 0, steps_ = 0;
  std::vector<Kind> kinds_;
  std::vector<std::map<std::int64_t, int>> minutes_;  ///< by person
  std::vector<std::size_t> earliest_;                 ///< by person
  std::vector<Costs> role_price_;                     ///< by role: of a minute on a day
  Costs done_;                                        ///< of all steps so far, done by the end of the day before
  std::vector<Costs> partly_;                         ///< the same with these jobs of the next step done, by set
};

}  // namespace posology::planner
