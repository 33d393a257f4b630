#include "knowledge/terms/prepared.h"

#include <functional>
#include <map>

namespace posology::terms {
namespace {

constexpr std::size_t most_texts = 1024, most_bytes = std::size_t{256} << 10;

struct Shelf {
  // By their hashes: the posts of a campaign often differ only far behind their first words.
  std::multimap<std::size_t, std::pair<std::string, Prepared>> texts;
  std::size_t bytes = 0;

  Prepared* find(std::size_t hash, std::string_view text) {
    for (auto one = texts.lower_bound(hash); one != texts.end() && one->first == hash; ++one)
      if (one->second.first == text) return &one->second.second;
    return nullptr;
  }
};

}  // namespace

Prepared& prepared(std::string_view text) {
  thread_local Shelf shelf;
  const std::size_t hash = std::hash<std::string_view>()(text);
  if (Prepared* const known = shelf.find(hash, text); known != nullptr) return *known;
  if (shelf.texts.size() >= most_texts || shelf.bytes > most_bytes) {
    shelf.texts.clear();
    shelf.bytes = 0;
  }
  Prepared& made = shelf.texts.emplace(hash, std::pair(std::string(text), Prepared()))->second.second;
  shelf.bytes += text.size();
  made.folded = reduce(text, false);
  made.possible = possible_patterns(made.folded.text);
  return made;
}

}  // namespace posology::terms
