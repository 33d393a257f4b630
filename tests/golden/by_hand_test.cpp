// The example's results, worked out by hand in a sheet: its own sums are right, and the program has its numbers, all of
// them and no others.
#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "source_folder.h"

using namespace posology;

namespace {

using Json = nlohmann::ordered_json;
using Row = std::vector<std::string>;

/// Rows of a CSV file whose quotes hold no line ends; read here, not with what is tested.
std::vector<Row> rows_of(const std::string& path) {
  std::ifstream file(in_project(path));
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    Row row(1);
    bool quoted = false;
    for (const char c : line) {
      if (c == '"') quoted = !quoted;
      if (c == ',' && !quoted) row.emplace_back();
      if (c != '"' && (c != ',' || quoted)) row.back() += c;
    }
    rows.push_back(row);
  }
  return rows;
}

std::string plain(std::string text) {
  std::erase_if(text, [](char c) { return c == ',' || c == '%'; });
  return text;
}

/// What is worked out in a cell: numbers, + - * / and brackets.
class Working {
 public:
  explicit Working(std::string text) : text_(std::move(text)) {}
  double value() {
    const double all = sum();
    CHECK(at_ == text_.size());
    return all;
  }

 private:
  char next() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    return at_ < text_.size() ? text_[at_] : '\0';
  }
  bool takes(char c) {
    if (next() != c) return false;
    ++at_;
    return true;
  }
  double sum() {
    double all = product();
    for (;;) {
      if (takes('+')) {
        all += product();
      } else if (takes('-')) {
        all -= product();
      } else {
        return all;
      }
    }
  }
  double product() {
    double all = number();
    for (;;) {
      if (takes('*')) {
        all *= number();
      } else if (takes('/')) {
        all /= number();
      } else {
        return all;
      }
    }
  }
  double number() {
    if (takes('(')) {
      const double inner = sum();
      CHECK(takes(')'));
      return inner;
    }
    std::string digits;
    for (char c = next(); c == '.' || (c >= '0' && c <= '9'); c = at_ < text_.size() ? text_[at_] : '\0') {
      digits += c;
      ++at_;
    }
    REQUIRE_FALSE(digits.empty());
    return std::stod(digits);
  }

  std::string text_;
  std::size_t at_ = 0;
};

/// Of the last decimal that is written.
double half_a_step(const std::string& value) {
  const std::size_t point = value.find('.');
  return 0.5 * std::pow(10.0, point == std::string::npos ? 0 : -static_cast<double>(value.size() - point - 1));
}

/// Numbers by the names of their row: "results|answers|pillar|dialogue|sum".
using Numbers = std::map<std::string, std::string>;

void put(Numbers& numbers, const std::vector<std::string>& names, const std::string& value) {
  std::string key;
  for (const std::string& name : names) key += (key.empty() ? "" : "|") + name;
  INFO(key);
  CHECK(numbers.emplace(key, value).second);
}

std::string amount(const Json& minor) {
  const auto cents = minor.get<std::int64_t>();
  const std::string rest = std::to_string(cents % 100);
  return std::to_string(cents / 100) + (rest.size() < 2 ? ".0" : ".") + rest;
}

std::string whole(const Json& number) { return std::to_string(number.get<std::int64_t>()); }

void put_results(Numbers& numbers, const std::string& metric, const std::string& by, const Json& share) {
  const std::string name = share.value("name", "");
  put(numbers, {"results", metric, by, name, "posts"}, whole(share["posts"]));
  put(numbers, {"results", metric, by, name, "sum"}, plain(share["sum"]));
  put(numbers, {"results", metric, by, name, "cost"}, amount(share["cost_minor"]));
  put(numbers, {"results", metric, by, name, "cost of " + whole(share["cost_each"]["results"])},
      amount(share["cost_each"]["minor"]));
}

void put_rates(Numbers& numbers, const Json& rate) {
  const std::string metric = rate["metric"].get<std::string>() + " of " + rate["of"].get<std::string>();
  for (const Json& share : rate["shares"]) {
    const auto names = [&](const char* figure) {
      return std::vector<std::string>{"rates", metric, share["by"], share["name"], figure};
    };
    put(numbers, names("posts"), whole(share["posts"]));
    put(numbers, names("sum"), plain(share["sum"]));
    put(numbers, names("of"), plain(share["of"]));
    put(numbers, names("percent"), plain(share["rate"]));
  }
}

void put_replies(Numbers& numbers, const std::string& by, const Json& share) {
  const auto names = [&](const char* figure) {
    return std::vector<std::string>{"replies", "", by, share.value("platform", ""), figure};
  };
  put(numbers, names("questions"), whole(share["questions"]));
  put(numbers, names("in time"), whole(share["in_time"]));
  put(numbers, names("late"), whole(share["late"]));
  put(numbers, names("not answered"), whole(share["not_answered"]));
  put(numbers, names("slowest hours"), plain(share["slowest_hours"]));
}

