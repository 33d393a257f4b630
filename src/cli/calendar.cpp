// calendar: the posting calendar, to print or to paste.
#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/module.h"
#include "cli/paper.h"
#include "cli/planning.h"
#include "cli/style.h"
#include "cli/tax_days.h"
#include "cli/writing.h"
#include "intake/earlier_feed.h"
#include "knowledge/platform.h"
#include "render/calendar_csv.h"
#include "render/calendar_json.h"
#include "render/calendar_text.h"
#include "render/html/page.h"
#include "render/ics.h"
#include "render/markdown.h"
#include "render/pages/calendar_book.h"
#include "render/workbook.h"
#include "text/suggest.h"
#include "text/width.h"

namespace posology::cli {
namespace {

/// The calendar that was asked for; `good` is false when something typed is nothing of the campaign (already said).
struct Asked {
  bool good = true;
  report::CalendarChoice choice;
  std::string format = "text";
  int revision = 0;
  std::optional<EarlierFeed> earlier;  ///< the feed that this one replaces
  render::PaperSize paper = render::PaperSize::a4;
};

std::vector<std::string> values_of(const Arguments& arguments, const std::string& name) {
  const auto typed = arguments.options.find(name);
  return typed == arguments.options.end() ? std::vector<std::string>() : typed->second;
}

std::optional<Date> date_of(const Arguments& arguments, const std::string& name, Asked& asked, World& world) {
  const auto typed = arguments.value(name);
  if (!typed) return std::nullopt;
  const auto date = Date::parse(*typed);
  if (!date) {
    world.err(fmt::format("posology: '--{} {}' is not a date\nhelp: write it as 2027-01-12\n", name, visible(*typed)));
    asked.good = false;
  }
  return date;
}

// Posters are for the wall: they are on A3 where nothing else is asked for.
void check_paper(const Arguments& arguments, Asked& asked, World& world) {
  asked.paper = paper_of(arguments, asked.format, asked.good, world);
  const std::string view = arguments.value_or("view", "month");
  if (!arguments.has("paper") && (view == "quarter" || view == "year")) asked.paper = render::PaperSize::a3;
}

constexpr std::size_t largest_feed = std::size_t{16} << 20;  // a thousand posts take half a megabyte
constexpr int last_revision = 999;

// The feed that was handed out before: its events, and its revision plus one where none is typed.
void read_earlier(const Arguments& arguments, Asked& asked, World& world) {
  const auto path = arguments.value("replaces");
  if (!path) return;
  const ReadOutcome bytes = world.read(*path, largest_feed);
  std::string problem = "could not be read: " + bytes.problem;
  std::optional<EarlierFeed> feed;
  if (bytes.text) feed = intake::read_feed(*bytes.text, problem);
  asked.good = asked.good && feed;
  if (!feed) {
    world.err(
        fmt::format("posology: '{}' {}\nhelp: give the file that was handed out before\n", visible(*path), problem));
    return;
  }
  // A feed by another hand may hold any number.
  const int earlier = std::min(feed->revision, last_revision);
  if (!arguments.has("revision")) asked.revision = earlier + 1;
  if (asked.revision <= feed->revision || asked.revision > last_revision) {
    world.err(
        fmt::format("posology: '{}' is revision {}, and this one would be {}\nhelp: calendars take an event only "
                    "with a higher number, up to {}\n",
                    visible(*path), feed->revision, asked.revision, last_revision));
    asked.good = false;
  }
  asked.earlier = std::move(feed);
}

// Only a feed has revisions, and events besides its posts.
void check_feed(const Arguments& arguments, Asked& asked, World& world) {
  for (const char* name : {"with", "revision", "replaces", "was"}) {
    if (!arguments.has(name) || asked.format == "ics") continue;
    world.err(fmt::format("posology: --{} belongs to a calendar feed\nhelp: add --format ics\n", name));
    asked.good = false;
  }
  if (arguments.has("was") && !arguments.has("replaces")) {
    world.err("posology: --was names the campaign of the feed to replace\nhelp: add --replaces and that feed\n");
    asked.good = false;
  }
  const std::string typed = arguments.value_or("revision", "0");
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), asked.revision);
  if (error == std::errc() && end == typed.data() + typed.size() && asked.revision >= 0 &&
      asked.revision <= last_revision)
    return read_earlier(arguments, asked, world);
  world.err(fmt::format("posology: '--revision {}' is no number from 0 to 999\nhelp: write one more than last time\n",
                        visible(typed)));
  asked.good = false;
}

