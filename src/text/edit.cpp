#include "text/edit.h"

#include <algorithm>

namespace posology {

std::vector<Edit> compatible(std::vector<Edit> edits, std::size_t size) {
  std::sort(edits.begin(), edits.end());
  std::vector<Edit> kept;
  for (Edit& edit : edits) {
    const bool inside = edit.begin <= edit.end && edit.end <= size;
    // Two insertions at one byte have no order of their own: the second one waits for the next run.
    const bool apart =
        kept.empty() || edit.begin > kept.back().end ||
        (edit.begin == kept.back().end && edit.begin != edit.end && kept.back().begin != kept.back().end);
    if (inside && apart) kept.push_back(std::move(edit));
  }
  return kept;
}

std::string with_edits(std::string_view text, const std::vector<Edit>& edits) {
  std::string out;
  std::size_t from = 0;
  for (const Edit& edit : edits) {
    out.append(text.substr(from, edit.begin - from)).append(edit.replacement);
    from = edit.end;
  }
  return out.append(text.substr(std::min(from, text.size())));
}

}  // namespace posology
