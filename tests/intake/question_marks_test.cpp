// Questions as people write them, inside braces and brackets too: the value, its place, and no complaint.
#include <random>

#include "catch.h"
#include "intake/question_marks.h"
#include "intake/reading_aid.h"

using namespace posology;
using namespace posology::intake;

namespace {

// The scalars of a tree in the order of the text: value, and the bytes of its place.
void collect(const Node& node, const Sources& sources, std::vector<std::pair<std::string, std::string>>& out) {
  if (node.kind == Node::Kind::scalar) out.emplace_back(node.text, std::string(sources.text(node.place)));
  for (const Child& child : node.children) {
    if (child.key != nullptr) collect(*child.key, sources, out);
    collect(*child.value, sources, out);
  }
}

using Scalars = std::vector<std::pair<std::string, std::string>>;

Scalars scalars(const std::string& text) {
  const ParsedText reading(text);
  for (const Finding& finding : reading.findings) FAIL_CHECK(text << ": " << finding.message);
  REQUIRE(reading.root != nullptr);
  Scalars out;
  collect(*reading.root, reading.sources, out);
  return out;
}

}  // namespace

TEST_CASE("a question inside braces needs no quotes", "[intake][yaml]") {
  CHECK(scalars("p: {text: What next?}\n") == Scalars{{"p", "p"}, {"text", "text"}, {"What next?", "What next?"}});
  CHECK(scalars("p: {text: What next?, id: a}\n")[2] ==
        std::pair<std::string, std::string>{"What next?", "What next?"});
  CHECK(scalars("p: {text: Why? Because., id: a}\n")[2].first == "Why? Because.");
  CHECK(scalars("p: {text: Quoi ?, id: a}\n")[2].second == "Quoi ?");
  CHECK(scalars("p: [Really??, no]\n")[1].first == "Really??");
  CHECK(scalars("p: [https://a.org/?x=1&y=2, no]\n")[1].second == "https://a.org/?x=1&y=2");
  CHECK(scalars("p: {t: what?\n   now}\n")[2] == std::pair<std::string, std::string>{"what? now", "what?\n   now"});
  CHECK(scalars("p: {why?: 1}\n")[1].first == "why?");
}

TEST_CASE("everywhere else a question mark is what it was", "[intake][yaml]") {
  CHECK(scalars("a: What?\nb: 'so ?'\nc: \"so?\"  # why?\nd: |\n  x?\n  ? y\n") ==
        Scalars{{"a", "a"},
                {"What?", "What?"},
                {"b", "b"},
                {"so ?", "'so ?'"},
                {"c", "c"},
                {"so?", "\"so?\""},
                {"d", "d"},
                {"x?\n? y\n", "|\n  x?\n  ? y"}});
  // The sign of a long key, and the character that stands in, named in quotes.
  CHECK(scalars("? a\n: b\n") == Scalars{{"a", "a"}, {"b", "b"}});
  CHECK(scalars("a: \"\\x1A is no question?\"\n")[1].first == "\x1A is no question?");
}

TEST_CASE("a question beside a true mistake does not hide the mistake", "[intake][yaml]") {
  const ParsedText reading("p: {text: What next?, id: a\nq: 1\n");
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.findings[0].rule == "YAML024");
}

TEST_CASE("the text that the library sees is as long, and comes back whole", "[intake][yaml][property]") {
  std::mt19937 dice(4);
  const std::string letters = "??? a{}[],:-\n'\"#";
  for (int round = 0; round < 5000; ++round) {
    std::string text(dice() % 40, ' ');
    for (char& c : text) c = letters[dice() % letters.size()];
    const std::string shown = for_library(text);
    REQUIRE(shown.size() == text.size());
    REQUIRE(from_library(shown) == text);
  }
}

TEST_CASE("a colon in a text inside braces is named, with the quotes that mend it", "[intake][yaml]") {
  struct Case {
    std::string text, value;
  };
  for (const Case& c :
       {Case{"p: {text: Ask: why?}\n", "Ask: why?"}, Case{"p: {id: a, text: Ask: now, b: 1}\n", "Ask: now"},
        Case{"p:\n  - {id: a, t: 'it: is', text: Flow: now}\n", "Flow: now"},
        Case{"p: {id: a,\n    text: Flow: now}\n", "Flow: now"}}) {
    const ParsedText reading(c.text);
    INFO(c.text);
    REQUIRE(reading.findings.size() == 1);
    const Finding& finding = reading.findings[0];
    CHECK(finding.rule == "YAML028");
    CHECK(finding.message == "a colon inside the unquoted text '" + c.value + "'");
    CHECK(finding.help == "put the text in quotes: \"" + c.value + "\"");
    REQUIRE(finding.fix);
    std::string mended = c.text;
    mended.replace(finding.fix->place.begin, finding.fix->place.end - finding.fix->place.begin,
                   finding.fix->replacement);
    const ParsedText again(mended);
    CHECK(again.findings.empty());
  }
}
