#include "render/unified_diff.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "text/width.h"

namespace posology::render {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t context = 3;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::string marked(char sign, std::string_view line) {
  std::string text = sign + std::string(line);
  if (text.back() != '\n') text += "\n\\ No newline at end of file\n";
  return text;
}

// Lines [begin, end) of both texts: what differs stands as removed and added, block by block.
std::string hunk(const Lines& before, const Lines& after, std::size_t begin, std::size_t end) {
  std::string text = fmt::format("@@ -{0},{1} +{0},{1} @@\n", begin + 1, end - begin);
  for (std::size_t i = begin; i < end;) {
    if (before[i] == after[i]) {
      text += marked(' ', before[i++]);
      continue;
    }
    std::size_t stop = i;
    while (stop < end && before[stop] != after[stop]) ++stop;
    for (std::size_t k = i; k < stop; ++k) text += marked('-', before[k]);
    for (std::size_t k = i; k < stop; ++k) text += marked('+', after[k]);
    i = stop;
  }
  return text;
}

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before, std::string_view after) {
  const Lines old_lines = lines_of(before), new_lines = lines_of(after);
  const std::size_t count = std::min(old_lines.size(), new_lines.size());
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    if (old_lines[i] == new_lines[i]) continue;
    const std::size_t begin = i - std::min(i, context);
    std::size_t last = i;
    for (std::size_t k = i; k < count && k <= last + 2 * context + 1; ++k)
      if (old_lines[k] != new_lines[k]) last = k;
    const std::size_t end = std::min(count, last + context + 1);
    text += hunk(old_lines, new_lines, begin, end);
    i = end - 1;
  }
  return text.empty() ? text : fmt::format("--- {0}\n+++ {0}\n{1}", visible(name), text);
}

}  // namespace posology::render
