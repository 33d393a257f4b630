#include "knowledge/terms/prepared.h"

#include <functional>
#include <map>

namespace posology::terms {
namespace {

constexpr std::size_t most_texts = 1024, most_bytes = std::size_t{256} << 10;

struct Shelf {
  std::map<std::string, Prepared, std::less<>> texts;
  std::size_t bytes = 0;
};

}  // namespace

Prepared& prepared(std::string_view text) {
  thread_local Shelf shelf;
  if (const auto known = shelf.texts.find(text); known != shelf.texts.end()) return known->second;
  if (shelf.texts.size() >= most_texts || shelf.bytes > most_bytes) {
    shelf.texts.clear();
    shelf.bytes = 0;
  }
  Prepared& made = shelf.texts[std::string(text)];
  shelf.bytes += text.size();
  made.folded = reduce(text, false);
  made.possible = possible_patterns(made.folded.text);
  return made;
}

}  // namespace posology::terms
