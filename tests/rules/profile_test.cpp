// Profiles: what each leaves out, what it raises, and what no profile touches.
#include <algorithm>

#include "catch.h"
#include "judged.h"
#include "rules/example.h"
#include "rules/profile.h"

using namespace posology;
using namespace posology::rules;

namespace {

// The example with profiles beside whatever it says of rules.
std::string under(std::string_view yaml, const std::string& profiles) {
  std::string text = whole_example(yaml);
  const std::string line = "  profile: [" + profiles + "]\n";
  const std::size_t at = text.find("\nrules:\n");
  return at == std::string::npos ? text + "rules:\n" + line : text.insert(at + 8, line);
}

std::vector<Finding> of(const std::string& yaml, std::string_view code) {
  std::vector<Finding> list;
  for (const Finding& f : judged(yaml).verdict.findings) {
    if (f.rule == code) list.push_back(f);
  }
  return list;
}

}  // namespace

TEST_CASE("each profile silences exactly what its table says, in the rules' own bad examples", "[rules][profiles]") {
  for (const std::string_view name : words<Profile>()) {
    const Profile profile = *from_word<Profile>(name);
    for (const Rule* rule : all_rules()) {
      INFO(name << " " << rule->code);
      const bool fires = !of(under(rule->bad, std::string(name)), rule->code).empty();
      CHECK(fires == (row_of(profile, *rule) == nullptr));
    }
  }
}

TEST_CASE("each profile changes something", "[rules][profiles]") {
  const auto rules = all_rules();
  for (const Profile profile : {Profile::us, Profile::eu, Profile::hcp_only, Profile::draft}) {
    CHECK(std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) { return row_of(profile, *rule) != nullptr; }));
  }
  CHECK(std::any_of(rules.begin(), rules.end(), [](const Rule* rule) { return raised_by_strict(*rule); }));
}

TEST_CASE("no profile leaves out what cannot be waived", "[rules][profiles]") {
  for (const Rule* rule : all_rules()) {
    if (rule->waivable) continue;
    for (const std::string_view name : words<Profile>()) CHECK(row_of(*from_word<Profile>(name), *rule) == nullptr);
  }
}

TEST_CASE("the law of two places together leaves out nothing of either", "[rules][profiles]") {
  for (const std::string_view code : {"CMP503", "CMP504", "CMP505", "CMP103", "CMP104", "CMP107", "CMP115", "CMP116"}) {
    INFO(code);
    CHECK_FALSE(of(under(find_rule(code)->bad, "us, eu"), code).empty());
  }
  // What a draft leaves out is left out under any law.
  CHECK(of(under(find_rule("GOV001")->bad, "us, eu, draft"), "GOV001").empty());
}

TEST_CASE("strict makes errors of warnings that words decide, and of no others", "[rules][profiles]") {
  const Rule& words = *find_rule("CMP113");
  REQUIRE(words.wording);
  CHECK(of(whole_example(words.bad), "CMP113").front().level == Level::warning);
  CHECK(of(under(words.bad, "strict"), "CMP113").front().level == Level::error);
  const Rule& counted = *find_rule("MIX001");
  REQUIRE_FALSE(counted.wording);
  CHECK(of(under(counted.bad, "strict"), "MIX001").front().level == Level::warning);
}

TEST_CASE("a level of the file goes before a profile", "[rules][profiles]") {
  const std::string yaml = under(find_rule("GOV001")->bad, "draft");
  CHECK(of(yaml, "GOV001").empty());
  CHECK(of(yaml + "  GOV001: warning\n", "GOV001").front().level == Level::warning);
}

TEST_CASE("lay people under a profile for professionals alone are an error at the segment", "[rules][profiles]") {
  const std::string yaml = whole_example(
      "audience:\n  - {id: surgeons, kind: hcp}\n  - {id: carers, kind: caregiver}\nrules: {profile: hcp-only}\n");
  const auto found = of(yaml, "GOV003");
  REQUIRE(found.size() == 1);
  CHECK(found[0].level == Level::error);
  CHECK(found[0].path == "audience[1].kind");
}
