// The sheet at the end of docs/MEASURE.md was computed by hand: it adds up, and the program says the same.
#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::cli;

namespace {

using Json = nlohmann::json;
using Row = std::vector<std::string>;

std::string bytes_of(const std::string& path) {
  std::ifstream file(in_project(path), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts{""};
  for (const char c : text) {
    if (c == at)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

std::string sheet() {
  const std::string page = bytes_of("docs/MEASURE.md");
  const std::size_t begin = page.find("\n## The example, by hand\n");
  REQUIRE(begin != std::string::npos);
  return page.substr(begin);
}

/// The rows of the sheet's table whose heading begins with these cells, without heading and rule.
std::vector<Row> table(const std::string& first, const std::string& second) {
  std::vector<Row> rows;
  bool inside = false;
  for (const std::string& line : split(sheet(), '\n')) {
    if (line.rfind("| ", 0) != 0 && line.rfind("|-", 0) != 0) {
      inside = false;
      continue;
    }
    Row cells;
    for (const std::string& cell : split(line.substr(1, line.size() - 2), '|')) cells.push_back(trimmed(cell));
    if (inside && line.rfind("|-", 0) != 0) rows.push_back(cells);
    if (cells[0] == first && cells[1] == second) inside = true;
  }
  REQUIRE(!rows.empty());
  return rows;
}

double number(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ','), text.end());
  return std::strtod(text.c_str(), nullptr);
}

/// "12,000 + 8,000 x 32/81": products before sums, one sign a step.
double value_of(const std::string& sum) {
  double total = 0;
  for (const std::string& term : split(sum, '+')) {
    double product = 1;
    for (const std::string& factor : split(term, 'x')) {
      const std::vector<std::string> parts = split(factor, '/');
      double quotient = number(trimmed(parts[0]));
      for (std::size_t i = 1; i < parts.size(); ++i) quotient /= number(trimmed(parts[i]));
      product *= quotient;
    }
    total += product;
  }
  return total;
}

std::size_t decimals(const std::string& shown) {
  const std::size_t point = shown.find('.');
  std::size_t count = 0;
  if (point != std::string::npos)
    while (point + 1 + count < shown.size() && std::isdigit(static_cast<unsigned char>(shown[point + 1 + count])) != 0)
      ++count;
  return count;
}

/// What stands behind the last "=" of a cell; it must be what stands in front of it, to as many decimals.
std::string result(const std::string& cell) {
  const std::size_t equals = cell.rfind(" = ");
  if (equals == std::string::npos) return cell;
  const std::string shown = cell.substr(equals + 3);
  const double percent = shown.back() == '%' ? 100 : 1;
  INFO(cell);
  const double exact = value_of(cell.substr(0, equals)) * percent;
  CHECK(std::abs(exact - number(shown)) <= 0.5 * std::pow(10, -static_cast<double>(decimals(shown))) + 1e-9);
  return shown;
}

Json scorecard() {
  CapturedWorld world;
  REQUIRE(run(std::vector<std::string>{"measure", in_project("examples/graft-flow/campaign.yaml"),
                                       in_project("examples/graft-flow/results.csv"), "--format", "json"},
              world) == ExitCode::done);
  return Json::parse(world.said);
}

std::string money(const Json& minor) {
  const auto cents = minor.get<std::int64_t>();
  std::string whole = std::to_string(cents / 100);
  if (whole.size() > 3) whole.insert(whole.size() - 3, ",");
  return fmt::format("{}.{:02}", whole, cents % 100);
}

const Json& named(const Json& list, const std::string& key, const std::string& name) {
  for (const Json& one : list)
    if (one[key] == name) return one;
  throw std::runtime_error(name + " is not in the scorecard");
}

/// The part of one pillar; "all" is the whole.
const Json& part_of(const Json& results, const std::string& pillar) {
  return pillar == "all" ? results : named(results["by_pillar"], "name", pillar);
}

/// To as many decimals as the sheet shows.
std::string rounded(const std::string& exact, const std::string& as_shown) {
  return fmt::format("{:.{}f}", number(exact), decimals(as_shown));
}

std::string plain(std::string shown) {
  shown.erase(std::remove(shown.begin(), shown.end(), ','), shown.end());
  return shown;
}

}  // namespace

TEST_CASE("targets are as the sheet by hand has them", "[cli][measure]") {
  const Json card = scorecard();
  const std::vector<Row> rows = table("metric", "baseline");
  CHECK(rows.size() == card["metrics"].size());
  for (const Row& row : rows) {
    INFO(row[0]);
    const Json& metric = named(card["metrics"], "id", row[0]);
    CHECK(metric["baseline"] == row[1]);
    CHECK(metric["target"] == row[2]);
    const std::string expected = result(row[3]);
    CHECK(rounded(metric["expected"], expected) == plain(expected));
    CHECK(metric["actual"] == result(row[4]));
    CHECK(metric["course"] == row[5]);
  }
}

TEST_CASE("sums and costs are as the sheet by hand has them", "[cli][measure]") {
  const Json card = scorecard();
  const Json& answers = named(card["results"], "metric", "answers");
  const std::vector<Row> rows = table("pillar", "answers");
  REQUIRE(rows.size() == 8);  // costs, then rates
  for (std::size_t i = 0; i < 4; ++i) {
    const Row& row = rows[i];
    INFO(row[0]);
    const Json& part = part_of(answers, row[0]);
    CHECK(part["sum"] == result(row[1]));
    CHECK(money(part["cost_minor"]) == result(row[2]));
    CHECK(part["cost_is"] == row[3]);
    CHECK(part["cost_each"]["results"] == 1);
    CHECK(money(part["cost_each"]["minor"]) == result(row[4]));
  }
}

TEST_CASE("rates are as the sheet by hand has them", "[cli][measure]") {
  const Json card = scorecard();
  const Json& rates = named(card["rates"], "metric", "answers");
  CHECK(rates["of"] == "impressions");
  const std::vector<Row> rows = table("pillar", "answers");
  REQUIRE(rows.size() == 8);
  for (std::size_t i = 4; i < 8; ++i) {
    const Row& row = rows[i];
    INFO(row[0]);
    Json share;
    for (const Json& one : rates["shares"])
      if (one["by"] == (row[0] == "all" ? "all" : "pillar") && one["name"] == row[0]) share = one;
    CHECK(share["sum"] == row[1]);
    CHECK(share["of"] == result(row[2]));
    CHECK(share["rate"] == result(row[3]));
  }
}

TEST_CASE("what was spent and how soon replies came is as the sheet by hand has it", "[cli][measure]") {
  const Json card = scorecard();
  const std::string text = sheet();
  const auto says = [&](const std::string& words) {
    INFO(words);
    CHECK(text.find(words) != std::string::npos);
  };
  const Json& spent = card["spent"][0];
  says(fmt::format(" = {}; ", money(spent["planned_minor"])));
  says(fmt::format(" = {} were spent, {} more", money(spent["actual_minor"]),
                   money(spent["actual_minor"].get<std::int64_t>() - spent["planned_minor"].get<std::int64_t>())));
  const Json& replies = card["first_replies"]["all"];
  says(fmt::format("{} of {} within it, {} later, {}\nnot answered", replies["in_time"].get<int>(),
                   replies["questions"].get<int>(), replies["late"].get<int>(), replies["not_answered"].get<int>()));
  CHECK(card["first_replies"]["promise"] == "not met");
}

TEST_CASE("the sheet by hand adds up the example's own rows", "[cli][measure]") {
  double answers = 0;
  for (const std::string& line : split(bytes_of("examples/graft-flow/results.csv"), '\n'))
    if (line.find(",answers,") != std::string::npos) answers += number(split(line, ',')[2]);
  CHECK(answers == 77);
  for (const Row& row : table("pillar", "answers"))
    if (row[0] == "all") CHECK(number(result(row[1])) == answers);
}
