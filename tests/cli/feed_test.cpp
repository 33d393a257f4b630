// Calendar feeds end to end: a calendar that takes each feed in turn holds the plan, whatever changed in between.
#include <map>
#include <set>
#include <sstream>

#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"

using namespace posology;
using namespace posology::cli;

namespace {

/// Three posts a week from Berlin across a clock change, with an hour of New York in between.
constexpr const char* weekly = R"(posology: 1
campaign: {name: Valve launch, start: 2027-03-01, end: 2027-04-25, time_zone: Europe/Berlin, countries: [DE]}
audience: [{id: surgeons, kind: hcp}]
platforms:
  linkedin: {cadence: 3/week, days: [mon, tue, wed, thu, fri], times: ["09:30"]}
calendar:
  blackouts:
    - {dates: 2027-05-01, why: none of ours}
content_mix: {educational: 60%, dialogue: 40%}
posts:
  - {id: opening, platform: linkedin, pillar: educational, at: 2027-03-02 09:30, text: We open.}
  - {id: abroad, platform: linkedin, pillar: educational, at: 2027-03-17 18:00, time_zone: America/New_York, text: Hello.}
)";

/// What a calendar program does with a file: an event is known by its UID, and taken when its SEQUENCE is higher.
class ModelCalendar {
 public:
  void import(const std::string& feed) {
    std::set<std::string> in_file;
    std::map<std::string, std::string> event;
    std::istringstream in(feed);
    for (std::string line; std::getline(in, line);) {
      line.pop_back();
      if (line == "BEGIN:VEVENT") event.clear();
      const std::size_t colon = line.find(':');
      if (colon != std::string::npos) event.emplace(line.substr(0, std::min(colon, line.find(';'))), line);
      if (line != "END:VEVENT") continue;
      INFO(event["UID"]);
      CHECK(in_file.insert(event["UID"]).second);
      take(event);
    }
  }
  [[nodiscard]] std::multiset<std::string> starts() const {
    std::multiset<std::string> all;
    for (const auto& [uid, held] : events_) {
      if (!held.cancelled) all.insert(held.start);
    }
    return all;
  }
  [[nodiscard]] std::size_t known() const { return events_.size(); }

 private:
  struct Held {
    int sequence = -1;
    std::string start;
    bool cancelled = false;
  };

  void take(std::map<std::string, std::string>& event) {
    Held& held = events_[event["UID"]];
    const int sequence = std::stoi(event["SEQUENCE"].substr(9));
    if (sequence <= held.sequence) return;
    held = {sequence, event["DTSTART"], event["STATUS"] == "STATUS:CANCELLED"};
  }

  std::map<std::string, Held> events_;
};

/// The campaign, handed out and changed, and the calendar of somebody who takes each feed.
class Subscriber {
 public:
  Subscriber() { world.written["c.yaml"] = weekly; }

  void change(const std::string& from, const std::string& to) {
    std::string& text = world.written["c.yaml"];
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
  }
  // The first feed, or one that replaces the last.
  void take() {
    Words words = {"calendar", "c.yaml", "--format", "ics", "-o", "feed.ics"};
    if (world.written.count("feed.ics") > 0) words.insert(words.end(), {"--replaces", "feed.ics"});
    const ExitCode code = run(words, world);
    INFO(world.complained << world.said);
    REQUIRE((code == ExitCode::done || code == ExitCode::findings || code == ExitCode::unmet));
    calendar.import(feed());
  }
  const std::string& feed() { return world.written["feed.ics"]; }
  // As DTSTART lines, from the plan's JSON.
  std::multiset<std::string> planned() {
    world.said.clear();
    REQUIRE(run(Words{"plan", "c.yaml", "--format", "json"}, world) != ExitCode::usage);
    std::multiset<std::string> all;
    const auto plan = nlohmann::json::parse(world.said);
    for (const auto& post : plan["posts"]) {
      std::string at = post["at"].get<std::string>().substr(0, 16);
      at.erase(std::remove_if(at.begin(), at.end(), [](char c) { return c == '-' || c == ':'; }), at.end());
      all.insert("DTSTART;TZID=" + post["zone"].get<std::string>() + ":" + at + "00");
    }
    return all;
  }

  CapturedWorld world;
  ModelCalendar calendar;
};

}  // namespace

TEST_CASE("a feed taken again after each change of the campaign leaves the plan's posts, each once", "[cli][feed]") {
  Subscriber one;
  one.take();
  REQUIRE(one.calendar.starts() == one.planned());
  REQUIRE(one.calendar.known() == 24);
  const std::pair<const char*, const char*> changes[] = {
      {"3/week", "2/week"},
      {"2027-05-01, why", "2027-03-22..2027-03-26, why"},
      {"2/week", "4/week"},
      {"mon, tue, wed, thu, fri", "tue, wed, thu, fri, sat"},
      {"\"09:30\"", "\"11:00\""},
      {"educational: 60%, dialogue: 40%", "educational: 40%, dialogue: 60%"},
      {"posts:\n",
       "posts:\n  - {id: late, platform: linkedin, pillar: dialogue, at: 2027-04-15 11:00, text: And you?}\n"},
      {"2027-04-25", "2027-05-09"},
      {"4/week", "12/month"},
      {"countries: [DE]}", "countries: [DE], week_start: sun}"},
      {"12/month", "3/week"},
      {"week_start: sun", "week_start: mon"},
  };
  for (const auto& [from, to] : changes) {
    CAPTURE(from, to);
    one.change(from, to);
    one.take();
    CHECK(one.calendar.starts() == one.planned());
  }
  CHECK(one.feed().find("SEQUENCE:12\r\n") != std::string::npos);
}

