// Golden pages: every example on every paper, as the text that others read out of it and as a small picture. Months are
// held by their whole text, the other views by chosen ones in whole and by a line for every example and paper.
#include <cstdint>
#include <cstdlib>
#include <map>
#include <sstream>

#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/paper_reader.h"
#include "golden/compare.h"
#include "source_folder.h"
#include "text/hash.h"

using namespace posology;
using namespace posology::cli;

namespace {

/// CAMPAIGN in the words stands for the example's.
std::string made(const std::string& example, std::vector<std::string> words) {
  CapturedWorld world;
  for (std::string& w : words) {
    if (w == "CAMPAIGN") w = in_project("examples/" + example + "/campaign.yaml");
  }
  words.insert(words.end(), {"-o", "out"});
  CHECK(run(words, world) != ExitCode::usage);
  return world.written.count("out") > 0 ? world.written["out"] : world.written["out-1"];
}

// `words` are the command and what follows the campaign's file.
std::string pages(const std::string& example, const std::string& format, const std::string& paper,
                  std::vector<std::string> words = {"calendar"}) {
  words.insert(words.begin() + 1, "CAMPAIGN");
  words.insert(words.end(), {"--format", format, "--paper", paper});
  return made(example, std::move(words));
}

struct Picture {
  int width = 0, height = 0;
  std::string grey;  ///< a byte for each dot
};

// A plain P5: "P5", width, height, 255, then the dots.
Picture parsed(const std::string& pgm) {
  Picture picture;
  std::istringstream in(pgm);
  std::string kind;
  int most = 0;
  in >> kind >> picture.width >> picture.height >> most;
  in.get();
  picture.grey.assign(std::istreambuf_iterator<char>(in), {});
  return picture;
}

Picture picture_of(const OnDisk& pdf, int width = 120) {
  return parsed(
      ran("pdftoppm -f 1 -l 1 -gray -scale-to-x " + std::to_string(width) + " -scale-to-y -1 " + pdf.path.string())
          .said);
}

// Letters for shades, so that a difference can be read: 'a' is black, 'p' white.
std::string readable(const Picture& picture) {
  std::string text;
  for (std::size_t i = 0; i < picture.grey.size(); ++i) {
    text += "abcdefghijklmnop"[static_cast<std::uint8_t>(picture.grey[i]) / 16];
    if ((i + 1) % static_cast<std::size_t>(picture.width) == 0) text += '\n';
  }
  return text;
}

// Another build of a library may put a hair elsewhere; a card that moved or lost its colour is more than that.
void compare_picture(const std::string& example, const std::string& name, const std::string& now) {
  if (golden::accepting()) golden::accept(example, name, now);
  const std::string then = golden::accepted(example, name);
  REQUIRE(now.size() == then.size());
  std::size_t differences = 0;
  for (std::size_t i = 0; i < now.size(); ++i) differences += std::abs(now[i] - then[i]) > 3 ? 1 : 0;
  INFO(example << " " << name << ": " << differences << " of " << now.size() << " dots differ");
  CHECK(differences * 200 < now.size());
}

}  // namespace

TEST_CASE("pages of the examples read as they were accepted, on every paper", "[golden][paper]") {
  if (!can_read_paper()) return;
  for (const char* example : {"minimal", "graft-flow", "wound-care-2014", "eu-registry"}) {
    for (const char* paper : {"a4", "letter", "a3", "legal"}) {
      const OnDisk pdf("golden.pdf", pages(example, "pdf", paper));
      const Ran checked = ran("qpdf --check " + pdf.path.string());
      CHECK(checked.code == 0);
      CHECK(checked.said.find("WARNING") == std::string::npos);
      golden::compare(example, std::string("calendar-") + paper + ".pdf.txt",
                      ran("pdftotext -nopgbrk " + pdf.path.string() + " -").said);
    }
    const OnDisk pdf("golden.pdf", pages(example, "pdf", "a4"));
    compare_picture(example, "calendar-a4.picture", readable(picture_of(pdf)));
    golden::compare(example, "calendar-a4.svg.sha256", sha256_hex(pages(example, "svg", "a4")) + "\n");
  }
}

TEST_CASE("the report of results reads as it was accepted, tagged and with an outline", "[golden][paper]") {
  if (!can_read_paper()) return;
  const std::vector<std::string> words = {"measure", in_project("examples/graft-flow/results.csv")};
  for (const char* paper : {"a4", "letter"}) {
    const OnDisk pdf("golden.pdf", pages("graft-flow", "pdf", paper, words));
    const Ran checked = ran("qpdf --check " + pdf.path.string());
    CHECK(checked.code == 0);
    CHECK(checked.said.find("WARNING") == std::string::npos);
    golden::compare("graft-flow", std::string("measure-") + paper + ".pdf.txt",
                    ran("pdftotext -nopgbrk " + pdf.path.string() + " -").said);
    const std::string structure = ran("pdfinfo -struct " + pdf.path.string()).said;
    for (const char* tag : {"Document", "Sect", "H1", "H2", "Table", "TR", "TH", "TD"})
      CHECK(structure.find(tag) != std::string::npos);
    const std::string facts = ran("pdfinfo " + pdf.path.string()).said;
    CHECK(facts.find("Tagged:          yes") != std::string::npos);
    CHECK(facts.find(std::string(paper) == "a4" ? "(A4)" : "(letter)") != std::string::npos);
    CHECK(ran("qpdf --json " + pdf.path.string()).said.find("/Outlines") != std::string::npos);
  }
  const OnDisk pdf("golden.pdf", pages("graft-flow", "pdf", "a4", words));
  compare_picture("graft-flow", "measure-a4.picture", readable(picture_of(pdf)));
}

