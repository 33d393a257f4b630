#include "golden/compare.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "catch.h"
#include "source_folder.h"

namespace posology::golden {
namespace {

namespace fs = std::filesystem;

fs::path path_of(const std::string& example, const std::string& name, const char* ending) {
  return fs::path(in_project("tests/golden")) / example / (name + ending);
}

void write_file(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

bool accepting() { return std::getenv("POSOLOGY_ACCEPT") != nullptr; }

std::string accepted(const std::string& example, const std::string& name) {
  std::ifstream file(path_of(example, name, ".approved"), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void accept(const std::string& example, const std::string& name, const std::string& now) {
  write_file(path_of(example, name, ".approved"), now);
}

void compare(const std::string& example, const std::string& name, const std::string& now) {
  if (accepting()) accept(example, name, now);
  const bool same = now == accepted(example, name);
  const fs::path received = path_of(example, name, ".received");
  if (!same) write_file(received, now);
  INFO("compare " << path_of(example, name, ".approved") << " with " << received << "; ./dev accept takes the new one");
  CHECK(same);
}

}  // namespace posology::golden
