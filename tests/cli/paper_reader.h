// Programs that read pages back, for tests: run, and missed aloud where they are not installed.
#pragma once

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "catch.h"

namespace posology::cli {

struct Ran {
  int code = 0;
  std::string said;
};

/// Through the shell, with what it said on either stream.
inline Ran ran(const std::string& command) {
  Ran result;
  std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    result.said.append(buffer.data(), n);
  result.code = pclose(pipe);
  return result;
}

/// Tests of paper need readers of it, and the fonts of ./dev's list.
inline bool can_read_paper() {
  for (const char* tool :
       {"command -v qpdf", "command -v pdftotext", "fc-list | grep -q Inter-Regular", "fc-list | grep -q NotoSansCJK",
        "fc-list | grep -q Symbola", "fc-list | grep -q NotoSansArabic"}) {
    if (ran(tool).code == 0) continue;
    WARN("skipped: '" << tool << "' finds nothing; ./dev test installs it");
    return false;
  }
  return true;
}

/// A file for other programs to read, gone with the test.
struct OnDisk {
  std::filesystem::path path;
  OnDisk(const std::string& name, const std::string& bytes)
      : path(std::filesystem::temp_directory_path() / ("posology-" + std::to_string(::getpid()) + "-" + name)) {
    std::ofstream(path, std::ios::binary) << bytes;
  }
  ~OnDisk() { std::filesystem::remove(path); }
  OnDisk(const OnDisk&) = delete;
  OnDisk& operator=(const OnDisk&) = delete;
};

}  // namespace posology::cli