TEST_CASE("a campaign with a new name cancels the events of its old one, when it says which that was", "[cli][feed]") {
  Subscriber one;
  one.take();
  const std::size_t before = one.calendar.known();
  one.change("name: Valve launch", "name: Valve start");
  const Words words = {"calendar", "c.yaml", "--format", "ics", "-o", "feed.ics", "--replaces", "feed.ics"};
  CHECK(run(words, one.world) == ExitCode::usage);
  CHECK(one.world.complained.find("add --was and the old one") != std::string::npos);
  Words wrong = words;
  wrong.insert(wrong.end(), {"--was", "Stent launch"});
  CHECK(run(wrong, one.world) == ExitCode::usage);
  CHECK(one.world.complained.find("is that of 'Valve launch', and this campaign was 'Stent launch'") !=
        std::string::npos);
  Words right = words;
  right.insert(right.end(), {"--was", "Valve launch"});
  CHECK(run(right, one.world) != ExitCode::usage);
  one.calendar.import(one.feed());
  CHECK(one.calendar.starts() == one.planned());
  CHECK(one.calendar.known() == 2 * before);
  CHECK(run(Words{"calendar", "c.yaml", "--format", "ics", "--was", "Valve launch"}, one.world) == ExitCode::usage);
}

TEST_CASE("open slots keep their ids where their week keeps its posts", "[cli][feed]") {
  // Each change leaves so many ids new: a slot that moves within its week, to another hour or pillar, is the same.
  const std::tuple<const char*, const char*, std::size_t> changes[] = {
      {"\"09:30\"", "\"11:00\"", 0},
      {"mon, tue, wed, thu, fri", "tue, wed, thu, fri, sat", 0},
      {"educational: 60%, dialogue: 40%", "educational: 40%, dialogue: 60%", 0},
      {"2027-05-01, why", "2027-03-22..2027-03-23, why", 0},
      {"2027-05-01, why", "2027-03-22..2027-03-26, why", 0},
      {"3/week", "2/week", 0},
      {"3/week", "4/week", 8},
      {"2027-04-25", "2027-05-02", 3},
  };
  for (const auto& [from, to, fresh] : changes) {
    CAPTURE(from, to);
    Subscriber one;
    one.take();
    const std::size_t before = one.calendar.known();
    one.change(from, to);
    one.take();
    CHECK(one.calendar.known() == before + fresh);
  }
}

TEST_CASE("a feed that cannot be replaced is refused, and nothing is written", "[cli][feed]") {
  Subscriber one;
  one.take();
  const std::string good = one.feed();
  const std::size_t uid = good.find("UID:");
  const std::pair<std::string, const char*> files[] = {
      {"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n", "is no calendar feed that posology wrote"},
      {"", "is no calendar feed that posology wrote"},
      {good + "\xff", "is no calendar feed that posology wrote"},
      {good.substr(0, good.size() / 2), "is damaged"},
      {std::string(good).replace(uid, 12, "UID:../../../"), "is damaged"},
      {std::string(good).replace(good.find("SEQUENCE:0"), 10, "SEQUENCE:999"), "and this one would be 1000"},
      {std::string(good).replace(good.find("SEQUENCE:0"), 10, "SEQUENCE:2147483647"), "and this one would be 1000"},
  };
  for (const auto& [bytes, problem] : files) {
    one.world.written["old.ics"] = bytes;
    one.world.complained.clear();
    CHECK(run(Words{"calendar", "c.yaml", "--format", "ics", "-o", "new.ics", "--replaces", "old.ics"}, one.world) ==
          ExitCode::usage);
    CHECK(one.world.complained.find(problem) != std::string::npos);
    CHECK(one.world.written.count("new.ics") == 0);
  }
  one.world.written["old.ics"] = std::string(good).replace(good.find("X-WR-CALNAME:Valve"), 18, "X-WR-CALNAME:Stent");
  one.world.complained.clear();
  CHECK(run(Words{"calendar", "c.yaml", "--format", "ics", "-o", "new.ics", "--replaces", "old.ics"}, one.world) ==
        ExitCode::usage);
  CHECK(one.world.complained.find("is that of 'Stent launch', and this campaign is 'Valve launch'") !=
        std::string::npos);
  CHECK(one.world.written.count("new.ics") == 0);
  // An empty line at the end, as mail programs add it, is no damage.
  one.world.written["old.ics"] = good + "\r\n";
  CHECK(run(Words{"calendar", "c.yaml", "--format", "ics", "-o", "new.ics", "--replaces", "old.ics"}, one.world) !=
        ExitCode::usage);
  one.world.complained.clear();
  CHECK(run(Words{"calendar", "c.yaml", "--format", "ics", "--replaces", "feed.ics", "--revision", "0"}, one.world) ==
        ExitCode::usage);
  CHECK(one.world.complained ==
        "posology: 'feed.ics' is revision 0, and this one would be 0\n"
        "help: calendars take an event only with a higher number, up to 999\n");
  CHECK(run(Words{"calendar", "c.yaml", "--replaces", "feed.ics"}, one.world) == ExitCode::usage);
}
