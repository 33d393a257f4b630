// Exports as they should not be: what each gets for an answer, in one accepted page.
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "golden/compare.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

namespace fs = std::filesystem;

const std::string linkedin = "Post title,Post link,Created date,Impressions,Clicks,Comments\n";
const std::string tweets = "Tweet id,time,impressions,replies\n";
const std::string links = "Session campaign,Session manual ad content,Sessions,Key events\n";

const char* const linkedin_map =
    "posology_map: 1\nname: answers\nlike: linkedin-posts\ncolumns: {Comments: answers, Impressions: reach}\n";
const char* const x_map = "posology_map: 1\nname: voices\nlike: x-tweets\ncolumns: {replies: voices}\n";
const char* const guides_map =
    "posology_map: 1\nname: guides\nlike: google-analytics-links\ncolumns: {Key events: guides}\n";

struct Broken {
  std::string what;
  std::string map;
  std::vector<std::string> tables;
};

std::vector<Broken> broken_exports() {
  const std::string january = "# Start date: 20270111\n# End date: 20270131\n";
  const std::string february = "# Start date: 20270111\n# End date: 20270212\n";
  const std::string row = ",digest-january,204,118\n";
  return {
      {"bars between the cells",
       linkedin_map,
       {"Post title|Post link|Created date|Impressions|Comments\nFive|urn:1|01/12/2027|2140|6\n"}},
      {"dates written in two ways",
       linkedin_map,
       {linkedin + "A,urn:1,01/12/2027,2140,96,6\nB,urn:2,20/01/2027,3310,74,57\n"}},
      {"dates in a way of another country", linkedin_map, {linkedin + "A,urn:1,2027-01-12,2140,96,6\n"}},
      {"columns are missing", linkedin_map, {"Post title,Post link,Impressions,Comments\nA,urn:1,2140,6\n"}},
      {"two zones", x_map, {tweets + "1,2027-01-11 12:00 -0500,700,3\n2,2027-01-13 17:00 +0000,640,1\n"}},
      {"a count below zero",
       linkedin_map,
       {linkedin + "A,urn:1,01/12/2027,2140,96,-6\nB,urn:2,01/20/2027,3310,74,57\n"}},
      {"a row of sums", linkedin_map, {linkedin + "A,urn:1,01/12/2027,2140,96,6\nTotal,,,2140,96,6\n"}},
      {"a web page", linkedin_map, {"<!DOCTYPE html>\n<html><body>Sign in to continue</body></html>\n"}},
      {"a spreadsheet", linkedin_map, {"PK\x03\x04\x14 and so on"}},
      {"nothing", linkedin_map, {"\n\n"}},
      {"a table of nobody", linkedin_map, {"Day,Followers gained,Source\n2027-01-12,14,search\n"}},
      {"UTF-16 without a mark", linkedin_map, {std::string("P\0o\0s\0t\0,\0", 10)}},
      {"the same row twice", linkedin_map, {linkedin + "A,urn:1,01/12/2027,2140,96,6\nA,urn:1,01/12/2027,2140,96,6\n"}},
      {"two rows for one post", linkedin_map, {linkedin + "A,urn:1,01/12/2027,2140,96,6\nB,urn:2,01/12/2027,90,3,1\n"}},
      {"two exports of one period", guides_map, {january + links + row, february + links + row}},
      {"no period", guides_map, {links + row}},
      {"a decimal comma",
       linkedin_map,
       {"Post title;Post link;Created date;Impressions;Comments\nA;urn:1;01/12/2027;2.140,5;6\n"}},
      {"a share where a count belongs", linkedin_map, {linkedin + "A,urn:1,01/12/2027,2140,96,6%\n"}},
      {"a quote that stays open", linkedin_map, {linkedin + "A,urn:1,01/12/2027,2140,96,6\n\"B,urn:2,01/20/2027\n"}},
      {"costs of ads in another currency",
       linkedin_map,
       {"Ad name,Amount spent (EUR),Reporting ends\nfive-causes,400.50,2027-01-20\n"}},
      {"a map of metrics that are not there",
       "posology_map: 1\nname: m\nlike: linkedin-posts\ncolumns: {Likes: love}\n",
       {linkedin}},
      {"a map that nothing fits", x_map, {"date,metric,value\n2027-01-31,reach,13400\n"}},
  };
}

const std::string campaign = "examples/graft-flow/campaign.yaml";

std::string answer(const Broken& broken) {
  CapturedWorld world;
  std::vector<std::string> words{"measure", campaign, "--map", "columns.yaml", "--format", "json"};
  world.written["columns.yaml"] = broken.map;
  for (std::size_t i = 0; i < broken.tables.size(); ++i) {
    const std::string name = i == 0 ? "export.csv" : "export-2.csv";
    world.written[name] = broken.tables[i];
    words.push_back(name);
  }
  const ExitCode code = run(words, world);
  const std::size_t counted = world.said.find("\"rows\"");
  const std::size_t end = world.said.find(",\n  \"currency\"");
  return "== " + broken.what + ": exit " + std::to_string(static_cast<int>(code)) + "\n" + world.complained +
         (end == std::string::npos ? "no scorecard\n" : world.said.substr(counted, end - counted) + "\n") + "\n";
}

class AtTheProject {
 public:
  AtTheProject() : before_(fs::current_path()) { fs::current_path(in_project("")); }
  ~AtTheProject() { fs::current_path(before_); }
  AtTheProject(const AtTheProject&) = delete;
  AtTheProject& operator=(const AtTheProject&) = delete;

 private:
  fs::path before_;
};

}  // namespace

TEST_CASE("each broken export gets a clear answer", "[golden][measure]") {
  const AtTheProject here;
  std::string page;
  for (const Broken& broken : broken_exports()) page += answer(broken);
  golden::compare("graft-flow", "broken-exports.txt", page);
}

TEST_CASE("200 MB are refused at once, unread", "[golden][measure]") {
  const fs::path large = fs::temp_directory_path() / "posology-large-export.csv";
  { std::ofstream(large, std::ios::binary) << linkedin; }
  fs::resize_file(large, 200'000'000);
  CapturedWorld world;
  CHECK(run(std::vector<std::string>{"measure", in_project(campaign), large.string()}, world) == ExitCode::usage);
  CHECK(world.complained == "posology: '" + large.string() +
                                "' could not be read: larger than the limit of 20971520 bytes\n"
                                "help: export fewer days at a time\n");
  CHECK(world.said.empty());
  fs::remove(large);
}
