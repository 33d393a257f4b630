// House packs: a company's own rules beside the campaign are read, tried on their own lines, and judged like ours.
#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"

using namespace posology::cli;

namespace {

const std::string campaign =
    "posology: 1\ncampaign: {name: X, start: 2027-01-11, end: 2027-02-05, time_zone: UTC}\n"
    "audience:\n  - {id: surgeons, kind: hcp}\nplatforms:\n  linkedin: 1/week\n"
    "content_mix: {educational: 80%, dialogue: 20%}\nposts:\n"
    "  - id: one\n    platform: linkedin\n    text: Read what Old-Corp found\n"
    "  - id: two\n    platform: linkedin\n    text: Once known as Old Corp we listen\n"
    "rules:\n  packs: [house.yaml]\n";

const std::string pack =
    "posology_pack: 1\nrules:\n  - code: HOUSE001\n    name: old-company-name\n    level: error\n"
    "    message: the company has a new name\n    help: write 'New Corp'\n    words: [old-corp]\n"
    "    patterns: ['old corporation']\n    allow: ['once known as old.corp']\n"
    "    fires: [We are Old-Corp, '#OldCorporation']\n    silent: [Once known as Old-Corp, An old corporal]\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

ExitCode validate(CapturedWorld& world, const std::string& campaign_text, const std::string& pack_text,
                  Words options = {}) {
  world.written["c.yaml"] = campaign_text;
  world.written["house.yaml"] = pack_text;
  options.insert(options.begin(), {"validate", "c.yaml"});
  world.said.clear();
  return run(options, world);
}

}  // namespace

TEST_CASE("a house rule finds its words in disguise and passes over what it allows", "[cli][house-pack]") {
  CapturedWorld world;
  CHECK(validate(world, campaign, pack, {"--select", "HOUSE001"}) == ExitCode::findings);
  CHECK(holds(world.said, "HOUSE001"));
  CHECK(holds(world.said, "'Old-Corp' in the text of 'one': the company has a new name"));
  CHECK(holds(world.said, "c.yaml:11:21"));
  CHECK(holds(world.said, "write 'New Corp'"));
  CHECK_FALSE(holds(world.said, "of 'two'"));
}

TEST_CASE("a house rule takes a level and a waiver by its code", "[cli][house-pack]") {
  CapturedWorld world;
  CHECK(validate(world, campaign + "  HOUSE001: off\n", pack) == ExitCode::done);
  CHECK_FALSE(holds(world.said, "HOUSE001"));
  CHECK(validate(world, campaign + "  HOUSE001: warning\n", pack) == ExitCode::done);
  CHECK(holds(world.said, "warning[HOUSE001"));
  const std::string waiver =
      "  allow:\n    - {rule: HOUSE001, on: one, reason: printed before the change, by: ana, until: 2027-02-05}\n";
  CHECK(validate(world, campaign + waiver, pack) == ExitCode::done);
  CHECK_FALSE(holds(world.said, "error[HOUSE001"));
  CHECK(validate(world, campaign + replaced(waiver, "until: 2027", "until: 2026"), pack) == ExitCode::findings);
  CHECK(holds(world.said, "this waiver of HOUSE001 on 'one' expired on 2026-02-05"));
  CHECK(validate(world, campaign + "  HOUSE009: off\n", pack) == ExitCode::findings);
  CHECK(holds(world.said, "'HOUSE009' is no rule"));
  CHECK(validate(world, campaign + replaced(waiver, "HOUSE001", "HOUSE009"), pack) == ExitCode::findings);
  CHECK(holds(world.said, "this waiver is of 'HOUSE009', which is no rule"));
}

TEST_CASE("a broken pattern is found at its line of the pack, and the rest of the pack still judges",
          "[cli][house-pack]") {
  CapturedWorld world;
  CHECK(validate(world, campaign, replaced(pack, "'old corporation'", "'old (corporation'")) == ExitCode::findings);
  CHECK(holds(world.said, "house.yaml:9:16"));
  CHECK(holds(world.said, "error[FMT051"));
  CHECK(holds(world.said, "missing )"));
  CHECK(holds(world.said, "'Old-Corp' in the text of 'one'"));
  CHECK(validate(world, campaign, replaced(pack, "'old corporation'", "'(old)*'")) == ExitCode::findings);
  CHECK(holds(world.said, "met by no letters at all"));
}

TEST_CASE("a pack that does not behave as its own lines say is found at those lines", "[cli][house-pack]") {
  CapturedWorld world;
  CHECK(validate(world, campaign, replaced(pack, "We are Old-Corp", "We are New Corp")) == ExitCode::findings);
  CHECK(holds(world.said, "house.yaml:11:13"));
  CHECK(holds(world.said, "finds nothing in this line of `fires`"));
  CHECK(validate(world, campaign, replaced(pack, "An old corporal", "An old corporation")) == ExitCode::findings);
  CHECK(holds(world.said, "HOUSE001 finds 'old corporation' in this line of `silent`"));
  CHECK(validate(world, campaign, replaced(pack, "    silent: [Once known as Old-Corp, An old corporal]\n", "")) ==
        ExitCode::findings);
  CHECK(holds(world.said, "silent"));
}

TEST_CASE("a pack with another mistake is complained of in its own file", "[cli][house-pack]") {
  CapturedWorld world;
  CHECK(validate(world, campaign, replaced(pack, "HOUSE001", "CMP101")) == ExitCode::findings);
  CHECK(holds(world.said, "'CMP101' is no code of a house rule"));
  CHECK(validate(world, campaign, pack + pack.substr(pack.find("  - code"))) == ExitCode::findings);
  CHECK(holds(world.said, "a second rule has the code HOUSE001"));
  CHECK(validate(world, campaign, replaced(pack, "message:", "mesage:")) == ExitCode::findings);
  CHECK(holds(world.said, "did you mean 'message'"));
  CHECK(validate(world, campaign, replaced(pack, "posology_pack: 1", "posology_pack: 2")) == ExitCode::findings);
  CHECK(holds(world.said, "version 1 is read"));
  CHECK(validate(world, campaign, "- a list\n") == ExitCode::findings);
}

TEST_CASE("a pack that cannot be read is an error where it is named", "[cli][house-pack]") {
  CapturedWorld world;
  for (const std::string named : {"missing.yaml", "/etc/passwd", "https://example.org/pack.yaml"}) {
    CHECK(validate(world, replaced(campaign, "house.yaml", "'" + named + "'"), pack) == ExitCode::findings);
    CHECK(holds(world.said, "c.yaml:16:11"));
    CHECK(holds(world.said, "error[FMT047"));
  }
}
