#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

#include "intake/codes.h"
#include "intake/read_campaign.h"
#include "intake/schema_walk.h"
#include "text/finding.h"

namespace posology::intake {
namespace {

constexpr std::string_view opening = R"(# The campaign file

<!-- Written by the program from the tables that read the file; change those. -->

A campaign file is YAML, version 1.2, with three habits of its own. Nothing is guessed: `NO` is a country, `off` a word,
`19:30` a time and `1.10` what was typed; the key says how its value is read. Keys that begin with `x-` are yours and are
left alone; every other key, word and id must be known. Anchors and aliases work, the merge key `<<` does not.

## A small file that works

```yaml
posology: 1
campaign:
  name: Graft-flow monitor, spring
  start: 2027-01-11
  end: 2027-04-02
audience:
  - id: surgeons
    kind: hcp
platforms:
  linkedin: 3/week
  x: 5/week
content_mix:
  educational: 66%
  product: 19%
  dialogue: 15%
budget:
  total: 60,000 USD
```

## How values are written

| kind | written like | notes |
|---|---|---|
| date | `2027-01-12` | years 1990 to 2100 |
| date range | `2027-02-15..2027-02-19`, `{from: 2027-02-15, to: 2027-02-19}` | both ends included; one date is a range of one day |
| local date and time | `2027-01-12 09:30`, `2027-01-12T09:30` | in the time zone of the campaign or of the post; a time that a clock change skips is an error, of one that comes twice the first is taken |
| time of day | `"09:30"`, `9:30` | 24 hours |
| weekday | `mon`, `Monday` | |
| month | `2027-01` | |
| share | `66%`, `66` | exact; the shares of one list add up to 100%, 0.1 points tolerated |
| money | `1,200 USD`, `1200`, `85.50` | exact; one currency per file |
| effort | `6 h`, `30 min`, `1.5` | a bare number is hours |
| rate | `3/week`, `2/month`, `1/day` | above zero |
| hours per period | `20 h/week` | |
| duration | `4 h`, `2 days`, `10 business days`, `2 weeks` | whole numbers, always with the unit |
| true or false | `true`, `false` | `yes` and `no` too |
| list or one | `audience: surgeons` | the same as `audience: [surgeons]` |

In braces and brackets a comma ends a value: write `{2027-01: 20000 USD}` without it, or put the amount in quotes.

## Files that extend others

`extends` names files by relative paths; they are read first. Maps merge by key, lists of things with an `id` merge by id,
anything else is replaced; the later file wins, and the file itself wins over all. At most 16 files; none outside the
repository.

## Keys
)";

std::string describe(const Shape& shape);

std::string described_words(const Shape& shape) {
  std::string out;
  for (std::string_view word : shape.words) out += fmt::format("{}`{}`", out.empty() ? "" : ", ", word);
  return out;
}

std::string describe(const Shape& shape) {
  switch (shape.form) {
    case Shape::Form::text:
      return shape.words.empty() ? shape.name : fmt::format("{} ({})", shape.name, described_words(shape));
    case Shape::Form::number:
    case Shape::Form::boolean:
      return shape.name;
    case Shape::Form::word:
      return described_words(shape);
    case Shape::Form::list:
      return "list: " + describe(shape.parts[0]);
    case Shape::Form::list_or_one:
      return "list or one: " + describe(shape.parts[0]);
    case Shape::Form::map:
      return fmt::format("map: {} to {}", describe(shape.parts[0]), describe(shape.parts[1]));
    case Shape::Form::object:
      return fmt::format("[{}](#{})", shape.object->name, table_anchor(*shape.object));
    case Shape::Form::either: {
      std::string out;
      for (const Shape& part : shape.parts) out += (out.empty() ? "" : ", or ") + describe(part);
      return out;
    }
  }
  return {};
}

std::string row(const Field& field) {
  const std::string fallback = field.is_required ? "**required**" : std::string(field.fallback);
  const std::string example = field.example.empty() ? "" : fmt::format(", like `{}`", field.example);
  return fmt::format("| `{}` | {} | {} | {}{} |\n", field.key, describe(field.shape()), fallback, field.doc, example);
}

std::string section(const Table& table) {
  std::string out =
      fmt::format("\n### {}\n\n{}.\n\n| key | value | default | meaning |\n|---|---|---|---|\n", table.name, table.doc);
  for (const Field& field : table.fields) out += row(field);
  if (table.others != nullptr) out += fmt::format("| any other | {} | | |\n", describe(table.others()));
  return out;
}

std::string codes_section() {
  std::string out =
      "\n## What the reader complains of\n\n| code | name | level | what | mend |\n|---|---|---|---|---|\n";
  for (const CodeRow& row : codes()) {
    std::string what(row.what);
    for (std::size_t at = what.find('|'); at != std::string::npos; at = what.find('|', at + 2)) what.insert(at, "\\");
    out += fmt::format("| {} | {} | {} | {} | {} |\n", row.code, row.name, level_word(row.level), what, row.mend);
  }
  return out;
}

}  // namespace

std::string reference_page() {
  std::string out(opening);
  for (const Table* table : all_tables()) out += section(*table);
  return out + codes_section();
}

}  // namespace posology::intake
