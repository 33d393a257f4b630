#include "cli/paper.h"

#include <optional>

#include <fmt/format.h>

#include "cli/module.h"
#include "cli/writing.h"
#include "version.h"

namespace posology::cli {
namespace {

std::optional<render::PageFormat> page_format(std::string_view format) { return from_word<render::PageFormat>(format); }

// "out/month.svg", page 2 of more: "out/month-2.svg".
std::string numbered(const std::string& path, std::size_t page) {
  const std::size_t slash = path.rfind('/');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  std::size_t dot = path.rfind('.');
  if (dot == std::string::npos || dot <= name) dot = path.size();
  return fmt::format("{}-{}{}", path.substr(0, dot), page + 1, path.substr(dot));
}

/// Lays out once, however many pictures are made of it.
class OneLayout {
 public:
  explicit OneLayout(std::function<render::Book(const render::Ruler&)> book) : make_(std::move(book)) {}
  const render::Book& operator()(const render::Ruler& ruler) {
    if (!book_) book_ = make_(ruler);
    return *book_;
  }
  [[nodiscard]] std::size_t pages() const { return book_ ? book_->pages.size() : 0; }

 private:
  std::function<render::Book(const render::Ruler&)> make_;
  std::optional<render::Book> book_;
};

ExitCode too_many(std::size_t pages, World& world) {
  world.err(
      fmt::format("posology: {} pages are no single picture\nhelp: name a file with -o (each page gets its "
                  "number), or choose fewer days\n",
                  pages));
  return ExitCode::usage;
}

render::PaperJob job_of(const Outcome& outcome, render::PageFormat format) {
  render::PaperJob job;
  job.format = format;
  job.language = value_or(outcome.campaign->language, std::string("en"));
  job.made = outcome.plan->as_of.iso();
  job.maker = fmt::format("Posology {}", version);
  return job;
}

}  // namespace

bool asks_for_pages(std::string_view format) { return page_format(format).has_value(); }

render::PaperSize paper_of(const Arguments& arguments, std::string_view format, bool& good, World& world) {
  if (arguments.has("paper") && !asks_for_pages(format)) {
    world.err("posology: --paper belongs to pages\nhelp: add --format pdf, svg or png\n");
    good = false;
  }
  return from_word<render::PaperSize>(arguments.value_or("paper", "a4")).value();
}

std::optional<std::string> pdf_of(const Outcome& outcome, std::function<render::Book(const render::Ruler&)> book,
                                  World& world) {
  render::PaperJob job = job_of(outcome, render::PageFormat::pdf);
  OneLayout layout(std::move(book));
  job.book = [&layout](const render::Ruler& ruler) { return layout(ruler); };
  return made_by_module(paper_module, &job, sizeof job, world);
}

ExitCode write_pages(const Arguments& arguments, const Document& document,
                     std::function<render::Book(const render::Ruler&)> book, ExitCode code, World& world) {
  const Outcome& outcome = document.outcome;
  const std::string output = arguments.value_or("output", "-");
  if (output == "-" && world.terminal().interactive) {
    world.err("posology: pages are nothing for a terminal\nhelp: name a file with -o\n");
    return ExitCode::usage;
  }
  OneLayout layout(std::move(book));
  render::PaperJob job = job_of(outcome, page_format(arguments.value_or("format", "pdf")).value());
  job.book = [&layout](const render::Ruler& ruler) { return layout(ruler); };
  std::optional<std::string> bytes = made_by_module(paper_module, &job, sizeof job, world);
  if (!bytes) return ExitCode::usage;
  if (job.format == render::PageFormat::pdf || layout.pages() == 1)
    return write_file(output, *bytes, document, code, world);
  if (output == "-") return too_many(layout.pages(), world);
  for (;;) {
    if (write_file(numbered(output, job.page), *bytes, document, code, world) == ExitCode::usage)
      return ExitCode::usage;
    if (++job.page == layout.pages()) return code;
    bytes = made_by_module(paper_module, &job, sizeof job, world);
    if (!bytes) return ExitCode::usage;
  }
}

}  // namespace posology::cli
