// The media of a campaign that lie beside its file: measured, and compared with what the campaign says of them.
#pragma once

#include "cli/reading.h"

namespace posology::cli {

/// Fills in the sizes, lengths and formats that the campaign leaves out, from the first bytes of pictures and films in
/// the repository's folder. What is said otherwise in the campaign, and captions that cannot be read, are findings.
[[nodiscard]] Findings measure_media_files(Document& document, World& world);

}  // namespace posology::cli
