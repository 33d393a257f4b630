// What stays on one floor, and what is used nowhere.
#include <algorithm>

#include "catch.h"
#include "code.h"
#include "tree.h"

using namespace posology::house;

namespace {

/// Where a fence stands: paths that start with one of these are inside (an empty list: nothing is).
using Places = std::vector<std::string_view>;

struct IncludeFence {
  std::vector<std::string_view> headers;  // what the name of the header starts with
  Places inside;
  std::string_view sentence;
};

const std::vector<IncludeFence>& include_fences() {
  static const std::vector<IncludeFence> list = {
      {{"yaml-cpp/", "yaml.h"}, {"src/intake/"}, "YAML is read on the intake floor and nowhere else"},
      {{"CLI/", "CLI11"}, {"src/cli/"}, "the command line is read on the cli floor and nowhere else"},
      {{"re2/"}, {"src/knowledge/"}, "patterns are matched on the knowledge floor and nowhere else"},
      {{"utf8proc", "libpsl", "sha2.h", "md5.h"}, {"src/text/"}, "characters, addresses and hashes belong to text"},
      {{"date/"}, {"src/model/"}, "time zones are asked by the model and nowhere else"},
      {{"cairo", "pango", "glib", "qpdf/", "xlsxwriter"},
       {"src/render/paper/", "src/render/sheet/"},
       "paper and spreadsheets have modules of their own, so that the program starts without their libraries"},
      {{"regex"}, {}, "std::regex is slow and can run out of stack; patterns are matched by RE2"},
      {{"random"}, {}, "the same file gives the same bytes; nothing is drawn by chance"},
      {{"unordered_map", "unordered_set"}, {}, "what is printed has a total order, and containers without one leak"},
      {{"iostream", "cstdio", "stdio.h"}, {"src/cli/", "src/main.cpp"}, "below the command line nothing is printed"},
      {{"ctime", "time.h", "sys/time.h"}, {"src/cli/", "src/main.cpp"}, "below the command line there is no clock"},
      {{"sys/socket.h", "netdb.h", "curl/"}, {}, "no connection is ever opened"},
  };
  return list;
}

struct WordFence {
  std::vector<std::string_view> words;
  Places watched;
  Places inside;
  std::string_view sentence;
};

const std::vector<WordFence>& word_fences() {
  static const Places outside_world = {"src/cli/", "src/main.cpp"};
  static const std::vector<WordFence> list = {
      {{"float", "double"},
       {"src/money/", "src/planner/", "src/model/money"},
       {},
       "money and plans are counted in integers and exact ratios, never in floating point"},
      {{"std::regex", "std::wregex"}, {"src/"}, {}, "std::regex is slow and can run out of stack; use RE2"},
      {{"system_clock", "steady_clock", "high_resolution_clock", "clock_gettime", "gettimeofday", "std::time",
        "localtime", "gmtime", "current_zone"},
       {"src/"},
       outside_world,
       "below the command line there is no clock: the same files give the same bytes"},
      {{"std::cout", "std::cerr", "std::clog", "printf", "fprintf", "puts", "fmt::print"},
       {"src/"},
       outside_world,
       "below the command line nothing is printed: functions return values"},
      {{"getenv", "std::getenv"}, {"src/"}, outside_world, "only the command line looks at the environment"},
      {{"std::locale", "toupper", "tolower", "isalpha", "isalnum", "std::stod", "std::stof", "strtod"},
       {"src/"},
       {},
       "what depends on the machine's locale gives other bytes on another machine"},
      {{"setlocale", "std::setlocale"},
       {"src/"},
       {"src/cli/outside_world.cpp"},
       "only the command line may ask the locale, and only for the character set of the terminal"},
      {{"rand", "random_device", "mt19937"}, {"src/"}, {}, "nothing is drawn by chance"},
      {{"system", "popen", "fork", "execvp"}, {"src/"}, {}, "no other program is ever started"},
  };
  return list;
}

bool starts_with_one_of(std::string_view text, const Places& starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view s) { return text.starts_with(s); });
}

/// A header costs everyone who includes it: these belong into .cpp files.
const std::vector<std::string_view> heavy = {"regex",     "iostream", "chrono", "ranges", "nlohmann/json.hpp",
                                             "yaml-cpp/", "yaml.h",   "CLI/",   "re2/",   "fmt/chrono.h",
                                             "date/"};

