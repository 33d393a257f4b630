#include "tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "catch.h"
#include "source_folder.h"

namespace posology::house {
namespace {

namespace fs = std::filesystem;

// What fuzzing kept is no text of ours.
bool foreign(const fs::path& folder) {
  const std::string name = folder.filename().string();
  return name == "corpus" || name == ".git" || name == "build" || name == ".cache" || name == ".vscode" ||
         name == ".idea";
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<File> read_tree() {
  const fs::path top(in_project(""));
  std::vector<File> found;
  for (auto it = fs::recursive_directory_iterator(top); it != fs::recursive_directory_iterator(); ++it) {
    if (it->is_directory() && foreign(it->path())) it.disable_recursion_pending();
    if (!it->is_regular_file() || it->path().filename() == ".git" || it->path().extension() == ".received") continue;
    std::string text = read(it->path());
    if (text.find('\0') != std::string::npos) continue;
    found.push_back({it->path().lexically_relative(top).generic_string(), std::move(text)});
  }
  std::sort(found.begin(), found.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return found;
}

}  // namespace

const std::vector<File>& tree() {
  static const std::vector<File> all = read_tree();
  return all;
}

std::vector<const File*> files(std::string_view prefix, std::initializer_list<std::string_view> endings) {
  std::vector<const File*> found;
  for (const File& file : tree()) {
    const std::string_view path = file.path;
    const auto fits = [&](std::string_view ending) { return path.ends_with(ending); };
    if (path.starts_with(prefix) && (endings.size() == 0 || std::any_of(endings.begin(), endings.end(), fits)))
      found.push_back(&file);
  }
  return found;
}

std::vector<const File*> cpp_files(std::string_view prefix) { return files(prefix, {".cpp", ".h"}); }

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
    parts.push_back(path.substr(0, slash));
    path.remove_prefix(slash + 1);
  }
  parts.push_back(path);
  return parts;
}

void expect_none(const std::vector<Breach>& breaches) {
  std::string told;
  for (const Breach& b : breaches) {
    told += b.file + (b.line > 0 ? ":" + std::to_string(b.line) : "") + ": " + b.sentence + "\n";
  }
  INFO(told);
  CHECK(breaches.empty());
}

}  // namespace posology::house
