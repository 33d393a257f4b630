// Fuzz target: any text as the words of a calendar feed, at any time in four zones; a strict reader of RFC 5545 and our
// own must find the words and the times again.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "intake/earlier_feed.h"
#include "model/zone.h"
#include "render/ics.h"
#include "report/names.h"
#include "text/unicode.h"
#include "text/utf16.h"

namespace {

using namespace posology;

constexpr const char* zones[] = {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"};
constexpr const char* gone = "01234567-89ab-5def-8123-456789abcdef";

/// What the bytes say: the time of the post, and four texts.
struct Words {
  std::size_t zone = 0;
  std::int64_t utc_minutes = 0;
  std::string texts[4];  ///< name of the campaign, title, pillar, maker
};

Words words_of(const std::uint8_t* data, std::size_t size) {
  Words words;
  std::uint32_t minute = 0;
  for (std::size_t i = 0; i < 4 && size > 0; ++i, ++data, --size) minute = minute << 8 | *data;
  words.zone = minute % 4;
  // 1990 to 2100, what a campaign may say.
  words.utc_minutes = 10'519'200 + std::int64_t{minute} % (110LL * 365 * 1440);
  std::string text(reinterpret_cast<const char*>(data), size);
  // The reading takes no file that is not UTF-8.
  if (first_invalid_utf8(text)) text = utf8_of_utf16(text, ByteOrder::little);
  std::size_t part = 0;
  for (const char c : text) {
    if (c == '\x01' && part < 3) {
      ++part;
    } else {
      words.texts[part] += c;
    }
  }
  return words;
}

std::string without_controls(const std::string& text) {
  std::string out;
  for (const char c : text)
    if (c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)) out += c;
  return out;
}

// Content lines; each at most 75 octets of whole characters, without controls, ended by CR LF.
std::vector<std::string> lines_of(std::string_view feed) {
  std::vector<std::string> lines;
  while (!feed.empty()) {
    const std::size_t end = feed.find("\r\n");
    if (end == std::string_view::npos || end > 75) std::abort();
    const std::string_view line = feed.substr(0, end);
    feed.remove_prefix(end + 2);
    if (first_invalid_utf8(line) || without_controls(std::string(line)) != line ||
        line.find('\n') != std::string_view::npos)
      std::abort();
    if (!line.empty() && line.front() == ' ') {
      if (lines.empty()) std::abort();
      lines.back() += line.substr(1);
    } else {
      lines.emplace_back(line);
    }
  }
  return lines;
}

// The values of a text property, apart at its bare commas; only what RFC 5545 (3.3.11) escapes may stand behind a
// backslash, and what it escapes may not stand bare.
std::vector<std::string> values_of(std::string_view text) {
  std::vector<std::string> values(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ',') {
      values.emplace_back();
    } else if (text[i] != '\\') {
      if (text[i] == ';') std::abort();
      values.back() += text[i];
    } else {
      ++i;
      if (i == text.size() || std::string_view("\\;,n").find(text[i]) == std::string_view::npos) std::abort();
      values.back() += text[i] == 'n' ? '\n' : text[i];
    }
  }
  return values;
}

// Whether a line of that name holds these values and no others.
bool holds(const std::vector<std::string>& lines, const std::string& name, const std::vector<std::string>& values) {
  return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
    return line.substr(0, name.size()) == name && values_of(std::string_view(line).substr(name.size())) == values;
  });
}

Person person_of(const std::string& name) {
  Person person;
  person.id.value = Id{"p"};
  person.name.emplace();
  person.name->value = name;
  return person;
}

PlannedPost post_of(const Words& words) {
  PlannedPost post;
  post.id = "post-1";
  post.written = 0;
  post.platform = "linkedin";
  post.title = words.texts[1];
  post.pillar = words.texts[2];
  post.placed = true;
  post.zone = zones[words.zone];
  post.utc_minutes = words.utc_minutes;
  post.at = wall_time(words.utc_minutes, post.zone);
  post.submit_by = post.at.date;
  post.tasks.push_back({"draft", 0, Role::writer, 0, {90}, post.at.date, post.at.date, {}});
  return post;
}

void check(const Words& words) {
  Campaign campaign;
  campaign.name.value = words.texts[0];
  const PlannedPost post = post_of(words);
  campaign.start.value = campaign.end.value = post.at.date;
  campaign.time_zone.emplace();
  campaign.time_zone->value = post.zone;
  campaign.team.push_back(person_of(words.texts[3]));
  campaign.posts.emplace_back();
  Outcome outcome;
  outcome.campaign = &campaign;
  outcome.plan.emplace();
  outcome.plan->posts.push_back(post);
  render::IcsChoice choice;
  choice.submit_dates = true;
  choice.earlier.push_back({gone, true, post.at.date, 0, words.texts[3]});
  const std::string feed = render::calendar_ics(outcome, choice);

  const std::vector<std::string> lines = lines_of(feed);
  const std::string title = without_controls(report::post_title(post)), pillar = without_controls(post.pillar);
  std::string category = pillar;
  std::replace(category.begin(), category.end(), ',', '/');
  const std::string summary = "LinkedIn · " + pillar + " · " + title;
  if (!holds(lines, "SUMMARY:", {summary}) || !holds(lines, "CATEGORIES:", {"LinkedIn", category}) ||
      !holds(lines, "NAME:", {without_controls(words.texts[0])}) ||
      !holds(lines, "SUMMARY:", {"Hand in for review: " + title}))
    std::abort();

  std::string problem;
  const auto read = intake::read_feed(feed, problem);
  if (!read || read->events.size() != 3 || read->campaign != without_controls(words.texts[0])) std::abort();
  if (read->events[0].utc_minutes != words.utc_minutes || read->events[0].summary != summary) std::abort();
  if (!read->events[1].all_day || read->events[1].on != post.at.date) std::abort();
  if (read->events[2].uid != gone || read->events[2].summary != without_controls(words.texts[3])) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(words_of(data, size));
  return 0;
}
