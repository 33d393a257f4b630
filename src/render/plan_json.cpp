#include "render/plan_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "knowledge/suggested_use.h"
#include "render/json_finding.h"
#include "render/moment.h"
#include "report/manual.h"
#include "report/review_load.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

// Four decimals, rounded half away from zero: "0.8333".
std::string decimal_text(Ratio ratio) {
  const std::int64_t scaled = ratio.times(10000);
  const std::uint64_t size = scaled < 0 ? 0 - static_cast<std::uint64_t>(scaled) : static_cast<std::uint64_t>(scaled);
  return fmt::format("{}{}.{:04}", scaled < 0 ? "-" : "", size / 10000, size % 10000);
}

Json share_value(Ratio share) { return {{"num", share.num}, {"den", share.den}, {"percent", share.percent()}}; }
Json posts_value(Ratio posts) { return {{"num", posts.num}, {"den", posts.den}, {"decimal", decimal_text(posts)}}; }

Json money_object(const Currency& currency) { return {{"currency", currency.code}, {"decimals", currency.decimals}}; }

// The line of the file that something stands on; no key when no file holds it.
void add_line(Json& into, const char* key, const Place& place, const Sources* sources) {
  Json where = Json::object();
  if (sources != nullptr) add_place(where, place, *sources);
  if (!where.empty()) into[key] = std::move(where);
}

const Person* person_at(const Campaign& campaign, int index) {
  if (index < 0 || static_cast<std::size_t>(index) >= campaign.team.size()) return nullptr;
  return &campaign.team[static_cast<std::size_t>(index)];
}

Json campaign_value(const Campaign& campaign) {
  return {{"name", campaign.name.value},
          {"start", campaign.start.value.iso()},
          {"end", campaign.end.value.iso()},
          {"time_zone", campaign.zone()}};
}

Json task_value(const Campaign& campaign, const PlannedTask& task) {
  Json out;
  out["step"] = task.step;
  if (task.round > 0) out["round"] = task.round;
  out["role"] = word(task.role);
  if (const Person* person = person_at(campaign, task.person)) out["person"] = person->id->text;
  out["minutes"] = task.effort.minutes;
  out["first"] = task.first.iso();
  out["last"] = task.last.iso();
  out["days"] = Json::array();
  for (const DayWork& day : task.days) out["days"].push_back({{"date", day.date.iso()}, {"minutes", day.minutes}});
  return out;
}

// Kinds of money that few campaigns have.
void add_where_any(Json& out, const char* key, Money amount) {
  if (amount != Money{}) out[key] = amount.minor;
}

Json cost_value(const PostCost& cost, const Currency& currency) {
  Json out = money_object(currency);
  out["labour"] = cost.labour.minor;
  out["production"] = cost.production.minor;
  out["paid"] = cost.paid.minor;
  out["review"] = cost.review.minor;
  add_where_any(out, "captions", cost.captions);
  add_where_any(out, "translation", cost.translation);
  out["total"] = cost.total().minor;
  return out;
}

// What of the post the file says itself.
void add_written(Json& out, const Outcome& outcome, const PlannedPost& post) {
  const std::vector<Post>& posts = outcome.campaign->posts;
  const bool written = post.written >= 0 && static_cast<std::size_t>(post.written) < posts.size();
  out["written"] = written;
  if (!written) return;
  const Post& source = posts[static_cast<std::size_t>(post.written)];
  out["text_hash"] = text_hash(source);
  Json waits = Json::array();
  for (const auto& id : source.after) waits.push_back(id->text);
  if (source.derived_from && std::find(waits.begin(), waits.end(), source.derived_from->value.text) == waits.end())
    waits.push_back(source.derived_from->value.text);
  if (!waits.empty()) out["waits_for"] = std::move(waits);
  add_line(out, "place", source.place, outcome.sources);
}

void add_moment(Json& out, const PlannedPost& post) {
  out["placed"] = post.placed;
  out["fixed"] = post.fixed;
  if (!post.placed) return;
  out["at"] = moment_text(post.at, post.offset_minutes);
  out["zone"] = post.zone;
  if (!post.zone_letters.empty()) out["zone_letters"] = post.zone_letters;
  out["offset"] = offset_text(post.offset_minutes);
}

