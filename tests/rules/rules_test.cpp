// Every rule against its own documented examples, and the table as a whole.
#include <algorithm>
#include <set>

#include "catch.h"
#include "judged.h"
#include "rules/example.h"
#include "rules/run.h"

using namespace posology;
using namespace posology::rules;

namespace {

std::vector<std::uint32_t> lines_of(const Judged& judged, std::string_view code) {
  std::vector<std::uint32_t> lines;
  for (const Finding& f : judged.verdict.findings) {
    if (f.rule == code && f.place.known())
      lines.push_back(judged.read.sources[f.place.source].position(f.place.begin).line);
  }
  return lines;
}

std::uint32_t marked_line(const std::string& yaml, std::string_view code) {
  const std::size_t at = yaml.find("# <- " + std::string(code));
  REQUIRE(at != std::string::npos);
  return static_cast<std::uint32_t>(std::count(yaml.begin(), yaml.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
}

bool has(const std::vector<std::uint32_t>& lines, std::uint32_t line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

std::string post_with(const std::string& text) {
  return whole_example(
      "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\nposts:\n  - id: p1\n    platform: "
      "linkedin\n    product: flow\n"
      "    risk: Readings can be false.\n    text: \"" +
      text + "\"\n");
}

std::vector<Finding> of(const Judged& judged, std::string_view code) {
  std::vector<Finding> list;
  for (const Finding& f : judged.verdict.findings) {
    if (f.rule == code) list.push_back(f);
  }
  return list;
}

}  // namespace

TEST_CASE("each rule fires on its bad example, at the marked line", "[rules]") {
  for (const Rule* rule : all_rules()) {
    INFO(rule->code);
    const std::string yaml = whole_example(rule->bad);
    CHECK(has(lines_of(judged(yaml), rule->code), marked_line(yaml, rule->code)));
  }
}

TEST_CASE("each rule is silent on its good example", "[rules]") {
  for (const Rule* rule : all_rules()) {
    INFO(rule->code);
    CHECK(lines_of(judged(whole_example(rule->good)), rule->code).empty());
  }
}

TEST_CASE("no rule that judges words finds anything in the good example of another", "[rules]") {
  for (const Rule* rule : all_rules()) {
    for (const Finding& f : judged(whole_example(rule->good)).verdict.findings) {
      INFO(f.rule << " in the good example of " << rule->code << ": " << f.message);
      CHECK((f.level == Level::info || !find_rule(f.rule)->wording));
    }
  }
}

TEST_CASE("every finding says what would mend it", "[rules]") {
  for (const Rule* rule : all_rules()) {
    for (const Finding& f : of(judged(whole_example(rule->bad)), rule->code)) {
      INFO(f.rule << ": " << f.message);
      CHECK((!f.help.empty() || f.level == Level::info));
      CHECK(f.message.back() != '.');
    }
  }
}

TEST_CASE("the table of rules is sound as a whole", "[rules]") {
  std::set<std::string_view> codes, names;
  for (const Rule* rule : all_rules()) {
    INFO(rule->code);
    CHECK(codes.insert(rule->code).second);
    CHECK(names.insert(rule->name).second);
    CHECK(rule->name.substr(0, 3) != "no-");
    CHECK(rule->name.find("disallow") == std::string_view::npos);
    CHECK_FALSE(rule->what.empty());
    CHECK_FALSE(rule->why.empty());
    CHECK_FALSE(rule->source.empty());
    CHECK(rule->check != nullptr);
    CHECK(find_rule(rule->code) == rule);
    CHECK(find_rule(rule->name) == rule);
  }
}

TEST_CASE("a level of the file decides, by code or by name", "[rules]") {
  const std::string low = "content_mix: {educational: 30%, product: 55%, dialogue: 15%}\n";
  CHECK(of(judged(whole_example(low)), "MIX001").front().level == Level::warning);
  CHECK(of(judged(whole_example(low + "rules: {MIX001: error}\n")), "MIX001").front().level == Level::error);
  CHECK(of(judged(whole_example(low + "rules: {little-education: off}\n")), "MIX001").empty());
  CHECK(of(judged(whole_example(low + "rules: {MIX001: {level: warning, floor: 25}}\n")), "MIX001").empty());
}

TEST_CASE("a level for an unknown rule and an unknown option are errors with the nearest name", "[rules]") {
  const auto unknown = of(judged(whole_example("rules: {MIX01: error}\n")), "GOV003");
  REQUIRE(unknown.size() == 1);
  CHECK(unknown[0].help.find("MIX001") != std::string::npos);
  const auto option = of(judged(whole_example("rules: {MIX001: {level: error, flour: 25}}\n")), "GOV003");
  REQUIRE(option.size() == 1);
  CHECK(option[0].help == "it has floor");
}

TEST_CASE("approval wording is found however it is disguised", "[rules]") {
  for (const char* text :
       {"The only FDA approved monitor", "FDA\u2011approved probe", "approved by the U.S. FDA", "News #FDAApproved"}) {
    INFO(text);
    const auto found = of(judged(post_with(text)), "CMP101");
    REQUIRE(found.size() == 1);
    CHECK(found[0].level == Level::error);
  }
}

TEST_CASE("approval wording that is negated, or about something else, is no error", "[rules]") {
  for (const char* text : {"FDA-cleared under K123456", "used with FDA-approved insulin",
                           "approved by our ethics board", "FDA De Novo granted"}) {
    INFO(text);
    CHECK(of(judged(post_with(text)), "CMP101").empty());
  }
  CHECK(of(judged(post_with("This device has not been approved by the FDA")), "CMP101").front().level == Level::info);
}

TEST_CASE("the finding stands at the words themselves", "[rules]") {
  const Judged result = judged(post_with("The only FDA approved monitor"));
  const auto found = of(result, "CMP101");
  REQUIRE(found.size() == 1);
  CHECK(result.read.sources.text(found[0].place) == "FDA approved");
}

TEST_CASE("a device is judged by its status on the day of the post", "[rules]") {
  const std::string yaml = whole_example(
      "products:\n  - {id: ring, name: NordRing, us_status: [{status: pma-pending}, {status: pma-approved, from: "
      "2027-02-15}]}\n"
      "posts:\n  - {id: early, platform: linkedin, product: ring, at: 2027-02-02 09:00, text: FDA approved}\n"
      "  - {id: late, platform: linkedin, product: ring, at: 2027-02-23 09:00, text: FDA approved}\n");
  const auto found = of(judged(yaml), "CMP101");
  REQUIRE(found.size() == 1);
  CHECK(found[0].message.find("'early'") != std::string::npos);
}

TEST_CASE("honest and technical copy stays silent", "[rules]") {
  for (const char* text :
       {"Superior vena cava approach", "Light-cured resin demo", "Curing lamp training", "Race for the cure sponsors",
        "Rx only", "For professional use only", "First-in-human data", "Heart disease is the leading cause of death",
        "2-year guarantee on parts", "Reverse shoulder arthroplasty course", "Used in more than 200 hospitals",
        "Always read the instructions", "Best practices for OR teams", "Secure procurement portal",
        "Permanent pacemaker clinic"}) {
    INFO(text);
    CHECK(of(judged(post_with(text)), "CMP112").empty());
  }
}

TEST_CASE("a negated absolute is honest copy, and only noted", "[rules]") {
  for (const Finding& f : of(judged(post_with("No device is risk-free")), "CMP112")) CHECK(f.level == Level::info);
  for (const Finding& f : of(judged(post_with("This is not a cure")), "CMP112")) CHECK(f.level == Level::info);
}

TEST_CASE("superlatives without an own product are nobody's claim", "[rules]") {
  const std::string yaml = whole_example("posts:\n  - {id: p1, platform: linkedin, text: Best of the congress}\n");
  CHECK(of(judged(yaml), "CMP112").empty());
}

TEST_CASE("words of the label can be allowed", "[rules]") {
  const std::string yaml = whole_example(
      "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, allowed_terms: [prevents]}\n"
      "posts:\n  - {id: p1, platform: linkedin, product: flow, risk: r, text: The cap prevents needle sticks}\n");
  CHECK(of(judged(yaml), "CMP112").empty());
}

TEST_CASE("copy is counted as it will be published, and as its platform counts", "[rules]") {
  const std::string x = "platforms: {x: {purpose: news}}\nposts:\n  - {id: p1, platform: x, text: \"";
  CHECK(of(judged(whole_example(x + std::string(280, 'a') + "\"}\n")), "CPY001").empty());
  const auto over = of(judged(whole_example(x + std::string(281, 'a') + "\"}\n")), "CPY001");
  REQUIRE(over.size() == 1);
  CHECK(over[0].level == Level::error);
  CHECK(over[0].message == "the text (weighted) of 'p1': 281; X takes 280");
  CHECK(over[0].help == "take away 1");
  const auto parts = of(
      judged(whole_example(x + std::string(250, 'a') + "\", link: \"https://acme.com/\", risk: Risk.}\n")), "CPY001");
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].message.find("(weighted: text 250, risk line 5, link 23) of 'p1': 282") != std::string::npos);
  // An account that takes more, and a limit of the campaign's own.
  CHECK(of(judged(whole_example("platforms: {x: {purpose: news, account: premium}}\nposts:\n  - {id: p1, platform: x, "
                                "text: " +
                                std::string(281, 'a') + "}\n")),
           "CPY001")
            .empty());
  CHECK(of(judged(whole_example("platforms: {forum: {purpose: news, text_limit: 10}}\nposts:\n  - {id: p1, platform: "
                                "forum, text: 12345678901}\n")),
           "CPY001")
            .size() == 1);
}

TEST_CASE("headlines, alternative texts, links and refused characters have limits too", "[rules]") {
  const auto found = [](const std::string& platform, const std::string& keys) {
    return of(judged(whole_example("platforms: {" + platform + ": {purpose: news}}\nposts:\n  - {id: p1, platform: " +
                                   platform + ", " + keys + "}\n")),
              "CPY001");
  };
  CHECK(found("youtube", "headline: " + std::string(101, 'a') + ", text: t").size() == 1);
  CHECK(found("youtube", "headline: " + std::string(100, 'a') + ", text: t").empty());
  CHECK(found("youtube", "text: \"a <b>\"").size() == 1);
  CHECK(found("x", "text: t, media: [{type: image, alt: " + std::string(1001, 'a') + "}]").size() == 1);
  CHECK(found("threads", "text: a.com b.com c.com d.com e.com a.com").empty());
  CHECK(found("threads", "text: a.com b.com c.com d.com e.com f.com").size() == 1);
  CHECK(found("x", "text: $ACME and $BETA").size() == 1);
  // A limit that nobody confirmed is worth a warning.
  const auto tiktok = found("tiktok", "text: t, hashtags: [a, b, c, d, e, f]");
  REQUIRE(tiktok.size() == 1);
  CHECK(tiktok[0].level == Level::warning);
  CHECK(tiktok[0].source.find("from memory") != std::string::npos);
}

TEST_CASE("a disclosure that leads is not hidden by the fold", "[rules]") {
  const auto found = [](const std::string& placement) {
    return of(judged(whole_example("posts:\n  - id: p1\n    platform: linkedin\n    text: " + std::string(140, 'a') +
                                   "\n    disclosure: {text: \"#ad\", placement: " + placement + "}\n")),
              "CPY006");
  };
  CHECK(found("start").empty());
  REQUIRE(found("end").size() == 1);
  CHECK(found("end")[0].message ==
        "the disclosure of 'p1' ends at 145 UTF-16 units; LinkedIn shows about 140 before 'more'");
}

TEST_CASE("business days before publishing are the campaign's working days", "[rules]") {
  const auto found = [](const std::string& calendar) {
    return of(judged(whole_example(calendar +
                                   "team:\n  - {id: ana, roles: writer, hours: 20 h/week}\n  - {id: bo, roles: "
                                   "medical-reviewer, hours: 20 h/week}\n"
                                   "posts:\n  - {id: p1, platform: linkedin, at: 2027-02-01 09:00, text: t, status: "
                                   "approved, reviewed: {author: ana, by: bo, role: medical, on: 2027-01-28}}\n")),
              "GOV001")
        .size();
  };
  // From Thursday 28 January to Monday 1 February: Thursday and Friday, or Thursday and Sunday, or Thursday alone.
  CHECK(found("") == found("calendar: {working_days: [sun, mon, tue, wed, thu]}\n"));
  CHECK(found("calendar: {working_days: [mon, tue, wed]}\n") == found("") + 1);
}

TEST_CASE("platforms are judged by what is known of their readers, and only by that", "[rules]") {
  const auto found = [](const std::string& rest) { return of(judged(whole_example(rest)), "PLT011"); };
  const std::string nurses = "audience:\n  - {id: n, kind: hcp, role: theatre nurse, needs: [a]}\n";
  CHECK(found(nurses + "platforms: {instagram: {purpose: community}}\n").empty());
  const auto x = found(nurses + "platforms: {x: {purpose: news}}\n");
  REQUIRE(x.size() == 1);
  CHECK(x[0].message == "X is not where nurses read: 11 % visited it (2010)");
  CHECK(found(nurses + "platforms: {bluesky: {purpose: news}}\n").empty());
  // One segment that it does reach is enough.
  CHECK(found("audience:\n  - {id: n, kind: hcp, role: nurse, needs: [a]}\n  - {id: s, kind: hcp, needs: [b]}\n"
              "platforms: {x: {purpose: news}}\n")
            .empty());
  CHECK(of(judged(whole_example("platforms: {sermo: {purpose: reach, cadence: 1/week}}\n")), "PLT010").size() == 1);
}

TEST_CASE("media are held against what the platform takes", "[rules]") {
  const auto found = [](const std::string& platform, const std::string& media) {
    std::string list;
    for (const Finding& f :
         of(judged(whole_example("platforms: {" + platform + ": {purpose: news}}\nposts:\n  - {id: p1, platform: " +
                                 platform + ", text: t, status: approved, media: [" + media + "]}\n")),
            "PLT012")) {
      list += f.message + (f.level == Level::error ? " (error)\n" : " (warning)\n");
    }
    return list;
  };
  const std::string image = "{type: image, file: a.png, alt: a}";
  CHECK(found("x", image + ", " + image + ", " + image + ", " + image).empty());
  CHECK(found("x", image + ", " + image + ", " + image + ", " + image + ", " + image) ==
        "'p1' has 5 images; X takes 4 in a post (error)\n");
  CHECK(found("x", image + ", {type: video, file: a.mp4}") ==
        "'p1' has images and a film; X takes one kind in a post (error)\n");
  CHECK(found("youtube", image) == "'p1' has 1 images; YouTube takes none in a post (warning)\n");
  CHECK(found("youtube", "") == "'p1' is approved and has no media; YouTube takes no post without (warning)\n");
  CHECK(found("x", "{type: image, file: a.bmp, alt: a}") == "'a.bmp' is bmp; X takes png jpeg gif webp (error)\n");
  CHECK(found("bluesky", "{type: image, file: a.png, alt: a, bytes: 2000000}").empty());
  CHECK(found("bluesky", "{type: image, file: a.png, alt: a, bytes: 2000001}") ==
        "'a.png' has 1.9 MB; Bluesky takes 1.9 MB (error)\n");
  CHECK(found("instagram", "{type: image, file: a.jpg, alt: a, width: 800, height: 1000}").empty());
  CHECK(found("instagram", "{type: image, file: a.jpg, alt: a, width: 799, height: 1000}") ==
        "'a.jpg' is 799 by 1000 pixels; Instagram takes nothing narrower than 4:5 (error)\n");
  CHECK(found("tiktok", "{type: video, file: a.mp4, seconds: 2}") ==
        "'a.mp4' runs 2 seconds; TikTok takes 3 or more (warning)\n");
  CHECK(found("linkedin", "{type: image, alt: a, width: 9000, height: 9000}") ==
        "the image has 81000000 pixels; LinkedIn takes 36152320 (warning)\n");
  CHECK(found("blog", image + ", " + image).empty());
}
