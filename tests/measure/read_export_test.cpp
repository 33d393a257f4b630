// Exports of tools: found by their headings, matched with the plan's posts, and added up.
#include "measure/read_export.h"

#include "catch.h"
#include "knowledge/results_exports.h"
#include "measured_campaign.h"
#include "model/zone.h"

using namespace posology;
using namespace posology::measure;

namespace {

/// Two posts on X, one on LinkedIn, one on Facebook and one on YouTube, in New York.
struct Scene : MeasuredCampaign {
  std::vector<ColumnMap> maps;

  Scene() {
    campaign.name = here(std::string("Spring launch"));
    campaign.time_zone = here(std::string("America/New_York"));
    campaign.measurement->metrics.clear();
    metric("impressions", 0, 100, "times");
    metric("comments", 0, 100, "answers");
    metric("sessions", 0, 100, "visits");
    post("d", "facebook", 100);
    post("e", "youtube", 100);
    at("a", "2027-01-12", 9 * 60 + 30);
    at("b", "2027-01-11", 12 * 60);
    at("c", "2027-01-13", 20 * 60);
    at("d", "2027-01-14", 12 * 60);
    at("e", "2027-01-15", 15 * 60);
    for (const ResultsExport& tool : results_exports()) maps.push_back(column_map(tool));
  }

  void at(const std::string& id, const char* date, int minutes) {
    for (PlannedPost& one : plan.posts) {
      if (one.id != id) continue;
      one.at = {day(date), TimeOfDay{minutes}};
      one.zone = "America/New_York";
      one.utc_minutes = resolve(one.at, one.zone).utc_minutes;
    }
  }

  [[nodiscard]] Results results(const std::string& text) const {
    const FoundTable table = find_table(text, 1, maps, campaign.run());
    Results none;
    none.findings = table.problems;
    if (table.map == nullptr) return none;
    return read_export(campaign, plan, Source("export.csv", text), 1, table);
  }

  /// "impressions of a on 2027-01-12: 700" and so on.
  [[nodiscard]] std::string readings(const std::string& text) const {
    std::string all;
    for (const measure::Reading& reading : results(text).readings) {
      all += campaign.measurement->metrics[reading.metric].id->text;
      if (reading.post >= 0) all += " of " + plan.posts[static_cast<std::size_t>(reading.post)].id;
      all += " on " + reading.date.iso() + ": " + std::to_string(reading.value.thousandths / 1000) + "\n";
    }
    return all;
  }

  [[nodiscard]] std::string told(const std::string& text, const std::string& rule) const {
    std::string all;
    for (const Finding& finding : results(text).findings)
      if (finding.rule == rule) all += finding.message + "\n";
    return all;
  }
};

const std::string x_heading = "Post id,Date,Post text,Post Link,Impressions,Likes,Replies\n";

}  // namespace

TEST_CASE("each tool's table is known by its heading", "[measure]") {
  for (const ResultsExport& tool : results_exports()) {
    INFO(tool.name);
    std::string heading;
    for (const ResultsColumn& column : tool.columns) {
      heading += heading.empty() ? "\"" : ";\"";
      for (const char c : column.header) heading.append(c == '"' ? 2 : 1, c);
      heading += '"';
    }
    const Scene scene;
    const FoundTable found = find_table("a title\n\n" + heading + "\n", 1, scene.maps, scene.campaign.run());
    REQUIRE(found.map != nullptr);
    CHECK(found.map->name == tool.name);
    CHECK(found.delimiter == ';');
    CHECK(found.heading == 1);
    CHECK(find_results_export(tool.name) == &tool);
    CHECK_FALSE(tool.cited.source.empty());
    CHECK_FALSE(tool.dates.empty());
    CHECK((tool.zone.value.empty() || zone_known(tool.zone.value)));
  }
  CHECK(find_results_export("linkedin") == nullptr);
}

