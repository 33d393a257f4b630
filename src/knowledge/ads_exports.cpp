#include "knowledge/ads_exports.h"

namespace posology {
namespace {

using R = ColumnRole;

// Ads are matched by their names: one that is called as its post in the plan, or that a map names, is the post's. What
// was paid for is no part of what the page's own table counts, or is in it already: it has names of its own.
constexpr ResultsColumn linkedin_ads[] = {
    {"Start Date (in UTC)", R::day, {}, true},
    {"Account Name"},
    {"Currency", R::currency},
    {"Creative Name", R::id},
    {"Ad Name", R::id, {}, false, true},
    {"Ad ID", R::id},
    {"Campaign Name", R::id},
    {"Campaign ID", R::id},
    {"Campaign Group Name"},
    {"Campaign Type"},
    {"Ad Introduction Text"},
    {"Ad Headline"},
    {"Click URL", R::address},
    {"Total Spent", R::media_cost, {}, true},
    {"Impressions", R::figure, "paid-impressions"},
    {"Clicks", R::figure, "paid-clicks"},
    {"Reach", R::rate},
    {"Leads", R::figure, "paid-leads"},
};
constexpr std::string_view linkedin_ads_dates[] = {"MM/DD/YYYY"};

constexpr ResultsColumn meta_ads[] = {
    {"Reporting starts"},
    {"Reporting ends", R::day, {}, true},
    {"Ad name", R::id},
    {"Ad ID", R::id},
    {"Ad set name", R::id},
    {"Campaign name", R::id},
    {"Amount spent", R::media_cost, {}, true},
    {"Impressions", R::figure, "paid-impressions"},
    {"Reach", R::rate},
    {"Frequency", R::rate},
    {"Link clicks", R::figure, "paid-clicks"},
    {"Clicks (all)", R::figure, "paid-all-clicks"},
    {"Results", R::note},
};
constexpr std::string_view meta_ads_dates[] = {"YYYY-MM-DD"};

constexpr ResultsColumn google_ads[] = {
    {"Day", R::day},
    {"Campaign", R::id},
    {"Ad group", R::id},
    {"Ad name", R::id, {}, false, true},
    {"Final URL", R::address, {}, false, true},
    {"Currency code", R::currency, {}, true},
    {"Cost", R::media_cost, {}, true},
    {"Impr.", R::figure, "paid-impressions"},
    {"Clicks", R::figure, "paid-clicks"},
    {"Conversions", R::note},
    {"Conv. value", R::note},
};
constexpr std::string_view google_ads_dates[] = {"YYYY-MM-DD"};

// X's page names the columns of every objective; those of one objective alone (video, apps) are told as not known.
constexpr ResultsColumn x_ads[] = {
    {"ID", R::id},
    {"Campaign", R::id, {}, true},
    {"Campaign URL"},
    {"Time", R::day, {}, true},
    {"Campaign start date"},
    {"Campaign end date"},
    {"Currency", R::currency, {}, false, true},
    {"Spend", R::media_cost, {}, true},
    {"Impressions", R::figure, "paid-impressions"},
    {"Engagements", R::figure, "paid-engagements"},
    {"Billed engagements"},
    {"Reposts", R::figure, "paid-shares"},
    {"Replies", R::figure, "paid-comments"},
    {"Follows", R::figure, "paid-followers"},
    {"Clicks", R::figure, "paid-all-clicks"},
    {"Media engagements"},
    {"Likes", R::figure, "paid-reactions"},
    {"Card engagements"},
    {"Unfollows"},
    {"Engagement rate", R::rate},
};
// The page shows no date. These are the two ways that leave no doubt which number is the month.
constexpr std::string_view x_ads_dates[] = {"YYYY-MM-DD", "YYYY-MM-DD HH:mm"};

constexpr ResultsExport table[] = {
    {"linkedin-ads",
     "LinkedIn Campaign Manager",
     "Export, Ad performance, time breakdown Daily or All time, saved as CSV",
     "linkedin",
     {"public programs that read such files name these columns", "2026-11-28", Certainty::observed},
     linkedin_ads,
     linkedin_ads_dates,
     {"UTC", {"the heading of the day says so", "2026-11-28", Certainty::observed}}},
    {"meta-ads",
     "Meta Ads Manager (Facebook and Instagram)",
     "Ads, Reports, Export table data, as CSV",
     "",
     {"public programs that read such files name these columns", "2026-11-28", Certainty::observed},
     meta_ads,
     meta_ads_dates,
     {"", {"no source was found for the zone of the days", "2026-11-28", Certainty::unconfirmed}}},
    {"google-ads",
     "Google Ads",
     "Reports, a table with Day, Campaign, Ad group, Currency code and Cost, Download as CSV",
     "",
     {"public programs that read such files name these columns", "2026-11-28", Certainty::observed},
     google_ads,
     google_ads_dates,
     {"", {"no source was found for the zone of the days", "2026-11-28", Certainty::unconfirmed}}},
    {"x-ads",
     "X Ads",
     "campaign dashboard, Export, by day, as CSV",
     "x",
     {"X's help page 'Export .CSV definitions' (business.twitter.com), all campaigns; no file was seen, and how it "
      "writes the day is not said",
      "2026-11-28", Certainty::reported},
     x_ads,
     x_ads_dates,
     {"", {"no source was found for the zone of the days", "2026-11-28", Certainty::unconfirmed}}},
};

}  // namespace

std::span<const ResultsExport> ads_exports() { return table; }

}  // namespace posology