namespace {

/// Pages of an example that are no months, in the words that make them.
struct View {
  const char *name, *example;
  std::vector<std::string> words;
  bool svg = false;  ///< the view makes pictures too
};

std::vector<View> views() {
  const auto calendar = [](const char* view, const char* paper) {
    return std::vector<std::string>{"calendar", "CAMPAIGN", "--view", view, "--paper", paper};
  };
  return {
      {"week-a4", "graft-flow", calendar("week", "a4"), true},
      {"week-letter", "minimal", calendar("week", "letter")},
      {"quarter-a3", "graft-flow", calendar("quarter", "a3"), true},
      {"quarter-a4", "eu-registry", calendar("quarter", "a4")},
      {"year-a3", "eu-registry", calendar("year", "a3"), true},
      {"year-letter", "wound-care-2014", calendar("year", "letter")},
      {"resources-a4", "graft-flow", {"resources", "CAMPAIGN", "--paper", "a4"}},
      {"resources-letter", "wound-care-2014", {"resources", "CAMPAIGN", "--paper", "letter"}},
      {"submissions-a4", "graft-flow", {"submissions", "CAMPAIGN", "--paper", "a4"}},
      {"submissions-letter", "graft-flow", {"submissions", "CAMPAIGN", "launch-day", "--paper", "letter"}},
  };
}

// How often each tag of the structure stands in it: "TD 120".
std::string structure_of(const OnDisk& pdf) {
  std::istringstream lines(ran("pdfinfo -struct " + pdf.path.string()).said);
  std::map<std::string, int> tags;
  for (std::string tag; lines >> tag; lines.ignore(4096, '\n')) ++tags[tag];
  std::string text;
  for (const auto& [tag, n] : tags) text += tag + " " + std::to_string(n) + "\n";
  return text;
}

std::string digest(const std::string& bytes) { return sha256_hex(bytes).substr(0, 16); }

}  // namespace

TEST_CASE("weeks, posters, resource plans and submission sheets are what was accepted", "[golden][paper]") {
  if (!can_read_paper()) return;
  for (const View& view : views()) {
    std::vector<std::string> words = view.words;
    if (view.svg) {
      words.insert(words.end(), {"--format", "svg"});
      golden::compare(view.example, std::string(view.name) + ".svg.sha256",
                      sha256_hex(made(view.example, words)) + "\n");
      words.back() = "pdf";
    } else if (words.front() == "calendar") {
      words.insert(words.end(), {"--format", "pdf"});
    }
    const OnDisk pdf("view.pdf", made(view.example, words));
    const Ran checked = ran("qpdf --check " + pdf.path.string());
    CHECK(checked.code == 0);
    CHECK(checked.said.find("WARNING") == std::string::npos);
    const std::string name = std::string(view.name) + ".pdf";
    golden::compare(view.example, name + ".txt", ran("pdftotext -nopgbrk " + pdf.path.string() + " -").said);
    golden::compare(view.example, name + ".tags", structure_of(pdf));
    compare_picture(view.example, view.name + std::string(".picture"), readable(picture_of(pdf)));
  }
}

// A line for each, so that all of them can be held: those above are there to be read.
TEST_CASE("every view of every example on every paper is what was accepted", "[golden][paper]") {
  if (!can_read_paper()) return;
  const std::vector<std::vector<std::string>> all = {{"calendar", "CAMPAIGN", "--view", "week", "--format", "pdf"},
                                                     {"calendar", "CAMPAIGN", "--view", "quarter", "--format", "pdf"},
                                                     {"calendar", "CAMPAIGN", "--view", "year", "--format", "pdf"},
                                                     {"resources", "CAMPAIGN"},
                                                     {"submissions", "CAMPAIGN"}};
  for (const std::string example : {"minimal", "graft-flow", "wound-care-2014", "eu-registry"}) {
    std::string lines, pictures;
    for (const std::vector<std::string>& view : all) {
      const bool is_calendar = view[0] == "calendar";
      // No post of that campaign is written, so that none can be submitted.
      if (example == "minimal" && view[0] == "submissions") continue;
      for (const std::string paper : {"a4", "letter", "a3", "legal"}) {
        std::vector<std::string> words = view;
        words.insert(words.end(), {"--paper", paper});
        const OnDisk pdf("every.pdf", made(example, words));
        const Ran checked = ran("qpdf --check " + pdf.path.string());
        const std::string name = (is_calendar ? view[3] : view[0]) + " " + paper;
        INFO(example << " " << name << ": " << checked.said);
        CHECK(checked.code == 0);
        CHECK(checked.said.find("WARNING") == std::string::npos);
        lines += name + ": text " + digest(ran("pdftotext -nopgbrk " + pdf.path.string() + " -").said) + ", tags " +
                 digest(structure_of(pdf));
        if (is_calendar) {
          words[5] = "svg";
          lines += ", svg " + digest(made(example, words));
        }
        lines += '\n';
        pictures += readable(picture_of(pdf, 60));
      }
    }
    golden::compare(example, "views.pdf.txt", lines);
    compare_picture(example, "views.picture", pictures);
  }
}