std::vector<Breach> breaches_of(const File& file) {
  std::vector<Breach> found;
  for (const Include& include : includes_of(file.text)) {
    if (include.own) continue;
    for (const IncludeFence& fence : include_fences())
      if (starts_with_one_of(include.named, fence.headers) && !starts_with_one_of(file.path, fence.inside))
        found.push_back({file.path, include.line, "<" + include.named + ">: " + std::string(fence.sentence)});
    if (file.path.ends_with(".h") && starts_with_one_of(include.named, heavy))
      found.push_back({file.path, include.line, "<" + include.named + "> is too heavy for a header"});
  }
  const std::string code = views_of(file.text).code;
  for (const WordFence& fence : word_fences()) {
    if (!starts_with_one_of(file.path, fence.watched) || starts_with_one_of(file.path, fence.inside)) continue;
    for (std::string_view word : fence.words)
      for (int line : lines_with(code, word))
        found.push_back({file.path, line, "'" + std::string(word) + "': " + std::string(fence.sentence)});
  }
  return found;
}

/// Names that say nothing attract whatever has no better place.
std::vector<Breach> name_breaches(std::string_view path) {
  for (std::string_view part : parts_of(path)) {
    const std::string_view stem = part.substr(0, part.find('.'));
    for (std::string_view name : {"util", "utils", "common", "misc", "internal", "helper", "helpers"})
      if (stem == name)
        return {
            {std::string(path), 0, "a file or folder named '" + std::string(name) + "' says nothing of what it holds"}};
  }
  return {};
}

}  // namespace

TEST_CASE("libraries, clocks and printing stay inside their fences", "[house]") {
  std::vector<Breach> found;
  for (const File* file : cpp_files("src/"))
    for (Breach& breach : breaches_of(*file)) found.push_back(std::move(breach));
  expect_none(found);
}

TEST_CASE("no file or folder has a name that says nothing", "[house]") {
  std::vector<Breach> found;
  for (const File& file : tree())
    for (Breach& breach : name_breaches(file.path)) found.push_back(std::move(breach));
  expect_none(found);
}

TEST_CASE("what leaves its fence is found", "[house]") {
  const auto count = [](std::string path, std::string text) {
    return breaches_of({std::move(path), std::move(text)}).size();
  };
  CHECK(count("src/rules/x.cpp", "#include <yaml-cpp/yaml.h>\n") == 1);
  CHECK(count("src/intake/x.cpp", "#include <yaml-cpp/yaml.h>\n") == 0);
  CHECK(count("src/rules/x.cpp", "#include <yaml.h>\n") == 1);
  CHECK(count("src/intake/x.h", "#include <yaml-cpp/yaml.h>\n") == 1);
  CHECK(count("src/intake/x.cpp", "#include <CLI/CLI.hpp>\n") == 1);
  CHECK(count("src/rules/x.cpp", "#include <re2/re2.h>\n") == 1);
  CHECK(count("src/render/x.cpp", "#include <cairo/cairo.h>\n") == 1);
  CHECK(count("src/render/paper/x.cpp", "#include <cairo/cairo.h>\n") == 0);
  CHECK(count("src/money/x.cpp", "int a;\ndouble b;  // double\n") == 1);
  CHECK(count("src/planner/x.cpp", "// as a float would\nconst char* t = \"double\";\n") == 0);
  CHECK(count("src/model/money_line.h", "float x;\n") == 1);
  CHECK(count("src/text/x.cpp", "std::regex r;\n") == 1);
  CHECK(count("src/planner/x.cpp", "auto t = std::chrono::system_clock::now();\n") == 1);
  CHECK(count("src/cli/x.cpp", "auto t = std::chrono::system_clock::now();\n") == 0);
  CHECK(count("src/render/x.cpp", "std::cout << 1;\n") == 1);
  CHECK(count("src/main.cpp", "std::cout << 1;\n") == 0);
  CHECK(count("src/render/x.h", "#include <nlohmann/json.hpp>\n") == 1);
  CHECK(name_breaches("src/text/utils.cpp").size() == 1);
  CHECK(name_breaches("src/common/x.cpp").size() == 1);
  CHECK(name_breaches("src/text/utilisation.cpp").empty());
}
