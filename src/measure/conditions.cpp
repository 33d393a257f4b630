#include "measure/conditions.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "measure/due.h"
#include "measure/metrics.h"
#include "measure/post_costs.h"
#include "text/ascii.h"
#include "text/number.h"

namespace posology::measure {
namespace {

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text + " ") {
    if (c != ' ' && c != '\t' && c != '\n') {
      word += ascii::to_lower(c);
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

/// "cost per visit above 12 after 4 weeks", taken apart.
struct Clause {
  bool of_cost = false, above = false;
  std::string result;  ///< a metric's id or unit
  std::string limit;   ///< as written
  Ratio limit_value;
  int after_days = 0;
};

std::optional<Ratio> number_in(std::string text) {
  if (!text.empty() && text.back() == '%') text.pop_back();
  const auto number = parse_number(text);
  if (!number || number->decimals > 6) return std::nullopt;
  std::int64_t den = 1;
  for (int i = 0; i < number->decimals; ++i) den *= 10;
  return Ratio::of(number->mantissa, den);
}

// From the end: "after 4 weeks" goes first, where it stands.
bool take_after(std::vector<std::string>& words, int& days) {
  if (words.size() < 3 || words[words.size() - 3] != "after") return true;
  const auto number = number_in(words[words.size() - 2]);
  const std::string& unit = words.back();
  const bool weeks = unit == "weeks" || unit == "week";
  if (!number || number->den != 1 || number->num < 0 || number->num > 1000 ||
      (!weeks && unit != "days" && unit != "day"))
    return false;
  days = static_cast<int>(number->num) * (weeks ? 7 : 1);
  words.resize(words.size() - 3);
  return true;
}

std::optional<Clause> clause_of(const std::string& text) {
  std::vector<std::string> words = words_in(text);
  Clause made;
  if (!take_after(words, made.after_days) || words.size() < 3) return std::nullopt;
  const std::string& side = words[words.size() - 2];
  const auto limit = number_in(words.back());
  if (!limit || (side != "above" && side != "below")) return std::nullopt;
  made.above = side == "above";
  made.limit = words.back();
  made.limit_value = *limit;
  words.resize(words.size() - 2);
  made.of_cost = words.size() > 2 && words[0] == "cost" && words[1] == "per";
  if (made.of_cost) words.erase(words.begin(), words.begin() + 2);
  for (const std::string& word : words) made.result += (made.result.empty() ? "" : " ") + word;
  return made;
}

// "visit" means the metric "visits", or one that is counted in visits.
bool means(const std::string& word, const std::string& name) {
  std::string lower;
  for (const std::string& part : words_in(name)) lower += (lower.empty() ? "" : " ") + part;
  return word == lower || word + "s" == lower || word == lower + "s";
}

std::optional<std::size_t> metric_called(const Campaign& campaign, const std::string& word) {
  const std::vector<Metric>& metrics = metrics_of(campaign);
  for (std::size_t m = 0; m < metrics.size(); ++m) {
    if (means(word, metrics[m].id->text)) return m;
  }
  for (std::size_t m = 0; m < metrics.size(); ++m) {
    if (metrics[m].unit && means(word, metrics[m].unit->value)) return m;
  }
  return std::nullopt;
}

bool has_part(LineKind kind) {
  return kind == LineKind::paid || kind == LineKind::labour || kind == LineKind::production || kind == LineKind::review;
}

Money part_of(const PostCost& planned, const CostOfPost& cost, LineKind kind) {
  if (kind == LineKind::labour) return planned.labour;
  if (kind == LineKind::production) return planned.production;
  return kind == LineKind::review ? planned.review : cost.paid;
}

std::string figure(Ratio value) {
  const std::int64_t hundredths = value.times(100);
  std::string text = fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

class Judge {
 public:
  Judge(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings,
        const std::vector<Spent>& spent, Date as_of)
      : campaign_(campaign),
        plan_(plan),
        readings_(readings),
        costs_(costs_of_posts(plan, spent, as_of)),
        as_of_(as_of) {}

  [[nodiscard]] Condition judge(const BudgetLine& line) const {
    Condition made{line.id->text, line.reallocate_if->value, Met::not_known, {}, line.reallocate_if->place};
    const auto clause = clause_of(made.text);
    if (!clause) {
      made.words = "not understood: write 'cost per visit above 6 after 4 weeks' or 'answers below 40 after 4 weeks'";
      return made;
    }
    const auto metric = metric_called(campaign_, clause->result);
    if (!metric) {
      made.words = fmt::format("no metric is called '{}', nor counted in it", clause->result);
      return made;
    }
    const Date due = campaign_.run().first + clause->after_days;
    if (as_of_ < due) {
      made.met = Met::too_early;
      made.words = fmt::format("to be judged from {} on", due.iso());
      return made;
    }
    if (clause->of_cost && in_percent(metrics_of(campaign_)[*metric])) {
      made.words = fmt::format("'{}' is in percent: it has no cost for each", metrics_of(campaign_)[*metric].id->text);
    } else if (clause->of_cost) {
      judge_cost(line, *clause, *metric, made);
    } else {
      judge_figure(line, *clause, *metric, made);
    }
    return made;
  }

 private:
  void decide(const Clause& clause, Ratio value, Condition& made) const {
    made.met = (clause.above ? value > clause.limit_value : value < clause.limit_value) ? Met::yes : Met::no;
  }

  void judge_cost(const BudgetLine& line, const Clause& clause, std::size_t metric, Condition& made) const {
    const LineKind kind = line.kind ? line.kind->value : LineKind::other;
    if (!has_part(kind)) {
      made.words = fmt::format(
          "posts have no cost of the kind '{}': only labour, production, paid and review are theirs", word(kind));
      return;
    }
    std::vector<bool> seen(plan_.posts.size(), false);
    Money cost;
    std::int64_t results = 0;
    int posts = 0, spent = 0;
    for (const Reading& reading : readings_) {
      if (!counts(reading, metric, line)) continue;
      const auto at = static_cast<std::size_t>(reading.post);
      results += reading.value.thousandths;
      if (seen[at]) continue;
      seen[at] = true;
      ++posts;
      cost += part_of(plan_.posts[at].cost, costs_[at], kind);
      spent += kind == LineKind::paid && costs_[at].media ? 1 : 0;
    }
    if (results == 0) {
      made.words = fmt::format("no post has a result of '{}' yet", metrics_of(campaign_)[metric].id->text);
      return;
    }
    if (cost.minor == 0) {
      made.words = fmt::format("the {} {} with a result {} no planned cost of the kind '{}'", posts,
                               posts == 1 ? "post" : "posts", posts == 1 ? "has" : "have", word(kind));
      return;
    }
    std::int64_t unit = 1;
    for (int i = 0; i < plan_.money.currency.decimals; ++i) unit *= 10;
    const Ratio each = Ratio::of(cost.minor, unit) / Ratio::of(results, 1000);
    decide(clause, each, made);
    // Which of the two it is, is said where it is not the plan's alone.
    const std::string from = spent == 0 ? "" : spent == posts ? " (as spent)" : " (as spent or planned)";
    made.words =
        fmt::format("{} {} {}{} for {} of {} {}: {} for each, the limit is {}", show_plain(cost, plan_.money.currency),
                    plan_.money.currency.code, word(kind), from, figure(Ratio::of(results, 1000)), posts,
                    posts == 1 ? "post" : "posts", figure(each), clause.limit);
  }

  void judge_figure(const BudgetLine& line, const Clause& clause, std::size_t metric, Condition& made) const {
    std::optional<Reading> whole;
    std::int64_t brought = 0;
    bool any = false;
    for (const Reading& reading : readings_) {
      if (reading.metric == metric && reading.post < 0 && reading.date <= as_of_ &&
          (!whole || reading.date >= whole->date))
        whole = reading;
      if (!counts(reading, metric, line) || in_percent(metrics_of(campaign_)[metric])) continue;
      brought += reading.value.thousandths;
      any = true;
    }
    if (!whole && !any) {
      made.words = fmt::format("'{}' is not measured yet", metrics_of(campaign_)[metric].id->text);
      return;
    }
    // A figure of the whole is not the line's where the line has a platform: there what its posts brought comes first.
    const bool posts_first = any && (line.platform || !whole);
    const Ratio value = Ratio::of(posts_first ? brought : whole->value.thousandths, 1000);
    decide(clause, value, made);
    made.words = fmt::format("{} by {}{}, the limit is {}", figure(value), as_of_.iso(),
                             posts_first ? ", from its posts" : "", clause.limit);
  }

  [[nodiscard]] bool counts(const Reading& reading, std::size_t metric, const BudgetLine& line) const {
    if (!of_a_post(reading, metric, as_of_)) return false;
    const PlannedPost& post = plan_.posts[static_cast<std::size_t>(reading.post)];
    return (!line.platform || platform_in_use(line.platform->value.text) == post.platform) &&
           (!line.pillar || line.pillar->value == post.pillar);
  }

  const Campaign& campaign_;
  const Plan& plan_;
  const std::vector<Reading>& readings_;
  std::vector<CostOfPost> costs_;
  Date as_of_;
};

}  // namespace

std::vector<Condition> conditions_of(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings,
                                     Date as_of, const std::vector<Spent>& spent) {
  std::vector<Condition> list;
  if (!campaign.budget) return list;
  const Judge judge(campaign, plan, readings, spent, as_of);
  for (const BudgetLine& line : campaign.budget->lines) {
    if (line.reallocate_if) list.push_back(judge.judge(line));
  }
  return list;
}

}  // namespace posology::measure
