// From a campaign file to the campaign: values, defaults, aliases, extended files, and each kind of complaint.
#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "intake/read_campaign.h"
#include "intake/reading_aid.h"

using namespace posology;
using namespace posology::intake;

namespace {

/// Lines 1 to 14; what a test adds starts at line 15.
const std::string base =
    "posology: 1\n"
    "campaign: {name: Test, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Berlin}\n"
    "audience:\n"
    "  - {id: surgeons, kind: hcp}\n"
    "  - {id: nurses, kind: hcp}\n"
    "platforms:\n"
    "  linkedin: 3/week\n"
    "  twitter:\n"
    "    cadence: 5/week\n"
    "content_mix:\n"
    "  educational: 66%\n"
    "  product: 19.5%\n"
    "  cases: {share: 14.5, counts_as: educational}\n"
    "x-own: [anything, {at: all}]\n";

std::vector<std::string> complaints(const ReadResult& result) {
  std::vector<std::string> out;
  for (const Finding& finding : result.findings) {
    CHECK_FALSE(finding.help.empty());
    out.push_back(finding.rule + " " + where(result.sources, finding.place));
  }
  return out;
}
std::vector<std::string> complaints_of(const std::string& added) { return complaints(read(base + added)); }

using List = std::vector<std::string>;

template <class T>
std::vector<std::string> texts(const ListOf<T>& list) {
  std::vector<std::string> out;
  for (const auto& item : list) out.push_back(item.value.text);
  return out;
}

}  // namespace

TEST_CASE("the base file of these tests reads without a complaint", "[intake][read]") {
  const ReadResult result = read(base);
  CHECK(complaints(result).empty());
  REQUIRE(result.campaign);
  const Campaign& campaign = *result.campaign;
  CHECK(campaign.name.value == "Test");
  CHECK(campaign.start.value.iso() == "2027-01-11");
  CHECK(campaign.audience.size() == 2);
  REQUIRE(campaign.platforms.size() == 2);
  CHECK(campaign.platforms[1].id.value == "twitter");
  CHECK(campaign.platforms[1].platform == "x");
  CHECK(campaign.platforms[0].cadence->target->value.text() == "3/week");
  REQUIRE(campaign.content_mix.shares.size() == 3);
  CHECK(campaign.content_mix.shares[2].share.value == Ratio::of(145, 1000));
  CHECK(campaign.content_mix.shares[2].counts_as == Pillar::educational);
}

TEST_CASE("an old name of a platform closes days and pillars of the platform as it is called now", "[intake][read]") {
  std::string text = base;
  text.replace(text.find("  product: 19.5%"), 16, "  product: {share: 19.5%, platforms: [twitter]}");
  const ReadResult result =
      read(text + "calendar:\n  blackouts: [{dates: 2027-02-01..2027-02-03, platforms: [linkedin, twitter]}]\n");
  REQUIRE(result.campaign);
  CHECK(result.campaign->content_mix.shares[1].platforms.items[0]->text == "x");
  const auto& closed = result.campaign->calendar.blackouts.at(0).platforms;
  REQUIRE(closed.size() == 2);
  CHECK(closed.items[0]->text == "linkedin");
  CHECK(closed.items[1]->text == "x");
}

TEST_CASE("words and numbers arrive as they were typed", "[intake][read]") {
  const ReadResult result = read(
      "posology: 1\n"
      "campaign: {name: 1.10, start: 2027-01-11, end: 2027-04-02, time_zone: UTC, countries: [NO, US], language: no}\n"
      "audience: [{id: \"no\", kind: hcp, languages: no}]\n"
      "platforms:\n  linkedin: {cadence: 3/week, comments: off, times: [19:30, \"9:05\"]}\n"
      "content_mix: {educational: 100}\n"
      "budget: {total: 1200.50, lines: [{id: a, amount: 85.5}]}\n");
  CHECK(complaints(result).empty());
  REQUIRE(result.campaign);
  const Campaign& campaign = *result.campaign;
  CHECK(campaign.name.value == "1.10");
  CHECK(campaign.countries.items[0].value == "NO");
  CHECK(campaign.language->value == "no");
  CHECK(campaign.platforms[0].comments->value == Comments::off);
  CHECK(campaign.platforms[0].times.items[0].value.text() == "19:30");
  CHECK(campaign.platforms[0].times.items[1].value.text() == "09:05");
  CHECK(campaign.budget->total->value.minor == 120050);
  CHECK(campaign.budget->lines[0].amount.value.minor == 8550);
}

