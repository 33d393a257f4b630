#include "report/export_sheet.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "knowledge/published_text.h"
#include "knowledge/tracking.h"
#include "model/zone.h"
#include "report/names.h"

namespace posology::report {
namespace {

constexpr int minutes_of_event = 15;

bool has_link_column(const ExportProfile& profile) {
  return std::any_of(profile.columns.begin(), profile.columns.end(),
                     [](const ExportColumn& c) { return c.value == ExportValue::link; });
}

ExportedPost exported(const Outcome& outcome, const ExportProfile& profile, const PlannedPost& planned) {
  const Campaign& campaign = *outcome.campaign;
  ExportedPost post{&planned, nullptr, planned.at, post_title(planned), {}, {}};
  if (planned.zone != campaign.zone()) post.at = wall_time(planned.utc_minutes, campaign.zone());
  const Platform* const platform = find_platform(planned.platform);
  if (planned.written < 0 || platform == nullptr) return post;
  const Post& written = campaign.posts[static_cast<std::size_t>(planned.written)];
  const PublishedText text = published_text(campaign, written, *platform, !has_link_column(profile));
  if (text.text.empty() && !profile.all_channels) return post;
  post.written = &written;
  post.text = text.text;
  post.link = published_link(campaign, written);
  if (written.headline) post.title = written.headline->value;
  return post;
}

std::string joined(const std::vector<const Media*>& media, std::string_view separator,
                   const Opt<std::string> Media::*what) {
  std::string list;
  for (std::size_t i = 0; i < media.size(); ++i) {
    if (i > 0) list += separator;
    if (media[i]->*what) list += (media[i]->*what)->value;
  }
  return list;
}

// All of them, or the one that the column's argument numbers.
std::string media_cell(const ExportedPost& post, const ExportProfile& profile, const ExportColumn& column) {
  if (post.written == nullptr) return "";
  const auto what = column.value == ExportValue::picture ? &Media::file : &Media::alt;
  std::vector<const Media*> media = exported_media(*post.written, profile);
  if (!column.argument.empty()) {
    std::size_t number = 0;
    for (const char c : column.argument) number = number * 10 + static_cast<std::size_t>(c - '0');
    if (number > media.size()) return "";
    media = {media[number - 1]};
  }
  return joined(media, column.value == ExportValue::picture ? "," : "||", what);
}

std::string tags_of(const Post& post) {
  std::string list;
  for (const auto& tag : post.hashtags) list += (list.empty() ? "" : ",") + tag.value;
  return list;
}

LocalTime later(LocalTime at, int minutes) {
  at.time.minutes += minutes;
  if (at.time.minutes >= 1440) at = {at.date + 1, TimeOfDay{at.time.minutes - 1440}};
  return at;
}

std::string cell(const ExportProfile& profile, const ExportedPost& post, const ExportColumn& column) {
  const PlannedPost& planned = *post.planned;
  const bool on_youtube = planned.platform == "youtube" && post.written != nullptr;
  switch (column.value) {
    case ExportValue::empty:
      return "";
    case ExportValue::fixed:
      return std::string(column.argument);
    case ExportValue::text:
      return post.text;
    case ExportValue::title:
      return post.written != nullptr && post.written->headline ? post.title : "";
    case ExportValue::subject:
      return platform_name(planned.platform) + ": " + post.title;
    case ExportValue::start:
      return formatted(post.at, column.argument);
    case ExportValue::end:
      return formatted(later(post.at, minutes_of_event), column.argument);
    case ExportValue::link:
      return post.link;
    case ExportValue::picture:
    case ExportValue::alternative:
      return media_cell(post, profile, column);
    case ExportValue::pillar:
      return planned.pillar;
    case ExportValue::draft:
      return is_settled(planned.status) ? "false" : "true";
    case ExportValue::channel:
      return planned.platform == column.argument ? "true" : "false";
    case ExportValue::platform:
      return platform_name(planned.platform);
    case ExportValue::youtube_title:
      return on_youtube ? post.title : "";
    case ExportValue::youtube_tags:
      return on_youtube ? tags_of(*post.written) : "";
  }
  return "";
}

std::vector<std::string> header_of(const ExportProfile& profile) {
  std::vector<std::string> row;
  for (const ExportColumn& column : profile.columns) row.emplace_back(column.header);
  return row;
}

/// The posts of one file of the tool, before it is split.
struct Channel {
  std::string platform;  ///< empty: all
  std::vector<const ExportedPost*> posts;
};

std::vector<Channel> channels_of(const ExportProfile& profile, const std::vector<ExportedPost>& posts) {
  std::vector<Channel> channels;
  for (const ExportedPost& post : posts) {
    const std::string name = profile.file_per_channel ? post.planned->platform : std::string();
    auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel& c) { return c.platform == name; });
    if (found == channels.end()) found = channels.insert(channels.end(), {name, {}});
    found->posts.push_back(&post);
  }
  return channels;
}

}  // namespace

