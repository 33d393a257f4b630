#include "cli/locking.h"

#include <algorithm>

#include <fmt/format.h>

#include "cli/style.h"
#include "cli/writing.h"
#include "intake/plan_lock.h"
#include "render/findings_text.h"
#include "render/plan_lock.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::size_t largest_lock = std::size_t{4} << 20;

bool holds_lock(const std::string& path, World& world) {
  const ReadOutcome there = world.read(path, largest_lock);
  return there.text && there.text->find("posology_lock:") != std::string::npos;
}

// The same file as the lock that this run keeps to.
bool is_its_lock(const Arguments& arguments, const std::string& path, World& world) {
  const auto lock = arguments.value("lock");
  return lock && !world.identity(path).empty() && world.identity(*lock) == world.identity(path);
}

ExitCode refuse(const std::string& path, std::string_view why, std::string_view help, World& world) {
  world.err(fmt::format("posology: '{}' {}\nhelp: {}\n", visible(path), why, help));
  return ExitCode::usage;
}

}  // namespace

AskedLock asked_lock(const Arguments& arguments, Document& document, World& world) {
  const auto path = arguments.value("lock");
  if (!path) return {};
  ReadOutcome bytes = world.read(*path, largest_lock);
  if (!bytes.text) {
    world.err(fmt::format("posology: '{}' could not be read: {}\n", visible(*path), bytes.problem));
    return {false, std::nullopt, ExitCode::usage};
  }
  Findings findings;
  auto lock = intake::read_lock(*path, std::move(*bytes.text), document.read.sources, findings);
  const bool broken =
      std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.level == Level::error; });
  if (lock && !broken) return {true, std::move(lock), ExitCode::done};
  sort_findings(findings);
  const render::JudgedFile file{*path, findings, {}, &document.read.sources};
  world.out(render::findings_text({file}, style_of(arguments, world), arguments.has("quiet")));
  world.err("posology: no plan was made: the lock cannot be read\n");
  return {false, std::nullopt, ExitCode::findings};
}

ExitCode write_lock(const Document& document, const Arguments& arguments, ExitCode code, World& world) {
  const std::string path = *arguments.value("write-lock");
  const std::size_t posts = document.outcome.plan->posts.size();
  if (posts > render::most_locked_posts)
    return refuse(path, fmt::format("was not written: the plan has {} posts", posts),
                  fmt::format("a lock holds up to {} posts: split the campaign", render::most_locked_posts), world);
  const std::string bytes = render::plan_lock(document.outcome);
  if (!is_its_lock(arguments, path, world)) {
    if (path != "-" && !was_read(document, path, world) && world.kind(path) == PathKind::file &&
        !holds_lock(path, world))
      return refuse(path, "is there and is no lock", "give another name", world);
    return write_file(path, bytes, document, code, world);
  }
  const std::string problem = world.write(path, bytes);
  if (problem.empty()) return code;
  world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(path), problem));
  return ExitCode::usage;
}

}  // namespace posology::cli
