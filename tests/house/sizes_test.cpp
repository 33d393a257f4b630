// One concept, one file; one thought, one function.
#include "catch.h"
#include "code.h"
#include "tree.h"

using namespace posology::house;

namespace {

constexpr std::size_t most_lines_of_a_file = 400;
constexpr int most_lines_of_a_function = 60;

/// Facts may go on as long as the world has them; what acts on them may not.
bool table_of_facts(std::string_view path) { return path.starts_with("src/knowledge/") || path.ends_with(".def"); }

std::vector<Breach> long_file(const File& file) {
  const std::size_t lines = lines_of(file.text).size();
  if (lines <= most_lines_of_a_file || table_of_facts(file.path)) return {};
  return {{file.path, 0, "has " + std::to_string(lines) + " lines; above 400 a file holds two concepts"}};
}

bool opens_function(std::string_view line) {
  if (line.empty() || line.front() == ' ' || line.front() == '}' || !line.ends_with("{")) return false;
  for (std::string_view word : {"namespace", "struct", "class", "enum", "union", "extern", "#"})
    if (line.starts_with(word)) return false;
  return line.find('(') != std::string_view::npos && !line.ends_with("= {");
}

/// The formatter puts the head of a function and its last brace into the first column, and nothing else between them.
std::vector<Breach> long_functions(const File& file) {
  std::vector<Breach> found;
  const std::string code = views_of(file.text).code;
  int begin = 0;
  int line_number = 0;
  std::string_view head;
  for (std::string_view line : lines_of(code)) {
    ++line_number;
    if (begin == 0 && !line.empty() && line.front() != ' ' && line.find('(') != std::string_view::npos) head = line;
    const bool head_ends_later = begin == 0 && line.starts_with("    ") && line.ends_with(") {") && !head.empty();
    if (begin == 0 && (opens_function(line) || head_ends_later)) begin = line_number;
    if (line == "}" && begin != 0) {
      if (line_number - begin - 1 > most_lines_of_a_function)
        found.push_back({file.path, begin,
                         "a function of " + std::to_string(line_number - begin - 1) + " lines; 60 is the ceiling"});
      begin = 0;
    }
    if (line.empty() || line.front() == '}') head = {};
  }
  return found;
}

std::string lines(std::size_t count, const std::string& line) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("no file and no function is too long to be read at once", "[house]") {
  std::vector<Breach> found;
  for (const File* file : cpp_files("src/")) {
    for (Breach& breach : long_file(*file)) found.push_back(std::move(breach));
    for (Breach& breach : long_functions(*file)) found.push_back(std::move(breach));
  }
  expect_none(found);
}

TEST_CASE("a file and a function above the ceiling are found", "[house]") {
  CHECK(long_file({"src/rules/x.cpp", lines(401, "int x;")}).size() == 1);
  CHECK(long_file({"src/rules/x.cpp", lines(400, "int x;")}).empty());
  CHECK(long_file({"src/knowledge/country.cpp", lines(401, "int x;")}).empty());
  CHECK(long_functions({"src/x.cpp", "int f() {\n" + lines(61, "  x();") + "}\n"}).size() == 1);
  CHECK(long_functions({"src/x.cpp", "int f() {\n" + lines(60, "  x();") + "}\n"}).empty());
  CHECK(long_functions({"src/x.cpp", "int f(int a,\n      int b) {\n" + lines(61, "  x();") + "}\n"}).size() == 1);
  CHECK(long_functions({"src/x.cpp", "struct X {\n" + lines(61, "  int x;") + "};\n"}).empty());
  CHECK(long_functions({"src/x.cpp", "int f();\n\nconst T t[] = {\n" + lines(61, "  {1},") + "};\n"}).empty());
}
