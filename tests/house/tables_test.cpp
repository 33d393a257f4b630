// A table names exactly the files of its folder, and a source list exactly the sources beside it.
#include <algorithm>
#include <map>
#include <set>

#include "catch.h"
#include "code.h"
#include "tree.h"

using namespace posology::house;

namespace {

using Names = std::set<std::string>;

struct Table {
  std::string def;
  std::string folder;  // empty: the rows are data and have no files
  Names machinery;     // files of the folder that are no rows, without their ending
};

const std::vector<Table>& tables() {
  static const std::vector<Table> list = {
      {"src/intake/codes.def", "", {}},
      {"src/knowledge/exports.def", "src/knowledge/exports/", {}},
      {"src/knowledge/holidays.def", "src/knowledge/holidays/", {}},
      {"src/knowledge/platforms.def", "src/knowledge/platforms/", {}},
      {"src/knowledge/terms.def",
       "src/knowledge/terms/",
       {"find", "mention", "negation", "patterns", "prefilter", "prepared", "reduce", "sentence", "whole_words",
        "word_class"}},
      {"src/rules/rules.def",
       "src/rules/",
       {"cadence/circles", "copy/about", "copy/answers", "copy/benefit_of", "copy/copy_of", "copy/own_named",
        "copy/disease_words", "copy/indication_words", "copy/lay_reach", "copy/patients_in", "copy/limit_of",
        "copy/link_words", "copy/unsayable", "copy/outside_label", "copy/own_domain", "copy/pitch", "copy/said",
        "copy/told_by"}},
  };
  return list;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// The files that the rows name: the last argument of each, as in NAME(file) and NAME(code, file).
std::vector<std::string> rows_of(std::string_view def) {
  std::vector<std::string> rows;
  const std::string code = views_of(def).code;
  for (std::string_view line : lines_of(code)) {
    const std::size_t open = line.find('(');
    const std::size_t close = line.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || line.starts_with("#")) continue;
    std::string_view arguments = line.substr(open + 1, close - open - 1);
    arguments.remove_prefix(arguments.rfind(',') + 1);  // no comma: npos + 1 is 0
    rows.emplace_back(trimmed(arguments));
  }
  return rows;
}

/// The .cpp files of the folder without their ending; of src/rules/ only the families, whose files are the rules.
Names sources_in(const std::string& folder) {
  Names names;
  for (const File* file : files(folder, {".cpp"})) {
    const std::string name = file->path.substr(folder.size(), file->path.size() - folder.size() - 4);
    if (folder == "src/rules/" && name.find('/') == std::string::npos) continue;
    names.insert(name);
  }
  return names;
}

std::vector<Breach> compare(const Table& table, const std::vector<std::string>& rows, Names sources) {
  std::vector<Breach> found;
  Names seen;
  for (const std::string& row : rows) {
    if (!seen.insert(row).second) found.push_back({table.def, 0, "'" + row + "' stands twice in the table"});
    if (sources.count(row) == 0) found.push_back({table.def, 0, "'" + row + "' has no file in " + table.folder});
  }
  for (const std::string& source : sources)
    if (seen.count(source) == 0 && table.machinery.count(source) == 0)
      found.push_back({table.folder + source + ".cpp", 0, "has no row in " + table.def});
  for (const std::string& name : table.machinery)
    if (sources.count(name) == 0) found.push_back({table.folder + name + ".cpp", 0, "is excused and does not exist"});
  return found;
}

/// The sources that a CMakeLists.txt names in words of their own (not those made while building).
std::vector<std::string> listed_in(std::string_view cmake) {
  std::vector<std::string> names;
  for (std::string_view line : lines_of(cmake)) {
    line = line.substr(0, line.find('#'));
    while (!line.empty()) {
      const std::size_t end = std::min(line.find_first_of(" ()\t"), line.size());
      const std::string_view word = line.substr(0, end);
      if (word.ends_with(".cpp") && word.find('$') == std::string_view::npos) names.emplace_back(word);
      line.remove_prefix(std::min(end + 1, line.size()));
    }
  }
  return names;
}

/// Each list with its folder: a source belongs to the nearest list above it.
std::map<std::string, Names> sources_by_list() {
  std::map<std::string, Names> lists;
  for (const File* file : files("", {"CMakeLists.txt"})) lists[file->path.substr(0, file->path.size() - 14)];
  for (const File* file : files("", {".cpp"})) {
    std::string folder = file->path;
    do {
      const std::size_t slash = folder.substr(0, folder.size() - 1).rfind('/');
      folder = slash == std::string::npos ? std::string() : folder.substr(0, slash + 1);
    } while (lists.count(folder) == 0);
    lists[folder].insert(file->path.substr(folder.size()));
  }
  return lists;
}

std::vector<Breach> compare_list(const std::string& list, const std::vector<std::string>& named, const Names& there) {
  std::vector<Breach> found;
  Names seen;
  for (const std::string& name : named) {
    seen.insert(name);
    if (there.count(name) == 0) found.push_back({list, 0, "names " + name + ", which is not there"});
  }
  for (const std::string& name : there)
    if (seen.count(name) == 0) found.push_back({list, 0, "does not name " + name + ", so it is never built"});
  return found;
}

}  // namespace

