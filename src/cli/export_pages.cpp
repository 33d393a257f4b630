#include "cli/export_pages.h"

#include <fmt/format.h>

#include "text/escape.h"

namespace posology::cli {
namespace {

std::string cite(const Cited& cited) {
  return fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
}

std::string holds(const ExportColumn& column) {
  const std::string_view argument = column.argument;
  switch (column.value) {
    case ExportValue::empty:
      return "left empty";
    case ExportValue::fixed:
      return fmt::format("always '{}'", argument);
    case ExportValue::text:
      return "the text as it is published";
    case ExportValue::title:
      return "the headline";
    case ExportValue::subject:
      return "platform and headline";
    case ExportValue::start:
      return fmt::format("date and time as {}", argument);
    case ExportValue::end:
      return fmt::format("a quarter of an hour later, as {}", argument);
    case ExportValue::link:
      return "the link, which is then left out of the text";
    case ExportValue::picture:
      return argument.empty() ? "public addresses of media, by commas"
                              : fmt::format("public address of picture {}", argument);
    case ExportValue::alternative:
      return argument.empty() ? "alternative texts, by ||" : fmt::format("alternative text of picture {}", argument);
    case ExportValue::pillar:
      return "the pillar";
    case ExportValue::draft:
      return "true until the post is approved";
    case ExportValue::channel:
      return fmt::format("true for posts on {}", argument);
    case ExportValue::platform:
      return "the platform's name";
    case ExportValue::youtube_title:
      return "the headline of a post on YouTube";
    case ExportValue::youtube_tags:
      return "the hashtags of a post on YouTube";
  }
  return "";
}

std::string number_line(std::string_view what, const Fact<std::int64_t>& fact) {
  return fact.value == 0 ? "" : fmt::format("{}: {}; {}\n", what, fact.value, cite(fact.cited));
}

std::string facts(const ExportProfile& profile) {
  return fmt::format("source: {}\n", cite(profile.cited)) + number_line("rows in a file", profile.most_rows) +
         number_line("minutes between posts", profile.least_gap_minutes) +
         fmt::format("{}, {}, {}\nwhile importing: {}\n", profile.header ? "with a header" : "without a header",
                     profile.file_per_channel ? "a file for each channel" : "one file for all channels",
                     profile.byte_order_mark ? "UTF-8 with a byte order mark" : "UTF-8", profile.advice);
}

}  // namespace

std::string export_page(const ExportProfile& profile) {
  std::string text = fmt::format("{} ({}): posology export FILE --to {}\n\n{}\n", profile.name, profile.id, profile.id,
                                 facts(profile));
  for (const ExportColumn& column : profile.columns) {
    text += fmt::format("  {:<52}{}{}\n", column.header, holds(column), column.unconfirmed ? " (unconfirmed)" : "");
  }
  return text;
}

std::string exports_markdown() {
  std::string text;
  for (const ExportProfile& profile : export_profiles()) {
    text += fmt::format("## {}\n\n`posology export FILE --to {}`\n\n", profile.name, profile.id);
    for (std::string rest = facts(profile); !rest.empty(); rest.erase(0, rest.find('\n') + 1)) {
      text += "- " + markdown_line(rest.substr(0, rest.find('\n'))) + "\n";
    }
    text += "\n| column | holds | |\n|---|---|---|\n";
    for (const ExportColumn& column : profile.columns) {
      text += fmt::format("| {} | {} | {} |\n", markdown_cell(column.header), markdown_cell(holds(column)),
                          column.unconfirmed ? "unconfirmed" : "");
    }
    text += "\n";
  }
  return text;
}

}  // namespace posology::cli
