// validate: checks files, folders or standard input, reports all of them, then exits.
#include <algorithm>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/reading.h"
#include "cli/style.h"
#include "render/findings_json.h"
#include "render/findings_text.h"
#include "text/width.h"

namespace posology::cli {
namespace {

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// The first word of the file that is no comment and no blank: a campaign file begins with the key `posology`.
bool begins_as_campaign(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::size_t word = line.find_first_not_of(" \t\r\xEF\xBB\xBF");
    if (word != std::string_view::npos && line[word] != '#' && line.substr(word, 3) != "---") {
      return line.substr(word, 9) == "posology:" || line.substr(word, 9) == "posology ";
    }
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return false;
}

// Campaign files below a folder; parts that others extend are no campaigns.
std::vector<std::string> campaigns_below(const std::string& folder, World& world) {
  constexpr std::size_t largest_file = std::size_t{4} << 20;
  std::vector<std::string> found;
  for (const std::string& path : world.files_below(folder)) {
    if (ends_with(path, ".campaign.yaml") || ends_with(path, ".campaign.yml")) {
      found.push_back(path);
    } else if (ends_with(path, ".yaml") || ends_with(path, ".yml")) {
      const ReadOutcome outcome = world.read(path, largest_file);
      if (outcome.text && begins_as_campaign(*outcome.text)) found.push_back(path);
    }
  }
  return found;
}

std::vector<std::string> named_files(const Arguments& arguments, World& world) {
  std::vector<std::string> files;
  const std::vector<std::string> here = {"."};
  for (const std::string& path : arguments.words.empty() ? here : arguments.words) {
    if (path != "-" && world.kind(path) == PathKind::folder) {
      for (std::string& found : campaigns_below(path, world)) files.push_back(std::move(found));
    } else {
      files.push_back(path);
    }
  }
  return files;
}

std::string show(const std::vector<std::unique_ptr<Document>>& documents, const Arguments& arguments, World& world) {
  std::vector<render::JudgedFile> files;
  for (const auto& document : documents) {
    if (document->unreadable.empty()) {
      files.push_back({document->path, document->outcome.findings, document->outcome.waived, &document->read.sources});
    }
  }
  if (arguments.value_or("format", "text") == "json") return render::findings_json(files);
  // Where nothing could be read there is nothing to say of it, least of all what a clean run means.
  if (files.empty()) return {};
  return render::findings_text(files, style_of(arguments, world), arguments.has("quiet"));
}

ExitCode verdict(const std::vector<std::unique_ptr<Document>>& documents, const Arguments& arguments) {
  const bool warnings_fail = arguments.value_or("fail-on", "error") == "warning";
  ExitCode code = ExitCode::done;
  for (const auto& document : documents) {
    if (!document->unreadable.empty()) return ExitCode::usage;
    const Tally counts = tally(document->outcome.findings);
    if (counts.errors > 0 || (warnings_fail && counts.warnings > 0)) code = ExitCode::findings;
  }
  return code;
}

ExitCode run(const Arguments& arguments, World& world) {
  const AsOf as_of = as_of_option(arguments, world);
  if (!as_of.good) return ExitCode::usage;
  std::vector<std::unique_ptr<Document>> documents;
  for (const std::string& path : named_files(arguments, world)) {
    documents.push_back(std::make_unique<Document>(open_document(path, as_of, world)));
    judge_document(*documents.back());
    if (!documents.back()->unreadable.empty()) {
      world.err(fmt::format("posology: '{}' could not be read: {}\n", visible(path), documents.back()->unreadable));
    }
  }
  if (documents.empty()) {
    world.err("posology: no campaign files here\nhelp: name a file, or start one with 'posology init'\n");
    return ExitCode::usage;
  }
  world.out(show(documents, arguments, world));
  return verdict(documents, arguments);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "how to print the findings", "text|json"},
    {"fail-on", "LEVEL", "the level that makes the exit code 1 (default error)", "error|warning"},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command validate_command{"validate",
                               "Check campaign files, folders or standard input (-) against the rules",
                               "[PATH...]",
                               0,
                               10000,
                               options,
                               "posology validate campaigns/",
                               run};

}  // namespace posology::cli