Asked asked_of(const Arguments& arguments, World& world) {
  Asked asked;
  asked.choice.from = date_of(arguments, "from", asked, world);
  asked.choice.to = date_of(arguments, "to", asked, world);
  for (const std::string& name : values_of(arguments, "platform"))
    asked.choice.platforms.emplace_back(platform_in_use(name));
  asked.choice.pillars = values_of(arguments, "pillar");
  asked.format = arguments.value_or("format", "text");
  check_feed(arguments, asked, world);
  check_paper(arguments, asked, world);
  asked.choice.view = from_word<report::CalendarView>(arguments.value_or("view", "month")).value();
  if (asked.good && asked.choice.from && asked.choice.to && *asked.choice.from > *asked.choice.to) {
    world.err(fmt::format("posology: --from {} is after --to {}\nhelp: give the earlier day first\n",
                          asked.choice.from->iso(), asked.choice.to->iso()));
    asked.good = false;
  }
  return asked;
}

bool known(std::string_view option, const std::vector<std::string>& typed, const std::vector<std::string>& names,
           World& world) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  for (const std::string& name : typed) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    const auto guess = nearest(name, views);
    world.err(fmt::format("posology: the campaign has no {} '{}'; it has {}\n{}", option, visible(name),
                          visible(fmt::format("{}", fmt::join(names, ", "))),
                          guess ? fmt::format("help: did you mean '{}'?\n", *guess) : std::string()));
    return false;
  }
  return true;
}

// What the plan holds, and what the file declares even where no post came of it.
bool in_campaign(const Asked& asked, const Outcome& outcome, World& world) {
  std::vector<std::string> platforms, pillars;
  const auto add = [](std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  };
  for (const PlatformUse& use : outcome.campaign->platforms) add(platforms, use.platform);
  for (const MixShare& share : outcome.campaign->content_mix.shares) add(pillars, share.pillar.value);
  for (const PlannedPost& post : outcome.plan->posts) add(pillars, post.pillar);
  if (!known("platform", asked.choice.platforms, platforms, world) ||
      !known("pillar", asked.choice.pillars, pillars, world))
    return false;
  if (!report::make_calendar(outcome, asked.choice).weeks.empty()) return true;
  const DateRange run = outcome.campaign->run();
  world.err(fmt::format("posology: no day of the campaign lies there\nhelp: it runs from {} to {}\n", run.first.iso(),
                        run.last.iso()));
  return false;
}

// All events of another campaign's feed would be cancelled in the calendars that take this one: who renamed the
// campaign says so.
bool replaces_its_own(const Asked& asked, const Outcome& outcome, const Arguments& arguments, World& world) {
  const std::string name = arguments.value_or("was", outcome.campaign->name.value);
  if (!asked.earlier || render::ics_text(asked.earlier->campaign) == render::ics_text(name)) return true;
  world.err(
      fmt::format("posology: the feed to replace is that of '{}', and this campaign {} '{}'\nhelp: give a feed of this "
                  "campaign; where it has a new name, add --was and the old one\n",
                  visible(asked.earlier->campaign), arguments.has("was") ? "was" : "is", visible(name)));
  return false;
}

