// What a tool cannot take of a plan, and what could go wrong while importing.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "report/export_sheet.h"
#include "report/names.h"

namespace posology::report {
namespace {

using Remarks = std::vector<std::string>;

// "1 slot", "3 slots".
std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

void add_left_out(const Outcome& outcome, const ExportProfile& profile, Remarks& remarks) {
  std::size_t open = 0, unplaced = 0, done = 0;
  std::map<std::string, std::size_t> elsewhere;
  for (const PlannedPost& post : outcome.plan->posts) {
    const Platform* const platform = find_platform(post.platform);
    const bool channel = profile.all_channels || (platform != nullptr && platform->kind == PlatformKind::social);
    if (!post.placed) {
      ++unplaced;
    } else if (post.status == PostStatus::published && !profile.all_channels) {
      ++done;
    } else if (!channel) {
      ++elsewhere[post.platform];
    } else if (post.written < 0 && !profile.all_channels) {
      ++open;
    }
  }
  if (open > 0) {
    remarks.push_back(counted(open, "open slot has", "open slots have") + " no text yet and stay out of the files");
  }
  if (unplaced > 0)
    remarks.push_back(counted(unplaced, "post has", "posts have") + " no day and stay out of the files");
  if (done > 0)
    remarks.push_back(counted(done, "post is", "posts are") + " published already and stay out of the files");
  for (const auto& [platform, number] : elsewhere) {
    remarks.push_back(fmt::format("{} on {}: no social network, publish by hand", counted(number, "post", "posts"),
                                  platform_name(platform)));
  }
}

// A cell that begins so is read as a formula by spreadsheets.
bool like_a_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

void add_of_media(const ExportedPost& post, const ExportProfile& profile, Remarks& remarks) {
  const auto taken = exported_media(*post.written, profile);
  for (const Media& media : post.written->media) {
    if (std::find(taken.begin(), taken.end(), &media) != taken.end()) continue;
    const std::string name = media.file ? "'" + media.file->value + "'" : "without a file";
    const bool picture = media.type.value == MediaType::image || media.type.value == MediaType::gif;
    const bool film = media.type.value == MediaType::video;
    const std::string why = (film && profile.takes_films) || (picture && profile.takes_pictures)
                                ? "it has no public address"
                                : std::string(profile.name) + " takes none from a file of rows";
    remarks.push_back(
        fmt::format("'{}': add the {} {} by hand; {}", post.planned->id, word(media.type.value), name, why));
  }
}

bool has_column(const ExportProfile& profile, ExportValue value) {
  return std::any_of(profile.columns.begin(), profile.columns.end(),
                     [&](const ExportColumn& column) { return column.value == value; });
}

// Screen readers read what a tool leaves behind as nothing.
void add_of_alternatives(const ExportedPost& post, const ExportProfile& profile, Remarks& remarks) {
  if (has_column(profile, ExportValue::alternative)) return;
  for (const Media* media : exported_media(*post.written, profile)) {
    if (!media->alt) continue;
    remarks.push_back(fmt::format("'{}': add the alternative text of '{}' by hand; {} has no column for it",
                                  post.planned->id, media->file->value, profile.name));
  }
}

// What is more than a text with pictures is made in the tool or on the platform.
void add_of_format(const ExportedPost& post, Remarks& remarks) {
  const Format format = post.planned->format;
  const bool poll =
      format == Format::poll || (post.written->interaction && post.written->interaction->value == Interaction::poll);
  if (!poll && format != Format::live) return;
  remarks.push_back(fmt::format("'{}' is a {}: a file of rows carries its text alone; make the {} by hand",
                                post.planned->id, poll ? "poll" : "live session", poll ? "poll" : "session"));
}

void add_of_text(const ExportedPost& post, Remarks& remarks) {
  if (like_a_formula(post.text)) {
    remarks.push_back(
        fmt::format("'{}' begins with '{}': a spreadsheet would read a formula; import the file without "
                    "opening it in one",
                    post.planned->id, post.text.front() == '\t' ? ' ' : post.text.front()));
  }
}

constexpr std::size_t most_named = 8;

void add_of_approval(const std::vector<ExportedPost>& posts, Remarks& remarks) {
  std::string names;
  std::size_t number = 0;
  for (const ExportedPost& post : posts) {
    if (post.written == nullptr || is_settled(post.planned->status)) continue;
    if (number++ < most_named) names += fmt::format("{}'{}'", names.empty() ? "" : ", ", post.planned->id);
  }
  if (number == 0) return;
  if (number > most_named) names += " ...";
  remarks.push_back(fmt::format("{} not approved: {}; import as drafts, or after the approval",
                                counted(number, "post is", "posts are"), names));
}

void add_of_spacing(const std::vector<ExportedPost>& posts, const ExportProfile& profile, Remarks& remarks) {
  if (profile.least_gap_minutes.value == 0) return;
  std::map<std::string, const ExportedPost*> last;
  for (const ExportedPost& post : posts) {
    const ExportedPost*& before = last[post.planned->platform];
    const std::int64_t gap =
        before == nullptr ? profile.least_gap_minutes.value : post.planned->utc_minutes - before->planned->utc_minutes;
    if (gap < profile.least_gap_minutes.value) {
      remarks.push_back(fmt::format("'{}' and '{}' are {} minutes apart; {} wants {}", before->planned->id,
                                    post.planned->id, gap, profile.name, profile.least_gap_minutes.value));
    }
    before = &post;
  }
}

void add_of_groups(const Outcome& outcome, Remarks& remarks) {
  for (const PlatformUse& use : outcome.campaign->platforms) {
    if (use.groups.empty()) continue;
    remarks.push_back(
        fmt::format("posts in groups of {} are made by hand; no tool takes them", platform_name(use.platform)));
  }
}

}  // namespace

std::vector<std::string> export_remarks(const Outcome& outcome, const ExportProfile& profile,
                                        const std::vector<ExportedPost>& posts) {
  Remarks remarks;
  remarks.push_back(fmt::format("all times are in {}; {}", outcome.campaign->zone(), profile.advice));
  add_left_out(outcome, profile, remarks);
  if (profile.all_channels) return remarks;
  add_of_groups(outcome, remarks);
  add_of_approval(posts, remarks);
  add_of_spacing(posts, profile, remarks);
  for (const ExportedPost& post : posts) {
    if (post.written == nullptr) continue;
    add_of_format(post, remarks);
    add_of_media(post, profile, remarks);
    add_of_alternatives(post, profile, remarks);
    add_of_text(post, remarks);
  }
  return remarks;
}

}  // namespace posology::report
