// Golden pages: every example on every paper, as the text that others read out of it and as a small picture.
#include <cstdint>
#include <cstdlib>
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

// `words` are the command and what follows the campaign's file.
std::string pages(const std::string& example, const std::string& format, const std::string& paper,
                  std::vector<std::string> words = {"calendar"}) {
  CapturedWorld world;
  words.insert(words.begin() + 1, in_project("examples/" + example + "/campaign.yaml"));
  for (const std::string& more :
       {std::string("--format"), format, std::string("--paper"), paper, std::string("-o"), std::string("out")})
    words.push_back(more);
  const ExitCode code = run(words, world);
  CHECK(code != ExitCode::usage);
  return world.written.count("out") > 0 ? world.written["out"] : world.written["out-1"];
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

Picture picture_of(const OnDisk& pdf) {
  return parsed(ran("pdftoppm -f 1 -l 1 -gray -scale-to-x 120 -scale-to-y -1 " + pdf.path.string()).said);
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
