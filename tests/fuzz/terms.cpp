// Fuzz target: any bytes as copy that the word lists read; each hit lies inside the copy.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "knowledge/term.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace posology;
  const std::string text(reinterpret_cast<const char*>(data), size);
  constexpr TermList lists[] = {
#define POSOLOGY_TERMS(list) TermList::list,
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
  };
  for (const TermList list : lists) {
    for (const TermHit& hit : find_terms(list, text))
      if (hit.begin >= hit.end || hit.end > size) std::abort();
  }
  return 0;
}
