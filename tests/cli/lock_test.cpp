// Locks end to end: what a plan wrote, the next plan keeps to, whatever became of the file in between.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

using Json = nlohmann::json;

const char* const examples[] = {"graft-flow", "eu-registry", "minimal", "wound-care-2014"};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// A campaign that is changed between two plans, with the lock of the first one.
class Weekly {
 public:
  explicit Weekly(const std::string& name) : path_(example(name)) {
    const ReadOutcome file = world.read(path_, std::size_t{1} << 22);
    REQUIRE(file.text);
    world.written[path_] = *file.text;
    plan({"--write-lock", "plan.lock.yaml", "--quiet"});
    REQUIRE(world.written.count("plan.lock.yaml") == 1);
  }
  void change(const std::string& from, const std::string& to) {
    world.written[path_] = replaced(world.written[path_], from, to);
  }
  std::string& lock() { return world.written["plan.lock.yaml"]; }
  ExitCode plan(Words more) {
    Words words{"plan", path_};
    words.insert(words.end(), more.begin(), more.end());
    world.said.clear();
    world.complained.clear();
    return run(words, world);
  }
  Json again() {
    const ExitCode code = plan({"--lock", "plan.lock.yaml", "--format", "json"});
    INFO(world.complained);
    REQUIRE(code != ExitCode::fault);
    REQUIRE(code != ExitCode::usage);
    return Json::parse(world.said);
  }
  CapturedWorld world;

 private:
  std::string path_;
};

std::string at_of(const Json& plan, const std::string& id) {
  for (const Json& post : plan["posts"]) {
    if (post["id"] == id) return post.value("at", "nowhere");
  }
  return "unknown";
}

std::vector<std::string> days_moved(const Json& stability) {
  std::vector<std::string> days;
  for (const Json& move : stability["moved"]) days.push_back(move["from"].get<std::string>().substr(0, 10));
  return days;
}

}  // namespace

TEST_CASE("the plan of an unchanged file keeps to its own lock, to the byte", "[cli][lock]") {
  for (const char* name : examples) {
    INFO(name);
    Weekly weekly(name);
    const std::string lock = weekly.lock();
    const Json stability = weekly.again()["stability"];
    CHECK(stability["moved"].empty());
    CHECK(stability["gone"].empty());
    CHECK(stability["added"].empty());
    CHECK(stability["hand_overs"].empty());
    CHECK(stability["kept"] == stability["locked"]);
    CHECK(stability["least_moves"] == 0);
    // The lock may be written over the one that was read, and is the same again.
    weekly.plan({"--lock", "plan.lock.yaml", "--write-lock", "plan.lock.yaml", "--quiet"});
    CHECK(weekly.lock() == lock);
  }
}

TEST_CASE("two blackout days in a locked plan move only what must move", "[cli][lock]") {
  Weekly weekly("graft-flow");
  weekly.change("    - {dates: 2027-03-10..2027-03-11,",
                "    - {dates: 2027-03-18..2027-03-19, why: site audit}\n    - {dates: 2027-03-10..2027-03-11,");
  const Json plan = weekly.again();
  const Json& stability = plan["stability"];
  INFO(stability.dump(1));
  // The posts of the two days move, no other one does, and the printed minimum says that none fewer could.
  CHECK(stability["moved"].size() > 0);
  CHECK(stability["gone"].empty());
  CHECK(stability["moved"].size() == stability["least_moves"]);
  for (const std::string& day : days_moved(stability)) CHECK((day == "2027-03-18" || day == "2027-03-19"));
  for (const Json& move : stability["moved"]) {
    CHECK(move["forced"] == true);
    CHECK(move["why"].get<std::string>().find("site audit") != std::string::npos);
    CHECK(move["place"]["line"] > 1);
  }
  weekly.plan({"--lock", "plan.lock.yaml", "--format", "markdown"});
  CHECK(weekly.world.said.find("no plan that fills as many places leaves more of them where they were") !=
        std::string::npos);
}

TEST_CASE("a gate that slips takes along what waits for it, and says so of each post", "[cli][lock]") {
  Weekly weekly("graft-flow");
  weekly.change("    on: 2027-02-08\n", "    on: 2027-02-18\n");
  const Json plan = weekly.again();
  for (const Json& post : plan["posts"]) {
    if (post["id"] == "trial-summary" && post["placed"] == true) CHECK(post["at"].get<std::string>() >= "2027-02-18");
  }
  bool told = false;
  for (const char* list : {"moved", "gone"}) {
    for (const Json& move : plan["stability"][list])
      told = told || move["why"].get<std::string>().find("'launch' is on Thu 18 Feb 2027") != std::string::npos;
  }
  INFO(plan["stability"].dump(1));
  // It stood on or before the new day only by chance: then nothing had to move for it.
  CHECK((told || at_of(plan, "trial-summary") >= "2027-02-18"));
}

