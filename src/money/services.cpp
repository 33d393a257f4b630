#include "money/services.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "knowledge/services.h"
#include "model/ratio.h"

namespace posology {
namespace {

// More than any account, any price and any video has: sums of the largest still are money.
constexpr std::int64_t most_followers = 1'000'000'000;
constexpr std::int64_t most_minor = 100'000'000;
constexpr std::int64_t most_seconds = 360'000;

const Post* written(const Campaign& campaign, const PlannedPost& post) {
  return post.written < 0 ? nullptr : &campaign.posts[static_cast<std::size_t>(post.written)];
}

std::int64_t price(const Opt<Money>& money) {
  return money ? std::clamp<std::int64_t>(money->value.minor, 0, most_minor) : 0;
}

int community_manager(const Campaign& campaign) {
  for (std::size_t i = 0; i < campaign.team.size(); ++i) {
    if (campaign.team[i].has(Role::community_manager)) return static_cast<int>(i);
  }
  return -1;
}

std::int64_t minutes_in(const PlatformUse& use, DateRange part, Month month) {
  const std::int64_t whole = DateRange{month.first(), month.last()}.days();
  const Ratio per_follower = Ratio::of(messages_per_thousand(use.platform).value * minutes_per_message().value, 1000) *
                             health_care_part().value * Ratio::of(part.days(), whole);
  return per_follower.times(std::clamp<std::int64_t>(use.followers->value, 0, most_followers));
}

std::string language_of(std::string_view tag) { return std::string(tag.substr(0, tag.find('-'))); }

std::int64_t further_languages(const Campaign& campaign, const PlannedPost& post) {
  std::set<std::string> languages;
  for (const std::string& id : post.audience) {
    const Segment* segment = campaign.segment(id);
    if (segment == nullptr) continue;
    for (const auto& tag : segment->languages) languages.insert(language_of(tag.value));
  }
  languages.erase(language_of(campaign.language ? std::string_view(campaign.language->value) : "en"));
  return static_cast<std::int64_t>(languages.size());
}

std::int64_t words_in(std::string_view text) {
  std::int64_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    words += !space && !inside ? 1 : 0;
    inside = !space;
  }
  return words;
}

std::int64_t words_of(const Post& post) {
  std::int64_t words = 0;
  for (const Opt<std::string>* part : {&post.headline, &post.text, &post.risk, &post.cta}) {
    if (*part) words += words_in((*part)->value);
  }
  for (const Media& media : post.media) {
    if (media.alt) words += words_in(media.alt->value);
  }
  return words;
}

// A post that is made already keeps its captions; a video that is only planned has the usual length.
std::int64_t seconds_to_caption(const Post* post, Format format) {
  std::int64_t seconds = 0;
  bool any = false;
  if (post != nullptr) {
    for (const Media& media : post->media) {
      if (media.type.value != MediaType::video) continue;
      any = true;
      if (media.captions) continue;
      const std::int64_t length = media.seconds ? media.seconds->value : usual_video_seconds(format).value;
      seconds += std::clamp<std::int64_t>(length, 0, most_seconds);
    }
  }
  return any ? std::min(seconds, most_seconds) : usual_video_seconds(format).value;
}

}  // namespace

std::vector<CommunityHours> community_hours(const Campaign& campaign) {
  std::vector<CommunityHours> list;
  if (!campaign.budget) return list;
  const int person = community_manager(campaign);
  const std::int64_t rate = campaign.budget->prices ? price(campaign.budget->prices->community) : 0;
  for (const PlatformUse& use : campaign.platforms) {
    if (!use.followers || (use.comments && use.comments->value == Comments::off)) continue;
    const Month last = Month::of(campaign.end.value);
    for (Month month = Month::of(campaign.start.value); month <= last; month = month.next()) {
      const DateRange part{std::max(month.first(), campaign.start.value), std::min(month.last(), campaign.end.value)};
      const std::int64_t minutes = minutes_in(use, part, month);
      if (minutes == 0) continue;
      list.push_back({use.platform, month, minutes, person, portion(Money{rate}, Ratio::of(minutes, 60))});
    }
  }
  return list;
}

Money captions_cost(const Campaign& campaign, const PlannedPost& post) {
  if (!campaign.budget || !campaign.budget->prices) return {};
  const std::int64_t a_minute = price(campaign.budget->prices->captions);
  return portion(Money{a_minute}, Ratio::of(seconds_to_caption(written(campaign, post), post.format), 60));
}

Money translation_cost(const Campaign& campaign, const PlannedPost& post) {
  if (!campaign.budget || !campaign.budget->prices) return {};
  const std::int64_t a_word = price(campaign.budget->prices->translation);
  const Post* own = written(campaign, post);
  const std::int64_t written_words = own == nullptr ? 0 : words_of(*own);
  const std::int64_t words = written_words > 0 ? written_words : usual_words(post.format).value;
  return Money{a_word * words * further_languages(campaign, post)};
}

}  // namespace posology
