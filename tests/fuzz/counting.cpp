// Fuzz target: any bytes as the text of a post; the pieces of its count cover it, and its links and tags lie inside.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "knowledge/platform.h"
#include "knowledge/text_count.h"
#include "text/link.h"
#include "text/tag.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace posology;
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (const Platform& platform : platforms()) {
    const TextCount count = count_text(platform, text);
    if (count.total < 0) std::abort();
    std::size_t at = 0;
    for (const CountedPiece& piece : count.pieces) {
      if (piece.begin != at || piece.end < piece.begin || piece.end > count.text.size()) std::abort();
      at = piece.end;
    }
    if (at != count.text.size()) std::abort();
  }
  return 0;
}