TEST_CASE("every unit is read exactly", "[intake][read]") {
  const ReadResult result = read(base +
                                 "team:\n"
                                 "  - {id: ana, roles: writer, hours: 1.5 h/day, rate: \"1,085.25 USD\", away: "
                                 "[2027-02-15, 2027-02-20..2027-02-22, {from: 2027-03-01, to: 2027-03-02}]}\n"
                                 "workflow:\n  freeze: 0 business days\n  review: {rounds: 2, turnaround: 10 business "
                                 "days, tiers: {derivative: 3 days}, reviewers: [medical, legal-reviewer]}\n"
                                 "calendar: {working_days: [mon, Tuesday, WED]}\n"
                                 "posts:\n"
                                 "  - {id: a, at: 2027-01-12T09:30, effort: 90 min, link: https://example.com/a, "
                                 "hashtags: \"#CABG\", audience: nurses}\n"
                                 "  - {id: b, platform: x, window: 2027-02-15, effort: {writer: 1.5, designer: 30 "
                                 "min}, link: {url: http://b.example, utm: false}, pillar: cases}\n"
                                 "moderation: {hours: Fri-Mon 08:00-18:00, first_reply_hours: 1.5}\n");
  CHECK(complaints(result).empty());
  REQUIRE(result.campaign);
  const Campaign& c = *result.campaign;
  CHECK(c.team[0].hours->value == HoursRate{Effort{90}, Period::day});
  CHECK(c.team[0].rate->value.minor == 108525);
  REQUIRE(c.team[0].away.size() == 3);
  CHECK(c.team[0].away.items[1].value.days() == 3);
  CHECK(c.team[0].away.items[2].value.days() == 2);
  CHECK(c.workflow.freeze->value == Duration{0, DurationUnit::business_days});
  CHECK(c.workflow.review.turnaround->value == Duration{10, DurationUnit::business_days});
  CHECK(c.workflow.review.reviewers.items[0].value == Role::medical_reviewer);
  CHECK(c.calendar.working_days.size() == 3);
  CHECK(c.posts[0].at->value.text() == "2027-01-12 09:30");
  CHECK(c.posts[0].effort->value.minutes == 90);
  CHECK(c.posts[0].hashtags.items[0].value == "CABG");
  CHECK(texts(c.posts[0].audience) == List{"nurses"});
  CHECK(c.posts[1].platform_id == "x");
  CHECK(c.posts[1].effort_by_role.at(Role::writer).value.minutes == 90);
  CHECK(c.posts[1].link.utm->value == false);
  CHECK(c.posts[1].counts_as == Pillar::educational);
  CHECK(c.moderation->hours->value.days.size() == 4);
  CHECK(c.moderation->first_reply_hours->value == Ratio::of(3, 2));
}

TEST_CASE("a small file says that it has no time zone", "[intake][read]") {
  const ReadResult result = read(
      "posology: 1\ncampaign:\n  name: a\n  start: 2027-01-11\n  end: 2027-02-01\naudience: [{id: a, kind: "
      "hcp}]\nplatforms: {x: 1/day}\ncontent_mix: {product: 100%}\n");
  CHECK(complaints(result) == List{"FMT031 2:1"});
  CHECK(result.findings[0].level == Level::warning);
}

