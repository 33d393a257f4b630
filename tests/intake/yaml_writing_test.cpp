// What is wrong with the writing of a file: each fault named, at its exact line and column, and nothing else.
#include <string>
#include <vector>

#include "catch.h"
#include "intake/codes.h"
#include "intake/reading_aid.h"

using namespace posology;
using namespace posology::intake;

namespace {

std::vector<std::string> complaints(std::string bytes) {
  const ParsedText reading(std::move(bytes));
  std::vector<std::string> out;
  for (const Finding& finding : reading.findings) {
    CHECK_FALSE(finding.help.empty());
    CHECK_FALSE(finding.name.empty());
    out.push_back(finding.rule + " " + where(reading.sources, finding.place));
  }
  return out;
}

using List = std::vector<std::string>;

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

const Node* value(const Node* map, std::string_view key) {
  REQUIRE(map != nullptr);
  const Child* child = map->find(key);
  REQUIRE(child != nullptr);
  return child->value;
}

}  // namespace

TEST_CASE("bytes that are no campaign are refused", "[intake][yaml]") {
  CHECK(complaints("") == List{"YAML002 1:1"});
  CHECK(complaints("  \n\n") == List{"YAML002 1:1"});
  CHECK(complaints("# only\n# comments\n") == List{"YAML002 1:1"});
  CHECK(complaints("a: " + repeated("xxxxxxxxxx", 1'000'000)) == List{"YAML001 1:1"});
  CHECK(complaints(std::string("\xFF\xFE"
                               "a\0:\0 \0001\0",
                               10)) == List{"YAML006 1:1"});
  CHECK(complaints(std::string("a\0:\0 \0001\0", 8)) == List{"YAML006 1:1"});
}

TEST_CASE("characters that break or hide things are all named in one run", "[intake][yaml]") {
  CHECK(complaints("a: 1\nb: x" + std::string(1, '\0') + "y\nc: \x1b\nd: \x7f\n") ==
        List{"YAML003 2:5", "YAML004 3:4", "YAML004 4:4"});
  CHECK(complaints("a: 1\nb: \xC3\xBC\xFFy\nc: \xC3\n") == List{"YAML005 2:5", "YAML005 3:4"});
  CHECK(complaints("a: x\u202Ey\nb: \u00FC\u2028\n") == List{"YAML010 1:5", "YAML010 2:5"});
  CHECK(complaints("a: \u201CHello\u201D\nb: said \u201Cyes\u201D\n") == List{"YAML009 1:4"});
  CHECK(complaints("a:\n\tb: 1\nc: 2\nc: 3\n") == List{"YAML007 2:1", "YAML018 4:1"});
  CHECK(complaints("a:\n  b: 1\n\u00A0 c: 2\nd: 1\nd: 2\n") == List{"YAML008 3:1", "YAML018 5:1"});
  CHECK(complaints(repeated("a: \x01\n", 1)).size() == 1);
  CHECK(complaints("a: |\n" + repeated(" \x01\n", 50)).size() == 21);
}

