// The command budget: what it prints, what it refuses, and that its parts add up in every table.
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

using Json = nlohmann::json;

std::string with(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string the_text(const std::string& path) {
  CapturedWorld world;
  return world.read(path, 1U << 20U).text.value_or("");
}

Json sheet_of(CapturedWorld& world, const std::string& path) {
  const ExitCode code = run(Words{"budget", path, "--format", "json"}, world);
  INFO(world.complained << world.said);
  REQUIRE((code == ExitCode::done || code == ExitCode::unmet || code == ExitCode::findings));
  return Json::parse(world.said);
}

std::int64_t sum(const Json& list, const char* key) {
  std::int64_t all = 0;
  for (const Json& item : list) all += item[key].get<std::int64_t>();
  return all;
}

}  // namespace

TEST_CASE("budget shows the tax, the deposits and the way from sales to campaign", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"budget", example("wound-care-2014"), "--trace"}, world) == ExitCode::done);
  INFO(world.said);
  CHECK(holds(world.said, "2014-Q1  2.3%  10,000,000.00  8,000,000.00  184,000.00  Pub. L. 111-152"));
  CHECK(holds(world.said, "Fri 28 Feb 2014  deposit for 2014-02-01 to 2014-02-15"));
  CHECK(holds(world.said, "Wed 30 Apr 2014  Form 720 for 2014-Q1"));
  CHECK(holds(world.said, "7.5% of marketing 687,120.00"));
  CHECK(holds(world.said, "2.3% of 8,000,000.00 (2014-Q1)"));
}

TEST_CASE("the same campaign in 2027 owes nothing, and is told which law ended the tax", "[cli]") {
  CapturedWorld world;
  std::string later = with(the_text(example("wound-care-2014")), "period: 2014-Q1", "period: 2027-Q1");
  later = with(later, "    booked: 184,000.00\n", "");
  world.written["later.yaml"] = later;
  const Json sheet = sheet_of(world, "later.yaml");
  CHECK(sheet["device_tax"]["total"] == 0);
  CHECK(sheet["device_tax"]["returns"].empty());
  CHECK(holds(sheet["device_tax"]["quarters"][0]["law"], "Pub. L. 116-94"));
  CHECK(holds(sheet["device_tax"]["note"], "repealed for sales from 2020"));
}

TEST_CASE("a file that books the tax on sales of 2027 gets one error, with the place", "[cli]") {
  CapturedWorld world;
  world.written["later.yaml"] = with(the_text(example("wound-care-2014")), "period: 2014-Q1", "period: 2027-Q1");
  CHECK(run(Words{"budget", "later.yaml"}, world) == ExitCode::findings);
  INFO(world.complained);
  const std::size_t first = world.complained.find("error[");
  CHECK(first != std::string::npos);
  CHECK(world.complained.find("error[", first + 1) == std::string::npos);
  CHECK(holds(world.complained, "BUD00"));
  CHECK(holds(world.complained, "booked: 184,000.00"));
}

TEST_CASE("sales beyond what money can hold are an error, never a wrong number", "[cli]") {
  CapturedWorld world;
  // Three decimals, so that 9,300 of the largest amounts pass 2^63 - 1.
  std::string text =
      "posology: 1\ncampaign: {name: Large, time_zone: Asia/Kuwait, start: 2014-01-06, end: 2014-03-28}\n"
      "audience: [{id: nurses, kind: hcp}]\nplatforms: {linkedin: 1/week}\ncontent_mix: {educational: 100%}\n"
      "budget:\n  currency: KWD\n  total: 1000\n  device_tax:\n    sales:\n";
  for (int i = 0; i < 9300; ++i) text += "      - {period: 2014-Q1, amount: 1000000000000}\n";
  world.written["large.yaml"] = text;
  CHECK(run(Words{"budget", "large.yaml"}, world) == ExitCode::findings);
  CHECK(world.said.empty());
  CHECK(holds(world.complained, "add up to more than money can hold"));
}

