#include "render/plan_origin.h"

#include <fmt/format.h>

#include "render/line.h"
#include "render/wrap.h"
#include "report/words.h"
#include "text/escape.h"
#include "text/width.h"

namespace posology::render {
namespace {

// Above this many lines of one kind a page is no longer read: the JSON has them all.
constexpr std::size_t most_lines = 40;

std::string moment_words(const LocalTime& at) {
  return fmt::format("{} {}", report::day_month_year(at.date), at.time.text());
}

std::string line_of(const Place& place, const Sources& sources) {
  if (!place.known() || place.source >= sources.size()) return {};
  const Source& source = sources[place.source];
  return fmt::format(" ({}:{})", source.name(), source.position(place.begin).line);
}

std::string hand_over_words(const HandOver& h) {
  return fmt::format("{} of '{}': {} instead of {}: {}", h.step, h.post, h.now, h.was, h.why);
}

/// What is to be said, one plain sentence an entry; `title` opens a list.
struct Said {
  std::string title;
  std::vector<std::string> lines;
};

template <class List, class Words>
Said said(std::string title, const List& list, Words words) {
  Said out{std::move(title), {}};
  for (const auto& item : list) {
    if (out.lines.size() == most_lines) {
      out.lines.push_back(fmt::format("and {} more, all of them in the JSON", list.size() - most_lines));
      break;
    }
    out.lines.push_back(words(item));
  }
  return out;
}

std::vector<Said> all_of(const PlanOrigin& origin, const Sources& sources, std::string_view arrow) {
  std::vector<Said> all;
  if (!origin.trial.empty())
    all.push_back(said("A trial, not the file's plan", origin.trial, [](const std::string& s) { return s; }));
  if (!origin.stability) return all;
  const Stability& s = *origin.stability;
  const auto words = [&](const PostMove& move) { return move_words(move, sources, arrow); };
  all.push_back(said("Since the lock: " + moved_words(s), s.moved, words));
  if (!s.gone.empty())
    all.push_back(
        said(report::counted(std::ssize(s.gone), "post of the lock has", "posts of the lock have") + " no place now",
             s.gone, words));
  if (!s.added.empty())
    all.push_back(
        Said{report::counted(std::ssize(s.added), "post", "posts") + " new since the lock", {report::joined(s.added)}});
  if (!s.hand_overs.empty())
    all.push_back(said(report::counted(std::ssize(s.hand_overs), "step", "steps") + " in other hands", s.hand_overs,
                       hand_over_words));
  return all;
}

}  // namespace

std::string moved_words(const Stability& s) {
  const auto lost = static_cast<int>(s.moved.size() + s.gone.size());
  std::string text = fmt::format("{} of {} moved", s.moved.size(), report::counted(s.locked, "post", "posts"));
  if (lost == 0) return text;
  if (s.least_moves >= lost) return text + "; no plan that fills as many places leaves more of them where they were";
  return text + fmt::format("; at least {} could not stay where they were", s.least_moves);
}

std::string move_words(const PostMove& move, const Sources& sources, std::string_view arrow) {
  return fmt::format("{}: {} {} {}: {}{}", move.id, moment_words(move.from), arrow,
                     move.to ? moment_words(*move.to) : "no place", move.why, line_of(move.place, sources));
}

std::string origin_text(const PlanOrigin& origin, const Sources& sources, const TextStyle& style) {
  Lines lines;
  for (const Said& part : all_of(origin, sources, style.unicode ? "→" : "->")) {
    for (const std::string& text : wrap(visible(part.title), style.width, 0, style.unicode))
      lines.push_back(Line(style).add(text, Paint::strong));
    for (const std::string& one : part.lines) {
      std::size_t column = 2;
      for (const std::string& text : wrap(visible(one), style.width - 4, 0, style.unicode)) {
        lines.push_back(Line(style).to(column).add(text));
        column = 4;
      }
    }
  }
  return lines.empty() ? std::string() : str(lines) + "\n";
}

std::string origin_markdown(const PlanOrigin& origin, const Sources& sources) {
  std::string out;
  for (const Said& part : all_of(origin, sources, "→")) {
    out += fmt::format("**{}**\n\n", markdown_line(part.title));
    for (const std::string& one : part.lines) out += fmt::format("- {}\n", markdown_line(one));
    if (!part.lines.empty()) out += "\n";
  }
  return out;
}

}  // namespace posology::render