TEST_CASE("limits hold against files made to hurt", "[intake][yaml]") {
  CHECK(complaints(repeated("[", 100'000) + repeated("]", 100'000)) == List{"YAML011 1:65"});
  CHECK(complaints(repeated("{a: ", 100'000) + repeated("}", 100'000)) == List{"YAML011 1:257"});
  std::string steps;
  for (int i = 0; i < 500; ++i) steps += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  CHECK(complaints(steps) == List{"YAML011 65:65"});
  std::string laughs = "a: &a [l,l,l,l,l,l,l,l,l]\n";
  for (char c = 'b'; c <= 'i'; ++c) {
    const std::string before = "*" + std::string(1, static_cast<char>(c - 1));
    laughs += std::string(1, c) + ": &" + c + " [" + repeated(before + ",", 8) + before + "]\n";
  }
  CHECK(complaints(laughs) == List{"YAML014 6:11"});
  CHECK(complaints("a: &a 1\nb: [" + repeated("*a, ", 1001) + "]\n") == List{"YAML013 2:4005"});
  CHECK(complaints("[" + repeated("1,", 250'000) + "1]") == List{"YAML012 1:400000"});
  CHECK(complaints("a: [" + repeated(",", 400'000) + "]") == List{"YAML012 1:1"});
  CHECK(complaints("a: &a [1, *a]\n") == List{"YAML019 1:11"});
}

TEST_CASE("what the library swallows is said", "[intake][yaml]") {
  CHECK(complaints(",") == List{"YAML017 1:1"});
  CHECK(complaints("- a\n- b\nc: 1\n") == List{"YAML017 3:1"});
  CHECK(complaints("a: 1\n---\nb: 2\n") == List{"YAML017 2:1"});
  CHECK(complaints("---\na: 1\n...\n").empty());
  CHECK(complaints("a: 1\nb") == List{"YAML016 2:1"});
  CHECK(complaints("a: 1\nb: 2\na: 3\n") == List{"YAML018 3:1"});
  CHECK(complaints("a: 1\nb: \"abc\n") == List{"YAML015 2:4"});
  CHECK(complaints("x: &a {a: 1}\nb:\n  <<: *a\n") == List{"YAML021 3:3"});
  CHECK(complaints("a: !!str 5\nb: !foo bar\nc: ! x\n") == List{"YAML022 1:4", "YAML022 2:4"});
  CHECK(complaints("? [a, b]\n: 1\n~: 2\n: 3\n") == List{"YAML027 1:3", "YAML027 3:1", "YAML027 4:1"});
  CHECK(complaints("caps: {2027-01: 20,000 USD, 2027-02: 1,200,000.50 USD}\n") == List{"YAML023 1:17", "YAML023 1:38"});
  CHECK(complaints("l: [1,200 USD, 5]\nm: [1, 200, 300]\n") == List{"YAML023 1:5"});
}

TEST_CASE("a duplicate key shows both places and reads the first", "[intake][yaml]") {
  const ParsedText reading("a: 1\nb: 2\na: 3\n");
  REQUIRE(reading.findings.size() == 1);
  REQUIRE(reading.findings[0].notes.size() == 1);
  CHECK(where(reading.sources, reading.findings[0].notes[0].place) == "1:1");
  CHECK(value(reading.root, "a")->text == "1");
}

TEST_CASE("a lost quote is reported where it was lost", "[intake][yaml]") {
  CHECK(complaints("a: 1\nb: \"abc\nc: 2\nd: \"x\"\ne: 3\n") == List{"YAML015 2:4"});
  CHECK(complaints("a: 1\nb: 'the surgeon\nc: the surgeons'\nd: 3\n") == List{"YAML015 2:4"});
  CHECK(complaints("p:\n  - id: a\n    t: \"launch\n    u: \"hello\"\n  - id: b\n    id: c\n") ==
        List{"YAML015 3:8", "YAML018 6:5"});
  CHECK(complaints("a: \"two\n  lines\"\nb: 1\n").empty());
}

TEST_CASE("every syntax error of a file is named, and the rest is read", "[intake][yaml]") {
  const ParsedText reading(
      "posts:\n  - id: p1\n    headline: Flow: now\n  - id: p2\n    headline: 'it's great'\n  - id: p3\n    link: @me\n"
      "team:\n  - name\n    id: x\n  - id: y\n    role:writer\n    hours: 1\ncampaign:\n  start 2027\n  end: z\n"
      "audience: [a, b\nformats: {a: 1}}\nq: \"\\q\"\nr: *nobody\ns: &a &b 1\nlast: 1\n");
  List found;
  for (const Finding& finding : reading.findings)
    found.push_back(finding.rule + " " + where(reading.sources, finding.place));
  CHECK(found == List{"YAML028 3:19", "YAML029 5:19", "YAML030 7:11", "YAML016 9:5", "YAML016 12:5", "YAML016 15:3",
                      "YAML024 17:11", "YAML032 18:16", "YAML031 19:5", "YAML020 20:4", "YAML033 21:7"});
  CHECK(value(reading.root, "last")->text == "1");
  const Node* posts = value(reading.root, "posts");
  REQUIRE(posts->children.size() == 3);
  CHECK(value(posts->children[0].value, "id")->text == "p1");
  CHECK(value(posts->children[0].value, "headline")->kind == Node::Kind::broken);
  CHECK(value(reading.root, "campaign")->damaged);
  CHECK(value(value(reading.root, "campaign"), "end")->text == "z");
}

TEST_CASE("other faults of the writing", "[intake][yaml]") {
  CHECK(complaints("a:\n  - x\n  y: 1\nb: 2\nb: 3\n") == List{"YAML025 3:3", "YAML018 5:1"});
  CHECK(complaints("a: - b\nc: 1\n") == List{"YAML025 1:4"});
  CHECK(complaints("a: |0\n x\nb: 2\n") == List{"YAML034 1:4"});
  CHECK(complaints("a: **bold**\nb: 50%\nc: 1\n") == List{"YAML030 1:4"});
  CHECK(complaints("a: [b, c: }\nd: 1\nd: 2\n") == List{"YAML032 1:11", "YAML024 1:4", "YAML018 3:1"});
  CHECK(complaints(repeated("a", 2000) + ": 1\nb: 1\n") == List{"YAML026 1:1"});
}

TEST_CASE("values arrive as they were typed", "[intake][yaml]") {
  const ParsedText reading("countries: [NO, off, 1.10, 19:30, 010, ~, null]\nquoted: \"no\"\nempty:\nnull: x\n");
  CHECK(reading.findings.size() == 1);  // the key null
  const Node* list = value(reading.root, "countries");
  List texts;
  for (const Child& child : list->children) texts.push_back(child.value->text);
  CHECK(texts == List{"NO", "off", "1.10", "19:30", "010", "~", "null"});
  CHECK(list->children[0].value->kind == Node::Kind::scalar);
  CHECK(list->children[5].value->kind == Node::Kind::null);
  CHECK(value(reading.root, "quoted")->quoted);
  CHECK(value(reading.root, "empty")->kind == Node::Kind::null);
}

TEST_CASE("places have true ends and count characters", "[intake][yaml]") {
  const ParsedText reading(
      "\xEF\xBB\xBF"
      "\u00E9: \"\u00FC \u00E4\"  # note\r\nb: &x [1, 2 ]\r\nc: |\r\n  one\r\n  two\r\nd: *x\r\n");
  CHECK(reading.findings.empty());
  const auto span = [&](const Node* node) {
    Place end = node->place;
    end.begin = end.end;
    return where(reading.sources, node->place) + "-" + where(reading.sources, end);
  };
  CHECK(span(value(reading.root, "\u00E9")) == "1:4-1:9");
  CHECK(span(value(reading.root, "b")) == "2:7-2:14");
  CHECK(value(reading.root, "c")->text == "one\ntwo\n");
  CHECK(span(value(reading.root, "c")) == "3:4-5:6");
  CHECK(span(value(reading.root, "d")) == "6:4-6:6");
  CHECK(&value(reading.root, "d")->resolved() == value(reading.root, "b"));
}

TEST_CASE("a carriage return alone breaks a line", "[intake][yaml]") {
  CHECK(complaints("a: 1\rb: 2\ra: 3\r") == List{"YAML018 3:1"});
}

TEST_CASE("the table of codes is in order and complete", "[intake][codes]") {
  std::string before;
  for (const CodeRow& row : codes()) {
    INFO(row.code);
    CHECK((before.empty() || before.substr(0, 3) != row.code.substr(0, 3) || before < row.code));
    CHECK_FALSE(row.what.empty());
    CHECK_FALSE(row.mend.empty());
    CHECK(find_code(row.name) == &row);
    before = row.code;
  }
}

TEST_CASE("escapes that YAML does not know are named, and halves of a character put together", "[intake][yaml]") {
  const auto told = [](const std::string& text) {
    const ParsedText reading(text);
    return reading.findings.size() == 1 ? reading.findings[0].message + "; " + reading.findings[0].help : "not one";
  };
  CHECK(told("a: \"x \\ud83d\\udc4d y\"\n") ==
        "'\\ud83d\\udc4d' is one character in two halves, as JSON writes it; YAML takes it whole; write \U0001F44D");
  CHECK(told("a: \"x \\ud83d y\"\n").starts_with("'\\ud83d' is half of a character; "));
  CHECK(told("a: \"x \\u12 y\"\n").starts_with("'\\u' is followed by 4 digits of 0-9 and A-F; "));
  CHECK(told("a: \"50 \\% more\"\n").starts_with("'\\%' means nothing inside double quotes; "));
}
