#include "cli/app.h"

#include "catch.h"
#include "cli/captured_world.h"
#include "cli/command.h"
#include "cli/template.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

TEST_CASE("without words the program shows its commands", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{}, world) == ExitCode::done);
  for (const Command* command : all_commands()) CHECK(holds(world.said, std::string(command->name)));
}

TEST_CASE("every command has help with an example and the promise that a clean run is no approval", "[cli]") {
  for (const Command* command : all_commands()) {
    CapturedWorld world;
    CHECK(run(Words{std::string(command->name), "--help"}, world) == ExitCode::done);
    CHECK(holds(world.said, "Example\n"));
    CHECK(holds(world.said, std::string(command->example)));
    CHECK(holds(world.said, "never regulatory\napproval"));
  }
}

TEST_CASE("a mistyped command is exit 2 with the nearest one", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"vaildate", "x.yaml"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "there is no command 'vaildate'"));
  CHECK(holds(world.complained, "did you mean 'posology validate'?"));
  CHECK(world.said.empty());
}

TEST_CASE("a wrong command line is exit 2 and says what to type instead", "[cli]") {
  const std::vector<std::pair<Words, const char*>> mistakes = {
      {{"plan"}, "'plan' needs FILE"},
      {{"plan", "a", "b"}, "'b' is one word too many"},
      {{"rules", "x"}, "'rules' takes no words"},
      {{"plan", "a", "--fromat", "json"}, "did you mean '--format'?"},
      {{"plan", "a", "--format"}, "'--format' needs a value"},
      {{"--vers"}, "'--vers' stands where a command should"},
  };
  for (const auto& [words, said] : mistakes) {
    CapturedWorld world;
    CHECK(run(words, world) == ExitCode::usage);
    INFO(world.complained);
    CHECK(holds(world.complained, said));
    CHECK(world.said.empty());
  }
}

TEST_CASE("a mistyped choice names the choices", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"validate", example("minimal"), "--format", "jsn"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "'jsn' is not one of text, json"));
  CHECK(holds(world.complained, "did you mean 'json'?"));
}

TEST_CASE("a hostile word cannot steer the terminal", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"explain", "\x1b[31mred"}, world) == ExitCode::usage);
  CHECK_FALSE(holds(world.complained, "\x1b"));
}

TEST_CASE("--as-of takes a date and nothing else", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"validate", example("minimal"), "--as-of", "2027-02-30"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "'--as-of 2027-02-30' is not a date"));
}

TEST_CASE("init writes a starter, and never over a file", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"init", "new.yaml"}, world) == ExitCode::done);
  CHECK(holds(world.written["new.yaml"], "posology: 1"));
  // The first line names the schema that lies beside the file, so that editors complete and explain from the start.
  CHECK(world.written["new.yaml"].rfind("# yaml-language-server: $schema=campaign.schema.json\n# A product launch",
                                        0) == 0);
  CHECK(holds(world.written["campaign.schema.json"], "\"title\": \"Posology campaign file"));
  world.written["new.yaml"] = "mine";
  CHECK(run(Words{"init", "new.yaml"}, world) == ExitCode::usage);
  CHECK(world.written["new.yaml"] == "mine");
  CHECK(run(Words{"init", "new.yaml", "--force", "--template", "congress"}, world) == ExitCode::done);
  CHECK(holds(world.written["new.yaml"], "kind: congress"));
}

TEST_CASE("init keeps a schema that is there, and writes it into the folder of the file", "[cli]") {
  CapturedWorld world;
  world.written["campaign.schema.json"] = "{}";
  CHECK(run(Words{"init", "one.yaml"}, world) == ExitCode::done);
  CHECK(world.written["campaign.schema.json"] == "{}");
  CHECK(run(Words{"init", "spring/two.yaml"}, world) == ExitCode::done);
  CHECK(holds(world.written["spring/campaign.schema.json"], "$schema"));
  CHECK(run(Words{"init", "--list"}, world) == ExitCode::done);
  CHECK(holds(world.said, "congress             A congress: seven weeks"));
}

TEST_CASE("words of the field are explained under each of their names", "[cli]") {
  for (const char* word : {"fair balance", "Fair-Balance", "MLR review", "mlr-review", "agency", "hcp"}) {
    CapturedWorld world;
    INFO(word);
    CHECK(run(Words{"explain", word}, world) == ExitCode::done);
    CHECK(world.said.size() > 20);
  }
  CapturedWorld world;
  CHECK(run(Words{"explain", "fair balanse"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "did you mean 'posology explain fair balance'?"));
}

TEST_CASE("the schema of a house pack knows every key with its words and its description", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"schema", "--of", "pack"}, world) == ExitCode::done);
  for (const char* part : {"\"posology_pack\"", "\"fires\"", "Regular expressions of RE2 to look for", "\"warning\""}) {
    INFO(part);
    CHECK(holds(world.said, part));
  }
}

