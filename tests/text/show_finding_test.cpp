#include <fmt/format.h>

#include "catch.h"
#include "text/show_finding.h"

using namespace posology;

namespace {

const TextStyle plain{false, false, 100};
const TextStyle signs{false, true, 100};

struct Page {
  Sources sources;
  Finding finding;

  Page(std::string text, std::string_view part) {
    finding.rule = "FMT003";
    finding.name = "unknown-key";
    finding.message = "there is no key 'platfrom'";
    finding.place = {sources.add(Source("campaign.yaml", std::move(text))), 0, 0};
    finding.place = place_of(part);
  }
  Place place_of(std::string_view part) const {
    const auto at = static_cast<std::uint32_t>(sources[0].text().find(part));
    return {0, at, static_cast<std::uint32_t>(at + part.size())};
  }
  std::string show(const TextStyle& style = signs) const { return show_finding(finding, sources, style); }
};

}  // namespace

TEST_CASE("a finding has its place, snippet, help and source", "[text]") {
  Page page("posts:\n  - id: a\n    platfrom: x\n", "platfrom");
  page.finding.help = "did you mean 'platform'?";
  page.finding.source = "the campaign file's format";
  CHECK(page.show() ==
        "error[FMT003] unknown-key: there is no key 'platfrom'\n"
        " --> campaign.yaml:3:5\n"
        "  │\n"
        "3 │     platfrom: x\n"
        "  │     ^^^^^^^^\n"
        "help: did you mean 'platform'?\n"
        "source: the campaign file's format\n"
        "\n");
}

TEST_CASE("without Unicode the page is plain ASCII", "[text]") {
  Page page("größe: 日本\n", "日本");
  page.finding.message = "'größe' … → wrong";
  page.finding.help = "größer";
  page.finding.notes.push_back({"größe", page.place_of("größe")});
  const std::string text = page.show(plain);
  for (const char c : text) REQUIRE(static_cast<unsigned char>(c) < 0x80U);
  CHECK(text.find("1 | grosse: ??\n  |         ^^\n") != std::string::npos);
}

TEST_CASE("a note has a snippet of its own, also in another file", "[text]") {
  Page page("a: 1\nb: 2\na: 3\n", "a: 3");
  page.finding.level = Level::warning;
  page.finding.notes.push_back({"first defined here", page.place_of("a: 1")});
  const auto other = page.sources.add(Source("company.yaml", "\n\n\n\n\n\n\n\n\nbase: 1\n"));
  page.finding.notes.push_back({"taken from here", {other, 9, 13}});
  page.finding.notes.push_back({"and this stands nowhere", {}});
  CHECK(page.show() ==
        "warning[FMT003] unknown-key: there is no key 'platfrom'\n"
        " --> campaign.yaml:3:1\n"
        "  │\n"
        "3 │ a: 3\n"
        "  │ ^^^^\n"
        "note: first defined here\n"
        " --> campaign.yaml:1:1\n"
        "  │\n"
        "1 │ a: 1\n"
        "  │ ^^^^\n"
        "note: taken from here\n"
        "  --> company.yaml:10:1\n"
        "   │\n"
        "10 │ base: 1\n"
        "   │ ^^^^\n"
        "note: and this stands nowhere\n"
        "\n");
}

TEST_CASE("a place of several lines shows the first and the last", "[text]") {
  Page page("text: |\n  one\n  two\n  three\nend: 1\n", "|\n  one\n  two\n  three\n");
  CHECK(page.show().find("1 │ text: |\n"
                         "  │       ^\n"
                         "⋮ │\n"
                         "4 │   three\n"
                         "  │   ^^^^^\n"
                         "\n") != std::string::npos);
  Page three("a: [1,\n  2,\n  3]\n", "[1,\n  2,\n  3]");
  CHECK(three.show().find("1 │ a: [1,\n  │    ^^^\n⋮ │\n3 │   3]\n  │   ^^\n\n") != std::string::npos);
  Page two("a: [1,\n  2]\n", "[1,\n  2]");
  CHECK(two.show().find("1 │ a: [1,\n  │    ^^^\n2 │   2]\n  │   ^^\n\n") != std::string::npos);
}

TEST_CASE("a finding that stands nowhere has no snippet", "[text]") {
  Page page("a: 1\n", "a");
  page.finding.place = {};
  CHECK(page.show() == "error[FMT003] unknown-key: there is no key 'platfrom'\n\n");
  page.finding.place = {9, 0, 1};
  page.finding.notes.push_back({"of no file", {9, 0, 1}});
  CHECK(page.show() == "error[FMT003] unknown-key: there is no key 'platfrom'\nnote: of no file\n\n");
}

TEST_CASE("colours appear only when they are wanted", "[text]") {
  Page page("a: 1\n", "a");
  page.finding.help = "mend";
  CHECK(page.show().find('\x1b') == std::string::npos);
  const std::string text = page.show({true, true, 100});
  CHECK(text.find("\x1b[1;31merror[FMT003] unknown-key\x1b[0m: there") == 0);
  CHECK(text.find("  │ \x1b[1;31m^\x1b[0m\n") != std::string::npos);
  CHECK(text.find("\x1b[1;32mhelp:\x1b[0m mend\n") != std::string::npos);
}

TEST_CASE("no text of a campaign steers a terminal or a workflow runner", "[text]") {
  const std::string bad = "##[error]\x1b]0;x\x07\xE2\x80\xAE##vso[a]";
  Page page("", "");
  const auto source = page.sources.add(Source(bad, "key: " + bad + "\n"));
  Finding& f = page.finding;
  f.rule = f.name = f.message = f.help = f.source = bad;
  // Marks that begin and end inside of the commands.
  for (std::uint32_t begin = 5; begin < 5 + bad.size(); ++begin) {
    f.place = {source, begin, begin + 2};
    f.notes = {{bad, f.place}};
    for (const TextStyle& style : {plain, signs}) {
      const std::string text = page.show(style);
      REQUIRE(text.find("##[") == std::string::npos);
      REQUIRE(text.find("##vso[") == std::string::npos);
      REQUIRE(text.find('\x1b') == std::string::npos);
      REQUIRE(text.find("\xE2\x80\xAE") == std::string::npos);
    }
  }
}

TEST_CASE("no line of a snippet is wider than the page", "[text]") {
  Page page(fmt::format("{:a>300} bad {:b>300}", "", ""), "bad");
  const std::string text = page.show({false, true, 60});
  CHECK(text.find(fmt::format("1 │ …{:a>16} bad {:b>33}…\n  │ {:18}^^^\n", "", "", "")) != std::string::npos);
}
