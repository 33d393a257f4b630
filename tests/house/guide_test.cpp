// The guides in docs/ are walked: their files are written, their commands run, and what they print stands in the page.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "source_folder.h"
#include "tree.h"

using namespace posology;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  Lines list;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) list.push_back(line);
  return list;
}

/// Words as a shell splits them; single quotes hold spaces.
Lines words_of(const std::string& command) {
  Lines words;
  std::string word;
  bool quoted = false;
  for (const char c : command) {
    if (c == '\'') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      if (!word.empty()) words.push_back(std::exchange(word, {}));
    } else {
      word += c;
    }
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

/// What `head -n N` and `grep -m 1 -A N TEXT` leave.
Lines through(const Lines& filter, Lines lines) {
  if (filter.size() == 3 && filter[0] == "head") {
    lines.resize(std::min(lines.size(), static_cast<std::size_t>(std::stoi(filter[2]))));
    return lines;
  }
  REQUIRE(filter.size() == 6);
  REQUIRE(filter[0] == "grep");
  const auto first = std::find_if(lines.begin(), lines.end(),
                                  [&](const std::string& l) { return l.find(filter[5]) != std::string::npos; });
  INFO(filter[5]);
  REQUIRE(first != lines.end());
  lines.erase(lines.begin(), first);
  lines.resize(std::min(lines.size(), static_cast<std::size_t>(std::stoi(filter[4]) + 1)));
  return lines;
}

/// Runs `posology ...` or `posology ... | FILTER`; complaints come after what was said.
Lines answer(cli::CapturedWorld& world, const std::string& command) {
  const std::size_t bar = command.find(" | ");
  Lines words = words_of(command.substr(0, bar));
  INFO(command);
  REQUIRE(words.front() == "posology");
  words.erase(words.begin());
  world.said.clear();
  world.complained.clear();
  const cli::ExitCode code = cli::run(words, world);
  CHECK(code != cli::ExitCode::usage);
  CHECK(code != cli::ExitCode::fault);
  if (bar == std::string::npos) return lines_of(world.said + world.complained);
  return through(words_of(command.substr(bar + 3)), lines_of(world.said));
}

/// The page with every answer as it is now. A block `yaml NAME` is the file NAME from there on.
std::string walked(const std::string& page) {
  cli::CapturedWorld world;
  std::string out, file, name;
  enum class In { prose, campaign, session, other } in = In::prose;
  for (const std::string& line : lines_of(page)) {
    if (line.starts_with("```")) {
      if (in == In::campaign) world.written[name] = file;
      const bool opens = in == In::prose;
      in = !opens                         ? In::prose
           : line.starts_with("```yaml ") ? In::campaign
           : line == "```console"         ? In::session
                                          : In::other;
      if (in == In::campaign) name = line.substr(8);
      file.clear();
    } else if (in == In::campaign) {
      file += line + "\n";
    } else if (in == In::session) {
      if (!line.starts_with("$ ")) continue;
      out += line + "\n";
      for (const std::string& said : answer(world, line.substr(2))) out += said + "\n";
      continue;
    }
    out += line + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("what the guides show is what the program says", "[house][generated]") {
  // The examples are named as they lie in the project.
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(in_project(""));
  int sessions = 0;
  for (const house::File* page : house::files("docs/", {".md"})) {
    if (page->text.find("\n```console\n") == std::string::npos) continue;
    ++sessions;
    INFO(page->path << " shows what the program no longer says; ./dev accept writes it anew");
    const std::string now = walked(page->text);
    if (std::getenv("POSOLOGY_ACCEPT") != nullptr) {
      std::ofstream(in_project(page->path), std::ios::binary) << now;
    } else {
      CHECK(page->text == now);
    }
  }
  std::filesystem::current_path(before);
  CHECK(sessions > 0);
}
