// The posts of a plan as rows for a tool that publishes them, and what that tool cannot take.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/export_profile.h"
#include "model/outcome.h"

namespace posology::report {

/// A post that goes into a file, with what it is published with.
struct ExportedPost {
  const PlannedPost* planned = nullptr;
  const Post* written = nullptr;  ///< null for a slot without a text, which only calendars take
  LocalTime at;                   ///< in the campaign's zone
  std::string title, text;
  std::string link;  ///< with its tracking
};

struct ExportFile {
  std::string name;  ///< "buffer-linkedin-2.csv"
  std::vector<std::vector<std::string>> rows;
};

struct ExportSheets {
  std::vector<ExportFile> files;     ///< by channel in the order of the plan, split at the tool's most rows
  std::vector<std::string> remarks;  ///< what the user must know or do by hand
};

/// The outcome must hold a plan. Slots without a text, and channels that are no social network, are left out and said.
[[nodiscard]] ExportSheets make_export(const Outcome& outcome, const ExportProfile& profile);

/// The posts that go into the files, by time.
[[nodiscard]] std::vector<ExportedPost> exported_posts(const Outcome& outcome, const ExportProfile& profile);
/// What is left out, what must be done by hand, and what could go wrong while importing.
[[nodiscard]] std::vector<std::string> export_remarks(const Outcome& outcome, const ExportProfile& profile,
                                                      const std::vector<ExportedPost>& posts);
/// The pictures or films of a post that have a public address and that the tool takes.
[[nodiscard]] std::vector<const Media*> exported_media(const Post& post, const ExportProfile& profile);
/// "YYYY-MM-DD HH:mm": YYYY, YY, MM, DD, HH (0 to 23), hh (1 to 12), mm, ss and AM are replaced.
[[nodiscard]] std::string formatted(const LocalTime& time, std::string_view pattern);

}  // namespace posology::report
