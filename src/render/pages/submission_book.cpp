#include "render/pages/submission_book.h"

#include <algorithm>

#include <fmt/format.h>

#include "knowledge/tracking.h"
#include "render/pages/flow.h"
#include "report/names.h"
#include "report/words.h"

namespace posology::render {
namespace {

using report::Hue;

// Points on A4.
constexpr double label_width = 92;

struct Sheet {
  Flow& flow;
  const Desk& desk;
  const PlannedPost& planned;
  const Post& post;

  [[nodiscard]] const Campaign& campaign() const { return *desk.outcome.campaign; }
};

// A label to the left, the words beside it, on as many lines as they take.
void add_fact(const Sheet& sheet, std::string_view label, const std::string& words, bool strong = false) {
  if (words.empty()) return;
  const Desk& desk = sheet.desk;
  const double left = desk.u(label_width), width = desk.inner() - left;
  const Ink ink = strong ? desk.strong(9) : desk.plain(8.6);
  const int lines = std::min(4, desk.ruler.lines(PaperText(words).text(), ink.font, width));
  const Rect at = sheet.flow.room(lines * pitch(ink.font) + desk.u(2));
  Canvas& canvas = sheet.flow.canvas();
  canvas.open(Tag::row);
  canvas.tagged(Tag::head_cell, at.x, at.y + desk.u(0.6), left - desk.u(6), 1, desk.soft(7.8), label);
  canvas.tagged(Tag::cell, at.x + left, at.y, width, lines, ink, words);
  canvas.close();
}

std::string listed(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

std::string audience_of(const Sheet& sheet) {
  std::vector<std::string> names;
  for (const Segment* segment : sheet.campaign().segments_of(sheet.post)) {
    std::string name = fmt::format("{} ({}", segment->id->text, word(segment->kind.value));
    for (const auto& country : segment->countries) name += ", " + country.value;
    names.push_back(name + ")");
  }
  return listed(names);
}

std::string product_of(const Sheet& sheet) {
  if (!sheet.post.product) return {};
  const Product* const product = sheet.campaign().product(sheet.post.product->value.text);
  if (product == nullptr) return sheet.post.product->value.text;
  std::string words = product->name ? product->name->value : product->id->text;
  if (const auto status = sheet.campaign().us_status(*product, sheet.planned.at.date); status)
    words += fmt::format(" ({} on the day of publishing)", word(*status));
  return words;
}

std::string reviewers_of(const Sheet& sheet, int& rounds) {
  std::vector<std::string> names;
  for (const PlannedTask& task : sheet.planned.tasks) {
    if (task.round == 0) continue;
    rounds = std::max(rounds, task.round);
    const std::string name =
        fmt::format("{} ({})", report::person_name(sheet.campaign(), task.person), report::role_name(task.role));
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return listed(names);
}

std::string makers_of(const Sheet& sheet) {
  std::vector<std::string> names;
  for (const PlannedTask& task : sheet.planned.tasks) {
    const std::string name = report::person_name(sheet.campaign(), task.person);
    if (task.round == 0 && task.person >= 0 && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(name);
  }
  return listed(names);
}

void add_facts(const Sheet& sheet) {
  const PlannedPost& planned = sheet.planned;
  int rounds = 0;
  const std::string reviewers = reviewers_of(sheet, rounds);
  sheet.flow.canvas().open(Tag::table);
  add_fact(sheet, "Submit by", planned.submit_by ? report::day_month_year(*planned.submit_by) : "no review is planned",
           true);
  add_fact(sheet, "Publish",
           fmt::format("{} {} {}", report::day_month_year(planned.at.date), planned.at.time.text(),
                       planned.zone_letters.empty() ? planned.zone : planned.zone_letters));
  add_fact(sheet, "Channel", fmt::format("{}, {}", report::platform_name(planned.platform), word(planned.format)));
  add_fact(sheet, "Audience", audience_of(sheet));
  add_fact(sheet, "Product", product_of(sheet));
  add_fact(sheet, "Pillar, status", fmt::format("{}, {}", planned.pillar, word(planned.status)));
  add_fact(sheet, "Made by", makers_of(sheet));
  add_fact(sheet, "Reviewed by", rounds > 1 ? fmt::format("{}; {} rounds", reviewers, rounds) : reviewers);
  sheet.flow.canvas().close();
}

std::vector<std::string> paragraphs(const std::string& text) {
  std::vector<std::string> list;
  std::size_t from = 0;
  while (from <= text.size()) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    if (end > from) list.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return list;
}

// The copy stands within a bar to its left, so that it is told from the sheet's own words.
void add_copy(const Sheet& sheet, std::string_view label, const std::string& text, bool strong = false) {
  if (text.empty()) return;
  const Desk& desk = sheet.desk;
  const Rect head = sheet.flow.room(desk.u(11));
  sheet.flow.canvas().tagged(Tag::paragraph, head.x, head.y, head.w, 1, desk.soft(7.4), label);
  const Ink ink = strong ? desk.strong(10.5) : desk.plain(9.4);
  for (const std::string& paragraph : paragraphs(text)) sheet.flow.copy(ink, paragraph);
  sheet.flow.gap(3);
}

std::string media_words(const Media& media) {
  std::string words(word(media.type.value));
  if (media.file) words += ", " + media.file->value;
  if (media.seconds) words += fmt::format(", {} s", media.seconds->value);
  if (media.decorative && media.decorative->value) words += ", decorative";
  if (media.ai_generated && media.ai_generated->value) words += ", made by a machine";
  return words;
}

void add_media(const Sheet& sheet) {
  for (const Media& media : sheet.post.media) {
    add_copy(sheet, "Media", media_words(media));
    if (media.alt) add_copy(sheet, "Alternative text", media.alt->value);
    if (media.text_in_image) add_copy(sheet, "Text in the picture", media.text_in_image->value);
    if (media.captions) add_copy(sheet, "Captions", media.captions->value);
  }
}

void add_texts(const Sheet& sheet) {
  const Post& post = sheet.post;
  const auto said = [](const Opt<std::string>& value) { return value ? value->value : std::string(); };
  sheet.flow.heading("Copy");
  add_copy(sheet, "Headline", said(post.headline), true);
  add_copy(sheet, "Text", said(post.text));
  // A sheet that stayed silent here would look as if nothing was missing.
  add_copy(sheet, "Risk line", post.risk || post.claims.empty() ? said(post.risk) : "none is written");
  add_copy(sheet, "Call to action", said(post.cta));
  add_copy(sheet, "Link", published_link(sheet.campaign(), post));
  std::string tags;
  for (const auto& tag : post.hashtags) tags += (tags.empty() ? "#" : " #") + tag.value;
  add_copy(sheet, "Hashtags", tags);
  if (post.disclosure) add_copy(sheet, "Disclosure", said(post.disclosure->text));
  add_media(sheet);
}

report::Table claims_table(const Sheet& sheet) {
  report::Table table{
      {{"Claim"}, {"Words", report::Align::left, true}, {"Evidence", report::Align::left, true}, {"Approved until"}},
      {}};
  for (const auto& ref : sheet.post.claims) {
    const Claim* const claim = sheet.campaign().claim(ref->text);
    if (claim == nullptr) continue;
    std::vector<std::string> evidence;
    for (const Evidence& e : claim->evidence) {
      std::string words = e.kind ? std::string(word(e.kind->value)) : "evidence";
      if (e.year) words += fmt::format(" {}", e.year->value);
      if (e.ref) words += ": " + e.ref->value;
      evidence.push_back(words);
    }
    const bool gone = claim->expires && claim->expires->value < sheet.planned.at.date;
    table.rows.push_back({{claim->id->text, report::Tone::strong},
                          {claim->text ? claim->text->value : ""},
                          evidence.empty() ? report::Cell{"none is named", report::Tone::bad}
                                           : report::Cell{fmt::format("{}", fmt::join(evidence, "; "))},
                          claim->expires ? report::Cell{claim->expires->value.iso() + (gone ? " (past)" : ""),
                                                        gone ? report::Tone::bad : report::Tone::plain}
                                         : report::Cell{"no end is written", report::Tone::quiet}});
  }
  return table;
}

// A line for each reviewer: the decision to tick, room to sign, the date.
void add_line_to_sign(const Sheet& sheet, const std::string& who) {
  const Desk& desk = sheet.desk;
  const Rect at = sheet.flow.room(desk.u(30));
  Canvas& canvas = sheet.flow.canvas();
  canvas.open(Tag::paragraph);
  canvas.text(at.x, at.y + desk.u(13), desk.u(132), 1, desk.strong(8), who);
  double x = at.x + desk.u(136);
  for (const char* choice : {"approved", "with changes", "refused"}) {
    canvas.add(BoxItem{
        {x, at.y + desk.u(13.5), desk.u(7.5), desk.u(7.5)}, 0, {}, Edge::solid, Desk::hue(Hue::mark), desk.u(0.8)});
    const double width = canvas.width(choice, desk.plain(7.6).font);
    canvas.text(x + desk.u(10), at.y + desk.u(12.8), width + desk.u(2), 1, desk.plain(7.6), choice);
    x += width + desk.u(19);
  }
  const double line = at.y + desk.u(23), date = at.right() - desk.u(70);
  canvas.line(x, line, date - desk.u(8), line, Desk::hue(Hue::mark), desk.u(0.7));
  canvas.line(date, line, at.right(), line, Desk::hue(Hue::mark), desk.u(0.7));
  canvas.text(x, line + desk.u(0.8), desk.u(60), 1, desk.soft(5.8), "signature");
  canvas.text(date, line + desk.u(0.8), desk.u(60), 1, desk.soft(5.8), "date");
  canvas.close();
}

// What is left of the page is for comments, where it is enough for some.
void add_lines_to_write(const Sheet& sheet) {
  const Desk& desk = sheet.desk;
  const double line = desk.u(20);
  if (sheet.flow.left() < desk.u(40) + 3 * line) return;
  sheet.flow.heading("Comments");
  for (int i = 0; i < 12 && sheet.flow.left() > line; ++i) {
    const Rect at = sheet.flow.room(line);
    sheet.flow.canvas().line(at.x, at.bottom(), at.right(), at.bottom(), Desk::hue(Hue::hair), desk.u(0.6));
  }
}

void add_signatures(const Sheet& sheet) {
  std::vector<std::string> signers;
  for (const PlannedTask& task : sheet.planned.tasks) {
    if (task.round == 0) continue;
    const std::string who = task.person >= 0 ? fmt::format("{}, {}", report::person_name(sheet.campaign(), task.person),
                                                           report::role_name(task.role))
                                             : report::role_name(task.role);
    if (std::find(signers.begin(), signers.end(), who) == signers.end()) signers.push_back(who);
  }
  if (signers.empty()) signers.emplace_back("reviewer");
  // Signatures stay together with their heading.
  const double height = sheet.desk.u(44 + 30 * static_cast<double>(std::min<std::size_t>(signers.size(), 8)));
  sheet.flow.keep(height);
  sheet.flow.heading("Decision");
  sheet.flow.text(sheet.desk.soft(7.6),
                  fmt::format("It holds for the copy on this sheet, whose mark is {}; with another text the mark "
                              "changes, and a new decision is needed.",
                              text_hash(sheet.post)));
  for (const std::string& who : signers) add_line_to_sign(sheet, who);
  add_lines_to_write(sheet);
}

void add_sheet(Flow& flow, const Desk& desk, const PlannedPost& planned) {
  const Post& post = desk.outcome.campaign->posts[static_cast<std::size_t>(planned.written)];
  const Sheet sheet{flow, desk, planned, post};
  flow.section(planned.id, "submission for review", "post-" + std::to_string(planned.written + 1));
  add_facts(sheet);
  add_texts(sheet);
  const report::Table claims = claims_table(sheet);
  if (!claims.rows.empty()) {
    flow.heading("Claims and their evidence");
    flow.table(claims);
  }
  add_signatures(sheet);
}

}  // namespace

std::vector<const PlannedPost*> posts_to_submit(const Outcome& outcome, const std::vector<std::string>& ids) {
  std::vector<const PlannedPost*> posts;
  for (const PlannedPost& post : outcome.plan->posts) {
    if (post.written < 0 || !post.placed) continue;
    const bool asked = std::find(ids.begin(), ids.end(), post.id) != ids.end();
    if (ids.empty() ? !report::is_settled(post.status) : asked) posts.push_back(&post);
  }
  std::stable_sort(posts.begin(), posts.end(), [](const PlannedPost* a, const PlannedPost* b) {
    return a->submit_by.value_or(a->at.date) < b->submit_by.value_or(b->at.date);
  });
  return posts;
}

Book submission_book(const Outcome& outcome, const std::vector<const PlannedPost*>& posts, PaperSize size,
                     const Ruler& ruler) {
  const report::CalendarChoice everything;
  const report::Calendar calendar = report::make_calendar(outcome);
  const Desk desk{outcome, everything, calendar, ruler, paper_facts(size, Turned::upright)};
  Flow flow(desk);
  for (const PlannedPost* post : posts) add_sheet(flow, desk, *post);
  Book book = std::move(flow).take();
  book.title = outcome.campaign->name.value + ": submission sheets";
  book.subject = report::counted(static_cast<std::int64_t>(posts.size()), "post", "posts") + " for review";
  if (outcome.campaign->company.name) book.author = outcome.campaign->company.name->value;
  return book;
}

}  // namespace posology::render