void add_date(Json& out, const char* key, const std::optional<Date>& date) {
  if (date) out[key] = date->iso();
}

Json post_value(const Outcome& outcome, const PlannedPost& post) {
  Json out;
  out["id"] = post.id;
  out["platform"] = post.platform;
  out["pillar"] = post.pillar;
  out["counts_as"] = word(post.counts_as);
  out["format"] = word(post.format);
  out["audience"] = post.audience;
  if (!post.title.empty()) out["title"] = post.title;
  if (const SuggestedUse* use = find_suggested_use(post.platform, post.suggested_use)) {
    out["suggested_use"] = {{"id", use->id}, {"what", use->what}};
  }
  out["status"] = word(post.status);
  add_written(out, outcome, post);
  add_moment(out, post);
  out["tasks"] = Json::array();
  for (const PlannedTask& task : post.tasks) out["tasks"].push_back(task_value(*outcome.campaign, task));
  add_date(out, "submit_by", post.submit_by);
  add_date(out, "frozen_from", post.frozen_from);
  add_date(out, "earliest_publish", post.earliest_publish);
  if (outcome.plan->money.budgeted) out["cost"] = cost_value(post.cost, outcome.plan->money.currency);
  out["reasons"] = Json::array();
  for (const Reason& reason : post.reasons) {
    out["reasons"].push_back({{"text", reason.text}});
    add_line(out["reasons"].back(), "place", reason.place, outcome.sources);
  }
  if (post.next_best) {
    out["next_best"] = {{"at", moment_text(post.next_best->at, post.next_best->offset_minutes)},
                        {"price", post.next_best->price}};
  }
  return out;
}

// Days of observances are looked up where they are shown: they are facts, not the campaign's.
Json events_value(const Campaign& campaign) {
  Json out = Json::array();
  for (const Event& event : campaign.events) {
    if (!event.on) continue;
    out.push_back({{"id", event.id->text}});
    if (event.name) out.back()["name"] = event.name->value;
    out.back()["first"] = event.on->value.first.iso();
    out.back()["last"] = event.on->value.last.iso();
    out.back()["gate"] = value_or(event.gate, false);
  }
  return out;
}

Json person_value(const Campaign& campaign, const PersonLoad& load) {
  Json out = Json::object();
  if (const Person* person = person_at(campaign, load.person)) {
    out["id"] = person->id->text;
    out["name"] = person->shown_name();
    out["roles"] = Json::array();
    for (const auto& role : person->roles) out["roles"].push_back(word(role.value));
  }
  out["weeks"] = Json::array();
  for (const WeekLoad& week : load.weeks) {
    out["weeks"].push_back({{"week", week.week.iso()},
                            {"capacity_minutes", week.capacity_minutes},
                            {"planned_minutes", week.planned_minutes},
                            {"away", week.away}});
  }
  return out;
}

Json month_value(const MonthMoney& month) {
  Json out;
  out["month"] = month.month.iso();
  out["labour"] = month.labour.minor;
  out["production"] = month.production.minor;
  out["paid"] = month.paid.minor;
  out["review"] = month.review.minor;
  add_where_any(out, "captions", month.captions);
  add_where_any(out, "translation", month.translation);
  add_where_any(out, "community", month.community);
  out["other"] = month.other.minor;
  out["total"] = month.total().minor;
  if (month.cap) out["cap"] = month.cap->minor;
  return out;
}

Json named_sums(const std::vector<NamedMoney>& sums) {
  Json out = Json::array();
  for (const NamedMoney& sum : sums) out.push_back({{"name", sum.name}, {"amount", sum.amount.minor}});
  return out;
}

