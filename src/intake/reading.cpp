#include "intake/reading.h"

#include <algorithm>

#include <fmt/format.h>

#include "intake/codes.h"
#include "text/suggest.h"

namespace posology::intake {

Finding& Reading::complain(std::string_view code, const View& value, std::string message, std::string help) {
  Finding& finding = complain(code, value.place(), std::move(message), std::move(help));
  if (value.through_alias()) finding.notes.push_back({"defined here", first_line(value->place)});
  return finding;
}

Finding& Reading::complain(std::string_view code, Place place, std::string message, std::string help) {
  Finding& finding = findings_.emplace_back(intake::complain(code, place, std::move(message), std::move(help)));
  finding.path = path_;
  return finding;
}

void Reading::help_with_list(const View& value) {
  const bool of_this = !findings_.empty() && findings_.back().place == value.place();
  if (of_this && value->is_scalar() && value->text.find(',') != std::string::npos)
    findings_.back().help = fmt::format("write a list: [{}]", typed(value));
}

Place Reading::first_line(Place place) const {
  const std::string_view text = sources_.text(place);
  std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  while (end > 0 && text[end - 1] == ' ') --end;
  place.end = place.begin + static_cast<std::uint32_t>(end);
  return place;
}

std::string Reading::typed(const View& value) const { return shown(value->text); }

std::optional<std::string> Reading::nearest_of(std::string_view typed, std::span<const std::string_view> known) {
  if (known.size() > comparisons_left_) return std::nullopt;
  comparisons_left_ -= known.size();
  return nearest(typed, known);
}

std::string with_article(std::string_view name) {
  const bool vowel = !name.empty() && std::string_view("aeiou").find(name.front()) != std::string_view::npos;
  return fmt::format("{} {}", vowel ? "an" : "a", name);
}

Reading::Step::Step(Reading& reading, std::string_view key) : reading_(reading), before_(reading.path_.size()) {
  if (before_ != 0) reading.path_ += '.';
  reading.path_ += key;
}

Reading::Step::Step(Reading& reading, std::size_t index) : reading_(reading), before_(reading.path_.size()) {
  reading.path_ += fmt::format("[{}]", index);
}

}  // namespace posology::intake
