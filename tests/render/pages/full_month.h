// A month of 150 posts in five scripts, with a blackout, a congress, absences and a clock change.
#pragma once

#include <string>

#include "report/small_plan.h"

namespace posology::report {

inline constexpr const char* titles_of_all_scripts[] = {
    "医療機器の新製品のお知らせ：輸液ポンプの使い方を五分で",
    "مضخة التسريب الجديدة: ما تحتاج الممرضات إلى معرفته اليوم",
    "Νέα κλινικά δεδομένα για τη μέτρηση ροής μοσχεύματος",
    "Zdravotnické prostředky: přehled důkazů za rok 2027",
    "Behind the scenes at the laboratory \U0001F52C with the \U0001F469\u200D\u2695\uFE0F team",
    "Webinar: what the regulation asks of a clinic, in plain language"};

inline void fill_month(SmallPlan& small) {
  small.campaign.name = at(std::string("Infusion pump launch, DACH and Nordics"));
  small.campaign.start = at(day("2027-03-01"));
  small.campaign.end = at(day("2027-03-31"));
  small.campaign.time_zone = at(std::string("Europe/Berlin"));
  small.campaign.calendar.blackouts.front().dates = at(DateRange{day("2027-03-25"), day("2027-03-25")});
  small.campaign.events.front().on = at(DateRange{day("2027-03-09"), day("2027-03-12")});
  small.campaign.team[1].away.items.front() = at(DateRange{day("2027-03-10"), day("2027-03-19")});
  small.plan().posts.clear();
  // Some days are fuller than any page.
  for (int i = 0; i < 150; ++i) {
    const int on = i % 3 == 0 ? 8 + i % 5 : (i * 7) % 24;
    PlannedPost& post = small.add_post(("p-" + std::to_string(i)).c_str(), i % 2 == 0 ? "linkedin" : "x", "2027-03-01",
                                       7 + i % 12, titles_of_all_scripts[i % 6]);
    post.at.date = day("2027-03-01") + on;
    post.at.time.minutes = 7 * 60 + i * 5;
    post.zone = "Europe/Berlin";
    post.status = i % 4 == 0 ? PostStatus::approved : PostStatus::draft;
    post.counts_as = static_cast<Pillar>(i % 4);
  }
}

}  // namespace posology::report