TEST_CASE("each document has a schema of its own", "[cli]") {
  const std::pair<const char*, const char*> documents[] = {{"campaign", "\"posology\": {"},
                                                           {"pack", "\"posology_pack\": {"},
                                                           {"map", "\"posology_map\": {"},
                                                           {"plan", "\"posology_plan\": {"},
                                                           {"scorecard", "\"posology_scorecard\": {"}};
  for (const auto& [of, key] : documents) {
    CapturedWorld world;
    INFO(of);
    CHECK(run(Words{"schema", "--of", of}, world) == ExitCode::done);
    for (const auto& [other, key_of_other] : documents) CHECK(holds(world.said, key_of_other) == (key == key_of_other));
  }
  CapturedWorld world;
  CHECK(run(Words{"schema", "--of", "map"}, world) == ExitCode::done);
  for (const char* part : {"\"like\"", "\"decimal\"", "\"media_cost\"", "\"keys\""}) CHECK(holds(world.said, part));
}

TEST_CASE("init names the templates that there are", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"init", "--template", "congres", "x.yaml"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "did you mean '--template congress'?"));
  CHECK(world.written.empty());
}

TEST_CASE("every template validates without errors as written", "[cli]") {
  REQUIRE(templates().size() == 5);
  for (const Template& starter : templates()) {
    CapturedWorld world;
    world.input = std::string(starter.text);
    INFO(starter.name);
    const ExitCode code = run(Words{"validate", "-"}, world);
    INFO(world.said << world.complained);
    CHECK(code == ExitCode::done);
  }
}

TEST_CASE("every template plans with all posts placed", "[cli]") {
  for (const Template& starter : templates()) {
    CapturedWorld world;
    world.input = std::string(starter.text);
    INFO(starter.name);
    const ExitCode code = run(Words{"plan", "-"}, world);
    INFO(world.said << world.complained);
    CHECK(code == ExitCode::done);
  }
}

TEST_CASE("a file that cannot be read is exit 2, and the others are still reported", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"validate", "no-such-file.yaml", example("minimal")}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "'no-such-file.yaml' could not be read"));
  CHECK(holds(world.said, "minimal"));
}

TEST_CASE("a broken file gets no plan, and its findings", "[cli]") {
  CapturedWorld world;
  world.input = "posology: 1\ncampaign: {name: x, start: 2027-02-30, end: 2027-03-30}\n";
  CHECK(run(Words{"plan", "-"}, world) == ExitCode::findings);
  CHECK(holds(world.complained, "no plan was made: mend first"));
  CHECK(holds(world.complained, "FMT002 at <stdin>:1:1, FMT008 at <stdin>:2:28"));
  CHECK(holds(world.said, "2027-02-30"));
}

TEST_CASE("a file that was read is never replaced", "[cli]") {
  CapturedWorld world;
  const std::string path = example("minimal");
  CHECK(run(Words{"calendar", path, "-o", path}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "never replaced"));
  CHECK(world.written.empty());
  CHECK(run(Words{"calendar", path, "-o", "out.txt"}, world) == ExitCode::done);
  CHECK(holds(world.written["out.txt"], "January 2027"));
  CHECK(world.said.empty());
}

TEST_CASE("a calendar shows what was asked for, and says what the campaign does not have", "[cli]") {
  CapturedWorld world;
  const std::string path = example("graft-flow");
  CHECK(run(Words{"calendar", path, "--platform", "youtube", "--from", "2027-02-01", "--to", "2027-02-28"}, world) ==
        ExitCode::done);
  CHECK(holds(world.said, "Mon 1 Feb - Sun 28 Feb 2027 · 2 posts · only YouTube"));
  CHECK_FALSE(holds(world.said, "January 2027"));
  const std::vector<std::pair<Words, const char*>> mistakes = {
      {{"--platform", "linkdin"}, "did you mean 'linkedin'?"},
      {{"--pillar", "education"}, "did you mean 'educational'?"},
      {{"--from", "tomorrow"}, "'--from tomorrow' is not a date"},
      {{"--from", "2027-03-01", "--to", "2027-02-01"}, "is after --to"},
      {{"--from", "2028-01-01"}, "it runs from 2027-01-11 to 2027-04-02"},
  };
  for (const auto& [words, said] : mistakes) {
    CapturedWorld other;
    Words all{"calendar", path};
    all.insert(all.end(), words.begin(), words.end());
    CHECK(run(all, other) == ExitCode::usage);
    CHECK(holds(other.complained, said));
    CHECK(other.said.empty());
  }
}

