#include "cli/campaign_files.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace posology::cli {
namespace {

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// The first word of the file that is no comment and no blank: a campaign file begins with the key `posology`.
bool begins_as_campaign(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::size_t word = line.find_first_not_of(" \t\r\xEF\xBB\xBF");
    if (word != std::string_view::npos && line[word] != '#' && line.substr(word, 3) != "---") {
      return line.substr(word, 9) == "posology:" || line.substr(word, 9) == "posology ";
    }
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return false;
}

// Campaign files below a folder; parts that others extend are no campaigns.
std::vector<std::string> campaigns_below(const std::string& folder, World& world) {
  constexpr std::size_t largest_file = std::size_t{4} << 20;
  std::vector<std::string> found;
  for (const std::string& path : world.files_below(folder)) {
    if (ends_with(path, ".campaign.yaml") || ends_with(path, ".campaign.yml")) {
      found.push_back(path);
    } else if (ends_with(path, ".yaml") || ends_with(path, ".yml")) {
      const ReadOutcome outcome = world.read(path, largest_file);
      if (outcome.text && begins_as_campaign(*outcome.text)) found.push_back(path);
    }
  }
  return found;
}

}  // namespace

std::vector<std::string> campaign_files(const std::vector<std::string>& paths, World& world) {
  std::vector<std::string> files;
  std::set<std::string> seen;  // a file that is named twice is checked once
  const auto add = [&](const std::string& path) {
    const std::string identity = path == "-" ? path : world.identity(path);
    if (identity.empty() || seen.insert(identity).second) files.push_back(path);
  };
  for (const std::string& path : paths) {
    if (path != "-" && world.kind(path) == PathKind::folder) {
      for (const std::string& found : campaigns_below(path, world)) add(found);
    } else {
      add(path);
    }
  }
  return files;
}

}  // namespace posology::cli
