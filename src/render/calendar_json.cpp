#include "render/calendar_json.h"

#include <map>

#include <nlohmann/json.hpp>

#include "render/json_finding.h"
#include "render/moment.h"
#include "report/names.h"
#include "report/review.h"
#include "report/week.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

std::string_view kind_word(report::NoteKind kind) {
  switch (kind) {
    case report::NoteKind::holiday:
      return "holiday";
    case report::NoteKind::blackout:
      return "blackout";
    case report::NoteKind::event:
      return "event";
    case report::NoteKind::observance:
      return "observance";
    case report::NoteKind::absence:
      return "absence";
    case report::NoteKind::clock_change:
      return "clock-change";
  }
  return {};
}

Json post_value(const PlannedPost& post, const report::Submission& submission) {
  Json out;
  out["id"] = post.id;
  out["at"] = moment_text(post.at, post.offset_minutes);
  out["zone"] = post.zone;
  out["platform"] = post.platform;
  out["platform_name"] = report::platform_name(post.platform);
  out["pillar"] = post.pillar;
  out["counts_as"] = word(post.counts_as);
  out["format"] = word(post.format);
  out["audience"] = post.audience;
  out["status"] = word(post.status);
  if (!post.title.empty()) out["title"] = post.title;
  if (post.submit_by) out["submit_by"] = post.submit_by->iso();
  out["made_by"] = submission.makers;
  out["reviewed_by"] = submission.reviewers;
  return out;
}

Json notes_value(const report::CalendarWeek& week, Date day) {
  Json notes = Json::array();
  for (const report::DayNote& note : week.notes) {
    if (!note.days.holds(day)) continue;
    notes.push_back({{"kind", kind_word(note.kind)},
                     {"text", note.text},
                     {"first", note.days.first.iso()},
                     {"last", note.days.last.iso()}});
  }
  return notes;
}

using Posts = std::map<std::string, Json>;

Posts posts_by_id(const Outcome& outcome, const report::CalendarChoice& choice) {
  std::map<std::string, report::Submission> submissions;
  for (report::Submission& s : report::submissions(outcome)) {
    std::string id = s.id;
    submissions.emplace(std::move(id), std::move(s));
  }
  Posts posts;
  for (const PlannedPost* post : report::chosen_posts(outcome, choice))
    posts.emplace(post->id, post_value(*post, submissions[post->id]));
  return posts;
}

Json day_value(const Campaign& campaign, const report::CalendarWeek& week, const report::CalendarDay& day,
               const Posts& posts) {
  Json out;
  out["date"] = day.date.iso();
  out["iso_week"] = IsoWeek::of(day.date).iso();
  out["week"] = report::week_of(campaign, day.date).text();
  out["notes"] = notes_value(week, day.date);
  out["posts"] = Json::array();
  for (const report::Card& card : day.cards) out["posts"].push_back(posts.at(card.id));
  return out;
}

}  // namespace

std::string calendar_json(const Outcome& outcome, const report::CalendarChoice& choice) {
  const report::Calendar calendar = report::make_calendar(outcome, choice);
  const Posts posts = posts_by_id(outcome, choice);
  Json out;
  out["posology_calendar"] = 1;
  out["campaign"] = outcome.campaign->name.value;
  out["time_zone"] = calendar.zone;
  out["from"] = calendar.days.first.iso();
  out["to"] = calendar.days.last.iso();
  out["week_start"] = word(calendar.week_start);
  out["week_numbers"] = word(value_or(outcome.campaign->week_numbers, WeekNumbering::iso));
  out["days"] = Json::array();
  for (const report::CalendarWeek& week : calendar.weeks) {
    for (const report::CalendarDay& day : week.days) {
      if (day.outside) continue;
      Json value = day_value(*outcome.campaign, week, day, posts);
      if (!value["posts"].empty() || !value["notes"].empty()) out["days"].push_back(std::move(value));
    }
  }
  return json_text(out);
}

}  // namespace posology::render