TEST_CASE("an approved post stays where the lock has it, even on a day that was closed since", "[cli][lock]") {
  Weekly weekly("graft-flow");
  const std::string lock = weekly.lock();
  const std::size_t line = lock.find("id: sts-question");
  REQUIRE(line != std::string::npos);
  const std::size_t at = lock.find("at: ", line) + 4;
  const std::string day = lock.substr(at, 10);
  weekly.change("    - {dates: 2027-03-10..2027-03-11,",
                "    - {dates: " + day + ", why: site audit}\n    - {dates: 2027-03-10..2027-03-11,");
  weekly.change("    x_use: support-network\n    status: draft", "    x_use: support-network\n    status: approved");
  const Json plan = weekly.again();
  CHECK(at_of(plan, "sts-question").substr(0, 10) == day);
}

TEST_CASE("a post whose line was deleted from the lock is free again", "[cli][lock]") {
  Weekly weekly("minimal");
  std::string& lock = weekly.lock();
  const std::size_t line = lock.find("  - {id: ");
  lock.erase(line, lock.find('\n', line) + 1 - line);
  const Json stability = weekly.again()["stability"];
  CHECK(stability["moved"].empty());
  CHECK(stability["added"].size() == 1);
}

TEST_CASE("a platform that is gone takes its posts with it, and the lock's line is named", "[cli][lock]") {
  Weekly weekly("minimal");
  weekly.change("  x: 5/week\n", "");
  const Json stability = weekly.again()["stability"];
  CHECK(stability["moved"].empty());
  REQUIRE(stability["gone"].size() > 0);
  for (const Json& gone : stability["gone"]) {
    CHECK(gone["why"] == "'x' is no longer in the campaign");
    CHECK(gone["place"]["file"] == "plan.lock.yaml");
  }
}

TEST_CASE("a broken lock shows each of its faults at its place, and no plan is made", "[cli][lock]") {
  Weekly weekly("minimal");
  std::string& lock = weekly.lock();
  lock = replaced(lock, "at: 2027", "at: 2927");
  lock = replaced(lock, "state: open", "state: opne");
  lock = replaced(lock, "posology_lock: 1", "posology_lock: 7");
  CHECK(weekly.plan({"--lock", "plan.lock.yaml"}) == ExitCode::findings);
  CHECK(weekly.world.said.find("FMT009") != std::string::npos);
  CHECK(weekly.world.said.find("did you mean 'open'") != std::string::npos);
  CHECK(weekly.world.said.find("FMT037") != std::string::npos);
  CHECK(weekly.world.said.find("plan.lock.yaml:3:") != std::string::npos);
  CHECK(weekly.world.complained == "posology: no plan was made: the lock cannot be read\n");
  for (const char* other : {"", "[]", "posology: 1\n", "\xff\xfe", "posology_lock: 1\nposts: 3\n"}) {
    INFO(other);
    lock = other;
    CHECK(weekly.plan({"--lock", "plan.lock.yaml"}) == ExitCode::findings);
  }
}

TEST_CASE("any white space may stand between the names of a lock's work", "[cli][lock]") {
  Weekly weekly("graft-flow");
  const Json before = weekly.again();
  std::string& lock = weekly.lock();
  const std::size_t begin = lock.find("work: ") + 6;
  const std::size_t end = lock.find('}', begin);
  REQUIRE(end != std::string::npos);
  std::string work = lock.substr(begin, end - begin);
  const std::size_t gap = work.find(' ');
  REQUIRE(gap != std::string::npos);
  lock.replace(begin, end - begin, "\"" + work.replace(gap, 1, "\\r\\n\\t ") + "\\t\"");
  CHECK(weekly.again()["posts"] == before["posts"]);
}

TEST_CASE("a lock is written over a lock, never over the campaign or another file", "[cli][lock]") {
  Weekly weekly("minimal");
  CHECK(weekly.plan({"--write-lock", example("minimal")}) == ExitCode::usage);
  weekly.world.written["notes.yaml"] = "mine: 1\n";
  CHECK(weekly.plan({"--write-lock", "notes.yaml"}) == ExitCode::usage);
  CHECK(weekly.world.written["notes.yaml"] == "mine: 1\n");
  CHECK(weekly.plan({"--write-lock", "other.yaml", "--set", "campaign.name=A"}) == ExitCode::usage);
  CHECK(weekly.world.written.count("other.yaml") == 0);
  CHECK(weekly.plan({"--lock", "nowhere.yaml"}) == ExitCode::usage);
}

TEST_CASE("a plan of tried values says in its JSON that it is a trial", "[cli]") {
  CapturedWorld world;
  (void)run(Words{"plan", example("minimal"), "--set", "platforms.x=3/week", "--format", "json"}, world);
  CHECK(Json::parse(world.said)["trial"] == Json{"platforms.x=3/week"});
  world.said.clear();
  (void)run(Words{"plan", example("minimal"), "--format", "json"}, world);
  CHECK_FALSE(Json::parse(world.said).contains("trial"));
  world.said.clear();
  (void)run(Words{"plan", example("minimal"), "--set", "platforms.x=3/week"}, world);
  CHECK(world.said.starts_with("A trial, not the file's plan\n  platforms.x=3/week\n"));
}
