// The page: whole, closed to the outside, the same for everybody, and deaf to what a campaign's words look like.
#include "render/html/page.h"

#include <algorithm>
#include <map>
#include <set>

#include "../../report/small_plan.h"
#include "catch.h"
#include "elements.h"

using namespace posology;
using namespace posology::render;
using report::SmallPlan;

namespace {

/// Every word of the campaign's own is this one.
void say(SmallPlan& small, const std::string& words) {
  small.campaign.name.value = words;
  small.campaign.events[0].name->value = words;
  small.campaign.calendar.blackouts[0].why->value = words;
  for (Person& person : small.campaign.team) person.name->value = words + person.id->text;
  Post written;
  written.id = report::at(Id{"waveform"});
  for (auto* key : {&written.headline, &written.text, &written.risk, &written.cta, &written.link.url})
    *key = report::at(words);
  small.campaign.posts.push_back(written);
  for (PlannedPost& post : small.plan().posts) {
    post.title = words;
    post.pillar = words + post.pillar;
    post.audience = {words};
    post.reasons = {{words, {}}};
  }
  small.plan().posts[0].written = 0;
  small.plan().unmet = {{UnmetKind::post_unplaced, Grade::proved, "late", words, words, {}}};
  small.plan().mends = {{words, words, words, 1, 1, 1, {}}};
  small.plan().defaults = {{words, words, words, true}};
  Finding finding;
  finding.rule = finding.name = finding.message = finding.help = words;
  small.outcome.findings = {finding};
  small.outcome.waived = {{finding, words, words, words}};
}

}  // namespace

TEST_CASE("every element is closed, every id is one, every link leads to a place of the page", "[render][html]") {
  SmallPlan small;
  const std::vector<Element> elements = elements_of(plan_html(small.outcome));
  std::vector<std::string> open;
  std::set<std::string> ids;
  for (const Element& element : elements) {
    if (element.name.starts_with("/")) {
      REQUIRE_FALSE(open.empty());
      CHECK("/" + open.back() == element.name);
      open.pop_back();
    } else if (std::set<std::string>{"!DOCTYPE", "meta", "link", "input", "br"}.count(element.name) == 0) {
      open.push_back(element.name);
    }
    if (const auto id = element.attributes.find("id"); id != element.attributes.end())
      CHECK(ids.insert(id->second).second);
  }
  CHECK(open.empty());
  for (const Element& element : elements) {
    for (const auto& [name, value] : element.attributes) {
      if (name == "href" && element.name == "a") CHECK(ids.count(value.substr(1)) == 1);
      if (name == "aria-labelledby") CHECK(ids.count(value.substr(0, value.find(' '))) == 1);
    }
  }
}

TEST_CASE("nothing is loaded, sent or run from elsewhere", "[render][html]") {
  SmallPlan small;
  say(small, "https://example.com/x.png");
  const std::string page = plan_html(small.outcome);
  check_asks_for_nothing(page);
  CHECK(count(page, "<script") == 1);
  CHECK(count(page, "<style") == 1);
}

TEST_CASE("words that look like markup change nothing of the page but the words", "[render][html]") {
  const std::vector<std::string> hostile = {
      "é</script><script>alert(1)</script>",
      "é\"><img src=x onerror=alert(1)>",
      "é' autofocus onfocus='alert(1)",
      "é<!-- ]]> --> <style>*{display:none}</style>",
      "é&lt;b&gt; &#60;b&#62; &amp;",
      "é\u202Egnp.exe\u2066 \u0000\u0007",
      "é</title></textarea></svg></table></details>",
      "é{{constructor}} ${alert(1)} javascript:alert(1)",
  };
  SmallPlan plain;
  say(plain, "é and nothing else");
  const std::vector<std::string> expected = names_of(elements_of(plan_html(plain.outcome)));
  for (const std::string& words : hostile) {
    SmallPlan small;
    say(small, words);
    const std::string page = plan_html(small.outcome);
    INFO(words);
    CHECK(names_of(elements_of(page)) == expected);
    CHECK(page.find("\u202E") == std::string::npos);
  }
}