TEST_CASE("one slip of a letter is one complaint, and what hangs on the key is still read", "[intake][read]") {
  const auto slip = [](const std::string& key, const std::string& typed) {
    std::string text =
        "posology: 1\ncampaign: {name: a, start: 2027-01-11, end: 2027-02-01, time_zone: UTC}\naudience: [{id: a, "
        "kind: "
        "hcp}]\nplatforms: {x: 1/day}\ncontent_mix: {product: 100%}\nproducts: [{id: flow, name: Flow}]\nposts: [{id: "
        "p, "
        "platform: x, pillar: product, product: flow, audience: a}]\n";
    REQUIRE(read(text).findings.empty());
    text.replace(text.find(key + ":"), key.size(), typed);
    return complaints(read(text));
  };
  CHECK(slip("platforms", "platfroms") == List{"FMT001 4:1"});
  CHECK(slip("audience", "audeince") == List{"FMT001 3:1"});
  CHECK(slip("content_mix", "content-mix") == List{"FMT001 5:1"});
  CHECK(slip("products", "produts") == List{"FMT001 6:1"});
  CHECK(slip("campaign", "campain") == List{"FMT001 2:1"});
  CHECK(slip("start", "strat") == List{"FMT001 2:21"});
  // Too far from any key to guess: both are said.
  CHECK(slip("platforms", "channels") == List{"FMT002 1:1", "FMT001 4:1", "FMT005 7:27"});
}

TEST_CASE("a key that is there is never replaced by a mistyped one", "[intake][read]") {
  const ReadResult result = read(
      "posology: 1\ncampaign: {name: a, start: 2027-01-11, end: 2027-02-01, time_zone: UTC, strat: 2027-01-20}\n"
      "audience: [{id: a, kind: hcp}]\nplatforms: {x: 1/day}\nplatfroms: {linkedin: 1/day}\ncontent_mix: {product: "
      "100%}\n");
  CHECK(complaints(result) == List{"FMT001 2:73", "FMT001 5:1"});
  REQUIRE(result.campaign.has_value());
  CHECK(result.campaign->platforms.size() == 1);
}

TEST_CASE("each kind of complaint stands at its place", "[intake][read]") {
  struct Row {
    std::string added;
    List expected;
  };
  const Row rows[] = {
      {"company: {nmae: A}\n", {"FMT001 15:11"}},
      {"events:\n  - id: a\n    kind: launch\n", {"FMT002 16:5"}},
      {"products: {id: a}\n", {"FMT003 15:11"}},
      {"objectives:\n  - {id: a, use: marketing}\n", {"FMT004 16:18"}},
      {"claims:\n  - {id: a, product: none}\n", {"FMT005 16:22"}},
      {"objectives:\n  - {id: a}\n  - {id: b}\n  - {id: a}\n", {"FMT006 18:10"}},
      {"posts:\n  - {id: a}\nevents:\n  - {id: a, on: 2027-02-01}\n", {"FMT006 18:10"}},
      {"workflow: {steps: [{id: a, role: writer}, {id: a, role: designer}]}\n", {"FMT006 15:48"}},
      {"consents: [{id: a, kind: release, signed: 1/13/2027}]\n", {"FMT007 15:43"}},
      {"consents: [{id: a, kind: release, signed: 2027-04-31}]\n", {"FMT008 15:43"}},
      {"consents: [{id: a, kind: release, signed: 2127-04-30}]\n", {"FMT009 15:43"}},
      {"calendar: {blackouts: [{dates: 2027-03-02..2027-03-01}]}\n", {"FMT010 15:32"}},
      {"posts: [{id: a, at: 2027-03-01 9.30}]\n", {"FMT011 15:21"}},
      {"posts: [{id: a, at: 2027-03-28 02:00}]\n", {"FMT012 15:21"}},
      {"posts: [{id: a, at: 2027-10-31 02:59}]\n", {"FMT013 15:21"}},
      {"budget: {total: 1, contingency: 101%}\n", {"FMT014 15:33"}},
      {"budget: {total: 60k}\n", {"FMT016 15:17"}},
      {"budget: {total: 1.005}\n", {"FMT016 15:17"}},
      {"budget: {total: 1 USD, lines: [{id: a, amount: 2 EUR}]}\n", {"FMT017 15:48"}},
      {"posts: [{id: a, effort: 2 weeks}]\n", {"FMT018 15:25"}},
      {"team: [{id: a, roles: writer, hours: 20 h}]\n", {"FMT019 15:38"}},
      {"measurement: {review_every: 30}\n", {"FMT021 15:29"}},
      {"governance: {records_months: many}\n", {"FMT022 15:30"}},
      {"company:\n", {"FMT023 15:1"}},
      {"company: {applicable_manufacturer: on}\n", {"FMT024 15:36"}},
      {"posts: [{id: a, time_zone: Mars/Phobos}]\n", {"FMT030 15:28"}},
      {"budget: {total: 1, caps: {2026-10: 5}}\n", {"FMT032 15:36"}},
      {"budget: {total: 1, device_tax: {sales: [{period: 2015-12-31..2016-01-01, amount: 1}]}}\n", {"FMT033 15:50"}},
      {"claims: [{id: a b}]\n", {"FMT034 15:15"}},
      {"calendar: {holidays: [EN]}\n", {"FMT035 15:23"}},
      {"calendar: {holidays: [DE-XY]}\n", {"FMT035 15:23"}},
      {"calendar: {observances: [heart-month, hart-month]}\n", {"FMT004 15:39"}},
      {"events: [{id: a, observance: world-kidny-day}]\n", {"FMT004 15:30"}},
      {"calendar: {holidays: [DE-BY, GB-SCT, EU, NG]}\n", {}},
      {"posts: [{id: a, at: 2027-02-01 09:00, window: 2027-02-01}]\n", {"FMT036 15:47"}},
      {"budget: {total: 1, basis: {revenue: 1, marketing_share: 1%, social_share: 1%}}\n", {"FMT036 15:20"}},
      {"products: [{id: a, risk_url: www.example.com/x}]\n", {"FMT040 15:30"}},
      {"posts: [{id: a, reviewed: {by: b, on: 2027-01-01, text_hash: \"sha256:xyz\"}}]\nteam: [{id: b, roles: "
       "writer}]\n",
       {"FMT041 15:62"}},
      {"budget: {total: 1, currency: USX}\n", {"FMT042 15:30"}},
      {"moderation: {hours: office}\n", {"FMT043 15:21"}},
      {"budget: {total: 1, caps: {Jan: 5}}\n", {"FMT044 15:27"}},
      {"budget: {total: 1, device_tax: {sales: [{period: 2014-Q5, amount: 1}]}}\n", {"FMT045 15:50"}},
      {"audience: []\n", {"YAML018 15:1"}},
  };
  for (const Row& row : rows) {
    INFO(row.added);
    CHECK(complaints_of(row.added) == row.expected);
  }
}

