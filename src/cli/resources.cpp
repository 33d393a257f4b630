// resources: the resource plan, to print: hours by week and person, submit dates, money by month.
#include "cli/command.h"
#include "cli/paper.h"
#include "cli/planning.h"
#include "cli/writing.h"
#include "render/markdown.h"
#include "render/pages/resource_book.h"

namespace posology::cli {
namespace {

ExitCode run(const Arguments& arguments, World& world) {
  bool good = true;
  const std::string format = arguments.value_or("format", "pdf");
  const render::PaperSize size = paper_of(arguments, format, good, world);
  if (!good) return ExitCode::usage;
  const Planned planned = plan_file(arguments, world);
  if (!planned.planned) return planned.code;
  const Outcome& outcome = planned.document->outcome;
  if (format == "markdown")
    return write_file(arguments.value_or("output", "-"), render::resources_markdown(outcome), *planned.document,
                      planned.code, world);
  const auto book = [&](const render::Ruler& ruler) { return render::resource_book(outcome, size, ruler); };
  return write_pages(arguments, *planned.document, book, planned.code, world);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "what to make (default: pdf)", "pdf|svg|png|markdown"},
    paper_option,
    {"output", "FILE", "write to this file instead of standard output", {}, 'o'},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command resources_command{"resources",
                                "Print the resource plan: hours by week and person, submit dates, money by month",
                                "FILE",
                                1,
                                1,
                                options,
                                "posology resources campaign.yaml --paper letter -o resources.pdf",
                                run};

}  // namespace posology::cli