Json said_by(std::vector<std::string> words) {
  cli::CapturedWorld world;
  words.insert(words.begin() + 1, in_project("examples/graft-flow/campaign.yaml"));
  words.insert(words.end(), {"--format", "json"});
  REQUIRE(cli::run(words, world) == cli::ExitCode::done);
  return Json::parse(world.said);
}

/// All sums, rates, costs and replies of the scorecard, and what is expected.
Numbers numbers_of(const Json& card) {
  Numbers numbers;
  for (const Json& metric : card["metrics"]) {
    put(numbers, {"course", metric["id"], "", "", "expected"}, plain(metric["expected"]));
    put(numbers, {"course", metric["id"], "", "", "actual"}, plain(metric["actual"]));
  }
  for (const Json& results : card["results"]) {
    put_results(numbers, results["metric"], "", results);
    for (const char* by : {"platform", "pillar", "format", "audience", "objective", "use", "month"})
      for (const Json& share : results["by_" + std::string(by)]) put_results(numbers, results["metric"], by, share);
  }
  for (const Json& rate : card["rates"]) put_rates(numbers, rate);
  for (const Json& share : card["spent"]) {
    const std::string name = share.value("platform", "");
    put(numbers, {"spent", "", "platform", name, "posts"}, whole(share["posts"]));
    put(numbers, {"spent", "", "platform", name, "planned"}, amount(share["planned_minor"]));
    put(numbers, {"spent", "", "platform", name, "actual"}, amount(share["actual_minor"]));
  }
  put_replies(numbers, "all", card["first_replies"]["all"]);
  for (const Json& share : card["first_replies"]["by_platform"]) put_replies(numbers, "platform", share);
  return numbers;
}

Numbers numbers_of_sheet(const std::vector<Row>& sheet, bool of_posts) {
  Numbers numbers;
  for (std::size_t r = 1; r < sheet.size(); ++r)
    if ((sheet[r][0] == "post") == of_posts) put(numbers, {sheet[r].begin(), sheet[r].begin() + 5}, sheet[r][6]);
  return numbers;
}

const char* const by_hand = "docs/MEASURE_BY_HAND.csv";

}  // namespace

TEST_CASE("what the sheet works out by hand is what it says", "[golden][measure]") {
  const std::vector<Row> sheet = rows_of(by_hand);
  REQUIRE(sheet.size() > 150);
  CHECK(sheet[0] == Row{"part", "metric", "by", "name", "figure", "working", "value"});
  for (std::size_t r = 1; r < sheet.size(); ++r) {
    REQUIRE(sheet[r].size() == 7);
    INFO("row " << r + 1 << ": " << sheet[r][5] << " = " << sheet[r][6]);
    CHECK(std::abs(Working(sheet[r][5]).value() - std::stod(sheet[r][6])) <= half_a_step(sheet[r][6]) + 1e-9);
  }
}

TEST_CASE("the scorecard has the numbers of the sheet, all of them and no others", "[golden][measure]") {
  const Numbers program = numbers_of(said_by({"measure", in_project("examples/graft-flow/results.csv")}));
  const Numbers sheet = numbers_of_sheet(rows_of(by_hand), false);
  for (const auto& [key, value] : sheet) {
    INFO(key);
    REQUIRE(program.count(key) == 1);
    CHECK(program.at(key) == value);
  }
  for (const auto& [key, value] : program) {
    INFO(key << " is not in the sheet");
    CHECK(sheet.count(key) == 1);
  }
}

TEST_CASE("the sheet begins with the figures of the results and the costs of the plan", "[golden][measure]") {
  Numbers begun;
  std::map<std::vector<std::string>, std::int64_t> sums;
  const std::vector<Row> results = rows_of("examples/graft-flow/results.csv");
  for (std::size_t r = 1; r < results.size(); ++r)
    if (!results[r][1].empty() && !results[r][3].empty())
      sums[{"post", results[r][1], "", results[r][3], "sum"}] += std::stoll(plain(results[r][2]));
  for (const auto& [names, sum] : sums) put(begun, names, std::to_string(sum));
  const Json plan = said_by({"plan"});
  for (const Json& post : plan["posts"]) {
    const std::string id = post["id"];
    if (sums.count({"post", "answers", "", id, "sum"}) > 0)
      put(begun, {"post", "", "", id, "planned"}, amount(post["cost"]["total"]));
  }
  CHECK(begun == numbers_of_sheet(rows_of(by_hand), true));
}
