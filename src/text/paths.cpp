#include "text/paths.h"

#include <string_view>
#include <utility>

namespace posology {
namespace {

// A key that would read as several steps is quoted: pillars["a.b"].
std::string step(const std::string& key) {
  if (!key.empty() && key.find_first_of(".[]\"\\\t\r\n") == std::string::npos) return key;
  std::string quoted = "[\"";
  for (const char c : key) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"]";
}

}  // namespace

Paths::Paths() { nodes_.push_back({root, -1, {}, {}}); }

std::uint32_t Paths::add_key(std::uint32_t parent, std::string key, Place place) {
  nodes_.push_back({parent, -1, std::move(key), place});
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

std::uint32_t Paths::add_item(std::uint32_t parent, std::uint32_t index, Place place) {
  nodes_.push_back({parent, index, {}, place});
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

std::string Paths::name(std::uint32_t node) const {
  if (node == root || node >= nodes_.size()) return {};
  const Node& n = nodes_[node];
  const std::string parent = name(n.parent);
  if (n.index >= 0) return parent + "[" + std::to_string(n.index) + "]";
  const std::string key = step(n.key);
  return parent.empty() || key.front() == '[' ? parent + key : parent + "." + key;
}

std::string Paths::at(const Place& place) const {
  if (!place.known()) return {};
  std::uint32_t best = root;
  std::uint32_t best_size = 0xFFFFFFFF;
  for (std::uint32_t i = 1; i < nodes_.size(); ++i) {
    const Place& p = nodes_[i].place;
    const bool holds = p.source == place.source && p.begin <= place.begin && place.end <= p.end;
    // Of two values with the same bytes the deeper one, which was added later, names the place better.
    if (holds && p.end - p.begin <= best_size) {
      best = i;
      best_size = p.end - p.begin;
    }
  }
  return name(best);
}

}  // namespace posology
