#include "render/ics.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "model/zone.h"
#include "render/ics_ids.h"
#include "render/ics_zone.h"
#include "report/manual.h"
#include "report/names.h"
#include "report/review.h"
#include "report/words.h"

namespace posology::render {
namespace {

constexpr std::int64_t shown_minutes = 30;  // a post takes no time; a calendar must draw something

std::string utc_stamp(std::int64_t utc) {
  const std::int64_t day = utc >= 0 ? utc / 1440 : (utc - 1439) / 1440;
  const Date date = Date::from_days(static_cast<std::int32_t>(day));
  const std::int64_t minute = utc - day * 1440;
  return fmt::format("{:04}{:02}{:02}T{:02}{:02}00Z", date.year(), date.month(), date.day(), minute / 60, minute % 60);
}

std::string date_stamp(Date date) { return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day()); }

// node-ical splits a category at an escaped comma.
std::string category(std::string text) {
  std::replace(text.begin(), text.end(), ',', '/');
  return ics_text(text);
}

bool doubled(std::int64_t utc, const std::string& zone) {
  return resolve(wall_time(utc, zone), zone).status == ZonedTime::Status::doubled;
}

// Programs disagree about an hour that comes twice: such a time is written in UTC.
std::string time_line(std::string_view name, std::int64_t utc, const std::string& zone) {
  if (zone == "UTC" || doubled(utc, zone)) return fmt::format("{}:{}", name, utc_stamp(utc));
  const LocalTime wall = wall_time(utc, zone);
  return fmt::format("{};TZID={}:{}T{:02}{:02}00", name, zone, date_stamp(wall.date), wall.time.minutes / 60,
                     wall.time.minutes % 60);
}

/// Writes the feed line by line.
class Feed {
 public:
  Feed(const Outcome& outcome, const IcsChoice& choice) : outcome_(outcome), choice_(choice), ids_(outcome) {
    for (report::Submission& s : report::submissions(outcome)) {
      std::string id = s.id;
      submissions_.emplace(std::move(id), std::move(s));
    }
  }

  std::string write() {
    const std::vector<const PlannedPost*> posts = report::chosen_posts(outcome_, choice_.posts);
    head();
    zones(posts);
    for (const PlannedPost* post : posts) event(*post);
    if (choice_.submit_dates) {
      for (const PlannedPost* post : posts) submit_event(*post);
    }
    if (choice_.tasks) {
      for (const report::ManualTask& task : report::manual_tasks(outcome_)) manual_event(task, posts);
    }
    for (const IcsDay& day : choice_.tax_days) tax_event(day);
    for (const FeedEvent& event : choice_.earlier) {
      if (used_.count(event.uid) == 0) cancelled_event(event);
    }
    add("END:VCALENDAR");
    return std::move(text_);
  }

 private:
  void add(const std::string& line) { text_ += folded(line); }

  void head() {
    const std::string name = ics_text(outcome_.campaign->name.value);
    for (const std::string& line :
         {std::string("BEGIN:VCALENDAR"), std::string("VERSION:2.0"), std::string("PRODID:-//Posology//Posology//EN"),
          std::string("CALSCALE:GREGORIAN"), "NAME:" + name, "X-WR-CALNAME:" + name,
          "X-WR-TIMEZONE:" + outcome_.campaign->zone(), std::string("REFRESH-INTERVAL;VALUE=DURATION:PT12H"),
          std::string("X-PUBLISHED-TTL:PT12H"), "DESCRIPTION:" + ics_text(report::promise)}) {
      add(line);
    }
  }

  void zones(const std::vector<const PlannedPost*>& posts) {
    std::set<std::string> names;
    DateRange days = outcome_.campaign->run();
    for (const PlannedPost* post : posts) {
      names.insert(post->zone);
      days = {std::min(days.first, post->at.date), std::max(days.last, post->at.date)};
    }
    names.erase("UTC");
    for (const std::string& zone : names) {
      for (const std::string& line : zone_lines(zone, days)) add(line);
    }
  }

  void id(const std::string& uid) {
    used_.insert(uid);
    add("UID:" + uid);
  }

  // The day that counts as today, and a minute for each revision: a calendar takes what is stamped later.
  void stamps() {
    const std::string stamp = utc_stamp(std::int64_t{outcome_.plan->as_of.days()} * 1440 + choice_.revision);
    add("DTSTAMP:" + stamp);
    add("LAST-MODIFIED:" + stamp);
    add(fmt::format("SEQUENCE:{}", choice_.revision));
  }

  std::string description(const PlannedPost& post) const {
    std::string text = fmt::format("{}, {}, {}, {}", post.id, report::platform_name(post.platform), word(post.format),
                                   word(post.status));
    if (const auto found = submissions_.find(post.id); found != submissions_.end()) {
      const report::Submission& s = found->second;
      if (!s.makers.empty()) text += "\nmade by " + report::joined(s.makers);
      if (!s.reviewers.empty()) text += "\nreviewed by " + report::joined(s.reviewers);
      if (s.open()) text += "\nhand in for review by " + report::day_month_year(*s.submit_by);
    }
    return text;
  }

