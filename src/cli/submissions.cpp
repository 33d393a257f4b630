// submissions: a sheet for each post that goes to review, with room for the decision.
#include <algorithm>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/paper.h"
#include "cli/planning.h"
#include "render/pages/submission_book.h"
#include "text/suggest.h"
#include "text/width.h"

namespace posology::cli {
namespace {

// Only what is written can be reviewed.
bool all_written(const std::vector<std::string>& ids, const Outcome& outcome, World& world) {
  std::vector<std::string_view> known;
  for (const PlannedPost& post : outcome.plan->posts) {
    if (post.written >= 0 && post.placed) known.push_back(post.id);
  }
  for (const std::string& id : ids) {
    if (std::find(known.begin(), known.end(), id) != known.end()) continue;
    const auto guess = nearest(id, known);
    world.err(fmt::format("posology: the plan has no written post '{}'\n{}", visible(id),
                          guess ? fmt::format("help: did you mean '{}'?\n", visible(*guess)) : std::string()));
    return false;
  }
  return true;
}

ExitCode run(const Arguments& arguments, World& world) {
  bool good = true;
  const render::PaperSize size = paper_of(arguments, arguments.value_or("format", "pdf"), good, world);
  const Planned planned = plan_file(arguments, world);
  if (!planned.planned) return planned.code;
  const Outcome& outcome = planned.document->outcome;
  const std::vector<std::string> ids(arguments.words.begin() + 1, arguments.words.end());
  if (!all_written(ids, outcome, world)) return ExitCode::usage;
  const std::vector<const PlannedPost*> posts = render::posts_to_submit(outcome, ids);
  if (posts.empty()) {
    world.err(
        "posology: no written post waits for a decision\nhelp: write the copy of a post into the file, or name "
        "posts that are approved\n");
    return ExitCode::usage;
  }
  const auto book = [&](const render::Ruler& ruler) { return render::submission_book(outcome, posts, size, ruler); };
  return write_pages(arguments, *planned.document, book, planned.code, world);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "what to make (default: pdf)", "pdf|svg|png"},
    paper_option,
    {"output", "FILE", "write to this file instead of standard output", {}, 'o'},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command submissions_command{"submissions",
                                  "Print a sheet for each written post that waits for review, with room to sign",
                                  "FILE [POST...]",
                                  1,
                                  1000,
                                  options,
                                  "posology submissions campaign.yaml five-causes -o for-review.pdf",
                                  run};

}  // namespace posology::cli
