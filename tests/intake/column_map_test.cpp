// Maps of columns that a user writes: read whole, complained of at their places.
#include "intake/column_map.h"

#include "catch.h"

using namespace posology;
using namespace posology::intake;

namespace {

struct ReadMap {
  Sources sources;
  Findings findings;
  std::optional<ColumnMap> map;

  explicit ReadMap(const std::string& text) { map = read_column_map("columns.yaml", text, sources, findings); }

  [[nodiscard]] std::string told() const {
    std::string all;
    for (const Finding& finding : findings)
      all += finding.rule + " at '" + std::string(sources.text(finding.place)) + "': " + finding.message + "\n";
    return all;
  }
};

std::string told(const std::string& keys) { return ReadMap("posology_map: 1\nname: mine\n" + keys).told(); }

}  // namespace

TEST_CASE("a map says what columns hold, or changes one of the program", "[intake][measure]") {
  const ReadMap own(
      "posology_map: 1\nname: clinic\nplatform: twitter\ndates: [DD.MM.YYYY, YYYY-MM-DD]\nzone: Europe/Oslo\n"
      "decimal: comma\nkeys: {published: Publisert, id: Lenke}\ncolumns: {Visninger: reach}\nposts: {\"77\": a}\n");
  CHECK(own.told().empty());
  REQUIRE(own.map);
  CHECK(own.map->platform == "x");
  CHECK(own.map->dates == std::vector<std::string>{"DD.MM.YYYY", "YYYY-MM-DD"});
  CHECK(own.map->zone == "Europe/Oslo");
  CHECK(own.map->decimal == DecimalMark::comma);
  CHECK(own.map->posts.at("77").value == "a");
  REQUIRE(own.map->columns.size() == 3);
  CHECK(own.map->columns[0].role == ColumnRole::id);
  CHECK(own.map->columns[2].figure == "reach");
  CHECK(own.map->columns[2].needed);
  CHECK(own.sources.text(own.map->columns[2].place) == "reach");

  const ReadMap built_on("posology_map: 1\nname: mine\nlike: linkedin-posts\ncolumns: {Comments: answers}\n");
  REQUIRE(built_on.map);
  CHECK(built_on.map->name == "mine");
  CHECK(built_on.map->platform == "linkedin");
  CHECK(built_on.map->columns.back().figure == "answers");
  CHECK(built_on.map->columns.size() > 15);
}

TEST_CASE("what is wrong with a map is said at its place", "[intake][measure]") {
  CHECK(ReadMap("name: mine\n").told() == "FMT057 at '': the file holds no `posology_map`\n");
  CHECK(ReadMap("posology_map: 2\nname: mine\n").told() ==
        "FMT057 at '2': this map is of version 2; version 1 is read\n");
  CHECK(told("like: linkedin-post\n") == "FMT057 at 'linkedin-post': there is no built-in map 'linkedin-post'\n");
  CHECK(told("platform: fax\n") == "FMT057 at 'fax': 'fax' is no platform\n");
  CHECK(told("dates: DD/MM\n") == "FMT057 at 'DD/MM': 'DD/MM' does not say year, month and day\n");
  CHECK(told("keys: {day: Date}\n") == "FMT057 at 'Date': nothing says how the dates of this column are written\n");
  CHECK_FALSE(told("decimal: dot\n").empty());
  CHECK_FALSE(told("zone: Mars/Base\n").empty());
  CHECK_FALSE(told("colums: {a: b}\n").empty());
  CHECK_FALSE(ReadMap("posology_map: 1\nname: [\n").told().empty());
  CHECK_FALSE(ReadMap("posology_map: 1\nlike: x-posts\n").told().empty());  // no name
}

TEST_CASE("a map says where costs stand and in which currency", "[intake][measure]") {
  const ReadMap ads(
      "posology_map: 1\nname: x-ads\ndates: [YYYY-MM-DD]\ncurrency: EUR\n"
      "keys: {id: Ad, day: Day, media_cost: Spend, currency: Money}\n");
  CHECK(ads.told().empty());
  REQUIRE(ads.map);
  CHECK(ads.map->currency == "EUR");
  REQUIRE(ads.map->columns.size() == 4);
  CHECK(ads.map->columns[2].role == ColumnRole::media_cost);
  CHECK(ads.map->columns[3].role == ColumnRole::currency);
  CHECK(told("currency: euro\n") == "FMT057 at 'euro': 'euro' is no currency that is known\n");
}
