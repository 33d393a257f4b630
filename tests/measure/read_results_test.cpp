#include "measure/read_results.h"

#include "catch.h"
#include "measured_campaign.h"

using namespace posology;
using namespace posology::measure;

namespace {

const std::string heading = "date,metric,value,post\n";

}  // namespace

TEST_CASE("columns stand in any order, between commas, semicolons or tabs", "[measure]") {
  const MeasuredCampaign scene;
  for (const char* table : {"date,metric,value,post\n2027-01-12,reach,\"1,200.5\",a\n",
                            "Value;POST; Metric ;date\n1200.5;a;reach;2027-01-12\n",
                            "note\tpost\tvalue\tmetric\tdate\r\n\ta\t1200.5\treach\t2027-01-12\r\n"}) {
    INFO(table);
    const Results results = scene.read(table);
    CHECK(results.findings.empty());
    REQUIRE(results.readings.size() == 1);
    CHECK(results.readings[0].date == day("2027-01-12"));
    CHECK(results.readings[0].metric == 0);
    CHECK(results.readings[0].post == 0);
    CHECK(results.readings[0].value.thousandths == 1200500);
  }
}

TEST_CASE("tables that are none get a clear answer", "[measure]") {
  const MeasuredCampaign scene;
  CHECK(scene.told("") == "DAT001: the file holds no results\n");
  CHECK(scene.told(" <html><body>sign in</body></html>") == "DAT001: this is a web page, not a table of results\n");
  CHECK(scene.told("day|metric|value\n2027-01-12|reach|3\n") ==
        "DAT002: there is no column 'date'\nDAT002: there is no column 'metric'\nDAT002: there is no column 'value'\n"
        "DAT003: the column 'day|metric|value' is not used\n");
  CHECK(scene.told("date,metric,value,clicks\n") == "DAT003: the column 'clicks' is not used\n");
  CHECK(scene.told(heading + "2027-01-12,\"reach,3,\n") ==
        "DAT005: this quote is never closed: the rows from here on are not read\n");
}

TEST_CASE("a row that could mean two things is left out, and nothing is guessed", "[measure]") {
  const MeasuredCampaign scene;
  const auto row = [&](const std::string& cells) { return scene.told(heading + cells + "\n"); };
  CHECK(row("03/02/2027,reach,3,") == "DAT006: '03/02/2027' is not a date of the form YYYY-MM-DD\n");
  CHECK(row("Total,reach,3,") == "DAT006: 'Total' is no day: a row of sums is not a reading\n");
  CHECK(row("2027-01-12,reach,-3,") == "DAT007: '-3' is below zero\n");
  CHECK(row("2027-01-12,reach,many,") == "DAT007: 'many' is no number\n");
  CHECK(row("2027-01-12,reach,3%,") == "DAT007: '3%' is a share, and its metric is none\n");
  CHECK(row("2027-01-12,reach,1.2345,") == "DAT007: '1.2345' has more than three decimals or is too large\n");
  CHECK(row("2027-01-12,reach,1000000001,") == "DAT007: '1000000001' is too large\n");
  CHECK(row("2027-01-12,raech,3,") == "DAT008: the campaign has no metric 'raech'\n");
  CHECK(row("2027-01-12,reach,3,z") == "DAT009: the plan has no post 'z'\n");
  CHECK(row("2027-01-12,reach,3") == "DAT004: this row has 3 cells, the heading has 4\n");
  CHECK(scene.told("date;metric;value\n2027-01-12;reach;1,200\n") ==
        "DAT007: '1,200' may have a decimal comma or marks of thousands\n");
  // Both mistakes of a row are told.
  CHECK(row("soon,reach,many,") ==
        "DAT006: 'soon' is not a date of the form YYYY-MM-DD\nDAT007: 'many' is no number\n");
  CHECK(scene.read(heading + "soon,reach,many,\n").readings.empty());
  CHECK(scene.read(heading + "soon,reach,many,\n2027-01-12,reach,3,\n").readings.size() == 1);
}

TEST_CASE("a share is taken where the metric is one", "[measure]") {
  const MeasuredCampaign scene;
  const Results results = scene.read(heading + "2027-01-12,share,4.5%,\n");
  CHECK(results.findings.empty());
  CHECK(results.readings.at(0).value.thousandths == 4500);
}

TEST_CASE("a metric of one platform takes no post of another", "[measure]") {
  MeasuredCampaign scene;
  scene.campaign.measurement->metrics[0].platform = here(RefTo<Kind::platform>{"linkedin"});
  CHECK(scene.told(heading + "2027-01-12,reach,3,a\n").empty());
  CHECK(scene.told(heading + "2027-01-12,reach,3,b\n") ==
        "DAT009: the post 'b' is on x, and the metric 'reach' counts linkedin\n");
}

TEST_CASE("of the same figure twice the first counts", "[measure]") {
  const MeasuredCampaign scene;
  Results results = scene.read(heading + "2027-01-12,reach,3,\n2027-01-12,reach,4,a\n2027-01-12,reach,5,\n");
  drop_repeated(results.readings, results.findings);
  REQUIRE(results.readings.size() == 2);
  CHECK(results.readings[0].value.thousandths == 3000);
  REQUIRE(results.findings.size() == 1);
  CHECK(results.findings[0].message == "this figure of 2027-01-12 stands twice; the first one counts");
  CHECK(results.findings[0].notes.size() == 1);
}

TEST_CASE("any bytes are answered", "[measure]") {
  const MeasuredCampaign scene;
  std::string bytes;
  for (int i = 0; i < 4000; ++i) bytes += static_cast<char>((i * 7919) % 128);
  CHECK_FALSE(scene.told(bytes).empty());
  CHECK_FALSE(scene.told(heading + bytes).empty());
}