TEST_CASE("the whole set is written, and only what an earlier plan wrote is replaced", "[cli]") {
  CapturedWorld world;
  const std::string path = example("minimal");
  CHECK(run(Words{"plan", path, "--output", "out"}, world) == ExitCode::done);
  CHECK(world.written.count("out/plan.json") == 1);
  for (const char* name : {"findings.json", "plan.txt", "plan.md", "plan.html", "calendar.md", "calendar.ics",
                           "plan.xlsx", "resources.md", "money.md", "submit-dates.md"}) {
    INFO(name);
    CHECK(world.written["out/" + std::string(name)].size() > 100);
  }
  const std::size_t files = world.written.size();
  CHECK(run(Words{"plan", path, "--output", "out"}, world) == ExitCode::done);
  CHECK(world.written.size() == files);
  world.written.erase("out/posology-manifest.json");
  CHECK(run(Words{"plan", path, "--output", "out"}, world) == ExitCode::usage);
  CHECK(run(Words{"plan", path, "--output", "out", "--force"}, world) == ExitCode::done);
}

TEST_CASE("a full disk is said with the file's name", "[cli]") {
  CapturedWorld world;
  world.refused["out/findings.json"] = "No space left on device";
  CHECK(run(Words{"plan", example("minimal"), "--output", "out"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "'out/findings.json' could not be written: No space left on device"));
}

TEST_CASE("what is known can be explained, and what is not gets the nearest name", "[cli]") {
  for (const char* what : {"CMP101", "missing-alt-text", "linkedin", "twitter", "educational", "US", "defaults",
                           "device-tax", "2014-Q1", "YAML003", "FMT001"}) {
    CapturedWorld world;
    INFO(what);
    CHECK(run(Words{"explain", what}, world) == ExitCode::done);
    CHECK(world.said.size() > 40);
  }
  CapturedWorld world;
  CHECK(run(Words{"explain", "linkdin"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "did you mean 'posology explain linkedin'?"));
}

TEST_CASE("the tables print as text, JSON and Markdown", "[cli]") {
  for (const char* command : {"rules", "platforms"}) {
    for (const char* format : {"text", "json", "markdown"}) {
      CapturedWorld world;
      CHECK(run(Words{command, "--format", format}, world) == ExitCode::done);
      CHECK(world.said.size() > 1000);
    }
  }
}

TEST_CASE("colour follows the flag, then the environment, then the terminal", "[cli]") {
  const auto colored = [](CapturedWorld& world, const Words& more) {
    world.input = "posology: 1\n";
    Words words{"validate", "-"};
    for (const std::string& word : more) words.push_back(word);
    (void)run(words, world);
    return holds(world.said, "\x1b[");
  };
  CapturedWorld pipe, always, never, terminal, dumb, forced;
  CHECK_FALSE(colored(pipe, {}));
  CHECK(colored(always, {"--color", "always"}));
  never.screen.interactive = terminal.screen.interactive = dumb.screen.interactive = true;
  never.variables = {{"NO_COLOR", "1"}, {"TERM", "xterm"}};
  CHECK_FALSE(colored(never, {}));
  terminal.variables = {{"TERM", "xterm"}};
  CHECK(colored(terminal, {}));
  dumb.variables = {{"TERM", "dumb"}};
  CHECK_FALSE(colored(dumb, {}));
  forced.variables = {{"CLICOLOR_FORCE", "1"}};
  CHECK(colored(forced, {}));
}

TEST_CASE("observances are listed between two days", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"observances", "--from", "2026-11-29", "--to", "2026-12-01"}, world) == ExitCode::done);
  CHECK(holds(world.said, "2026-11-29 sun to 2026-12-03 thu  RSNA annual meeting, Chicago"));
  CHECK_FALSE(holds(world.said, "World Cancer Day"));
  CapturedWorld today;
  CHECK(run(Words{"observances"}, today) == ExitCode::done);
  CHECK(holds(today.said, "HIMSS Global Health Conference, 2027: not announced yet"));
  for (const Words& wrong : {Words{"observances", "--from", "2027-02-30"}, Words{"observances", "--to", "2101-01-01"},
                             Words{"observances", "--from", "2027-02-01", "--to", "2027-01-31"}}) {
    CapturedWorld refused;
    CHECK(run(wrong, refused) == ExitCode::usage);
    CHECK(refused.said.empty());
    CHECK(holds(refused.complained, "help: "));
  }
}