  void event(const PlannedPost& post) {
    add("BEGIN:VEVENT");
    id(ids_.of("post", post));
    stamps();
    add(time_line("DTSTART", post.utc_minutes, post.zone));
    add(time_line("DTEND", post.utc_minutes + shown_minutes, post.zone));
    add("SUMMARY:" + ics_text(fmt::format("{} · {} · {}", report::platform_name(post.platform), post.pillar,
                                          report::post_title(post))));
    add("DESCRIPTION:" + ics_text(description(post)));
    add("CATEGORIES:" + category(report::platform_name(post.platform)) + "," + category(post.pillar));
    add(report::is_settled(post.status) ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
    add("TRANSP:TRANSPARENT");
    add("END:VEVENT");
  }

  void tax_event(const IcsDay& day) {
    add("BEGIN:VEVENT");
    id(ids_.of("tax", day.id));
    stamps();
    add("DTSTART;VALUE=DATE:" + date_stamp(day.date));
    add("DTEND;VALUE=DATE:" + date_stamp(day.date + 1));
    add("SUMMARY:" + ics_text(day.summary));
    add("DESCRIPTION:" + ics_text(day.description));
    add("CATEGORIES:device tax");
    add("TRANSP:TRANSPARENT");
    add("END:VEVENT");
  }

  // Of the posts that are chosen.
  void manual_event(const report::ManualTask& task, const std::vector<const PlannedPost*>& posts) {
    const auto post =
        std::find_if(posts.begin(), posts.end(), [&](const PlannedPost* p) { return p->id == task.post; });
    if (post == posts.end()) return;
    add("BEGIN:VEVENT");
    id(ids_.of("manual" + task.id.substr(task.post.size()), **post));
    stamps();
    add("DTSTART;VALUE=DATE:" + date_stamp(task.on));
    add("DTEND;VALUE=DATE:" + date_stamp(task.on + 1));
    add("SUMMARY:" + ics_text(fmt::format("By hand, {}: pass on {}", report::manual_person(outcome_, task),
                                          report::manual_words(outcome_, task))));
    add("DESCRIPTION:" + ics_text(fmt::format("no tool takes posts for groups of {}: a member passes on {}",
                                              report::platform_name(task.platform), task.post)));
    add("CATEGORIES:by hand");
    add("TRANSP:TRANSPARENT");
    add("END:VEVENT");
  }

  // What stood in an earlier feed and is no more: a calendar that took the file keeps it until it is told.
  void cancelled_event(const FeedEvent& event) {
    add("BEGIN:VEVENT");
    id(event.uid);
    stamps();
    if (event.all_day) {
      add("DTSTART;VALUE=DATE:" + date_stamp(event.on));
    } else {
      add("DTSTART:" + utc_stamp(event.utc_minutes));
    }
    add("SUMMARY:" + ics_text(event.summary));
    add("STATUS:CANCELLED");
    add("TRANSP:TRANSPARENT");
    add("END:VEVENT");
  }

  void submit_event(const PlannedPost& post) {
    if (!post.submit_by || post.status >= PostStatus::in_review) return;
    add("BEGIN:VEVENT");
    id(ids_.of("submit", post));
    stamps();
    add("DTSTART;VALUE=DATE:" + date_stamp(*post.submit_by));
    add("DTEND;VALUE=DATE:" + date_stamp(*post.submit_by + 1));
    add("SUMMARY:" + ics_text(fmt::format("Hand in for review: {}", report::post_title(post))));
    add("DESCRIPTION:" + ics_text(fmt::format("the last safe day for {}, which runs on {} {}", post.id,
                                              report::day_month_year(post.at.date), post.at.time.text())));
    add("CATEGORIES:review");
    add("TRANSP:TRANSPARENT");
    add("END:VEVENT");
  }

  const Outcome& outcome_;
  const IcsChoice& choice_;
  EventIds ids_;
  std::map<std::string, report::Submission> submissions_;  // by post
  std::set<std::string> used_;                             // ids of the events that stand in the feed
  std::string text_;
};

}  // namespace

std::string folded(std::string_view line) {
  constexpr std::size_t most = 75;
  std::string out;
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t size = 1;
    while (at + size < line.size() && (static_cast<unsigned char>(line[at + size]) & 0xC0) == 0x80) ++size;
    if (used + size > most) {
      out += "\r\n ";
      used = 1;
    }
    out += line.substr(at, size);
    used += size;
    at += size;
  }
  return out + "\r\n";
}

std::string ics_text(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' || c == ';' || c == ',') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      out += c;
    }
  }
  return out;
}

std::string calendar_ics(const Outcome& outcome, const IcsChoice& choice) { return Feed(outcome, choice).write(); }

}  // namespace posology::render