TEST_CASE("complaints about the base's own keys", "[intake][read]") {
  const auto with = [](std::string_view from, std::string_view to) {
    std::string text = base;
    text.replace(text.find(from), from.size(), to);
    return complaints(read(text));
  };
  CHECK(with("posology: 1", "posology: 2") == List{"FMT037 1:11"});
  CHECK(with("  product: 19.5%", "  product: 19.7%") == List{"FMT015 10:1"});
  CHECK(with("  product: 19.5%", "  product: 19.6%").empty());
  CHECK(with("counts_as: educational", "formats: {image: 50%, text: 40%}, counts_as: educational") ==
        List{"FMT015 13:24"});
  CHECK(with(", counts_as: educational", "") == List{"FMT038 13:3"});
  CHECK(with("  linkedin: 3/week", "  linkedin: 0/week") == List{"FMT020 7:13"});
  CHECK(with("cadence: 5/week", "cadence: {min: 2/week, max: 1/week}") == List{"FMT025 9:33"});
  CHECK(with("  twitter:", "  twitr:") == List{"FMT004 8:3"});
  CHECK(with("  linkedin: 3/week", "  linkedin: 3/week\n  x: 1/week") == List{"FMT006 9:3"});
  CHECK(with("end: 2027-04-02", "end: 2026-04-02") == List{"FMT010 2:48"});
  CHECK(with(", time_zone: Europe/Berlin", ", time_zone: UTC, language: english!") == List{"FMT039 2:86"});
  CHECK(with("- {id: nurses, kind: hcp}", "- id: nurses") == List{"FMT002 5:5"});
  CHECK(with("start: 2027-01-11, ", "") == List{"FMT002 2:1"});
  CHECK(with("start: 2027-01-11, ", "start: , ") == List{"FMT002 2:24"});
}

