// Every exit code, reached as a user reaches it; pipelines stand on them.
#include "cli/exit_code.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <sstream>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "source_folder.h"

using namespace posology;
using cli::ExitCode;

namespace {

/// A world in which reading a file meets the end of memory.
class WorldWithoutMemory final : public cli::World {
 public:
  cli::CapturedWorld inner;

  cli::ReadOutcome read(const std::string&, std::size_t) override { throw std::bad_alloc(); }
  std::string write(const std::string& path, std::string_view bytes) override { return inner.write(path, bytes); }
  std::string make_folder(const std::string& path) override { return inner.make_folder(path); }
  std::string remove(const std::string& path) override { return inner.remove(path); }
  cli::PathKind kind(const std::string& path) override { return inner.kind(path); }
  std::optional<std::int64_t> size(const std::string& path) override { return inner.size(path); }
  std::string part(const std::string& path, std::int64_t offset, std::size_t length) override {
    return inner.part(path, offset, length);
  }
  std::vector<std::string> files_below(const std::string& folder) override { return inner.files_below(folder); }
  std::string identity(const std::string& path) override { return inner.identity(path); }
  std::string root_of(const std::string& path) override { return inner.root_of(path); }
  void out(std::string_view bytes) override { inner.out(bytes); }
  void err(std::string_view bytes) override { inner.err(bytes); }
  std::string flush() override { return inner.flush(); }
  cli::Terminal terminal() override { return inner.terminal(); }
  std::int64_t milliseconds() override { return inner.milliseconds(); }
  std::optional<std::string> environment(const std::string& name) override { return inner.environment(name); }
  Date today() override { return inner.today(); }
  std::vector<std::string> module_folders() override { return inner.module_folders(); }
};

struct Way {
  std::string name;  // of the code, as exit_code.h writes it
  ExitCode code;
  std::vector<std::string> words;
};

std::vector<Way> ways() {
  const std::string example = in_project("examples/graft-flow/campaign.yaml");
  return {
      {"done", ExitCode::done, {"validate", example}},
      {"done", ExitCode::done, {"plan", example}},
      {"findings", ExitCode::findings, {"validate", "broken.yaml"}},
      {"findings", ExitCode::findings, {"plan", "broken.yaml"}},
      {"usage", ExitCode::usage, {"validate", "no-such-file.yaml"}},
      {"usage", ExitCode::usage, {"plan", example, "--format", "papyrus"}},
      {"usage", ExitCode::usage, {"calendar", example, "--format", "csv", "--output", "refused.csv"}},
      {"unmet", ExitCode::unmet, {"plan", example, "--set", "platforms.linkedin=5/week"}},
  };
}

/// The names between the braces of the enumeration.
std::vector<std::string> names_of_codes() {
  std::ifstream header(in_project("src/cli/exit_code.h"));
  std::vector<std::string> names;
  bool inside = false;
  for (std::string line; std::getline(header, line);) {
    if (line.starts_with("enum class")) inside = true;
    if (line.starts_with("};")) inside = false;
    std::istringstream words(line);
    std::string name, equals;
    if (inside && words >> name >> equals && equals == "=") names.push_back(name);
  }
  return names;
}

}  // namespace

TEST_CASE("each exit code is reached, and says what happened", "[cli]") {
  for (const Way& way : ways()) {
    cli::CapturedWorld world;
    world.written["broken.yaml"] = "posology: 1\nplatfroms: {}\n";
    world.refused["refused.csv"] = "No space left on device";
    INFO(way.words[0] << " " << way.words[1]);
    CHECK(static_cast<int>(cli::run(way.words, world)) == static_cast<int>(way.code));
    // A pipeline that stops must find the reason in the log.
    if (way.code == ExitCode::usage) CHECK(world.complained.find("posology: ") != std::string::npos);
    if (way.code == ExitCode::findings) CHECK((world.said + world.complained).find("platfroms") != std::string::npos);
    CHECK(world.written.count("refused.csv") == 0);
  }
}

TEST_CASE("a fault of the environment ends with its own code and a way to report it", "[cli]") {
  WorldWithoutMemory world;
  const std::vector<std::string> words = {"validate", in_project("examples/minimal/campaign.yaml")};
  CHECK(static_cast<int>(cli::run(words, world)) == 4);
  CHECK(world.inner.complained.starts_with("posology: a fault of the program itself: "));
  CHECK(world.inner.said.empty());
}

TEST_CASE("no exit code is without a test, and their numbers stay", "[cli]") {
  const std::vector<std::string> names = names_of_codes();
  CHECK(names == std::vector<std::string>{"done", "findings", "usage", "unmet", "fault"});
  const std::vector<Way> all = ways();
  for (const std::string& name : names) {
    INFO(name);
    if (name == "fault") continue;  // has the test above
    CHECK(std::any_of(all.begin(), all.end(), [&](const Way& way) { return way.name == name; }));
  }
  CHECK(static_cast<int>(ExitCode::findings) == 1);
  CHECK(static_cast<int>(ExitCode::usage) == 2);
  CHECK(static_cast<int>(ExitCode::unmet) == 3);
}
