// observances: awareness days, weeks and months and the events of the industry between two days.
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/observance_pages.h"
#include "text/width.h"

namespace posology::cli {
namespace {

// Campaign files hold dates of these years too.
constexpr int first_year = 1990, last_year = 2100;

// The day that an option names; `otherwise` when it is not given, nothing when it is no day.
std::optional<Date> day_of(const Arguments& arguments, const std::string& option, Date otherwise, World& world) {
  const auto text = arguments.value(option);
  if (!text) return otherwise;
  const auto day = Date::parse(*text);
  if (day && day->year() >= first_year && day->year() <= last_year) return day;
  world.err(fmt::format("posology: '--{} {}' is not a date of the years {} to {}\nhelp: write it like 2027-01-31\n",
                        option, visible(*text), first_year, last_year));
  return {};
}

ExitCode run(const Arguments& arguments, World& world) {
  const auto first = day_of(arguments, "from", world.today(), world);
  if (!first) return ExitCode::usage;
  const auto last = day_of(arguments, "to", *first + 364, world);
  if (!last) return ExitCode::usage;
  const DateRange range{*first, *last};
  if (range.last < range.first) {
    world.err(fmt::format("posology: {} is before {}\nhelp: give --from the earlier day\n", last->iso(), first->iso()));
    return ExitCode::usage;
  }
  const std::string format = arguments.value_or("format", "text");
  world.out(format == "json"       ? observances_json(range)
            : format == "markdown" ? observances_markdown(range)
                                   : observances_text(range));
  return ExitCode::done;
}

constexpr OptionSpec options[] = {
    {"from", "DATE", "the first day (default: today)", {}},
    {"to", "DATE", "the last day (default: a year from the first)", {}},
    {"format", "FORMAT", "how to print them", "text|json|markdown"},
};

}  // namespace

const Command observances_command{"observances",
                                  "List awareness days and events of the industry, each with rule and source",
                                  "",
                                  0,
                                  0,
                                  options,
                                  "posology observances --from 2027-01-11 --to 2027-04-02",
                                  run};

}  // namespace posology::cli
