// Every awareness day, week, month and industry event that is kept, on the dates of the years that are known of it:
// written out by hand and by calendars of their own, not by the rules that the program reckons with.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "catch.h"
#include "knowledge/observance.h"

using namespace posology;

namespace {

struct Kept {
  std::string_view id, first, last;
};

constexpr Kept kept[] = {
    {"world-cancer-day", "2026-02-04", "2026-02-04"},
    {"world-cancer-day", "2027-02-04", "2027-02-04"},
    {"wear-red-day", "2026-02-06", "2026-02-06"},
    {"wear-red-day", "2027-02-05", "2027-02-05"},
    {"rare-disease-day", "2026-02-28", "2026-02-28"},
    {"rare-disease-day", "2027-02-28", "2027-02-28"},
    {"rare-disease-day", "2028-02-29", "2028-02-29"},
    {"world-hearing-day", "2026-03-03", "2026-03-03"},
    {"world-hearing-day", "2027-03-03", "2027-03-03"},
    {"world-kidney-day", "2021-03-11", "2021-03-11"},
    {"world-kidney-day", "2026-03-12", "2026-03-12"},
    {"world-kidney-day", "2027-03-11", "2027-03-11"},
    {"certified-nurses-day", "2026-03-19", "2026-03-19"},
    {"certified-nurses-day", "2027-03-19", "2027-03-19"},
    {"world-oral-health-day", "2026-03-20", "2026-03-20"},
    {"world-oral-health-day", "2027-03-20", "2027-03-20"},
    {"world-tb-day", "2026-03-24", "2026-03-24"},
    {"world-tb-day", "2027-03-24", "2027-03-24"},
    {"doctors-day", "2026-03-30", "2026-03-30"},
    {"doctors-day", "2027-03-30", "2027-03-30"},
    {"world-health-day", "2026-04-07", "2026-04-07"},
    {"world-health-day", "2027-04-07", "2027-04-07"},
    {"world-parkinsons-day", "2026-04-11", "2026-04-11"},
    {"world-parkinsons-day", "2027-04-11", "2027-04-11"},
    {"healthcare-decisions-day", "2026-04-16", "2026-04-16"},
    {"healthcare-decisions-day", "2027-04-16", "2027-04-16"},
    {"world-haemophilia-day", "2026-04-17", "2026-04-17"},
    {"world-haemophilia-day", "2027-04-17", "2027-04-17"},
    {"world-asthma-day", "2026-05-05", "2026-05-05"},
    {"world-asthma-day", "2027-05-04", "2027-05-04"},
    {"hand-hygiene-day", "2026-05-05", "2026-05-05"},
    {"hand-hygiene-day", "2027-05-05", "2027-05-05"},
    {"nurses-day", "2026-05-12", "2026-05-12"},
    {"nurses-day", "2027-05-12", "2027-05-12"},
    {"world-hypertension-day", "2026-05-17", "2026-05-17"},
    {"world-hypertension-day", "2027-05-17", "2027-05-17"},
    {"no-tobacco-day", "2026-05-31", "2026-05-31"},
    {"no-tobacco-day", "2027-05-31", "2027-05-31"},
    {"blood-donor-day", "2026-06-14", "2026-06-14"},
    {"blood-donor-day", "2027-06-14", "2027-06-14"},
    {"world-hepatitis-day", "2026-07-28", "2026-07-28"},
    {"world-hepatitis-day", "2027-07-28", "2027-07-28"},
    {"world-sepsis-day", "2026-09-13", "2026-09-13"},
    {"world-sepsis-day", "2027-09-13", "2027-09-13"},
    {"world-patient-safety-day", "2019-09-17", "2019-09-17"},
    {"world-patient-safety-day", "2026-09-17", "2026-09-17"},
    {"world-patient-safety-day", "2027-09-17", "2027-09-17"},
    {"world-alzheimers-day", "2026-09-21", "2026-09-21"},
    {"world-alzheimers-day", "2027-09-21", "2027-09-21"},
    {"world-heart-day", "2026-09-29", "2026-09-29"},
    {"world-heart-day", "2027-09-29", "2027-09-29"},
    {"world-mental-health-day", "2026-10-10", "2026-10-10"},
    {"world-mental-health-day", "2027-10-10", "2027-10-10"},
    {"world-sight-day", "2026-10-08", "2026-10-08"},
    {"world-sight-day", "2027-10-14", "2027-10-14"},
    {"world-arthritis-day", "2026-10-12", "2026-10-12"},
    {"world-arthritis-day", "2027-10-12", "2027-10-12"},
    {"world-anaesthesia-day", "2026-10-16", "2026-10-16"},
    {"world-anaesthesia-day", "2027-10-16", "2027-10-16"},
    {"world-osteoporosis-day", "2026-10-20", "2026-10-20"},
    {"world-osteoporosis-day", "2027-10-20", "2027-10-20"},
    {"world-stroke-day", "2026-10-29", "2026-10-29"},
    {"world-stroke-day", "2027-10-29", "2027-10-29"},
    {"day-of-radiology", "2026-11-08", "2026-11-08"},
    {"day-of-radiology", "2027-11-08", "2027-11-08"},
    {"world-pneumonia-day", "2026-11-12", "2026-11-12"},
    {"world-pneumonia-day", "2027-11-12", "2027-11-12"},
    {"world-diabetes-day", "2026-11-14", "2026-11-14"},
    {"world-diabetes-day", "2027-11-14", "2027-11-14"},
    {"world-prematurity-day", "2026-11-17", "2026-11-17"},
    {"world-prematurity-day", "2027-11-17", "2027-11-17"},
    {"world-copd-day", "2016-11-16", "2016-11-16"},
    {"world-copd-day", "2021-11-17", "2021-11-17"},
    {"world-copd-day", "2026-11-18", "2026-11-18"},
    {"world-copd-day", "2027-11-17", "2027-11-17"},
    {"world-aids-day", "2026-12-01", "2026-12-01"},
    {"world-aids-day", "2027-12-01", "2027-12-01"},
    {"health-coverage-day", "2026-12-12", "2026-12-12"},
    {"health-coverage-day", "2027-12-12", "2027-12-12"},
    {"patient-safety-awareness-week", "2018-03-11", "2018-03-17"},
    {"patient-safety-awareness-week", "2020-03-08", "2020-03-14"},
    {"patient-safety-awareness-week", "2024-03-10", "2024-03-16"},
    {"patient-safety-awareness-week", "2025-03-09", "2025-03-15"},
    {"patient-safety-awareness-week", "2026-03-08", "2026-03-14"},
    {"patient-safety-awareness-week", "2027-03-14", "2027-03-20"},
    {"engineers-week", "2026-02-22", "2026-02-28"},
    {"engineers-week", "2027-02-21", "2027-02-27"},
    {"immunization-week", "2026-04-24", "2026-04-30"},
    {"immunization-week", "2027-04-24", "2027-04-30"},
    {"laboratory-week", "2026-04-19", "2026-04-25"},
    {"laboratory-week", "2027-04-18", "2027-04-24"},
    {"nurses-week", "2020-05-06", "2020-05-12"},
    {"nurses-week", "2026-05-06", "2026-05-12"},
    {"nurses-week", "2027-05-06", "2027-05-12"},
    {"hospital-week", "2024-05-12", "2024-05-18"},
    {"hospital-week", "2026-05-10", "2026-05-16"},
    {"hospital-week", "2027-05-09", "2027-05-15"},
    {"htm-week", "2014-05-18", "2014-05-24"},
    {"htm-week", "2018-05-20", "2018-05-26"},
    {"htm-week", "2020-05-17", "2020-05-23"},
    {"htm-week", "2026-05-17", "2026-05-23"},
    {"htm-week", "2027-05-16", "2027-05-22"},
    {"surgical-technologists-week", "2026-09-20", "2026-09-26"},
    {"surgical-technologists-week", "2027-09-19", "2027-09-25"},
    {"sterile-processing-week", "2023-10-08", "2023-10-14"},
    {"sterile-processing-week", "2026-10-11", "2026-10-17"},
    {"sterile-processing-week", "2027-10-10", "2027-10-16"},
    {"infection-prevention-week", "2026-10-18", "2026-10-24"},
    {"infection-prevention-week", "2027-10-17", "2027-10-23"},
    {"healthcare-quality-week", "2026-10-18", "2026-10-24"},
    {"healthcare-quality-week", "2027-10-17", "2027-10-23"},
    {"respiratory-care-week", "2009-10-25", "2009-10-31"},
    {"respiratory-care-week", "2011-10-23", "2011-10-29"},
    {"respiratory-care-week", "2022-10-23", "2022-10-29"},
    {"respiratory-care-week", "2024-10-20", "2024-10-26"},
    {"respiratory-care-week", "2026-10-25", "2026-10-31"},
    {"respiratory-care-week", "2027-10-24", "2027-10-30"},
    {"radiologic-technology-week", "2015-11-08", "2015-11-14"},
    {"radiologic-technology-week", "2016-11-06", "2016-11-12"},
    {"radiologic-technology-week", "2017-11-05", "2017-11-11"},
    {"radiologic-technology-week", "2023-11-05", "2023-11-11"},
    {"radiologic-technology-week", "2026-11-08", "2026-11-14"},
    {"radiologic-technology-week", "2027-11-07", "2027-11-13"},
    {"perioperative-nurses-week", "2020-11-08", "2020-11-14"},
    {"perioperative-nurses-week", "2021-11-14", "2021-11-20"},
    {"perioperative-nurses-week", "2022-11-13", "2022-11-19"},
    {"perioperative-nurses-week", "2024-11-10", "2024-11-16"},
    {"perioperative-nurses-week", "2026-11-08", "2026-11-14"},
    {"perioperative-nurses-week", "2027-11-14", "2027-11-20"},
    {"amr-awareness-week", "2026-11-18", "2026-11-24"},
    {"amr-awareness-week", "2027-11-18", "2027-11-24"},
    {"heart-month", "2026-02-01", "2026-02-28"},
    {"heart-month", "2027-02-01", "2027-02-28"},
    {"kidney-month", "2026-03-01", "2026-03-31"},
    {"kidney-month", "2027-03-01", "2027-03-31"},
    {"colorectal-cancer-month", "2026-03-01", "2026-03-31"},
    {"colorectal-cancer-month", "2027-03-01", "2027-03-31"},
    {"brain-injury-month", "2026-03-01", "2026-03-31"},
    {"brain-injury-month", "2027-03-01", "2027-03-31"},
    {"asthma-allergy-month", "2026-05-01", "2026-05-31"},
    {"asthma-allergy-month", "2027-05-01", "2027-05-31"},
    {"better-hearing-month", "2026-05-01", "2026-05-31"},
    {"better-hearing-month", "2027-05-01", "2027-05-31"},
    {"pain-awareness-month", "2026-09-01", "2026-09-30"},
    {"pain-awareness-month", "2027-09-01", "2027-09-30"},
    {"healthy-aging-month", "2026-09-01", "2026-09-30"},
    {"healthy-aging-month", "2027-09-01", "2027-09-30"},
    {"breast-cancer-month", "2026-10-01", "2026-10-31"},
    {"breast-cancer-month", "2027-10-01", "2027-10-31"},
    {"diabetes-month", "2026-11-01", "2026-11-30"},
    {"diabetes-month", "2027-11-01", "2027-11-30"},
    {"world-sleep-day", "2026-03-13", "2026-03-13"},
    {"nursing-assistants-week", "2024-06-13", "2024-06-19"},
    {"rsna", "2026-11-29", "2026-12-03"},
    {"rsna", "2027-11-14", "2027-11-18"},
    {"rsna", "2028-11-26", "2028-11-30"},
    {"rsna", "2029-11-11", "2029-11-15"},
    {"rsna", "2030-12-01", "2030-12-05"},
    {"rsna", "2031-11-16", "2031-11-20"},
    {"rsna", "2032-11-28", "2032-12-02"},
    {"medica", "2021-11-15", "2021-11-18"},
    {"medica", "2022-11-14", "2022-11-17"},
    {"medica", "2024-11-11", "2024-11-14"},
    {"medica", "2025-11-17", "2025-11-20"},
    {"medica", "2026-11-16", "2026-11-19"},
    {"whx-dubai", "2026-02-09", "2026-02-12"},
    {"whx-miami", "2026-06-17", "2026-06-19"},
    {"himss", "2024-03-11", "2024-03-15"},
    {"himss", "2026-03-09", "2026-03-12"},
    {"medtech-conference", "2025-10-05", "2025-10-08"},
};

// Whose organisers announce dates that are not collected here.
constexpr std::string_view undated[] = {"aorn-expo", "acc",         "aaos",          "tct", "esc",
                                        "mdm-west",  "devicetalks", "aami-exchange", "adlm"};

}  // namespace

TEST_CASE("each observance falls on its dates in every year that is known", "[knowledge][observances]") {
  for (const Kept& row : kept) {
    INFO(row.id << " " << row.first);
    const Observance* observance = find_observance(row.id);
    REQUIRE(observance != nullptr);
    const Occurrence found = in_year(*observance, Date::parse(row.first)->year());
    REQUIRE(found.dates);
    CHECK(found.dates->first.iso() == row.first);
    CHECK(found.dates->last.iso() == row.last);
  }
}

TEST_CASE("nothing is kept that has no dates here and is not said to have none", "[knowledge][observances]") {
  std::set<std::string_view> known;
  for (const Kept& row : kept) known.insert(row.id);
  for (const std::string_view id : undated) {
    INFO(id);
    const Observance* observance = find_observance(id);
    REQUIRE(observance != nullptr);
    CHECK_FALSE(in_year(*observance, 2027).dates);
    CHECK_FALSE(why_undated(*observance, 2027).empty());
    known.insert(id);
  }
  for (const Observance& o : observances()) {
    INFO(o.id);
    CHECK(known.count(o.id) == 1);
  }
}
