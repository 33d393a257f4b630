#include "instance.h"

#include <fmt/format.h>

#include "model/date.h"

namespace posology::bench {
namespace {

constexpr int one_each[] = {1, 1, 1, 1, 1, 1};
constexpr int two_each[] = {2, 2, 2, 2, 2, 2};
constexpr int fourteen[] = {3, 3, 2, 2, 2, 2};
constexpr int sixty[] = {14, 12, 12, 8, 7, 7};

constexpr Instance table[] = {
    {"typical-120", 12, 4, 4, 0, false, one_each, 88},      {"tight-120", 12, 4, 4, 0, false, one_each, 122},
    {"single-480", 48, 4, 4, 0, false, one_each, 88},       {"mid-2000", 50, 4, 8, 5, false, fourteen, 88},
    {"mid-tight-2000", 50, 4, 8, 5, false, two_each, 116},  {"huge-20000", 104, 4, 12, 16, true, sixty, 88},
    {"huge-tight-20000", 104, 4, 12, 16, true, sixty, 110},
};

struct RoleOfCrew {
  std::string_view role;
  int centi_minutes;  ///< of an average post, hundredths of a minute: the formats below by their shares
};
constexpr RoleOfCrew roles[] = {{"writer", 5490},           {"designer", 3660},
                                {"video-editor", 3600},     {"community-manager", 1725},
                                {"medical-reviewer", 1500}, {"regulatory-reviewer", 1500}};

// Platforms that carry all the formats below, and two whose only format is the average of them.
constexpr std::string_view platforms[] = {"linkedin", "x",        "facebook", "newsletter", "threads", "bluesky",
                                          "mastodon", "doximity", "sermo",    "figure1",    "forum",   "blog"};
constexpr int small_rates[] = {4, 3, 2, 1};

constexpr std::string_view mix = R"(content_mix:
  educational: {share: 60%, formats: {text: 60%, image: 40%}}
  product: {share: 15%, formats: {short-video: 100%}}
  dialogue: {share: 15%, formats: {poll: 100%}}
  event: {share: 10%, formats: {carousel: 100%}}
formats:
  text: {hours: {writer: 60 min, community-manager: 15 min}, cost: 0, lead: 0 business days}
  image: {hours: {writer: 45 min, designer: 90 min, community-manager: 15 min}, cost: 0, lead: 0 business days}
  short-video: {hours: {writer: 60 min, video-editor: 4 h, community-manager: 30 min}, cost: 0, lead: 0 business days}
  poll: {hours: {writer: 30 min, community-manager: 15 min}, cost: 0, lead: 0 business days}
  carousel: {hours: {writer: 90 min, designer: 150 min, community-manager: 15 min}, cost: 0, lead: 0 business days}
  newsletter: &average
    hours: {writer: 55 min, designer: 37 min, video-editor: 36 min, community-manager: 17 min}
    cost: 0
    lead: 0 business days
  link: *average
  document: *average
  article: *average
  long-video: *average
  live: *average
  webinar: *average
  infographic: *average
workflow:
  steps:
    - {id: draft, role: writer}
    - {id: design, role: designer}
    - {id: edit, role: video-editor, applies_to: [short-video, newsletter, link, document, article, long-video, live, webinar, infographic]}
    - {id: review, role: medical-reviewer, hours: 15 min}
    - {id: schedule, role: community-manager}
  review: {rounds: 1, turnaround: 3 business days, reviewers: [medical-reviewer, regulatory-reviewer],
           tiers: {new-claim: 3 business days, standard: 3 business days, derivative: 3 business days}}
  freeze: 1 business days
)";

Date first_day() { return Date::from_ymd(2027, 1, 4).value_or(Date{}); }

int posts_a_week(const Instance& instance) {
  return instance.all_days || instance.per_platform > 0 ? instance.platforms * instance.per_platform : 10;
}

std::string platform_lines(const Instance& instance) {
  std::string out = "platforms:\n";
  for (int p = 0; p < instance.platforms; ++p) {
    const int rate = instance.per_platform > 0 ? instance.per_platform : small_rates[p];
    out += fmt::format("  {}: {{cadence: {}/week", platforms[p], rate);
    if (instance.all_days) {
      out +=
          ", days: [mon, tue, wed, thu, fri, sat, sun], times: ['08:00', '10:00', '12:00', '14:00', '16:00', '18:00']"
          ", min_gap: 4 h";
    }
    out += "}\n";
  }
  return out;
}

// Weekly minutes of one person of the role, so that the posts of a week ask for the wished load.
int minutes_a_week(const Instance& instance, std::size_t role) {
  const int minutes = posts_a_week(instance) * roles[role].centi_minutes / instance.crew[role] / instance.load_percent;
  return (minutes + 4) / 5 * 5;
}

std::string team_lines(const Instance& instance) {
  std::string out = "team:\n";
  int number = 0;
  for (std::size_t role = 0; role < std::size(roles); ++role) {
    for (int p = 0; p < instance.crew[role]; ++p, ++number) {
      const Date away = first_day() + 7 * (2 + number % (instance.weeks - 4));
      out += fmt::format("  - {{id: {0}{1}, roles: [{0}], hours: {2} min/week, rate: 60.00, away: [{3}..{4}]}}\n",
                         roles[role].role, p + 1, minutes_a_week(instance, role), away.iso(), (away + 4).iso());
    }
  }
  return out;
}

std::string pinned_posts() {
  std::string out = "posts:\n";
  for (int i = 0; i < 5; ++i) {
    out += fmt::format(
        "  - {{id: pinned-{}, platform: linkedin, at: {} 10:00, pillar: educational, format: text, text: "
        "A written post, status: draft}}\n",
        i + 1, (first_day() + 7 * (2 + i) + 1).iso());
  }
  return out;
}

}  // namespace

std::span<const Instance> instances() { return table; }

const Instance* find_instance(std::string_view name) {
  for (const Instance& instance : table) {
    if (instance.name == name) return &instance;
  }
  return nullptr;
}

std::string campaign_yaml(const Instance& instance) {
  const Date start = first_day();
  const Date end = start + 7 * instance.weeks - 1;
  std::string out = fmt::format(
      "posology: 1\ncampaign:\n  name: Generated campaign {}\n  start: {}\n  end: {}\n  prepare_from: {}\n"
      "  time_zone: America/New_York\naudience:\n  - {{id: surgeons, kind: hcp}}\n",
      instance.name, start.iso(), end.iso(), (start - 7 * instance.lead_weeks).iso());
  out += platform_lines(instance);
  out += mix;
  out += fmt::format("calendar:\n  holidays: [US]\n  blackouts:\n    - {{dates: {0}..{1}, why: quarter close}}\n",
                     (start + 38).iso(), (start + 39).iso());
  out += team_lines(instance);
  out += pinned_posts();
  out += "budget:\n  currency: USD\n  total: 9000000\n  caps:\n    2027-01: 400000\n    2027-02: 400000\n";
  return out;
}

}  // namespace posology::bench
