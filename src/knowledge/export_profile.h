// Profiles of the tools that take a campaign's posts as a CSV file: columns, patterns of dates, limits.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/words.h"

namespace posology {

/// What a column holds.
enum class ExportValue {
  empty,
  fixed,        ///< the column's argument
  text,         ///< as it is published
  title,        ///< the headline
  subject,      ///< platform and title
  start,        ///< in the column's pattern
  end,          ///< a quarter of an hour later
  link,         ///< the post's own; it is then left out of the text
  picture,      ///< public address of the picture of that number; no number: all, by commas
  alternative,  ///< alternative text of the picture of that number; no number: all, by ||
  pillar,
  draft,          ///< true where the post is not approved yet
  channel,        ///< true where the post is for the platform that the argument names
  platform,       ///< the platform's name
  youtube_title,  ///< the headline of a post on YouTube
  youtube_tags    ///< its hashtags
};

struct ExportColumn {
  std::string_view header;
  ExportValue value = ExportValue::empty;
  std::string_view argument{};  ///< a pattern such as "YYYY-MM-DD HH:mm", a number, a platform or words
  bool unconfirmed = false;     ///< sources differ, or none was found
};

struct ExportProfile {
  std::string_view id, name;
  Cited cited;
  std::span<const ExportColumn> columns;
  bool header = true;  ///< the first row names the columns
  bool byte_order_mark = false;
  bool file_per_channel = false;         ///< accounts are chosen while importing
  bool all_channels = false;             ///< not only social networks: a calendar of everything
  Fact<std::int64_t> most_rows;          ///< of a file, without the header; 0: none known
  Fact<std::int64_t> least_gap_minutes;  ///< between two posts; 0: none
  bool takes_pictures = true, takes_films = false;
  std::string_view advice;  ///< what to choose or to know while importing
};

[[nodiscard]] std::span<const ExportProfile> export_profiles();
[[nodiscard]] const ExportProfile* find_export_profile(std::string_view id);

}  // namespace posology
