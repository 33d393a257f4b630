// Everybody gets the same information: colour repeats what words say, and without a terminal there is only plain text.
#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"
#include "source_folder.h"

using namespace posology::cli;

namespace {

std::string said(Words words, const std::string& color, Terminal screen = {false, true, 0}) {
  CapturedWorld world;
  world.screen = screen;
  world.variables["TERM"] = "xterm";
  if (!color.empty()) words.insert(words.end(), {"--color", color});
  const ExitCode code = run(words, world);
  CHECK(code != ExitCode::usage);
  return world.said;
}

// Without the escape sequences that paint (ESC [ ... m).
std::string unpainted(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.compare(at, 2, "\x1b[") != 0) {
      out += text[at];
      continue;
    }
    const std::size_t end = text.find_first_not_of("0123456789;", at + 2);
    REQUIRE(text[end] == 'm');
    at = end;
  }
  return out;
}

// Lines may break elsewhere; the words are the same.
std::string in_one_line(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

std::vector<Words> commands() {
  std::vector<Words> list;
  for (const char* name : {"minimal", "graft-flow", "wound-care-2014", "eu-registry"}) {
    const std::string file = in_project(std::string("examples/") + name + "/campaign.yaml");
    for (const char* command : {"validate", "plan", "calendar", "budget"}) list.push_back({command, file});
  }
  list.push_back({"validate", in_project("tests/intake/thirty_mistakes.yaml")});
  return list;
}

}  // namespace

TEST_CASE("nothing is said by colour alone", "[cli][access]") {
  bool painted = false;
  for (const Words& words : commands()) {
    INFO(words[0] << " " << words[1]);
    const std::string colored = said(words, "always");
    painted = painted || colored.find('\x1b') != std::string::npos;
    CHECK(in_one_line(unpainted(colored)) == in_one_line(said(words, "never")));
  }
  CHECK(painted);
}

TEST_CASE("without a terminal there is plain text", "[cli][access]") {
  for (const Words& words : commands()) {
    INFO(words[0] << " " << words[1]);
    for (const char c : said(words, "")) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte < 0x20 && c != '\n') || byte == 0x7F) FAIL_CHECK("control character " << int{byte});
    }
  }
}

TEST_CASE("a terminal without UTF-8 gets letters of ASCII alone", "[cli][access]") {
  for (const Words& words : commands()) {
    INFO(words[0] << " " << words[1]);
    for (const char c : said(words, "never", {true, false, 100})) {
      if (static_cast<unsigned char>(c) >= 0x80) {
        FAIL_CHECK("byte " << int{static_cast<unsigned char>(c)});
        break;
      }
    }
  }
}

TEST_CASE("each level is a word at the start of its finding", "[cli][access]") {
  const std::string text = said({"validate", in_project("tests/intake/thirty_mistakes.yaml")}, "never");
  for (const char* level : {"error[", "warning[", "info["}) {
    INFO(level);
    CHECK(text.find(std::string("\n") + level) != std::string::npos);
  }
  CHECK(text.find(" errors, ") != std::string::npos);
}
