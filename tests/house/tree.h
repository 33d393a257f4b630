// The project's own files, as the tests of the house read them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace posology::house {

/// One text file of the project; the path is relative to its top, with forward slashes.
struct File {
  std::string path;
  std::string text;
};

/// A rule of the house that a file breaks, said in a sentence.
struct Breach {
  std::string file;
  int line = 0;  // 1-based; 0 where the whole file is meant
  std::string sentence;
};

/// Every file of the project, sorted by path; without builds, the repository's own folder and files that are no text.
const std::vector<File>& tree();

/// Those whose path starts with the prefix and ends with one of the endings (all of them where none is given).
std::vector<const File*> files(std::string_view prefix, std::initializer_list<std::string_view> endings = {});

/// The C++ files under the prefix.
std::vector<const File*> cpp_files(std::string_view prefix);

std::vector<std::string_view> lines_of(std::string_view text);

/// The parts of a path: "src/text/hash.cpp" gives src, text, hash.cpp.
std::vector<std::string_view> parts_of(std::string_view path);

/// Fails the running test with every breach in a line of its own.
void expect_none(const std::vector<Breach>& breaches);

}  // namespace posology::house