TEST_CASE("a file that is no campaign is refused", "[intake][read]") {
  CHECK(complaints(read("just a text\n")) == List{"FMT046 1:1"});
  CHECK(complaints(read("- a\n- b\n")) == List{"FMT046 1:1"});
  CHECK_FALSE(read("just a text\n").campaign.has_value());
  CHECK_FALSE(read("").campaign.has_value());
}

TEST_CASE("a broken part costs only itself", "[intake][read]") {
  const ReadResult result = read(base +
                                 "posts:\n  - id: a\n    headline: One: two\n  - id: b\n    platform: "
                                 "linkedin\nclaims:\n  - {id: c, product: p}\nproducts:\n  - id: p\n");
  CHECK(complaints(result) == List{"YAML028 17:18"});
  REQUIRE(result.campaign);
  REQUIRE(result.campaign->posts.size() == 2);
  CHECK_FALSE(result.campaign->posts[0].headline.has_value());
  CHECK(result.campaign->posts[1].platform_id == "linkedin");
}

TEST_CASE("values through an alias are complained of at the use, with a note at the definition", "[intake][read]") {
  const ReadResult result = read(base + "x-shared: &who [surgeons, surgeon]\nposts:\n  - {id: a, audience: *who}\n");
  REQUIRE(complaints(result) == List{"FMT005 17:23"});
  REQUIRE(result.findings[0].notes.size() == 1);
  CHECK(where(result.sources, result.findings[0].notes[0].place) == "15:27");
  REQUIRE(result.campaign);
  CHECK(texts(result.campaign->posts[0].audience) == List{"surgeons"});
}

TEST_CASE("extended files merge by key and by id, the later one wins", "[intake][extends]") {
  FilesInMemory files({
      {"company.yaml",
       "company: {name: Acme, domains: [acme.example]}\nteam:\n  - {id: ana, roles: writer, hours: 10 h/week}\n  - "
       "{id: ben, roles: designer}\n"},
      {"team.yaml",
       "team:\n  - {id: ana, roles: [manager]}\n  - {id: cy, roles: analyst}\ncompany: {name: Acme Medical}\n"},
  });
  const ReadResult result = read_campaign(
      "main.yaml", base + "extends: [company.yaml, team.yaml]\nteam:\n  - {id: ben, roles: writer}\n", files);
  CHECK(complaints(result).empty());
  REQUIRE(result.campaign);
  const Campaign& c = *result.campaign;
  CHECK(c.company.name->value == "Acme Medical");
  CHECK(c.company.domains.items[0].value == "acme.example");
  REQUIRE(c.team.size() == 3);
  CHECK(c.team[0].id->text == "ana");
  CHECK(c.team[0].has(Role::manager));
  CHECK_FALSE(c.team[0].has(Role::writer));
  CHECK(c.team[0].hours->value.effort.minutes == 600);
  CHECK(c.team[1].has(Role::writer));
  CHECK(c.team[2].id->text == "cy");
  CHECK(result.sources.size() == 3);
}

TEST_CASE("a complaint about an extended file stands in that file", "[intake][extends]") {
  FilesInMemory files(std::map<std::string, std::string>{{"company.yaml", "company:\n  nmae: Acme\n"}});
  const ReadResult result = read_campaign("main.yaml", base + "extends: company.yaml\n", files);
  REQUIRE(complaints(result) == List{"FMT001 2:3"});
  CHECK(result.sources[result.findings[0].place.source].name() == "company.yaml");
  CHECK(result.findings[0].path == "company.nmae");
}

TEST_CASE("extended files that cannot be read are named where they are asked for", "[intake][extends]") {
  std::map<std::string, std::string> many;
  std::string list;
  for (int i = 0; i < 18; ++i) {
    many["p" + std::to_string(i)] = "x-part: 1\n";
    list += (i == 0 ? "" : ", ") + ("p" + std::to_string(i));
  }
  many["circle.yaml"] = "extends: main.yaml\n";
  many["main.yaml"] = base + "extends: circle.yaml\n";
  many["list.yaml"] = "- a\n";
  FilesInMemory files(many);
  const auto extending = [&](const std::string& value) {
    return complaints(read_campaign("main.yaml", base + "extends: " + value + "\n", files));
  };
  CHECK(extending("missing.yaml") == List{"FMT027 15:10"});
  CHECK(extending("../outside.yaml") == List{"FMT029 15:10"});
  CHECK(extending("/etc/passwd") == List{"FMT029 15:10"});
  CHECK(extending("https://example.com/a.yaml") == List{"FMT029 15:10"});
  CHECK(extending("[p1, list.yaml]") == List{"FMT046 15:15"});
  CHECK(extending("circle.yaml") == List{"FMT026 1:10"});
  CHECK(extending("[" + list + "]") == List{"FMT028 15:81"});
  CHECK(extending("[p1, p1]").empty());
}

