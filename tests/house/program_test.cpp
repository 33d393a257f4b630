// The program starts at once and everywhere: it loads no drawing, font or spreadsheet library.
#include <array>
#include <cstdio>

#include "catch.h"
#include "tree.h"

using namespace posology::house;

namespace {

std::string output_of(const std::string& command) {
  std::string output;
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return output;
  std::array<char, 4096> buffer{};
  while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe) != nullptr) output += buffer.data();
  return pclose(pipe) == 0 ? output : std::string();
}

std::vector<Breach> forbidden_in(std::string_view loaded) {
  std::vector<Breach> found;
  for (std::string_view library : {"cairo", "pango", "fontconfig", "freetype", "glib-", "harfbuzz", "xlsxwriter",
                                   "qpdf", "libX11", "libpng", "curl", "libssl"})
    for (std::string_view line : lines_of(loaded))
      if (line.find(library) != std::string_view::npos)
        found.push_back({"posology", 0, "loads " + std::string(line) + "; a module loads it when it is asked for"});
  return found;
}

}  // namespace

TEST_CASE("the program loads no drawing, font, spreadsheet or network library", "[house]") {
  const std::string loaded = output_of("ldd '" POSOLOGY_PROGRAM "'");
  REQUIRE(loaded.find("libc.so") != std::string::npos);
  expect_none(forbidden_in(loaded));
  CHECK(forbidden_in("\tlibcairo.so.2 => x\n\tlibc.so.6 => y\n").size() == 1);
}

TEST_CASE("the program has no way to open a connection", "[house]") {
  const std::string symbols = output_of("nm --dynamic --undefined-only '" POSOLOGY_PROGRAM "'");
  REQUIRE(symbols.find(" U ") != std::string::npos);
  for (std::string_view line : lines_of(symbols)) {
    const std::string name(line.substr(line.find_last_of(' ') + 1, line.find('@') - line.find_last_of(' ') - 1));
    INFO(line);
    for (const char* call : {"socket", "connect", "bind", "listen", "accept", "getaddrinfo", "gethostbyname", "send",
                             "sendto", "sendmsg", "recv", "recvfrom", "res_query"})
      CHECK(name != call);
  }
}
