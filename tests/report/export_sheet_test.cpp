// Exports: rows for the tools, split where they stop, and what is said of the rest.
#include "report/export_sheet.h"

#include "catch.h"
#include "small_plan.h"

using namespace posology;
using namespace posology::report;

namespace {

const ExportProfile& profile(const char* id) { return *find_export_profile(id); }

/// A plan of written posts only.
struct WrittenPlan : SmallPlan {
  WrittenPlan() { plan().posts.clear(); }

  Post& add(const char* id, const char* platform, LocalTime when, const std::string& text) {
    Post post;
    post.id = at(Id{id});
    post.platform_id = platform;
    post.text = at(text);
    campaign.posts.push_back(post);
    PlannedPost& planned = add_post(id, platform, "2027-01-19", 9, id);
    planned.written = static_cast<int>(campaign.posts.size()) - 1;
    planned.at = when;
    planned.utc_minutes = when.wall_minutes() + 300;
    return campaign.posts.back();
  }
};

LocalTime on(const char* date, int hour, int minute) { return {day(date), {hour * 60 + minute}}; }

bool said(const ExportSheets& sheets, const std::string& part) {
  for (const std::string& remark : sheets.remarks) {
    if (remark.find(part) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("dates are written in the pattern of the tool", "[report]") {
  CHECK(formatted(on("2027-02-03", 0, 5), "YYYY-MM-DD HH:mm") == "2027-02-03 00:05");
  CHECK(formatted(on("2027-02-03", 0, 5), "MM/DD/YY hh:mm AM") == "02/03/27 12:05 AM");
  CHECK(formatted(on("2027-02-03", 12, 0), "hh:mm AM") == "12:00 PM");
  CHECK(formatted(on("2027-02-03", 23, 59), "HH:mm:ss hh") == "23:59:00 11");
}

TEST_CASE("a text goes into its column byte by byte", "[report]") {
  WrittenPlan small;
  const std::string text = "=SUM(1) \"quoted\", two\nlines \xF0\x9F\x91\x8D ";
  small.add("formula", "linkedin", on("2027-01-19", 9, 30), text);
  for (const ExportProfile& tool : export_profiles()) {
    INFO(tool.id);
    const ExportSheets sheets = make_export(small.outcome, tool);
    REQUIRE(sheets.files.size() == 1);
    const auto& row = sheets.files[0].rows.back();
    CHECK(row.size() == tool.columns.size());
    CHECK(std::count(row.begin(), row.end(), text) == 1);
    CHECK(said(sheets, "a spreadsheet would read a formula") == !tool.all_channels);
  }
}

TEST_CASE("each channel has its file, split at the most rows of the tool", "[report]") {
  WrittenPlan small;
  for (int i = 0; i < 400; ++i) {
    small.add(("p" + std::to_string(i)).c_str(), "x", {day("2027-01-18") + i, {600}}, "Text " + std::to_string(i));
  }
  small.add("other", "linkedin", on("2027-01-19", 9, 30), "Text");
  const ExportSheets sheets = make_export(small.outcome, profile("sprout"));
  REQUIRE(sheets.files.size() == 3);
  CHECK(sheets.files[0].name == "sprout-x-1.csv");
  CHECK(sheets.files[0].rows.size() == 351);
  CHECK(sheets.files[0].rows[0] == std::vector<std::string>{"date", "time_24hr", "message_text", "public_image_url"});
  CHECK(sheets.files[1].name == "sprout-x-2.csv");
  CHECK(sheets.files[1].rows.size() == 51);
  CHECK(sheets.files[1].rows[1][2] == "Text 350");
  CHECK(sheets.files[2].name == "sprout-linkedin.csv");
  CHECK(make_export(small.outcome, profile("metricool")).files.size() == 1);
  CHECK(make_export(small.outcome, profile("hubspot")).files.size() == 2);
  CHECK(make_export(small.outcome, profile("google-calendar")).files[0].rows.size() == 402);
}

TEST_CASE("the rows of the tools", "[report]") {
  WrittenPlan small;
  Post& post = small.add("p1", "youtube", on("2027-01-19", 23, 50), "Watch");
  post.headline = at(std::string("A film"));
  post.link.url = at(std::string("https://acme.com/film"));
  post.hashtags.items = {at(std::string("CABG")), at(std::string("OR"))};
  Media picture;
  picture.type = at(MediaType::image);
  picture.file = at(std::string("https://acme.com/a.png"));
  picture.alt = at(std::string("A probe"));
  Media local = picture;
  local.file = at(std::string("b.png"));
  Media film = picture;
  film.type = at(MediaType::video);
  film.file = at(std::string("https://acme.com/c.mp4"));
  post.media = {picture, local, film};
  const std::string whole = "Watch\n\nhttps://acme.com/film\n\n#CABG #OR";
  const auto row = [&](const char* tool) { return make_export(small.outcome, profile(tool)).files[0].rows.back(); };
  CHECK(row("buffer") == std::vector<std::string>{whole, "https://acme.com/a.png", "", "2027-01-19 23:50"});
  CHECK(row("google-calendar") == std::vector<std::string>{"YouTube: A film", "01/19/2027", "11:50 PM", "01/20/2027",
                                                           "12:05 AM", "False", whole, "", "False"});
  CHECK(row("hootsuite") ==
        std::vector<std::string>{"01/19/2027 23:50", "Watch\n\n#CABG #OR", "https://acme.com/film"});
  CHECK(row("hubspot")[3] == "https://acme.com/film");
  const auto publer = row("publer");
  CHECK(publer[3] == "https://acme.com/a.png,https://acme.com/c.mp4");
  CHECK(publer[6] == "A probe||A probe");
  const auto metricool = row("metricool");
  const auto header = make_export(small.outcome, profile("metricool")).files[0].rows[0];
  const auto in_metricool = [&](const char* column) {
    return metricool[static_cast<std::size_t>(std::find(header.begin(), header.end(), column) - header.begin())];
  };
  CHECK(in_metricool("Youtube") == "true");
  CHECK(in_metricool("LinkedIn") == "false");
  CHECK(in_metricool("Draft") == "true");
  CHECK(in_metricool("Picture Url 2") == "https://acme.com/c.mp4");
  CHECK(in_metricool("Picture Url 3").empty());
  CHECK(in_metricool("Youtube Video Title") == "A film");
  CHECK(in_metricool("Youtube Video Tags") == "CABG,OR");
  const ExportSheets buffer = make_export(small.outcome, profile("buffer"));
  CHECK(said(buffer, "add the image 'b.png' by hand; it has no public address"));
  CHECK(said(buffer, "add the video 'https://acme.com/c.mp4' by hand; Buffer takes none"));
}

TEST_CASE("what a tool cannot take is said", "[report]") {
  WrittenPlan small;
  small.add("a", "x", on("2027-01-19", 9, 0), "One");
  small.add("b", "x", on("2027-01-19", 9, 5), "Two");
  small.add("done", "x", on("2027-01-19", 10, 0), "Three");
  small.plan().posts.back().status = PostStatus::published;
  small.add("note", "blog", on("2027-01-19", 10, 0), "Four");
  small.add_post("in-01", "linkedin", "2027-01-20", 9, "");
  const ExportSheets sheets = make_export(small.outcome, profile("sprout"));
  REQUIRE(sheets.files.size() == 1);
  CHECK(sheets.files[0].rows.size() == 3);
  CHECK(said(sheets, "'a' and 'b' are 5 minutes apart; Sprout Social wants 10"));
  CHECK(said(sheets, "1 open slot has no text yet"));
  CHECK(said(sheets, "1 post is published already"));
  CHECK(said(sheets, "1 post on Blog"));
  CHECK(said(sheets, "2 posts are not approved: 'a', 'b'"));
  CHECK(said(sheets, "all times are in America/New_York"));
  CHECK_FALSE(said(make_export(small.outcome, profile("buffer")), "minutes apart"));
  // A calendar takes everything that has a day.
  CHECK(make_export(small.outcome, profile("google-calendar")).files[0].rows.size() == 6);
}

TEST_CASE("what a row cannot carry is made by hand: polls, live sessions, alternative texts", "[report]") {
  WrittenPlan small;
  Post& post = small.add("ask", "x", on("2027-01-19", 9, 0), "Which curve?");
  post.media.push_back({});
  post.media.back().file = at(std::string("https://acme.com/a.png"));
  post.media.back().alt = at(std::string("Three curves"));
  small.plan().posts.back().format = Format::poll;
  const ExportSheets buffer = make_export(small.outcome, profile("buffer"));
  CHECK(said(buffer, "'ask' is a poll: a file of rows carries its text alone; make the poll by hand"));
  CHECK(said(buffer, "add the alternative text of 'https://acme.com/a.png' by hand; Buffer has no column for it"));
  small.plan().posts.back().format = Format::image;
  const ExportSheets publer = make_export(small.outcome, profile("publer"));
  CHECK_FALSE(said(publer, "poll"));
  CHECK_FALSE(said(publer, "alternative text"));
  small.plan().posts.back().format = Format::live;
  CHECK(said(make_export(small.outcome, profile("publer")), "'ask' is a live session"));
}

TEST_CASE("a post in another zone is exported in the campaign's", "[report]") {
  WrittenPlan small;
  small.add("a", "x", on("2027-01-19", 15, 0), "One");
  small.plan().posts.back().zone = "Europe/Berlin";
  small.plan().posts.back().utc_minutes = on("2027-01-19", 14, 0).wall_minutes();
  CHECK(make_export(small.outcome, profile("buffer")).files[0].rows.back()[3] == "2027-01-19 09:00");
}

TEST_CASE("each tool has columns, a source and a name of its own", "[report]") {
  for (const ExportProfile& tool : export_profiles()) {
    INFO(tool.id);
    CHECK(find_export_profile(tool.id) == &tool);
    CHECK_FALSE(tool.columns.empty());
    CHECK_FALSE(tool.cited.source.empty());
    CHECK_FALSE(tool.advice.empty());
  }
  CHECK(profile("publer").columns.size() == 12);
  CHECK(find_export_profile("later") == nullptr);
}