TEST_CASE("every table of every example adds up to what is planned", "[cli]") {
  for (const char* name : {"minimal", "graft-flow", "wound-care-2014", "eu-registry"}) {
    INFO(name);
    CapturedWorld world;
    const Json sheet = sheet_of(world, example(name));
    const std::int64_t planned = sheet["planned"].get<std::int64_t>();
    CHECK(sum(sheet["by_month"], "planned") == planned);
    CHECK(sum(sheet["by_kind"], "planned") == planned);
    for (const char* table : {"by_platform", "by_pillar", "by_audience", "by_role", "by_person"}) {
      INFO(table);
      CHECK(sum(sheet[table], "amount") == planned);
    }
    std::int64_t level = 0;
    for (const Json& step : sheet["steps"]) {
      const std::int64_t amount = step["amount"].get<std::int64_t>();
      const bool first = &step == &sheet["steps"][0];
      if (step["level"].get<bool>() && !first) CHECK(amount == level);
      level = step["level"].get<bool>() ? amount : level + amount;
    }
  }
}

TEST_CASE("the usual parts add up to what is available", "[cli]") {
  CapturedWorld world;
  const Json sheet = sheet_of(world, example("wound-care-2014"));
  std::int64_t usual = 0;
  for (const Json& kind : sheet["by_kind"]) usual += kind["usual"].is_null() ? 0 : kind["usual"].get<std::int64_t>();
  CHECK(usual == 4895730);
}

TEST_CASE("the rate of the break-even is the least one that costs a post a week", "[cli]") {
  CapturedWorld world;
  const Json even = sheet_of(world, example("wound-care-2014"))["break_even"];
  CHECK(even["rate"]["num"].get<std::int64_t>() * 1000000 / even["rate"]["den"].get<std::int64_t>() == 79587);
  const auto loss = [&](const std::string& rate) {
    CapturedWorld again;
    CHECK(run(Words{"budget", example("wound-care-2014"), "--format", "json", "--what-if", "rate=" + rate}, again) ==
          ExitCode::done);
    const Json scenarios = Json::parse(again.said)["scenarios"];
    return scenarios[1]["available"].get<std::int64_t>() - scenarios[3]["available"].get<std::int64_t>();
  };
  const std::int64_t post = even["weekly_post"].get<std::int64_t>();
  CHECK(loss("7.9587%") >= post);
  CHECK(loss("7.9586%") < post);
}

TEST_CASE("a scenario that cannot be read is exit 2, and nothing is printed", "[cli]") {
  CapturedWorld world;
  CHECK(run(Words{"budget", example("wound-care-2014"), "--what-if", "rat=2%"}, world) == ExitCode::usage);
  CHECK(world.said.empty());
  CHECK(holds(world.complained, "help: did you mean 'rate'?"));
}

TEST_CASE("a campaign without a budget has no sheet", "[cli]") {
  CapturedWorld world;
  const std::string text = the_text(example("minimal"));
  world.written["bare.yaml"] = text.substr(0, text.find("\nbudget:") + 1);
  CHECK(run(Words{"budget", "bare.yaml"}, world) == ExitCode::usage);
  CHECK(holds(world.complained, "the campaign has no budget"));
}

TEST_CASE("deposits and returns stand in a calendar feed when they are asked for", "[cli]") {
  CapturedWorld world;
  const Words words = {"calendar", example("wound-care-2014"), "--format", "ics"};
  CHECK(run(words, world) == ExitCode::done);
  CHECK_FALSE(holds(world.said, "Device tax"));
  CapturedWorld asked;
  Words with_tax = words;
  with_tax.insert(with_tax.end(), {"--with", "submit-dates", "--with", "tax-dates"});
  CHECK(run(with_tax, asked) == ExitCode::done);
  INFO(asked.said);
  CHECK(holds(asked.said,
              "DTSTART;VALUE=DATE:20140228\r\nDTEND;VALUE=DATE:20140301\r\n"
              "SUMMARY:Device tax: deposit at least $27\\,191.11"));
  CHECK(holds(asked.said, "SUMMARY:Device tax: Form 720 for 2014-Q1"));
  CHECK(holds(asked.said, "SUMMARY:Hand in for review"));
}