TEST_CASE("a post is matched by its day in the table's own zone", "[measure]") {
  const Scene scene;
  // 20:00 of 13 January in New York is 14 January in UTC, in which X counts days.
  CHECK(scene.readings(x_heading + "1,\"Mon, Jan 11, 2027\",t,l,700,9,3\n2,\"Thu, Jan 14, 2027\",t,l,640,4,1\n") ==
        "impressions of b on 2027-01-11: 700\ncomments of b on 2027-01-11: 3\n"
        "impressions of c on 2027-01-14: 640\ncomments of c on 2027-01-14: 1\n");
  CHECK(scene.told(x_heading + "1,\"Wed, Jan 13, 2027\",t,l,640,4,1\n", "DAT015") ==
        "this row is counted for no post: the plan has no post on x on 2027-01-13 (UTC)\n");
}

TEST_CASE("a post is matched within half an hour, with its offset or its zone", "[measure]") {
  const Scene scene;
  const std::string heading = "Tweet id,time,impressions,replies\n";
  CHECK(scene.readings(heading + "1,2027-01-11 17:29 +0000,700,3\n") ==
        "impressions of b on 2027-01-11: 700\ncomments of b on 2027-01-11: 3\n");
  CHECK(scene.told(heading + "1,2027-01-11 17:31 +0000,700,3\n", "DAT015") ==
        "this row is counted for no post: the plan has no post on x within 30 minutes of 2027-01-11 17:31 UTC\n");
  // 09:00 on the Pacific coast is noon in New York.
  const std::string facebook = "Post ID,Publish time,Permalink,Views,Reach,Comments\n";
  CHECK(scene.readings(facebook + "7,01/14/2027 09:05,p,1,2,5\n") == "comments of d on 2027-01-14: 5\n");
}

TEST_CASE("a row of sums is kept out, by its word or by its sums", "[measure]") {
  const Scene scene;
  const std::string youtube =
      "Content,Video title,Video publish time,Views,Comments added\nTotal,,,90,8\nv1,Film,\"Jan 15, 2027\",90,8\n";
  CHECK(scene.readings(youtube) == "comments of e on 2027-01-15: 8\n");
  CHECK(scene.told(youtube, "DAT014") == "this is a row of sums: it is kept out\n");
  const std::string analytics =
      "# Start date: 20270111\n# End date: 20270131\n\nSession campaign,Session manual ad content,Sessions\n"
      ",,30\nspring-launch,a,10\nspring-launch,b,15\nother,c,5\n";
  CHECK(scene.readings(analytics) == "sessions of a on 2027-01-31: 10\nsessions of b on 2027-01-31: 15\n");
  CHECK(scene.told(analytics, "DAT014") == "this row names nothing and holds the sums: it is kept out\n");
  CHECK(scene.told(analytics, "DAT022") ==
        "read as 'google-analytics-links': 4 rows; matched by id 0, by link 2, by platform and time 0; not matched 0; "
        "of other campaigns 1\n");
}

TEST_CASE("YouTube's table is read in German and in Spanish, where dates and numbers leave no doubt", "[measure]") {
  const Scene scene;
  const std::string german =
      "Videos,Videotitel,Veröffentlichungszeitpunkt des Videos,Dauer,Aufrufe,Kommentare hinzugefügt,Impressionen\n"
      "Gesamt,,,,90,8,1200\nv1,Film,\"Jan 15, 2027\",95,90,8,1200\n";
  CHECK(scene.readings(german) == "comments of e on 2027-01-15: 8\nimpressions of e on 2027-01-15: 1200\n");
  CHECK(scene.told(german, "DAT014") == "this is a row of sums: it is kept out\n");
  const std::string spanish =
      "Contenido,Título del vídeo,Hora de publicación del vídeo,Duración,Visualizaciones,Impresiones\n";
  CHECK(scene.readings(spanish + "v1,Película,\"Jan 15, 2027\",95,90,1200\n") ==
        "impressions of e on 2027-01-15: 1200\n");
  // A month that is written in Spanish is no pattern of the map: nothing is guessed.
  CHECK(scene.readings(spanish + "v1,Película,15 ene 2027,95,90,1200\n").empty());
}

TEST_CASE("a campaign's visits without its posts are a figure of the whole", "[measure]") {
  const Scene scene;
  CHECK(scene.readings("# End date: 20270131\nSession campaign,Session source / medium,Sessions\n"
                       "spring-launch,linkedin / social,10\nspring-launch,x / social,4\nother,x / social,9\n") ==
        "sessions on 2027-01-31: 14\n");
}

