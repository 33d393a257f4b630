// The project speaks of itself alone: no paths of one machine, nothing left to do.
#include <array>

#include "catch.h"
#include "code.h"
#include "tree.h"

using namespace posology::house;

namespace {

/// Written in halves, so that this file may be read by its own test.
constexpr std::array<std::string_view, 5> machine_paths = {
    "/wo"
    "rk/",
    "/tm"
    "p/",
    "/ro"
    "ot/",
    "/ho"
    "me/",
    "/Use"
    "rs/"};
constexpr std::array<std::string_view, 4> left_overs = {
    "TO"
    "DO",
    "FIX"
    "ME",
    "XX"
    "X",
    "HA"
    "CK"};

/// A rule looks for such words in campaigns; they count only where the project itself speaks: in comments.
std::string own_words(const File& file) {
  const std::string_view path = file.path;
  if (path.ends_with(".cpp") || path.ends_with(".h") || path.ends_with(".def")) return views_of(file.text).comments;
  if (path.ends_with(".md") && path.starts_with("docs/rules")) return {};
  if (path.ends_with(".approved") || path.starts_with("tests/rules/")) return {};
  if (!path.ends_with(".yaml")) return file.text;
  std::string comments;
  for (std::string_view line : lines_of(file.text)) {
    const std::size_t hash = line.find("# ");
    if (hash != std::string_view::npos) comments += line.substr(hash);
    comments += '\n';
  }
  return comments;
}

std::vector<Breach> breaches_of(const File& file) {
  std::vector<Breach> found;
  const std::vector<std::string_view> lines = lines_of(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::string_view path : machine_paths) {
      // Inside a web address it is a part of that address.
      const std::size_t at = lines[i].find(path);
      if (at == std::string_view::npos || lines[i].substr(0, at).find("://") != std::string_view::npos) continue;
      found.push_back({file.path, static_cast<int>(i + 1), "'" + std::string(path) + "' is a path of one machine"});
    }
  }
  const std::string words = own_words(file);
  for (std::string_view word : left_overs)
    for (int line : lines_with(words, word))
      found.push_back({file.path, line, "'" + std::string(word) + "': what is in the tree is finished"});
  return found;
}

}  // namespace

TEST_CASE("the tree names no machine and leaves nothing to be done", "[house]") {
  std::vector<Breach> found;
  for (const File& file : tree())
    for (Breach& breach : breaches_of(file)) found.push_back(std::move(breach));
  expect_none(found);
}

TEST_CASE("a path of one machine and a left-over are found", "[house]") {
  const std::string left =
      "TO"
      "DO";
  CHECK(breaches_of({"README.md",
                     "see /wo"
                     "rk/x\n"})
            .size() == 1);
  CHECK(breaches_of({"README.md",
                     "see https://example.org/wo"
                     "rk/x\n"})
            .empty());
  CHECK(breaches_of({"src/x.cpp", "// " + left + " later\n"}).size() == 1);
  CHECK(breaches_of({"src/x.cpp", "auto word = \"" + left + "\";\n"}).empty());
  CHECK(breaches_of({"examples/x.yaml", "a: 1  # " + left + "\n"}).size() == 1);
  CHECK(breaches_of({"examples/x.yaml", "text: " + left + "\n"}).empty());
  CHECK(breaches_of({"cmake/x.cmake", "# " + left + "\n"}).size() == 1);
}
