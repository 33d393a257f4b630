// Words, signs and paint of the terminal pages.
#include <array>

#include <fmt/format.h>

#include "knowledge/pillar.h"
#include "knowledge/platform.h"
#include "render/terminal_parts.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::array<std::string_view, 7> days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

}  // namespace

std::string painted(std::string_view text, Paint paint, const TextStyle& style) {
  static constexpr std::array<std::string_view, 6> codes = {"", "1", "2", "32", "1;31", "33"};
  if (!style.color || paint == Paint::plain) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<std::size_t>(paint)], text);
}

std::string short_day(Date day) {
  return fmt::format("{} {} {}", days[static_cast<std::size_t>(day.weekday())], day.day(), months[day.month() - 1]);
}

std::string day_span(DateRange range) {
  const std::string first =
      short_day(range.first) + (range.first.year() == range.last.year() ? "" : fmt::format(" {}", range.first.year()));
  return fmt::format("{} - {} {}", first, short_day(range.last), range.last.year());
}

std::string_view platform_letters(const std::string& id) {
  const Platform* facts = find_platform(id);
  return facts == nullptr ? std::string_view(id).substr(0, 2) : facts->letters;
}

std::string_view platform_name(const std::string& id) {
  const Platform* facts = find_platform(id);
  return facts == nullptr ? std::string_view(id) : facts->name;
}

std::string_view pillar_letter(Pillar pillar) { return pillar_facts(pillar).letter; }

std::string shown_title(const PlannedPost& post) {
  return post.title.empty() ? visible(fmt::format("{} {}", post.pillar, word(post.format))) : visible(post.title);
}

std::string_view status_sign(const PlannedPost& post) { return post.status >= PostStatus::approved ? "■" : "□"; }

std::string one_decimal(Ratio value) {
  const std::int64_t tenths = (value * Ratio{10, 1}).times(1);
  return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

std::string bar(Ratio share, std::size_t cells, bool unicode) {
  static constexpr std::array<std::string_view, 8> parts = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const std::int64_t most = static_cast<std::int64_t>(cells) * 8;
  std::int64_t eighths = share.times(most);
  eighths = eighths > most ? most : eighths < 0 ? 0 : eighths;
  std::string text;
  if (!unicode) return std::string(static_cast<std::size_t>((eighths + 4) / 8), '#');
  for (std::int64_t i = 0; i < eighths / 8; ++i) text += "█";
  return text.append(parts[static_cast<std::size_t>(eighths % 8)]);
}

}  // namespace posology::render