TEST_CASE("each table names the files of its folder, no more and no fewer", "[house]") {
  std::vector<Breach> found;
  Names known;
  for (const Table& table : tables()) {
    known.insert(table.def);
    const std::vector<const File*> def = files(table.def);
    REQUIRE(def.size() == 1);
    const std::vector<std::string> rows = rows_of(def.front()->text);
    REQUIRE_FALSE(rows.empty());
    if (table.folder.empty()) continue;
    for (Breach& breach : compare(table, rows, sources_in(table.folder))) found.push_back(std::move(breach));
  }
  for (const File* file : files("src/", {".def"}))
    if (known.count(file->path) == 0) found.push_back({file->path, 0, "is a table that this test does not know"});
  expect_none(found);
}

TEST_CASE("each source list names the sources beside it, no more and no fewer", "[house]") {
  std::vector<Breach> found;
  for (const auto& [folder, there] : sources_by_list()) {
    const std::string list = folder + "CMakeLists.txt";
    const std::vector<const File*> cmake = files(list);
    REQUIRE(cmake.size() == 1);
    for (Breach& breach : compare_list(list, listed_in(cmake.front()->text), there)) found.push_back(std::move(breach));
  }
  expect_none(found);
}

TEST_CASE("a missing row, a missing file and a double row are found", "[house]") {
  const Table table{"t.def", "t/", {"machine"}};
  CHECK(rows_of("// X(no)\nX(A1, a/b)\nX(c)\n") == std::vector<std::string>{"a/b", "c"});
  CHECK(compare(table, {"a"}, {"a", "machine"}).empty());
  CHECK(compare(table, {"a", "a"}, {"a", "machine"}).size() == 1);
  CHECK(compare(table, {"a", "b"}, {"a", "machine"}).size() == 1);
  CHECK(compare(table, {"a"}, {"a", "b", "machine"}).size() == 1);
  CHECK(compare(table, {"a"}, {"a"}).size() == 1);
  CHECK(listed_in("target_sources(x PRIVATE\n  a.cpp  # b.cpp\n  c/d.cpp)\nset(y ${z}/e.cpp)\n") ==
        std::vector<std::string>{"a.cpp", "c/d.cpp"});
  CHECK(compare_list("l", {"a.cpp"}, {"a.cpp"}).empty());
  CHECK(compare_list("l", {"a.cpp"}, {"a.cpp", "b.cpp"}).size() == 1);
  CHECK(compare_list("l", {"a.cpp", "b.cpp"}, {"a.cpp"}).size() == 1);
}
