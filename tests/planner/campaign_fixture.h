// Campaigns for the placing of posts: platforms with cadences, a mix, written posts; no holidays unless asked for.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "planner/audit_lists.h"
#include "production_fixture.h"

namespace posology::planner {

class Scene {
 public:
  Scene(const char* start, const char* end) {
    campaign.name = at(std::string("Scene"));
    campaign.start = at(day(start));
    campaign.end = at(day(end));
    campaign.calendar.holidays = list<std::string>({});
    Segment segment;
    segment.id = at(Id{"surgeons"});
    segment.kind = at(AudienceKind::hcp);
    campaign.audience.push_back(segment);
    mix(campaign.content_mix, {{"educational", 66}, {"product", 19}, {"dialogue", 15}});
  }

  /// Shares in percent.
  static void mix(ContentMix& into, const std::vector<std::pair<std::string, int>>& shares) {
    into.shares.clear();
    for (const auto& [name, percent] : shares) {
      MixShare share;
      share.pillar = at(name);
      share.share = at(Ratio::of(percent, 100));
      share.counts_as = from_word<Pillar>(name).value_or(Pillar::educational);
      into.shares.push_back(share);
    }
  }

  PlatformUse& platform(const std::string& id, std::optional<Rate> rate) {
    PlatformUse use;
    use.id = at(id);
    use.platform = id;
    use.place = written_here;
    if (rate) {
      use.cadence.emplace();
      use.cadence->target = at(*rate);
      use.cadence->place = written_here;
    }
    campaign.platforms.push_back(use);
    return campaign.platforms.back();
  }

  Post& post(const std::string& id, const std::string& platform, const std::string& pillar) {
    Post written;
    written.place = written_here;
    written.id = at(Id{id});
    if (!platform.empty()) written.platform = at(RefTo<Kind::platform>{platform});
    written.platform_id = platform;
    written.pillar = at(pillar);
    written.counts_as = from_word<Pillar>(pillar);
    campaign.posts.push_back(written);
    return campaign.posts.back();
  }

  void blackout(const char* first, const char* last) {
    Blackout b;
    b.place = written_here;
    b.dates = at(span(first, last));
    campaign.calendar.blackouts.push_back(b);
  }

  Event& event(const std::string& id, const char* on) {
    Event e;
    e.place = written_here;
    e.id = at(Id{id});
    e.on = at(DateRange{day(on), day(on)});
    e.gate = at(true);
    campaign.events.push_back(e);
    return campaign.events.back();
  }

  /// Places the posts and gives what the audit says of them.
  std::vector<std::string> place() {
    plan = Plan{};
    place_posts(campaign, plan);
    Complaints list;
    audit_placement(campaign, plan, list);
    audit_mix(campaign, plan, list);
    return list;
  }

  [[nodiscard]] const PlannedPost* planned(const std::string& id) const {
    for (const PlannedPost& p : plan.posts) {
      if (p.id == id) return &p;
    }
    return nullptr;
  }
  [[nodiscard]] std::vector<PlannedPost> on(const std::string& platform) const {
    std::vector<PlannedPost> posts;
    for (const PlannedPost& p : plan.posts) {
      if (p.placed && p.platform == platform) posts.push_back(p);
    }
    return posts;
  }
  [[nodiscard]] const Unmet* unmet(UnmetKind kind) const {
    for (const Unmet& u : plan.unmet) {
      if (u.kind == kind) return &u;
    }
    return nullptr;
  }

  Campaign campaign;
  Plan plan;
};

inline Rate per_week(int n) { return {{n, 1}, Period::week}; }

}  // namespace posology::planner
