// Reading and judging many files at once: the same outcome with any number of jobs.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/reading.h"
#include "cli/selection.h"

namespace posology::cli {

using Documents = std::vector<std::unique_ptr<Document>>;

/// What stays of a file whose findings are known: thousands of files are not all held whole until the end.
enum class Kept { findings, campaign };

/// In the order of `paths`. Files that cannot be read are said on standard error. On a terminal, progress stands there
/// as soon as half a second has passed, and is gone at the end.
[[nodiscard]] Documents judge_files(const std::vector<std::string>& paths, const AsOf& as_of,
                                    const Selection& selection, unsigned jobs, Kept kept, World& world);

/// One file, read and judged; `replaced` texts stand in for files on the disk.
[[nodiscard]] std::unique_ptr<Document> judge_file(const std::string& path, const AsOf& as_of,
                                                   const Selection& selection, World& world,
                                                   const Replaced& replaced = {});

/// From --jobs, else the processors of the machine; nothing when the word is no number (already said).
[[nodiscard]] std::optional<unsigned> jobs_of(const Arguments& arguments, World& world);

}  // namespace posology::cli
