// Feeds one fuzz target each file of some folders, without a fuzzer. Usage: posology_fuzz_replay TARGET FOLDER...
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using Target = int(const std::uint8_t* data, std::size_t size);

#define TARGET(name) extern "C" Target fuzz_##name;
#include "targets.def"
#undef TARGET

namespace {

namespace fs = std::filesystem;

Target* target_named(std::string_view wanted) {
#define TARGET(name) \
  if (wanted == #name) return fuzz_##name;
#include "targets.def"
#undef TARGET
  return nullptr;
}

// How many files were fed. A target that finds something ends the program: the last name that was printed is the file.
std::size_t feed(Target* target, const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    std::fprintf(stderr, "%s\n", path.c_str());
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    target(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  }
  return paths.size();
}

}  // namespace

int main(int argc, char** argv) {
  Target* target = argc > 2 ? target_named(argv[1]) : nullptr;
  if (target == nullptr) {
    std::fprintf(stderr, "usage: posology_fuzz_replay TARGET FOLDER...\n");
    return 2;
  }
  for (int i = 2; i < argc; ++i) {
    const std::size_t count = feed(target, argv[i]);
    std::printf("%s: %zu files of %s\n", argv[1], count, argv[i]);
    if (count == 0) return 1;
  }
  return 0;
}
