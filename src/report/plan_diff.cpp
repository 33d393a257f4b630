#include "report/plan_diff.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "report/words.h"

namespace posology::report {
namespace {

template <class List>
auto found(const List& list, std::string_view id) {
  return std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
}

const DigestPost* post_of(const PlanDigest& digest, std::string_view id) {
  const auto at = found(digest.posts, id);
  return at == digest.posts.end() ? nullptr : &*at;
}

int placed(const PlanDigest& digest) {
  return static_cast<int>(
      std::count_if(digest.posts.begin(), digest.posts.end(), [](const DigestPost& p) { return p.at.has_value(); }));
}

// Why a post is not where it was, as far as the plans themselves tell.
std::string why_of(const DigestPost* now, const Stability* stability, std::string_view id) {
  if (stability != nullptr) {
    for (const auto* list : {&stability->moved, &stability->gone}) {
      const auto at = found(*list, id);
      if (at != list->end()) return at->why;
    }
  }
  return now == nullptr ? "the new plan does not have it" : now->why;
}

DiffMove move_of(const DigestPost& was, const DigestPost* now, const Stability* stability) {
  return {was.id,
          was.title,
          was.platform,
          *was.at,
          now != nullptr ? now->at : std::nullopt,
          why_of(now, stability, was.id)};
}

void compare_posts(const PlanDigest& before, const PlanDigest& after, const Stability* stability, PlanDiff& out) {
  for (const DigestPost& was : before.posts) {
    if (!was.at) continue;
    const DigestPost* now = post_of(after, was.id);
    if (now == nullptr || !now->at) {
      out.gone.push_back(move_of(was, now, stability));
    } else if (*now->at != *was.at || now->platform != was.platform) {
      out.moved.push_back(move_of(was, now, stability));
    }
  }
  for (const DigestPost& now : after.posts) {
    const DigestPost* was = post_of(before, now.id);
    if (now.at && (was == nullptr || !was->at))
      out.added.push_back({now.id, now.title, now.platform, *now.at, now.at, now.why});
  }
}

// Ids of all posts that wait for the event, straight or through a post that does.
std::set<std::string> waiting_for(const PlanDigest& digest, const std::string& event) {
  std::set<std::string> ids{event};
  for (bool more = true; more;) {
    more = false;
    for (const DigestPost& post : digest.posts) {
      const bool waits = std::any_of(post.waits_for.begin(), post.waits_for.end(),
                                     [&](const std::string& id) { return ids.count(id) > 0; });
      if (waits && ids.insert(post.id).second) more = true;
    }
  }
  ids.erase(event);
  return ids;
}

void add_slip(const DigestEvent& was, const DigestEvent& now, const PlanDigest& after, PlanDiff& out) {
  GateSlip slip{was, now, now.days.first - was.days.first, {}, {}, {}};
  const std::set<std::string> waiting = waiting_for(after, now.id);
  if (waiting.empty()) return;
  for (const auto* list : {&out.moved, &out.gone}) {
    for (const DiffMove& move : *list) {
      if (waiting.count(move.id) > 0) slip.held_back.push_back(move);
    }
  }
  for (const DigestPost& post : after.posts) {
    if (waiting.count(post.id) == 0 || !post.at || found(slip.held_back, post.id) != slip.held_back.end()) continue;
    (post.at->date < now.days.first ? slip.before_it : slip.standing).push_back(post.id);
  }
  out.slips.push_back(std::move(slip));
}

void compare_events(const PlanDigest& before, const PlanDigest& after, PlanDiff& out) {
  for (const DigestEvent& now : after.events) {
    const auto was = found(before.events, now.id);
    if (was != before.events.end() && was->days.first != now.days.first) add_slip(*was, now, after, out);
  }
}

void compare_load(const PlanDigest& before, const PlanDigest& after, PlanDiff& out) {
  std::vector<DigestLoad> all = after.people;
  for (const DigestLoad& was : before.people) {
    if (found(after.people, was.id) == after.people.end()) all.push_back({was.id, was.name, was.reviews, {}});
  }
  for (const DigestLoad& now : all) {
    LoadChange change{now.name.empty() ? now.id : now.name, now.reviews, 0, 0, {}};
    std::map<std::string, LoadChange::Week> weeks;
    const auto was = found(before.people, now.id);
    if (was != before.people.end()) {
      for (const auto& [week, load] : was->weeks) {
        weeks[week].before = load.planned;
        change.minutes_before += load.planned;
      }
    }
    for (const auto& [week, load] : now.weeks) {
      weeks[week].after = load.planned;
      weeks[week].capacity = load.capacity;
      change.minutes_after += load.planned;
    }
    for (auto& [week, load] : weeks) {
      load.week = week;
      if (load.before != load.after) change.weeks.push_back(load);
    }
    if (!change.weeks.empty()) out.load.push_back(std::move(change));
  }
}

void compare_money(const DigestMoney& before, const DigestMoney& after, PlanDiff& out) {
  out.currency = after.currency;
  out.decimals = after.decimals;
  if (before.currency.empty() || before.currency != after.currency) return;
  std::map<std::string, MoneyChange> months;
  for (const auto& [month, amount] : before.months) months[month].before = amount;
  for (const auto& [month, amount] : after.months) months[month].after = amount;
  for (auto& [month, change] : months) {
    change.month = month;
    if (change.before != change.after) out.money.push_back(change);
  }
  if (!out.money.empty() || before.planned != after.planned)
    out.money.insert(out.money.begin(), {"", before.planned, after.planned});
}

// What the one cannot meet and the other can, each as often as it is said.
std::vector<std::string> without(std::vector<std::string> these, std::vector<std::string> those) {
  std::vector<std::string> left;
  for (std::string& one : these) {
    const auto same = std::find(those.begin(), those.end(), one);
    if (same != those.end()) {
      those.erase(same);
    } else {
      left.push_back(std::move(one));
    }
  }
  return left;
}

std::string moment(const LocalTime& at) { return fmt::format("{} {}", day_month_year(at.date), at.time.text()); }

}  // namespace

PlanLock lock_of(const PlanDigest& digest) {
  PlanLock lock;
  for (const DigestPost& post : digest.posts) {
    if (!post.at) continue;
    LockedPost one;
    one.id = {Id{post.id}, {}};
    one.platform = {post.platform, {}};
    one.pillar = {post.pillar, {}};
    one.at = {*post.at, {}};
    one.format = {post.format, {}};
    one.state = {post.state, {}};
    if (!post.work.empty()) one.work = Located<std::vector<LockedStep>>{post.work, {}};
    lock.posts.push_back(std::move(one));
  }
  return lock;
}

PlanDiff diff_of(const PlanDigest& before, const PlanDigest& after, const Stability* stability) {
  PlanDiff out;
  out.name_before = before.name;
  out.name_after = after.name;
  out.posts_before = placed(before);
  out.posts_after = placed(after);
  if (stability != nullptr) out.least_moves = stability->least_moves;
  compare_posts(before, after, stability, out);
  compare_events(before, after, out);
  compare_load(before, after, out);
  compare_money(before.money, after.money, out);
  out.unmet_now = without(after.unmet, before.unmet);
  out.met_now = without(before.unmet, after.unmet);
  return out;
}

std::string slip_paragraph(const GateSlip& slip) {
  const int size = slip.days < 0 ? -slip.days : slip.days;
  std::string text = fmt::format("'{}'{} {}{} by {}, from {} to {}.", slip.after.id,
                                 slip.after.name.empty() ? "" : fmt::format(" ({})", slip.after.name),
                                 slip.after.gate ? "is a gate and " : "", slip.days > 0 ? "slips" : "comes earlier",
                                 counted(size, "day", "days"), day_month_year(slip.before.days.first),
                                 day_month_year(slip.after.days.first));
  std::vector<std::string> parts;
  for (const DiffMove& move : slip.held_back)
    parts.push_back(fmt::format("{} ({} -> {})", move.id, moment(move.from), move.to ? moment(*move.to) : "no place"));
  if (!parts.empty())
    text += fmt::format(" It {} {}: {}.", slip.days > 0 ? "holds back" : "moves",
                        counted(std::ssize(parts), "post", "posts"), joined(parts));
  if (!slip.before_it.empty())
    text += fmt::format(" {} {} before it still, as {} in the file: move or hold back by hand.", joined(slip.before_it),
                        slip.before_it.size() == 1 ? "runs" : "run",
                        slip.before_it.size() == 1 ? "its hour is written" : "their hours are written");
  if (!slip.standing.empty())
    text += fmt::format(" {} {} after it all the same and {} where {}.", joined(slip.standing),
                        slip.standing.size() == 1 ? "runs" : "run", slip.standing.size() == 1 ? "stays" : "stay",
                        slip.standing.size() == 1 ? "it is" : "they are");
  return text;
}

}  // namespace posology::report