TEST_CASE("a post is matched by the content of its own link", "[measure]") {
  Scene scene;
  Post written;
  written.id = here(Id{"a"});
  written.link.url = here(std::string("https://acme.example/?utm_campaign=early&utm_content=film"));
  scene.campaign.posts.push_back(written);
  scene.plan.posts[0].written = 0;
  const std::string heading = "# End date: 20270131\nSession campaign,Session manual ad content,Sessions\n";
  CHECK(scene.readings(heading + "early,Film,10\n") == "sessions of a on 2027-01-31: 10\n");
  CHECK(scene.told(heading + "early,poster,10\n", "DAT015") ==
        "this row is counted for no post: the plan has no post 'poster', and no link with utm_content=poster\n");
  CHECK(scene.told(heading + "early,(not set),10\n", "DAT015") ==
        "this row is counted for no post: the row names no post\n");
  // A second post with the same words: which of them it was is not guessed.
  written.id = here(Id{"b"});
  scene.campaign.posts.push_back(written);
  scene.plan.posts[1].written = 1;
  CHECK(scene.told(heading + "early,film,10\n", "DAT015") ==
        "this row is counted for no post: the links of 2 posts carry utm_content=film: 'a', 'b'\n");
}

TEST_CASE("a map names posts, and its id goes before the time", "[measure]") {
  Scene scene;
  ColumnMap map = column_map(*find_results_export("x-posts"));
  map.name = "mine";
  map.posts["1"] = here(std::string("c"));
  scene.maps.insert(scene.maps.begin(), map);
  CHECK(scene.readings(x_heading + "1,\"Mon, Jan 11, 2027\",t,l,700,9,3\n") ==
        "impressions of c on 2027-01-11: 700\ncomments of c on 2027-01-11: 3\n");
  // A row that names the post leaves none to one that only the day ties to it.
  const std::string both = x_heading + "1,\"Mon, Jan 11, 2027\",t,l,700,9,3\n2,\"Thu, Jan 14, 2027\",t,l,8,0,1\n";
  CHECK(scene.readings(both) == "impressions of c on 2027-01-11: 700\ncomments of c on 2027-01-11: 3\n");
  CHECK(scene.told(both, "DAT015") == "this row is counted for no post: more than one row could be 'c'\n");
}

TEST_CASE("two rows that could be one post are counted for none", "[measure]") {
  const Scene scene;
  const std::string text = x_heading + "1,\"Mon, Jan 11, 2027\",t,l,700,9,3\n2,\"Mon, Jan 11, 2027\",t,l,8,0,1\n";
  CHECK(scene.readings(text).empty());
  CHECK(scene.told(text, "DAT015") ==
        "this row is counted for no post: more than one row could be 'b'\n"
        "this row is counted for no post: more than one row could be 'b'\n");
}

TEST_CASE("what a table holds and nobody counts is said", "[measure]") {
  const Scene scene;
  const std::string text = "Post id,Date,Impressions,Likes,Mood\n1,\"Mon, Jan 11, 2027\",700,9,good\n";
  CHECK(scene.told(text, "DAT003") == "columns that 'x-posts' does not know: 'Mood'\n");
  CHECK(scene.told(text, "DAT018") == "columns that are not counted: 'Likes' (no metric 'reactions')\n");
}

TEST_CASE("a share is taken of the whole, once, and never of posts", "[measure]") {
  Scene scene;
  scene.metric("engaged", 0, 100, "percent");
  ColumnMap whole = column_map(*find_results_export("google-analytics-campaigns"));
  whole.columns.push_back({"Engagement rate", ColumnRole::figure, "engaged", true, {}});
  ColumnMap links = column_map(*find_results_export("google-analytics-links"));
  links.columns.push_back({"Engagement rate", ColumnRole::figure, "engaged", true, {}});
  scene.maps.insert(scene.maps.begin(), {whole, links});
  const std::string heading = "# End date: 20270131\nSession campaign,Session source,Sessions,Engagement rate\n";
  CHECK(scene.readings(heading + "spring-launch,x,4,61%\n") ==
        "sessions on 2027-01-31: 4\nengaged on 2027-01-31: 61\n");
  const std::string twice = heading + "spring-launch,x,4,61%\nspring-launch,linkedin,5,70%\n";
  CHECK(scene.readings(twice) == "sessions on 2027-01-31: 9\nengaged on 2027-01-31: 61\n");
  CHECK(scene.told(twice, "DAT007") == "a second share for the same day: shares do not add up\n");
  CHECK(scene.told(heading + "spring-launch,x,4,0.61\n", "DAT007") ==
        "'0.61' has no percent sign, and its metric is in percent\n");
  const std::string of_posts =
      "# End date: 20270131\nSession campaign,Session manual ad content,Sessions,Engagement "
      "rate\nspring-launch,a,4,61%\n";
  CHECK(scene.readings(of_posts) == "sessions of a on 2027-01-31: 4\n");
  CHECK(scene.told(of_posts, "DAT018") ==
        "columns that are not counted: 'Engagement rate' ('engaged' is a share, and does not add up over posts)\n");
}

