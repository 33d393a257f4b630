#include "render/findings_junit.h"

#include <map>

#include <fmt/format.h>

#include "text/width.h"

namespace posology::render {
namespace {

// What XML 1.0 forbids is made visible first; bytes that are no UTF-8 too.
std::string xml(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::uint32_t line_of(const JudgedFile& file, const Place& place) {
  const bool known = file.sources != nullptr && place.known() && place.source < file.sources->size();
  return known ? (*file.sources)[place.source].position(place.begin).line : 1;
}

std::string class_of(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  return dot == std::string::npos || dot == 0 ? path : path.substr(0, dot);
}

// Readers tell cases apart by their names.
std::string name_of(const Finding& finding, std::uint32_t line, std::map<std::string, int>& names) {
  std::string name = fmt::format("{} {} line {}", finding.rule, finding.name, line);
  if (const int before = names[name]++; before > 0) name += fmt::format(" ({})", before + 1);
  return name;
}

std::string failure(const JudgedFile& file, const Finding& finding, std::map<std::string, int>& names) {
  const std::uint32_t line = line_of(file, finding.place);
  const std::string name = name_of(finding, line, names);
  std::string text = fmt::format("{}:{}: {}", file.path, line, finding.message);
  if (!finding.help.empty()) text += "; help: " + finding.help;
  if (!finding.source.empty()) text += "; source: " + finding.source;
  return fmt::format(
      "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\">\n"
      "      <failure message=\"{}\" type=\"{}\">{}</failure>\n    </testcase>\n",
      xml(class_of(file.path)), xml(name), xml(file.path), xml(finding.message), level_word(finding.level), xml(text));
}

// The ledger of waivers: a case that was skipped, with the reason.
std::string skipped(const JudgedFile& file, const Waived& waived, std::map<std::string, int>& names) {
  const std::string name = name_of(waived.finding, line_of(file, waived.finding.place), names);
  const std::string why = fmt::format("waived: {}; by {}; until {}", waived.reason, waived.by, waived.until);
  return fmt::format(
      "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\">\n      <skipped message=\"{}\"/>\n    </testcase>\n",
      xml(class_of(file.path)), xml(name), xml(file.path), xml(why));
}

struct Suite {
  std::string cases, infos;
  std::size_t tests = 0, failures = 0, skipped = 0;
};

Suite suite_of(const JudgedFile& file) {
  Suite suite;
  std::map<std::string, int> names;
  for (const Finding& finding : file.findings) {
    if (finding.level == Level::info) {
      suite.infos += fmt::format("{}:{}: {} {}\n", xml(file.path), line_of(file, finding.place), finding.rule,
                                 xml(finding.message));
      continue;
    }
    suite.cases += failure(file, finding, names);
    ++suite.failures;
  }
  for (const Waived& waived : file.waived) suite.cases += skipped(file, waived, names);
  suite.skipped = file.waived.size();
  suite.tests = suite.failures + suite.skipped;
  if (suite.failures == 0) {
    ++suite.tests;
    suite.cases += fmt::format("    <testcase classname=\"{}\" name=\"nothing found\" file=\"{}\"/>\n",
                               xml(class_of(file.path)), xml(file.path));
  }
  return suite;
}

}  // namespace

std::string findings_junit(const std::vector<JudgedFile>& files) {
  std::string suites;
  std::size_t tests = 0, failures = 0, skipped = 0;
  for (const JudgedFile& file : files) {
    const Suite suite = suite_of(file);
    tests += suite.tests;
    failures += suite.failures;
    skipped += suite.skipped;
    suites += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n{}",
                          xml(file.path), suite.tests, suite.failures, suite.skipped, suite.cases);
    if (!suite.infos.empty()) suites += fmt::format("    <system-out>{}</system-out>\n", suite.infos);
    suites += "  </testsuite>\n";
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"posology\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n{}</testsuites>\n",
      tests, failures, skipped, suites);
}

}  // namespace posology::render
