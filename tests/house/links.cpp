#include "links.h"

namespace posology::house {

namespace {

/// The page with everything in fences and back quotes made blank, so that lines keep their numbers.
std::string without_code(std::string_view page) {
  std::string text;
  bool fenced = false;
  for (const std::string_view line : lines_of(page)) {
    const bool fence = line.starts_with("```");
    bool quoted = false;
    for (const char c : line) {
      if (c == '`') quoted = !quoted;
      text += fenced || fence || quoted ? ' ' : c;
    }
    text += '\n';
    if (fence) fenced = !fenced;
  }
  return text;
}

/// What a heading is called in a link: small letters, digits and hyphens; spaces become hyphens, the rest falls away.
std::string anchor_of(std::string_view heading) {
  std::string anchor;
  for (const char c : heading) {
    if (c >= 'A' && c <= 'Z') {
      anchor += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
      anchor += c;
    } else if (c == ' ') {
      anchor += '-';
    }
  }
  return anchor;
}

}  // namespace

std::vector<Link> links_of(std::string_view page) {
  std::vector<Link> found;
  const std::string text = without_code(page);
  int number = 0;
  for (const std::string_view line : lines_of(text)) {
    ++number;
    for (std::size_t at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 2)) {
      const std::string_view rest = line.substr(at + 2);
      found.push_back({number, std::string(rest.substr(0, rest.find_first_of(") ")))});
    }
  }
  return found;
}

std::set<std::string> anchors_of(std::string_view page) {
  std::set<std::string> anchors;
  bool fenced = false;
  for (const std::string_view line : lines_of(page)) {
    if (line.starts_with("```")) fenced = !fenced;
    const std::size_t level = line.find_first_not_of('#');
    if (fenced || level == 0 || level == std::string_view::npos || line[level] != ' ') continue;
    const std::string anchor = anchor_of(line.substr(level + 1));
    // A heading that is there twice is numbered.
    if (anchors.insert(anchor).second) continue;
    for (int n = 1; !anchors.insert(anchor + "-" + std::to_string(n)).second;) ++n;
  }
  return anchors;
}

std::string led_to(std::string_view from, std::string_view target) {
  const std::string_view path = target.substr(0, target.find('#'));
  if (path.empty()) return std::string(from);
  std::vector<std::string_view> parts = parts_of(from);
  parts.pop_back();
  for (const std::string_view part : parts_of(path)) {
    if (part == ".." && !parts.empty()) {
      parts.pop_back();
    } else if (part != "." && !part.empty()) {
      parts.push_back(part);
    }
  }
  std::string led;
  for (const std::string_view part : parts) led += (led.empty() ? "" : "/") + std::string(part);
  return led;
}

}  // namespace posology::house