std::string formatted(const LocalTime& time, std::string_view pattern) {
  const int hour = time.time.minutes / 60, half = hour % 12 == 0 ? 12 : hour % 12;
  const std::array<std::pair<std::string_view, std::string>, 9> parts = {{
      {"YYYY", fmt::format("{:04}", time.date.year())},
      {"YY", fmt::format("{:02}", time.date.year() % 100)},
      {"MM", fmt::format("{:02}", time.date.month())},
      {"DD", fmt::format("{:02}", time.date.day())},
      {"HH", fmt::format("{:02}", hour)},
      {"hh", fmt::format("{:02}", half)},
      {"mm", fmt::format("{:02}", time.time.minutes % 60)},
      {"ss", "00"},
      {"AM", hour < 12 ? "AM" : "PM"},
  }};
  std::string out;
  while (!pattern.empty()) {
    const auto part =
        std::find_if(parts.begin(), parts.end(), [&](const auto& p) { return pattern.starts_with(p.first); });
    out += part == parts.end() ? std::string(1, pattern.front()) : part->second;
    pattern.remove_prefix(part == parts.end() ? 1 : part->first.size());
  }
  return out;
}

std::vector<const Media*> exported_media(const Post& post, const ExportProfile& profile) {
  std::vector<const Media*> list;
  for (const Media& media : post.media) {
    const bool film = media.type.value == MediaType::video;
    const bool picture = media.type.value == MediaType::image || media.type.value == MediaType::gif;
    const bool reachable =
        media.file && (media.file->value.starts_with("https://") || media.file->value.starts_with("http://"));
    if (reachable && ((film && profile.takes_films) || (picture && profile.takes_pictures))) list.push_back(&media);
  }
  return list;
}

std::vector<ExportedPost> exported_posts(const Outcome& outcome, const ExportProfile& profile) {
  std::vector<ExportedPost> posts;
  for (const PlannedPost& planned : outcome.plan->posts) {
    const Platform* const platform = find_platform(planned.platform);
    const bool channel = profile.all_channels || (platform != nullptr && platform->kind == PlatformKind::social);
    const bool done = planned.status == PostStatus::published && !profile.all_channels;
    if (!planned.placed || !channel || done) continue;
    ExportedPost post = exported(outcome, profile, planned);
    if (post.written != nullptr || profile.all_channels) posts.push_back(std::move(post));
  }
  std::stable_sort(posts.begin(), posts.end(), [](const ExportedPost& a, const ExportedPost& b) {
    return a.planned->utc_minutes < b.planned->utc_minutes;
  });
  return posts;
}

ExportSheets make_export(const Outcome& outcome, const ExportProfile& profile) {
  const std::vector<ExportedPost> posts = exported_posts(outcome, profile);
  ExportSheets sheets{{}, export_remarks(outcome, profile, posts)};
  for (const Channel& channel : channels_of(profile, posts)) {
    const std::size_t most =
        profile.most_rows.value > 0 ? static_cast<std::size_t>(profile.most_rows.value) : channel.posts.size();
    const std::size_t files = (channel.posts.size() + most - 1) / most;
    for (std::size_t n = 0; n < files; ++n) {
      ExportFile file;
      file.name = std::string(profile.id) + (channel.platform.empty() ? "" : "-" + channel.platform) +
                  (files > 1 ? fmt::format("-{}", n + 1) : "") + ".csv";
      if (profile.header) file.rows.push_back(header_of(profile));
      for (std::size_t i = n * most; i < std::min((n + 1) * most, channel.posts.size()); ++i) {
        std::vector<std::string> row;
        for (const ExportColumn& column : profile.columns) row.push_back(cell(profile, *channel.posts[i], column));
        file.rows.push_back(std::move(row));
      }
      sheets.files.push_back(std::move(file));
    }
  }
  return sheets;
}

}  // namespace posology::report