// Without a budget no money is counted, and zeros would look like figures.
Json money_value(const PlannedMoney& money) {
  if (!money.budgeted) return {{"budgeted", false}};
  Json out = {{"budgeted", true}};
  out.update(money_object(money.currency));
  if (money.total) out["total"] = money.total->minor;
  out["tax"] = money.tax.minor;
  if (!money.tax_note.empty()) out["tax_note"] = money.tax_note;
  out["contingency"] = money.contingency.minor;
  if (money.available) out["available"] = money.available->minor;
  out["planned"] = money.planned.minor;
  out["floor"] = money.floor.minor;
  out["months"] = Json::array();
  for (const MonthMoney& month : money.months) out["months"].push_back(month_value(month));
  out["by_platform"] = named_sums(money.by_platform);
  out["by_pillar"] = named_sums(money.by_pillar);
  out["by_kind"] = named_sums(money.by_kind);
  out["community"] = Json::array();
  for (const CommunityHours& hours : money.community) {
    out["community"].push_back({{"platform", hours.platform},
                                {"month", hours.month.iso()},
                                {"minutes", hours.minutes},
                                {"cost", hours.cost.minor}});
  }
  return out;
}

Json platform_quality(const PlatformQuality& quality) {
  Json out;
  out["platform"] = quality.platform;
  out["wanted"] = quality.wanted;
  out["possible"] = quality.possible;
  out["placed"] = quality.placed;
  out["gap_cost"] = quality.gap_cost;
  out["slots_optimal"] = quality.slots_optimal;
  if (quality.placed > 1) {
    out["least_gap_hours"] = quality.least_gap_hours;
    out["largest_gap_hours"] = quality.largest_gap_hours;
  }
  out["prefix_deviation"] = posts_value(quality.prefix_deviation);
  out["prefix_bound"] = posts_value(quality.prefix_bound);
  return out;
}

Json peak_value(const Person& person, const Quality& quality) {
  Json out = {{"person", person.id->text}, {"week", quality.peak_week.iso()}, {"load", share_value(quality.peak_load)}};
  if (quality.peak_bound) out["bound"] = share_value(*quality.peak_bound);
  return out;
}

// Slack is a figure only where something is produced.
bool produces(const Plan& plan) {
  return std::any_of(plan.posts.begin(), plan.posts.end(),
                     [](const PlannedPost& post) { return post.placed && !post.tasks.empty(); });
}

Json quality_value(const Campaign& campaign, const Plan& plan) {
  const Quality& quality = plan.quality;
  Json out;
  out["wanted"] = quality.wanted;
  out["possible"] = quality.possible;
  out["placed"] = quality.placed;
  out["upper_bound"] = quality.upper_bound;
  out["placed_optimal"] = quality.placed_optimal;
  out["pillars"] = Json::array();
  for (const PillarQuality& pillar : quality.pillars) {
    out["pillars"].push_back(
        {{"pillar", pillar.pillar}, {"wanted", share_value(pillar.wanted)}, {"planned", pillar.planned}});
  }
  out["largest_cell_deviation"] = posts_value(quality.largest_cell_deviation);
  out["platforms"] = Json::array();
  for (const PlatformQuality& platform : quality.platforms) out["platforms"].push_back(platform_quality(platform));
  out["prefix_deviation"] = posts_value(quality.prefix_deviation);
  out["prefix_bound"] = posts_value(quality.prefix_bound);
  if (const Person* person = person_at(campaign, quality.peak_person)) out["peak"] = peak_value(*person, quality);
  if (produces(plan)) out["least_slack_days"] = quality.least_slack_days;
  return out;
}

Json unmet_value(const Unmet& unmet, const Sources* sources) {
  Json out;
  out["kind"] = word(unmet.kind);
  out["grade"] = word(unmet.grade);
  out["subject"] = unmet.subject;
  out["message"] = unmet.message;
  if (!unmet.mend.empty()) out["mend"] = unmet.mend;
  add_line(out, "place", unmet.place, sources);
  add_line(out, "other_place", unmet.other, sources);
  return out;
}

Json mend_value(const Mend& mend, const Sources* sources) {
  Json out = {{"key", mend.key},       {"value", mend.value},           {"instead_of", mend.instead_of},
              {"placed", mend.placed}, {"not_placed", mend.not_placed}, {"unmet", mend.unmet}};
  add_line(out, "place", mend.place, sources);
  return out;
}

Json default_value(const DefaultUsed& used) {
  Json out = {{"key", used.key}, {"value", used.value}};
  if (!used.source.empty()) out["source"] = used.source;
  out["assumption"] = used.assumption;
  return out;
}

Json hashes_value(const PlanHashes& hashes) {
  Json out = Json::object();
  if (!hashes.inputs.empty()) out["inputs"] = hashes.inputs;
  if (!hashes.zone_data.empty()) out["zone_data"] = hashes.zone_data;
  return out;
}