TEST_CASE("the paths of values are known", "[intake][read]") {
  const ReadResult result = read(base + "posts:\n  - id: a\n    headline: One\n");
  REQUIRE(result.campaign);
  const Post& post = result.campaign->posts[0];
  CHECK(result.paths.at(post.headline->place) == "posts[0].headline");
  CHECK(result.paths.at(post.place) == "posts[0]");
  CHECK(result.paths.at(post.id.place) == "posts[0].id");
  CHECK(result.paths.at(result.campaign->posts_place) == "posts");
  CHECK(result.paths.at(result.campaign->platforms[0].place) == "platforms.linkedin");
}

TEST_CASE("status by date or event, and a law as of a day", "[intake][read]") {
  const ReadResult result =
      read(base +
           "events: [{id: clearance, on: 2027-02-01, kind: clearance, gate: true}]\n"
           "products:\n  - id: p\n    us_status:\n      - {status: 510k-pending}\n      - {status: 510k-cleared, from: "
           "clearance}\n      - {status: not-marketed, from: 2027-03-01}\n  - {id: q, us_status: pma-approved}\n"
           "budget: {total: 1, device_tax: {law: {as-of: 2014-06-30}, sales: [{period: 2014-Q1, amount: 5}, {period: "
           "2014-02, amount: 5}]}}\n");
  CHECK(complaints(result).empty());
  REQUIRE(result.campaign);
  const Product& product = result.campaign->products[0];
  REQUIRE(product.us_status.size() == 3);
  CHECK(product.us_status[1].from_event->value.text == "clearance");
  CHECK(product.us_status[2].from->value.iso() == "2027-03-01");
  CHECK(result.campaign->products[1].us_status[0].status.value == UsStatus::pma_approved);
  const DeviceTax& tax = *result.campaign->budget->device_tax;
  CHECK(tax.law->value == TaxLawChoice::as_of);
  CHECK(tax.as_of->value.iso() == "2014-06-30");
  CHECK(tax.sales[0].period.value.last.iso() == "2014-03-31");
  CHECK(tax.sales[1].period.value.days() == 28);
}

TEST_CASE("the currency of the file is its total's, unless it is chosen", "[intake][read]") {
  const ReadResult euro = read(
      base + "budget: {total: \"5,000 EUR\", caps: {2027-01: 100}}\nteam: [{id: a, roles: writer, rate: 50 EUR}]\n");
  CHECK(complaints(euro).empty());
  CHECK(euro.campaign->budget->currency.code == "EUR");
  const ReadResult yen = read(base + "budget: {currency: JPY, total: 5000}\n");
  CHECK(yen.campaign->budget->total->value.minor == 5000);
}

TEST_CASE("a time that a clock change skips names both choices, one that comes twice says which is taken",
          "[intake][read]") {
  const auto complaint = [](const std::string& post) {
    const ReadResult result = read(base + "posts: [{id: a, " + post + "}]\n");
    REQUIRE(result.findings.size() == 1);
    return result.findings[0];
  };
  const Finding skipped = complaint("at: 2027-03-14 02:30, time_zone: America/New_York");
  CHECK(skipped.level == Level::error);
  CHECK(skipped.message.find("2027-03-14 02:30 does not exist in America/New_York") != std::string::npos);
  CHECK(skipped.help == "take 2027-03-14 01:30 or 2027-03-14 03:30");
  const Finding twice = complaint("at: 2027-10-31 02:30, time_zone: Europe/Berlin");
  CHECK(twice.level < Level::error);
  CHECK(twice.message.find("the first one, CEST (UTC+02:00), is taken") != std::string::npos);
}
