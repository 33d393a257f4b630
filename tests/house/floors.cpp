#include "floors.h"

#include <algorithm>

#include "code.h"

namespace posology::house {

const std::vector<Floor>& floors() {
  static const std::vector<Floor> list = {
      {"text", {}, "text is the lowest floor and knows nothing of the others"},
      {"model", {"text"}, "the model is made of values and stands on text alone"},
      {"knowledge", {"text", "model"}, "knowledge holds dated facts and stands on text and model"},
      {"intake",
       {"text", "model", "knowledge"},
       "intake makes a campaign of a file; it neither judges, plans nor shows"},
      {"money", {"text", "model", "knowledge"}, "money counts; it does not know who asks"},
      {"rules",
       {"text", "model", "knowledge", "money"},
       "rules judge values; a rule that judges a plan is given one and does not see how it is made or shown"},
      {"planner",
       {"text", "model", "knowledge", "money"},
       "the planner plans what it is given; it sees neither the rules nor how a file is read"},
      {"measure",
       {"text", "model", "knowledge", "money"},
       "measure compares results with targets; it sees neither the rules nor the planner"},
      {"report", {"text", "model", "knowledge"}, "report says what a page means; it is given values and computes none"},
      {"render",
       {"text", "model", "knowledge", "report"},
       "render turns values into bytes; it neither reads, judges nor plans"},
      {"cli",
       {"text", "model", "knowledge", "intake", "money", "rules", "planner", "measure", "report", "render"},
       "the command line is the top floor"},
  };
  return list;
}

const Floor* find_floor(std::string_view name) {
  const auto it = std::find_if(floors().begin(), floors().end(), [&](const Floor& f) { return f.name == name; });
  return it == floors().end() ? nullptr : &*it;
}

namespace {

/// At least so many, said in steps.
std::string_view step_of(int count) {
  if (count >= 100) return "100+";
  if (count >= 30) return "30+";
  if (count >= 10) return "10+";
  return count > 0 ? "1+" : "";
}

std::string padded(std::string_view text, std::size_t width) {
  return std::string(text) + std::string(text.size() < width ? width - text.size() : 0, ' ');
}

/// How many files of one floor include a file of the other.
int count_of(const std::vector<const File*>& sources, std::string_view from, std::string_view to) {
  return static_cast<int>(std::count_if(sources.begin(), sources.end(), [&](const File* file) {
    const std::vector<std::string_view> parts = parts_of(file->path);
    if (parts.size() < 3 || parts[1] != from) return false;
    const std::vector<Include> all = includes_of(file->text);
    return std::any_of(all.begin(), all.end(),
                       [&](const Include& one) { return one.own && parts_of(one.named).front() == to; });
  }));
}

}  // namespace

std::string floor_map(const std::vector<const File*>& sources) {
  constexpr std::size_t name_width = 11;
  std::string text = padded("", name_width);
  for (std::size_t i = 0; i + 1 < floors().size(); ++i) text += padded(floors()[i].name, floors()[i].name.size() + 2);
  while (text.back() == ' ') text.pop_back();
  text += "\n";
  for (auto row = floors().rbegin(); row != floors().rend(); ++row) {
    std::string line = padded(row->name, name_width);
    for (std::size_t i = 0; i + 1 < floors().size(); ++i) {
      const std::string_view column = floors()[i].name;
      const bool may = std::find(row->below.begin(), row->below.end(), column) != row->below.end();
      const std::string_view step = step_of(count_of(sources, row->name, column));
      line += padded(column == row->name ? "=" : step.empty() && may ? "." : step, column.size() + 2);
    }
    while (line.back() == ' ') line.pop_back();
    text += line + "\n";
  }
  return text;
}

}  // namespace posology::house