void add_findings(Json& out, const Outcome& outcome) {
  const Sources none;
  const Sources& sources = outcome.sources != nullptr ? *outcome.sources : none;
  out["findings"] = Json::array();
  for (const Finding& finding : outcome.findings) out["findings"].push_back(finding_value(finding, sources, ""));
  out["waived"] = Json::array();
  for (const Waived& waived : outcome.waived) out["waived"].push_back(waived_value(waived, sources, ""));
}

Json manual_value(const Campaign& campaign, const report::ManualTask& task) {
  Json out = {{"id", task.id}, {"post", task.post}, {"platform", task.platform}, {"group", task.group}};
  out["on"] = task.on.iso();
  if (const Person* person = person_at(campaign, task.person)) out["person"] = person->id->text;
  return out;
}

template <class List, class Value>
Json list_value(const List& list, Value value) {
  Json out = Json::array();
  for (const auto& item : list) out.push_back(value(item));
  return out;
}

Json move_value(const PostMove& move, const Sources* sources) {
  Json out = {{"id", move.id}, {"platform", move.platform}, {"from", move.from.text()}};
  if (move.to) out["to"] = move.to->text();
  out["why"] = move.why;
  out["forced"] = move.forced;
  add_line(out, "place", move.place, sources);
  return out;
}

Json stability_value(const Stability& stability, const Sources* sources) {
  const auto move = [&](const PostMove& m) { return move_value(m, sources); };
  return {{"locked", stability.locked},
          {"kept", stability.kept},
          {"least_moves", stability.least_moves},
          {"moved", list_value(stability.moved, move)},
          {"gone", list_value(stability.gone, move)},
          {"added", stability.added},
          {"hand_overs", list_value(stability.hand_overs, [](const HandOver& h) {
             return Json{{"post", h.post}, {"step", h.step}, {"was", h.was}, {"now", h.now}, {"why", h.why}};
           })}};
}

}  // namespace

std::string plan_json(const Outcome& outcome, const PlanOrigin& origin) {
  const Campaign& campaign = *outcome.campaign;
  const Plan& plan = *outcome.plan;
  Json out;
  out["posology_plan"] = 1;
  out["campaign"] = campaign_value(campaign);
  out["as_of"] = plan.as_of.iso();
  if (!origin.trial.empty()) out["trial"] = origin.trial;
  out["posts"] = list_value(plan.posts, [&](const PlannedPost& post) { return post_value(outcome, post); });
  if (Json events = events_value(campaign); !events.empty()) out["events"] = std::move(events);
  out["people"] = list_value(plan.people, [&](const PersonLoad& load) { return person_value(campaign, load); });
  out["review_load"] = list_value(report::review_weeks(outcome), [&](const report::ReviewWeek& one) {
    return Json{{"week", one.week.iso()},
                {"person", campaign.team[static_cast<std::size_t>(one.person)].id->text},
                {"posts", one.posts},
                {"minutes", one.minutes},
                {"capacity_minutes", one.capacity_minutes}};
  });
  out["unstaffed"] = list_value(plan.unstaffed, [](const UnstaffedLoad& load) {
    return Json{{"role", word(load.role)}, {"minutes", load.minutes}};
  });
  const std::vector<report::ManualTask> manual = report::manual_tasks(outcome);
  if (!manual.empty())
    out["manual_tasks"] = list_value(manual, [&](const report::ManualTask& t) { return manual_value(campaign, t); });
  out["money"] = money_value(plan.money);
  out["quality"] = quality_value(campaign, plan);
  if (origin.stability) out["stability"] = stability_value(*origin.stability, outcome.sources);
  out["unmet"] = list_value(plan.unmet, [&](const Unmet& unmet) { return unmet_value(unmet, outcome.sources); });
  if (!plan.mends.empty())
    out["mends"] = list_value(plan.mends, [&](const Mend& mend) { return mend_value(mend, outcome.sources); });
  out["defaults"] = list_value(plan.defaults, default_value);
  add_findings(out, outcome);
  out["hashes"] = hashes_value(plan.hashes);
  return json_text(out);
}

}  // namespace posology::render