TEST_CASE("explain counts a text piece by piece", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"explain", "x", "--count", "Hi http://test.co #flow"}, world) == ExitCode::done);
  CHECK(holds(world.said, "X: 32 of 280 weighted, 248 left"));
  CHECK(holds(world.said, "link         23  http://test.co  (every link counts the same)"));
  CHECK(holds(world.said, "hashtag       5  #flow"));
  CapturedWorld piped;
  piped.input = std::string(301, 'a');
  CHECK(run(Words{"explain", "bluesky", "--count", "-"}, piped) == ExitCode::done);
  CHECK(holds(piped.said, "Bluesky: 301 of 300 graphemes, 1 too many"));
  CHECK(holds(piped.said, "in bytes: 301 of 3000 bytes, 2699 left"));
  CapturedWorld folded;
  CHECK(run(Words{"explain", "linkedin", "--count", std::string(139, 'a') + "bcd"}, folded) == ExitCode::done);
  CHECK(holds(folded.said, "shown before 'more': about 140 UTF-16 units, up to '..." + std::string(29, 'a') + "b'"));
  CapturedWorld unknown;
  CHECK(run(Words{"explain", "CMP101", "--count", "x"}, unknown) == ExitCode::usage);
  CHECK(holds(unknown.complained, "'CMP101' is no platform"));
}

TEST_CASE("export writes a file for each channel, and one alone to standard output", "[cli]") {
  CapturedWorld one;
  CHECK(run(Words{"export", example("graft-flow"), "--to", "google-calendar"}, one) != ExitCode::usage);
  CHECK(one.said.starts_with("Subject,Start Date,Start Time,"));
  CHECK(holds(one.complained, "Google Calendar: all times are in America/New_York"));
  CapturedWorld several;
  CHECK(run(Words{"export", example("graft-flow"), "--to", "buffer"}, several) == ExitCode::usage);
  CHECK(holds(several.complained, "help: give a folder for them: --output DIR"));
  CHECK(several.said.empty());
  CapturedWorld folder;
  CHECK(run(Words{"export", example("graft-flow"), "--to", "buffer", "--output", "out"}, folder) != ExitCode::usage);
  CHECK(folder.written["out/buffer-x.csv"].starts_with("Text,Image URL,Tags,Posting Time\r\n"));
  CHECK(holds(folder.complained, "wrote out/buffer-x.csv: "));
  CapturedWorld none;
  CHECK(run(Words{"export", example("graft-flow")}, none) == ExitCode::usage);
  CHECK(holds(none.complained, "--to one of buffer, publer"));
  CapturedWorld page;
  CHECK(run(Words{"explain", "hootsuite"}, page) == ExitCode::done);
  CHECK(holds(page.said, "without a header"));
  CHECK(holds(page.said, "(unconfirmed)"));
}

TEST_CASE("media beside the campaign are measured, and captions read", "[cli]") {
  const std::string campaign =
      "posology: 1\ncampaign: {name: C, start: 2027-01-11, end: 2027-04-02, time_zone: UTC}\n"
      "audience: [{id: s, kind: hcp, needs: [a]}]\nplatforms: {instagram: {purpose: p}}\n"
      "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\nposts:\n"
      "  - {id: p1, platform: instagram, text: t, media: [{type: image, file: a.gif, alt: a, width: 99}, {type: video, "
      "file: b.mp4, captions: b.srt}]}\n";
  CapturedWorld world;
  world.written["/nowhere/c.yaml"] = campaign;
  world.written["/nowhere/a.gif"] = std::string("GIF89a") + "\x80\x02\xE0\x01" + std::string(20, ' ');
  world.written["/nowhere/b.srt"] = "no cue";
  (void)run(Words{"validate", "/nowhere/c.yaml"}, world);
  CHECK(holds(world.said, "FMT048"));
  CHECK(holds(world.said, "99 is said of 'a.gif', which is 640 pixels wide"));
  CHECK(holds(world.said, "the captions 'b.srt' cannot be read: it holds no cue"));
  CHECK(holds(world.said, "'a.gif' is gif; Instagram takes jpeg"));
  // What lies outside of the folder is not looked at.
  CapturedWorld outside;
  std::string above = campaign;
  above.replace(above.find("a.gif"), 5, "../a.gif");
  outside.written["/nowhere/c.yaml"] = above;
  outside.written["/a.gif"] = world.written["/nowhere/a.gif"];
  (void)run(Words{"validate", "/nowhere/c.yaml"}, outside);
  CHECK_FALSE(holds(outside.said, "FMT048"));
}