namespace {

/// Fields of a CSV file by RFC 4180, read by a reader of its own.
std::vector<Words> csv_rows(const std::string& text) {
  std::vector<Words> rows(1, Words(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
      rows.back().back() += text[++i];
    else if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      rows.back().emplace_back();
    else if (c == '\n' && !quoted)
      rows.emplace_back(1);
    else if (c != '\r' || quoted)
      rows.back().back() += c;
  }
  rows.pop_back();
  return rows;
}

std::int64_t minor(const std::string& plain) { return std::stoll(with(plain, ".", "")); }

}  // namespace

TEST_CASE("budget as CSV holds the figures of the JSON", "[cli][csv]") {
  for (const char* name : {"graft-flow", "eu-registry", "wound-care-2014"}) {
    CapturedWorld world, table;
    const Json sheet = sheet_of(world, example(name));
    CHECK(run(Words{"budget", example(name), "--format", "csv"}, table) == ExitCode::done);
    const std::vector<Words> rows = csv_rows(table.said);
    INFO(name << "\n" << table.said);
    REQUIRE(rows.front() == Words{"section", "item", "figure", "amount", "currency", "day", "payee", "note"});
    std::map<std::string, std::int64_t> sums;
    for (std::size_t r = 1; r < rows.size(); ++r) {
      REQUIRE(rows[r].size() == 8);
      if (rows[r][2] == "planned" && rows[r][1] != "all") sums[rows[r][0]] += minor(rows[r][3]);
      CHECK(rows[r][3].find(',') == std::string::npos);
    }
    for (const char* section : {"by month", "by kind", "by platform", "by pillar", "by role", "by person"}) {
      INFO(section);
      CHECK(sums[section] == sheet["planned"].get<std::int64_t>());
    }
  }
}

TEST_CASE("who gets what is summed by payee, and listed for who reports it", "[cli][transfers]") {
  CapturedWorld world, page, table;
  const Json sheet = sheet_of(world, example("graft-flow"))["transfers"];
  CHECK(sheet["applicable_manufacturer"] == true);
  REQUIRE(sheet["payees"].size() == 1);
  CHECK(sheet["payees"][0]["payee"] == "rivera");
  CHECK(sheet["payees"][0]["total"] == 90000);
  CHECK(sheet["payees"][0]["verdict"] == "report");
  CHECK(sheet["payees"][0]["agreement_lacks"].empty());
  CHECK(sheet["items"][0]["from"] == "budget line");
  CHECK(sheet["items"][0]["to_report"] == true);
  CHECK(run(Words{"budget", example("graft-flow")}, page) == ExitCode::done);
  CHECK(holds(page.said, "Transfers of value"));
  CHECK(holds(page.said, "Dr. Rivera"));
  CHECK(run(Words{"budget", example("graft-flow"), "--format", "csv"}, table) == ExitCode::done);
  CHECK(holds(table.said, "transfers by payee,2027,all,900.00,USD,,Dr. Rivera,report"));
}

TEST_CASE("the tax is explained with its law, all of it or a period", "[cli]") {
  CapturedWorld one, all, bare, wrong;
  CHECK(run(Words{"explain", "tax", "2014-Q1"}, one) == ExitCode::done);
  CHECK(holds(one.said, "2.3%"));
  CHECK(holds(one.said, "Pub. L. 111-152"));
  CHECK(run(Words{"explain", "2014-Q1"}, bare) == ExitCode::done);
  CHECK(bare.said == one.said);
  CHECK(run(Words{"explain", "tax"}, all) == ExitCode::done);
  CHECK(holds(all.said, "Pub. L. 116-94"));
  CHECK(run(Words{"explain", "linkedin", "2014-Q1"}, wrong) == ExitCode::usage);
  CHECK(holds(wrong.complained, "one word too many"));
}
