// Mends of campaign files: what findings offer as safe, written back byte for byte around the edits.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/judging.h"

namespace posology::cli {

/// A file with its bytes before and after.
struct MendedFile {
  std::string path, before, after;
};

struct Mends {
  std::vector<MendedFile> files;       ///< by path; the campaign and parts that it extends
  std::size_t edits = 0;               ///< in all of them
  std::unique_ptr<Document> document;  ///< the campaign read from the new bytes; null when nothing was mended
  bool refused = false;                ///< the new bytes would hold errors that the old ones do not
};

/// Only mends of rules, never guesses about broken YAML; of wanted findings that no waiver covers. They are made again
/// until none is left, so that a second run finds nothing to do. Writes nothing.
[[nodiscard]] Mends mends_of(const Document& document, const AsOf& as_of, const Selection& selection, World& world);

/// Writes what can be mended in all documents (each file whole or not at all) and puts the mended ones in their places;
/// false when a file could not be written (already said).
[[nodiscard]] bool mend_files(Documents& documents, const AsOf& as_of, const Selection& selection, World& world);
/// The same as unified diffs, writing nothing.
[[nodiscard]] std::string mends_as_diff(const Documents& documents, const AsOf& as_of, const Selection& selection,
                                        World& world);

}  // namespace posology::cli
