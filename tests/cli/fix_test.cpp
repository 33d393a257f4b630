// validate --fix and --diff: what is safe is mended, and every other byte of the file stays.
#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology::cli;

namespace {

// Comments, odd blanks, quotes of both kinds, keys in no order: a layout that no program would write.
const std::string campaign =
    "# our spring   campaign\r\n"
    "posology: 1\n"
    "platforms:   # where we are\n"
    "    'twitter' : { purpose: news ,cadence: 1/week }   # the short one\n"
    "    linkedin:   {purpose: education, cadence: 1/week}\n"
    "\n\n"
    "campaign: {name: X, start: 2027-01-11, end: 2027-02-05, time_zone: UTC}\n"
    "audience:\n- {id: surgeons, kind: hcp, needs: [reading curves]}\n"
    "content_mix: {educational: 80%, dialogue: 20%}\n"
    "posts:\n"
    "- id: one      # first\n"
    "  platform:  \"twitter\"\n"
    "  text: \"Short #cardiacsurgery, not https://example.org/#cardiacsurgery \"\n"
    "  hashtags: [ cardiacsurgery,  'cardiacsurgery', ECG ]\n"
    "- {id: two, platform: twitter, text: 'What did you learn?'}   \t\n"
    "\n# the end, without a line end";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

// What a careful hand would write.
std::string mended() {
  std::string text = replaced(campaign, "twitter", "x");
  text = replaced(text, "cardiacsurgery", "CardiacSurgery");
  return replaced(text, "/#CardiacSurgery", "/#cardiacsurgery");
}

ExitCode validate(CapturedWorld& world, std::vector<std::string> options) {
  options.insert(options.begin(), "validate");
  world.said.clear();
  world.complained.clear();
  return run(options, world);
}

}  // namespace

TEST_CASE("a mended file differs in the mended words alone", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] = campaign;
  validate(world, {"c.yaml", "--fix"});
  CHECK(world.written["c.yaml"] == mended());
  CHECK(holds(world.complained, "6 places mended in 1 file"));
  CHECK_FALSE(holds(world.said, "PLT001"));
  CHECK_FALSE(holds(world.said, "ACC004"));
}

TEST_CASE("a second run has nothing to mend", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] = mended();
  validate(world, {"c.yaml", "--fix"});
  CHECK(world.written["c.yaml"] == mended());
  CHECK(holds(world.complained, "0 places mended in 0 files"));
}

TEST_CASE("a value that other places repeat is left to its author", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] =
      "posology: 1\ncampaign: {name: Spring, start: 2027-01-11, end: 2027-04-02, time_zone: UTC, countries: [US]}\n"
      "company: {name: Acme, domains: [acme.example]}\naudience: [{id: s, kind: hcp}]\n"
      "platforms: {x: 1/week, linkedin: 1/week}\ncontent_mix: {educational: 100%}\nposts:\n"
      "  - {id: a, platform: x, text: One, link: {url: &u https://acme.example/a}}\n"
      "  - {id: b, platform: linkedin, text: Two, link: {url: *u}}\n"
      "  - {id: c, platform: linkedin, text: Three, link: {url: https://acme.example/c}}\n";
  validate(world, {"c.yaml", "--fix"});
  CHECK(holds(world.complained, "1 place mended in 1 file"));
  CHECK(holds(world.written["c.yaml"], "url: &u https://acme.example/a}"));
  CHECK(holds(world.written["c.yaml"], "https://acme.example/c?utm_source=linkedin&"));
}

TEST_CASE("a diff of nothing says that nothing can be mended", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] = mended();
  validate(world, {"c.yaml", "--diff"});
  CHECK(world.said.empty());
  CHECK(holds(world.complained, "nothing here can be mended safely"));
}

TEST_CASE("a byte order mark and old line ends stay", "[cli][fix]") {
  CapturedWorld world;
  const std::string mark = "\xEF\xBB\xBF";
  world.written["c.yaml"] = mark + replaced(replaced(campaign, "\r\n", "\n"), "\n", "\r\n");
  validate(world, {"c.yaml", "--fix"});
  CHECK(world.written["c.yaml"] == mark + replaced(replaced(mended(), "\r\n", "\n"), "\n", "\r\n"));
}

