// The paper module: pages are measured and drawn by Pango and Cairo, PDF files are finished by libqpdf.
#include <utility>

#include <fmt/format.h>

#include "render/module.h"
#include "render/pages/page.h"
#include "render/paper/draw.h"
#include "render/paper/finish.h"
#include "version.h"

namespace posology::render {
namespace {

std::string utf8(char32_t c) {
  char bytes[6];
  return {bytes, static_cast<std::size_t>(g_unichar_to_utf8(c, bytes))};
}

// The package that usually holds such a character.
std::string_view package_for(char32_t c) {
  const auto within = [&](char32_t first, char32_t last) { return first <= c && c <= last; };
  if (within(0x1100, 0x11FF) || within(0x2E80, 0x9FFF) || within(0xAC00, 0xD7FF) || within(0xF900, 0xFAFF) ||
      within(0xFE30, 0xFFEF) || within(0x20000, 0x3FFFF))
    return "fonts-noto-cjk";
  if (within(0x2190, 0x2BFF) || within(0x1F000, 0x1FAFF)) return "fonts-symbola";
  return "fonts-noto-core";
}

// Said once for all pages; the pages have question marks in their place.
std::string remark_on(const std::set<char32_t>& missing) {
  constexpr std::size_t most = 20;
  std::string letters;
  std::set<std::string_view> packages;
  std::size_t n = 0;
  for (const char32_t c : missing) {
    packages.insert(package_for(c));
    if (n++ < most)
      letters += fmt::format("{}'{}' (U+{:04X})", letters.empty() ? "" : ", ", utf8(c), static_cast<std::uint32_t>(c));
  }
  if (n > most) letters += fmt::format(" and {} more", n - most);
  return fmt::format("no font that is installed has {}: printed as '?'\nhelp: install the packages {}\n", letters,
                     fmt::join(packages, " "));
}

FinalWords final_words(const Book& book, const PaperJob& job) {
  FinalWords words{book.title, book.subject, job.language, job.maker, job.made, {}};
  for (const Page& page : book.pages) {
    std::vector<std::string>& said = words.links.emplace_back();
    for (const PageItem& item : page.items) {
      if (const auto* link = std::get_if<LinkBegin>(&item)) said.push_back(link->says);
    }
  }
  return words;
}

Drawn draw(const PaperJob& job, const Fonts& fonts) {
  const Book book = job.book(fonts);
  if (job.format == PageFormat::pdf) {
    Drawn drawn = draw_pdf(book, job, fonts);
    if (!drawn.problem.empty()) return drawn;
    Finished done = finished(drawn.bytes, final_words(book, job));
    return {std::move(done.bytes), std::move(done.problem)};
  }
  if (job.page >= book.pages.size()) return {{}, "there is no such page"};
  return job.format == PageFormat::svg ? draw_svg(book, job, fonts) : draw_png(book, job, fonts);
}

std::string make_or_say(const PaperJob& job, PosologySink sink, PosologySink remark, void* context) {
  const Fonts fonts(job.language);
  if (!fonts.any())
    return "no fonts are installed\nhelp: install the packages fontconfig-config fonts-inter fonts-noto-core";
  const Drawn drawn = draw(job, fonts);
  if (!drawn.problem.empty()) return drawn.problem;
  sink(context, drawn.bytes.data(), drawn.bytes.size());
  if (!fonts.missing().empty()) {
    const std::string words = remark_on(fonts.missing());
    remark(context, words.data(), words.size());
  }
  return {};
}

const char* make(const void* values, PosologySink sink, PosologySink remark, void* context) {
  static std::string problem;
  try {
    problem = make_or_say(*static_cast<const PaperJob*>(values), sink, remark, context);
  } catch (const std::exception&) {
    return "no memory";
  }
  return problem.empty() ? nullptr : problem.c_str();
}

constexpr std::string_view built_with = version;

}  // namespace
}  // namespace posology::render

extern "C" const PosologyModule posology_module = {posology::render::built_with.data(),
                                                   sizeof(posology::render::PaperJob), posology::render::make};