render::IcsChoice feed_choice(const Outcome& outcome, const Asked& asked, const Arguments& arguments) {
  const std::vector<std::string> with = values_of(arguments, "with");
  const auto holds = [&](const char* events) { return std::find(with.begin(), with.end(), events) != with.end(); };
  render::IcsChoice choice{asked.choice, holds("submit-dates"), asked.revision, holds("tasks"), {}, {}};
  if (asked.earlier) choice.earlier = asked.earlier->events;
  if (holds("tax-dates")) choice.tax_days = tax_days(*outcome.campaign);
  return choice;
}

// Nothing where it could not be made, which was said then.
std::optional<std::string> bytes_of(const Outcome& outcome, const Asked& asked, const Arguments& arguments,
                                    World& world) {
  if (asked.format == "markdown") return render::calendar_markdown(outcome, asked.choice);
  if (asked.format == "html") return render::plan_html(outcome, asked.choice);
  if (asked.format == "xlsx") {
    const render::Workbook book = render::make_workbook(outcome, asked.choice);
    return made_by_module(sheet_module, &book, sizeof book, world);
  }
  if (asked.format == "json") return render::calendar_json(outcome, asked.choice);
  if (asked.format == "csv") return render::calendar_csv(outcome, asked.choice, render::CsvFor::program);
  if (asked.format == "csv-excel") return render::calendar_csv(outcome, asked.choice, render::CsvFor::spreadsheet);
  if (asked.format == "ics") return render::calendar_ics(outcome, feed_choice(outcome, asked, arguments));
  // A file is no terminal: it has no colours unless they are asked for, and a width of its own.
  const bool to_file = arguments.value_or("output", "-") != "-";
  return render::calendar_text(
      outcome, asked.choice,
      to_file ? TextStyle{arguments.value_or("color", "auto") == "always", true, 100} : style_of(arguments, world));
}

ExitCode run(const Arguments& arguments, World& world) {
  const Asked asked = asked_of(arguments, world);
  if (!asked.good) return ExitCode::usage;
  const Planned planned = plan_file(arguments, world);
  if (!planned.planned) return planned.code;
  const Outcome& outcome = planned.document->outcome;
  if (!in_campaign(asked, outcome, world) || !replaces_its_own(asked, outcome, arguments, world))
    return ExitCode::usage;
  if (asks_for_pages(asked.format)) {
    const auto book = [&](const render::Ruler& ruler) {
      return render::calendar_book(outcome, asked.choice, asked.paper, ruler);
    };
    return write_pages(arguments, *planned.document, book, planned.code, world);
  }
  const std::optional<std::string> bytes = bytes_of(outcome, asked, arguments, world);
  if (!bytes) return ExitCode::usage;
  return write_file(arguments.value_or("output", "-"), *bytes, *planned.document, planned.code, world);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "what to make", "text|html|pdf|svg|png|markdown|json|ics|csv|csv-excel|xlsx"},
    {"view", "VIEW", "how much to a page", "month|week|quarter|year"},
    paper_option,
    {"platform", "ID", "only this platform (repeatable)", {}},
    {"pillar", "NAME", "only this pillar (repeatable)", {}},
    {"from", "DATE", "first day shown", {}},
    {"to", "DATE", "last day shown", {}},
    {"output", "FILE", "write to this file instead of standard output", {}, 'o'},
    {"with", "EVENTS", "what a feed holds besides the posts (--format ics; repeatable)",
     "submit-dates|tax-dates|tasks"},
    {"revision", "N", "number of a feed that replaces one handed out before: one more each time", {}},
    {"replaces", "FEED", "the feed handed out before: what is no more is cancelled, the revision is one more", {}},
    {"was", "NAME", "the campaign's name in that feed, where it has another now: its events are cancelled", {}},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command calendar_command{"calendar",
                               "Print the posting calendar by month, week, quarter or year",
                               "FILE",
                               1,
                               1,
                               options,
                               "posology calendar campaign.yaml --view week --format markdown -o calendar.md",
                               run};

}  // namespace posology::cli