TEST_CASE("the diff of the mends changes nothing", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] = campaign;
  validate(world, {"c.yaml", "--diff"});
  CHECK(world.written["c.yaml"] == campaign);
  CHECK(holds(world.said, "--- c.yaml\n+++ c.yaml\n"));
  CHECK(holds(world.said, "\n-    'twitter' : {"));
  CHECK(holds(world.said, "\n+    'x' : {"));
  CHECK_FALSE(holds(world.said, "PLT001"));
  const std::string first = world.said;
  validate(world, {"c.yaml", "--diff", "--fix"});
  CHECK(world.said == first);
  CHECK(world.written["c.yaml"] == campaign);
}

TEST_CASE("what is ignored or waived is not mended", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] = campaign;
  validate(world, {"c.yaml", "--fix", "--ignore", "PLT001"});
  CHECK(holds(world.written["c.yaml"], "'twitter'"));
  CHECK(holds(world.written["c.yaml"], "#CardiacSurgery"));
  world.written["c.yaml"] = campaign +
                            "\nrules:\n  allow:\n    - {rule: ACC004, on: one, reason: the society's own spelling, by: "
                            "ana, until: 2027-03-01}\n";
  validate(world, {"c.yaml", "--fix"});
  CHECK(holds(world.written["c.yaml"], "Short #cardiacsurgery"));
  CHECK(holds(world.written["c.yaml"], "platform:  \"x\""));
}

TEST_CASE("a platform that stands under both names is left to its owner", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] =
      replaced(campaign, "    linkedin:", "    x: {purpose: more, cadence: 1/week}\n    linkedin:");
  validate(world, {"c.yaml", "--fix"});
  CHECK(holds(world.written["c.yaml"], "'twitter' :"));
  CHECK(holds(world.complained, "'c.yaml' was not mended: the mends would bring errors that are not there now"));
}

TEST_CASE("links of the company get tracking parameters, links elsewhere lose them", "[cli][fix]") {
  CapturedWorld world;
  const std::string text = campaign + "\ncompany: {name: Acme, domains: [acme.example]}\n";
  const auto with_links = [&](const char* own, const char* other) {
    return replaced(replaced(text, "hashtags: [ ", std::string("link: {url: ") + own + "}\n  hashtags: [ "),
                    "text: 'What", std::string("link: {url: \"") + other + "\", utm: false}, text: 'What");
  };
  world.written["c.yaml"] = with_links("https://acme.example/learn#more", "https://b.example/?utm_source=x&id=4");
  validate(world, {"c.yaml", "--fix", "--select", "CPY003"});
  CHECK(world.written["c.yaml"] ==
        with_links("https://acme.example/learn?utm_source=x&utm_medium=social&utm_campaign=x#more",
                   "https://b.example/?id=4"));
  CHECK(holds(world.complained, "2 places mended in 1 file"));
}

TEST_CASE("a part that two campaigns extend is mended once, in its own file", "[cli][fix]") {
  CapturedWorld world;
  const std::string folder = in_project("tests/cli/");
  const std::string base = "platforms:\n  twitter: {purpose: news, cadence: 1/week}  # base\n";
  const std::string head =
      "posology: 1\nextends: base-part.yaml\ncampaign: {name: X, start: 2027-01-11, end: 2027-02-05, time_zone: UTC}\n"
      "audience: [{id: surgeons, kind: hcp}]\ncontent_mix: {educational: 100%}\n";
  world.written[folder + "base-part.yaml"] = base;
  world.written[folder + "a.yaml"] = head;
  world.written[folder + "b.yaml"] = head + "posts:\n  - {id: p, platform: twitter, text: Read this}\n";
  validate(world, {folder + "a.yaml", folder + "b.yaml", "--fix"});
  CHECK(world.written[folder + "base-part.yaml"] == "platforms:\n  x: {purpose: news, cadence: 1/week}  # base\n");
  CHECK(world.written[folder + "a.yaml"] == head);
  CHECK(holds(world.written[folder + "b.yaml"], "platform: x,"));
  CHECK_FALSE(holds(world.said, "PLT001"));
}

TEST_CASE("a file that cannot be written is said, and standard input has nothing to be mended in", "[cli][fix]") {
  CapturedWorld world;
  world.written["c.yaml"] = campaign;
  world.refused["c.yaml"] = "no space left on device";
  CHECK(validate(world, {"c.yaml", "--fix"}) == ExitCode::usage);
  CHECK(holds(world.complained, "'c.yaml' could not be written: no space left on device"));
  world.input = campaign;
  CHECK(validate(world, {"-", "--fix"}) == ExitCode::usage);
  CHECK(holds(world.complained, "standard input cannot be mended"));
}
