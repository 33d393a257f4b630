#include "cli/reading.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "cli/media_files.h"
#include "planner/plan.h"
#include "rules/run.h"
#include "text/width.h"

namespace posology::cli {
namespace {

// Limits of one file and of what it extends: docs/FORMAT.md says them to the user.
constexpr std::size_t largest_file = std::size_t{4} << 20;

ReadOutcome read_text(const std::string& path, World& world, const Replaced& replaced) {
  const auto other = replaced.find(path);
  return other != replaced.end() ? ReadOutcome{other->second, {}} : world.read(path, largest_file);
}

// Loads the parts that a file extends: relative to the file that names them, never outside the root.
class Parts final : public intake::FileLoader {
 public:
  Parts(World& world, const std::string& path, const Replaced& replaced)
      : world_(world), replaced_(replaced), root_(world.root_of(path)) {}

  intake::LoadedFile load(const std::string& from, const std::string& named) override {
    namespace fs = std::filesystem;
    const std::string path = (fs::path(from).parent_path() / named).lexically_normal().string();
    const std::string real = world_.identity(path);
    if (real.empty()) return {path, {}, std::nullopt, "no such file"};
    const std::string inside = fs::path(real).lexically_relative(root_).string();
    if (inside.empty() || inside.rfind("..", 0) == 0) return {path, real, std::nullopt, "outside the root folder"};
    ReadOutcome outcome = read_text(path, world_, replaced_);
    return {path, real, std::move(outcome.text), outcome.problem};
  }

 private:
  World& world_;
  const Replaced& replaced_;
  std::string root_;
};

}  // namespace

AsOf as_of_option(const Arguments& arguments, World& world) {
  const auto typed = arguments.value("as-of");
  if (!typed) return {};
  if (*typed == "today") return {true, world.today(), true};
  if (const auto date = Date::parse(*typed)) return {true, date, false};
  world.err(
      fmt::format("posology: '--as-of {}' is not a date\nhelp: write it as 2027-01-12, or 'today'\n", visible(*typed)));
  return {false, std::nullopt, false};
}

Document open_document(const std::string& path, const AsOf& as_of, World& world,
                       const std::vector<std::string>& settings, const Replaced& replaced) {
  Document document;
  document.path = path;
  ReadOutcome bytes = read_text(path, world, replaced);
  if (!bytes.text) {
    document.unreadable = bytes.problem;
    return document;
  }
  Parts parts(world, path, replaced);
  document.read = intake::read_campaign(path == "-" ? "<stdin>" : path, std::move(*bytes.text), parts, settings);
  const Findings& found = document.read.findings;
  document.format_errors =
      std::any_of(found.begin(), found.end(), [](const Finding& f) { return f.level == Level::error; });
  document.outcome.findings = found;
  for (Finding& finding : measure_media_files(document, world)) document.outcome.findings.push_back(std::move(finding));
  if (document.read.campaign) document.as_of = as_of.date.value_or(document.read.campaign->preparation_start());
  return document;
}

void judge_document(Document& document) {
  if (!document.read.campaign) return;
  const Campaign& campaign = *document.read.campaign;
  document.outcome.campaign = &campaign;
  document.outcome.sources = &document.read.sources;
  // A plan of a campaign that was only partly read would judge posts that nobody wrote.
  std::optional<Plan> made;
  if (!document.outcome.plan && !document.format_errors && rules::needs_plan(campaign)) {
    const planner::Options for_rules{
        .as_of = document.as_of, .level_above = rules::calm_load(campaign), .next_places = false};
    made = planner::plan(campaign, for_rules);
  }
  const Plan* plan = document.outcome.plan ? &*document.outcome.plan : made ? &*made : nullptr;
  rules::Verdict verdict = rules::judge(campaign, plan, document.read.paths, document.read.house, document.as_of);
  for (Finding& finding : verdict.findings) document.outcome.findings.push_back(std::move(finding));
  document.outcome.waived = std::move(verdict.waived);
  sort_findings(document.outcome.findings);
}

Tally tally(const Findings& findings) {
  Tally counts;
  for (const Finding& f : findings) {
    if (f.level == Level::error) ++counts.errors;
    if (f.level == Level::warning) ++counts.warnings;
    if (f.level == Level::info) ++counts.infos;
  }
  return counts;
}

}  // namespace posology::cli