TEST_CASE("a post stands in the calendar, in the list and among the posts, with the same marks", "[render][html]") {
  SmallPlan small;
  small.plan().posts[0].audience = {"surgeons"};
  const std::string page = plan_html(small.outcome);
  std::map<std::string, std::vector<std::string>> marks;
  std::set<std::string> offered;
  for (const Element& element : elements_of(page)) {
    if (const auto post = element.attributes.find("data-post"); post != element.attributes.end())
      marks[post->second].push_back(element.attributes.at("data-marks"));
    if (element.name == "input" && element.attributes.at("name") == "mark")
      offered.insert(element.attributes.at("value"));
  }
  CHECK(marks.size() == 4);  // the fifth is not placed
  for (const auto& [post, three] : marks) {
    REQUIRE(three.size() == 3);
    CHECK((three[0] == three[1] && three[1] == three[2]));
    std::size_t begin = 0;
    while (begin < three[0].size()) {
      const std::size_t end = std::min(three[0].find(' ', begin), three[0].size());
      CHECK(offered.count(three[0].substr(begin, end - begin)) == 1);
      begin = end + 1;
    }
  }
  for (const char* facet : {"Platform", "Pillar", "Audience", "Status", "Person"})
    CHECK(page.find("<legend>" + std::string(facet) + "</legend>") != std::string::npos);
  CHECK(page.find("4 posts shown") != std::string::npos);
}

TEST_CASE("without scripts everything is there and nothing is offered that would not work", "[render][html]") {
  SmallPlan small;
  for (const Element& element : elements_of(plan_html(small.outcome))) {
    const bool hidden = element.attributes.count("hidden") > 0;
    const auto id = element.attributes.find("id");
    CHECK(hidden == (id != element.attributes.end() && id->second == "choices"));
  }
}

TEST_CASE("a choice narrows the posts and says so", "[render][html]") {
  SmallPlan small;
  report::CalendarChoice choice;
  choice.platforms = {"x"};
  const std::string page = plan_html(small.outcome, choice);
  CHECK(page.find("What the trial measured") != std::string::npos);
  CHECK(page.find("Reading the waveform at the table</bdi>") == std::string::npos);
  CHECK(page.find("only X; sums below are those of the whole plan") != std::string::npos);
  CHECK(page.find("<legend>Platform</legend>") == std::string::npos);  // one value sorts out nothing
}

TEST_CASE("the campaign's own words are in the campaign's language", "[render][html]") {
  SmallPlan small;
  CHECK(plan_html(small.outcome).find("<bdi lang=") == std::string::npos);
  small.campaign.language = report::at(std::string("de"));
  CHECK(plan_html(small.outcome).find("<bdi lang=\"de\">Flow monitor launch</bdi>") != std::string::npos);
}

TEST_CASE("charts say in words and in a table what they draw", "[render][html]") {
  SmallPlan small;
  const std::string page = plan_html(small.outcome);
  CHECK(page.find("<desc id=\"hours-words\">most in week 1 of 2027: 20.8 h of 30 h") != std::string::npos);
  CHECK(page.find("<title>Ben, week 1 of 2027: 11.8 h</title>") != std::string::npos);
  CHECK(page.find("most in Jan 2027: $1,730.00 of $1,500.00; 1 over cap") != std::string::npos);
  CHECK(count(page, "The figures behind the chart") == 2);
  small.plan().money = {};
  const std::string broke = plan_html(small.outcome);
  CHECK(broke.find("id=\"money\"") == std::string::npos);
  CHECK(broke.find("href=\"#money\"") == std::string::npos);
}

TEST_CASE("a clean page never says that anything is approved", "[render][html]") {
  SmallPlan small;
  const std::string page = plan_html(small.outcome);
  CHECK(page.find("Nothing on our list was found. That is not an approval.") != std::string::npos);
  CHECK(page.find("A clean plan is not regulatory approval") != std::string::npos);
}