TEST_CASE("many rows with one complaint are told once and counted", "[measure]") {
  const Scene scene;
  std::string text = x_heading;
  for (int i = 0; i < 50; ++i) text += std::to_string(i) + ",\"Mon, Feb 1, 2027\",t,l,7,9,3\n";
  const Results results = scene.results(text);
  const auto unmatched = std::count_if(results.findings.begin(), results.findings.end(),
                                       [](const Finding& f) { return f.rule == "DAT015"; });
  CHECK(unmatched == most_alike + 1);
  CHECK(scene.told(text, "DAT015").ends_with("30 more rows like the last ones\n"));
}

TEST_CASE("tables that are none of any tool are told apart from those of ours", "[measure]") {
  const Scene scene;
  const auto problems = [&](const std::string& text) { return scene.results(text).findings.size(); };
  CHECK(problems("date,metric,value\n2027-01-31,reach,3\n") == 0);
  CHECK(scene.told("Day,Mood\nMon,good\n", "DAT013") == "this is the heading of no table that is known\n");
  CHECK(scene.told("Post id,Date,Text\n1,x,y\n", "DAT002") ==
        "this looks like a table of 'x-posts', and there is no column 'Impressions'\n");
  CHECK(scene.told("Post id|Date|Impressions\n1|x|y\n", "DAT001") ==
        "the cells of this table stand between bars '|'\n");
}

TEST_CASE("any bytes under a tool's heading are answered", "[measure]") {
  const Scene scene;
  std::string bytes;
  for (int i = 0; i < 6000; ++i) bytes += static_cast<char>((i * 7919 + i / 13) % 128);
  for (const std::string& heading : {std::string(), x_heading, std::string("# End date: 20270131\n")}) {
    const Results results = scene.results(heading + bytes);
    CHECK_FALSE(results.findings.empty());
    for (const Finding& finding : results.findings) CHECK(finding.place.end <= heading.size() + bytes.size());
  }
}

namespace {

struct AdScene : Scene {
  AdScene() {
    campaign.budget.emplace();
    for (ColumnMap& map : maps)
      if (map.name == "google-ads") map.posts["Spring, sites"] = here(std::string("b"));
  }
  /// "400.50 of a on 2027-01-20" and so on, and what was told of the rows.
  [[nodiscard]] std::string spent(const std::string& text) const {
    const Results results = this->results(text);
    std::string all;
    for (const Spent& one : results.beside.spent) {
      CHECK(one.media);
      all += show_plain(one.amount, campaign.budget->currency) + " of " +
             plan.posts[static_cast<std::size_t>(one.post)].id + " on " + one.date.iso() + "\n";
    }
    for (const Finding& finding : results.findings)
      if (finding.level > Level::info) all += finding.rule + ": " + finding.message + "\n";
    return all;
  }
};

}  // namespace

