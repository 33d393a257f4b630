#include "planner/solver.h"

#include <unistd.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "catch.h"

namespace posology::planner {
namespace {

namespace fs = std::filesystem;

/// A folder that goes with the test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "posology-oracle-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string file(const char* name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

std::string read(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string sum_of(const LinearProgram::Terms& terms) {
  std::string text;
  for (const auto& [variable, factor] : terms) {
    if (factor == 0) continue;
    text += (factor < 0 ? " - " : " + ") + std::to_string(factor < 0 ? -factor : factor) + " x" +
            std::to_string(variable) + "\n";
  }
  return text;
}

std::int64_t whole(double value) {
  INFO("the solver's sum " << value);
  REQUIRE(std::abs(value - std::round(value)) < 1e-3);
  return std::llround(value);
}

// "s mip <rows> <columns> o <sum>": o is optimal, n has no answer.
std::optional<std::int64_t> read_glpk(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string s, kind, rows, columns, status;
    double value = 0;
    if (!(words >> s >> kind >> rows >> columns >> status) || s != "s") continue;
    if (status == "n" || status == "u") return std::nullopt;
    REQUIRE(status == "o");
    REQUIRE(words >> value);
    return whole(value);
  }
  FAIL("glpsol said nothing:\n" << text);
  return std::nullopt;
}

// "Optimal - objective value 12.00000000", or "Infeasible - ...".
std::optional<std::int64_t> read_cbc(const std::string& text) {
  if (text.rfind("Infeasible", 0) == 0 || text.rfind("Integer infeasible", 0) == 0) return std::nullopt;
  const std::string start = "Optimal - objective value ";
  INFO(text.substr(0, 200));
  REQUIRE(text.rfind(start, 0) == 0);
  return whole(std::strtod(text.c_str() + start.size(), nullptr));
}

}  // namespace

int LinearProgram::add(std::int64_t cost, bool choice) {
  const int variable = variables_++;
  costs_.emplace_back(variable, cost);
  if (choice) choices_.push_back(variable);
  return variable;
}

void LinearProgram::row(const Terms& terms, const char* relation, std::int64_t right) {
  const std::string sum = sum_of(terms);
  // A row of nothing holds or does not: a variable that is never used says which in the solver's own words.
  const std::string left = sum.empty() ? " + 0 none\n" : sum;
  rows_ += " r" + std::to_string(++row_count_) + ":" + left + " " + relation + " " + std::to_string(right) + "\n";
}

std::string LinearProgram::text() const {
  // A constant of zero keeps the sum from being empty.
  std::string text = "Minimize\n sum:" + sum_of(costs_) + " + 0 none\nSubject To\n" + rows_ + " last: none = 0\n";
  text += "Binaries\n";
  for (const int variable : choices_) text += " x" + std::to_string(variable) + "\n";
  return text + "End\n";
}

std::vector<std::string> solvers() {
  std::vector<std::string> installed;
  for (const char* name : {"glpsol", "cbc"}) {
    if (std::system((std::string("command -v ") + name + " >/dev/null 2>&1").c_str()) == 0)
      installed.emplace_back(name);
  }
  return installed;
}

std::optional<std::int64_t> smallest(const LinearProgram& program, const std::string& solver) {
  const Folder folder;
  const std::string asked = folder.file("asked.lp"), answer = folder.file("answer.txt");
  std::ofstream(asked) << program.text();
  const bool glpk = solver == "glpsol";
  const std::string call =
      glpk ? "glpsol --lp '" + asked + "' -w '" + answer + "'" : "cbc '" + asked + "' solve solution '" + answer + "'";
  REQUIRE(std::system((call + " >/dev/null 2>&1").c_str()) == 0);
  return glpk ? read_glpk(read(answer)) : read_cbc(read(answer));
}

}  // namespace posology::planner