TEST_CASE("exports of ads say what was spent on media, for the post that an ad is named after", "[measure][beside]") {
  const AdScene scene;
  CHECK(scene.spent("Campaign name,Ad set name,Ad name,Amount spent (USD),Impressions,Link clicks,Reporting starts,"
                    "Reporting ends\nSpring,All,a,400.50,9000,81,2027-01-12,2027-01-20\n"
                    "Spring,Again,a,\"1,000.25\",9000,81,2027-01-12,2027-01-20\n"
                    "Spring,All,Some ad,12.00,90,8,2027-01-12,2027-01-20\n") ==
        "1,400.75 of a on 2027-01-20\nDAT015: this row is counted for no post: the row names no post\n");
  CHECK(scene.spent("Campaign report\n\"January 1, 2027 - January 31, 2027\"\nDay,Campaign,Currency code,Cost,Impr.,"
                    "Clicks\n2027-01-19,\"Spring, sites\",USD,10.5,700,7\n2027-01-20,\"Spring, sites\",USD,2,70,1\n"
                    "Total: Account,,,12.5,770,8\n") == "10.50 of b on 2027-01-19\n2.00 of b on 2027-01-20\n");
  CHECK(scene.spent("Ad Performance Report (in UTC)\n\nStart Date (in UTC)\tCampaign Name\tCreative Name\tCurrency\t"
                    "Total Spent\tImpressions\n1/19/2027\tSpring\tc\tUSD\t33.33\t1000\n") ==
        "33.33 of c on 2027-01-19\n");
}

TEST_CASE("the columns of ads that X's own page names are read, with a currency that a map says", "[measure][beside]") {
  AdScene scene;
  const std::string text =
      "ID,Campaign,Campaign URL,Time,Campaign start date,Campaign end date,Spend,Impressions,Engagements,"
      "Billed engagements,Reposts,Replies,Follows,Clicks,Media engagements,Likes,Card engagements,Unfollows,"
      "Engagement rate\n"
      "f1x,b,https://ads.x.com/campaign/f1x,2027-01-19,2027-01-11,2027-01-31,20.10,900,12,12,1,0,2,9,3,4,0,0,1.33%\n"
      "f1x,b,https://ads.x.com/campaign/f1x,2027-01-20,2027-01-11,2027-01-31,4.90,200,3,3,0,0,0,2,1,1,0,0,1.5%\n"
      "f2y,Brand,https://ads.x.com/campaign/f2y,2027-01-20,2027-01-11,2027-01-31,7.00,90,1,1,0,0,0,1,0,0,0,0,1.1%\n";
  // X's page names no column that says the currency: it is not taken for the budget's.
  CHECK(scene.spent(text).find("DAT007: the cost '20.10' does not say its currency\n") != std::string::npos);
  for (ColumnMap& map : scene.maps) map.currency = "USD";
  CHECK(scene.spent(text) ==
        "20.10 of b on 2027-01-19\n4.90 of b on 2027-01-20\n"
        "DAT015: this row is counted for no post: the row names no post\n");
  // Its page shows no day either: one that could be two days is not read.
  std::string american = text;
  for (std::size_t at = american.find("2027-01-19,2027-01-11"); at != std::string::npos; at = std::string::npos)
    american.replace(at, 10, "01/19/2027");
  CHECK(scene.spent(american).find("DAT016") != std::string::npos);
}

TEST_CASE("the currency of ads is said and is the budget's, or they are not counted", "[measure][beside]") {
  AdScene scene;
  const std::string heading = "Ad name,Amount spent (EUR),Reporting ends\n";
  CHECK(scene.spent(heading + "a,400.50,2027-01-20\n") ==
        "DAT007: the cost '400.50' is in EUR, and the budget in USD\n");
  CHECK(scene.spent("Campaign,Day,Currency code,Cost\na,2027-01-19,EUR,10.5\n") ==
        "DAT007: the cost '10.5' is in EUR, and the budget in USD\n");
  const std::string silent = "Ad name,Amount spent,Reporting ends\na,400.50,2027-01-20\n";
  CHECK(scene.spent(silent) == "DAT007: the cost '400.50' does not say its currency\n");
  for (ColumnMap& map : scene.maps) map.currency = "USD";
  CHECK(scene.spent(silent) == "400.50 of a on 2027-01-20\n");
  CHECK(scene.spent(heading + "a,400.50,2027-01-20\n") ==
        "DAT007: the cost '400.50' is in EUR, and the budget in USD\n");
  CHECK(scene.spent("Ad name,Amount spent (USD),Reporting ends\na,-4,2027-01-20\n") ==
        "DAT007: the cost '-4' is below zero\n");
  scene.campaign.budget.reset();
  CHECK(scene.spent("Ad name,Amount spent (USD),Reporting ends\na,4,2027-01-20\n") ==
        "DAT007: the cost '4' cannot be held against a plan without a budget\n");
}
