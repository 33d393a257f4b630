#include "knowledge/results_exports.h"

#include <algorithm>
#include <vector>

#include "knowledge/ads_exports.h"

namespace posology {
namespace {

using R = ColumnRole;

// Names of figures are ids of metrics: a campaign that has a metric of this id counts the column without more words.

constexpr ResultsColumn linkedin_posts[] = {
    {"Post title"},
    {"Post link", R::id, {}, true},
    {"Post type"},
    {"Campaign name"},
    {"Posted by"},
    {"Created date", R::published, {}, true},
    {"Campaign start date"},
    {"Campaign end date"},
    {"Audience"},
    {"Impressions", R::figure, "impressions", true},
    {"Views", R::figure, "views"},
    {"Views (Excluding offsite video views)", R::figure, "views"},
    {"Offsite Views", R::figure, "offsite-views"},
    {"Clicks", R::figure, "clicks"},
    {"Click through rate (CTR)", R::rate},
    {"Likes", R::figure, "reactions"},
    {"Comments", R::figure, "comments"},
    {"Reposts", R::figure, "shares"},
    {"Follows", R::figure, "new-followers"},
    {"Engagement rate", R::rate},
    {"Content Type"},
};
constexpr std::string_view linkedin_dates[] = {"MM/DD/YYYY"};

constexpr ResultsColumn x_posts[] = {
    {"Post id", R::id, {}, true},
    {"Date", R::published, {}, true},
    {"Post text"},
    {"Post Link", R::id},
    {"Impressions", R::figure, "impressions", true},
    {"Likes", R::figure, "reactions"},
    {"Engagements", R::figure, "engagements"},
    {"Bookmarks", R::figure, "saves"},
    {"Shares", R::figure, "copied-links"},
    {"New follows", R::figure, "new-followers"},
    {"Replies", R::figure, "comments"},
    {"Reposts", R::figure, "shares"},
    {"Profile visits", R::figure, "profile-visits"},
    {"Detail Expands", R::figure, "expands"},
    {"URL Clicks", R::figure, "clicks"},
    {"Hashtag Clicks", R::figure, "hashtag-clicks"},
    {"Permalink Clicks", R::figure, "permalink-clicks"},
};
constexpr std::string_view x_dates[] = {"DDD, MMM D, YYYY"};

constexpr ResultsColumn x_tweets[] = {
    {"Tweet id", R::id, {}, true},
    {"Tweet permalink", R::id},
    {"Tweet text"},
    {"time", R::published, {}, true},
    {"impressions", R::figure, "impressions", true},
    {"engagements", R::figure, "engagements"},
    {"engagement rate", R::rate},
    {"retweets", R::figure, "shares"},
    {"replies", R::figure, "comments"},
    {"likes", R::figure, "reactions"},
    {"user profile clicks", R::figure, "profile-visits"},
    {"url clicks", R::figure, "clicks"},
    {"hashtag clicks", R::figure, "hashtag-clicks"},
    {"detail expands", R::figure, "expands"},
    {"permalink clicks", R::figure, "permalink-clicks"},
    {"follows", R::figure, "new-followers"},
    {"media views", R::figure, "views"},
};
constexpr std::string_view x_tweet_dates[] = {"YYYY-MM-DD HH:mm Z"};

constexpr ResultsColumn facebook_posts[] = {
    {"Post ID", R::id, {}, true},
    {"Page ID"},
    {"Page name"},
    {"Title"},
    {"Description"},
    {"Duration (sec)"},
    {"Publish time", R::published, {}, true},
    {"Caption type"},
    {"Permalink", R::id, {}, true},
    {"Is crosspost", R::note, {}, false, true},
    {"Is share", R::note, {}, false, true},
    {"Post type"},
    {"Languages"},
    {"Custom labels"},
    {"Funded content status"},
    {"Data comment"},
    {"Views", R::figure, "views"},
    {"Reach", R::rate},  // people of several posts overlap
    {"Reactions, Comments and Shares", R::figure, "engagements"},
    {"Reactions", R::figure, "reactions"},
    {"Comments", R::figure, "comments"},
    {"Shares", R::figure, "shares"},
    {"Total clicks", R::figure, "all-clicks"},
    {"Link Clicks", R::figure, "clicks", false, true},
    {"Seconds viewed", R::figure, "seconds-viewed"},
    {"Average Seconds viewed", R::rate},
};
constexpr std::string_view facebook_dates[] = {"MM/DD/YYYY HH:mm"};

constexpr ResultsColumn youtube_videos[] = {
    {"Content", R::id, {}, true},
    {"Video title", R::note, {}, true},
    {"Video publish time", R::published, {}, true},
    {"Duration"},
    {"Views", R::figure, "views", true},
    {"Engaged views", R::figure, "engaged-views"},
    {"Watch time (hours)", R::figure, "watch-hours"},
    {"Subscribers", R::figure, "new-followers"},
    {"Likes", R::figure, "reactions"},
    {"Comments added", R::figure, "comments"},
    {"Shares", R::figure, "shares"},
    {"Impressions", R::figure, "impressions"},
    {"Impressions click-through rate (%)", R::rate},
    {"Average view duration", R::rate},
    {"Average percentage viewed (%)", R::rate},
    {"Stayed to watch (%)", R::rate},
    {"Unique viewers", R::rate, {}, false, true},  // people of several videos overlap
};
constexpr std::string_view youtube_dates[] = {"MMM D, YYYY"};

// The same table where YouTube Studio is set to another language. Only columns that public programs name stand here;
// what else an export has is named as unknown and not counted. Dates stay English in the files that were read.
constexpr ResultsColumn youtube_videos_german[] = {
    {"Videos", R::id, {}, true},
    {"Videotitel", R::note, {}, true},
    {"Veröffentlichungszeitpunkt des Videos", R::published, {}, true},
    {"Dauer"},
    {"Aufrufe", R::figure, "views", true},
    {"Wiedergabezeit (Stunden)", R::figure, "watch-hours"},
    {"Abonnenten", R::figure, "new-followers"},
    {"\"Mag ich\"-Bewertungen", R::figure, "reactions"},
    {"Kommentare hinzugefügt", R::figure, "comments"},
    {"Geteilte Inhalte", R::figure, "shares"},
    {"Impressionen", R::figure, "impressions"},
    {"Klickrate der Impressionen (%)", R::rate},
    {"Geschätzter Umsatz (USD)"},
    {"Geschätzter Umsatz (EUR)"},
};
constexpr ResultsColumn youtube_videos_spanish[] = {
    {"Contenido", R::id, {}, true},
    {"Título del vídeo", R::note, {}, true},
    {"Hora de publicación del vídeo", R::published, {}, true},
    {"Duración"},
    {"Visualizaciones", R::figure, "views", true},
    {"Tiempo de visualización (horas)", R::figure, "watch-hours"},
    {"Suscriptores", R::figure, "new-followers"},
    {"Impresiones", R::figure, "impressions"},
    {"Porcentaje de clics de las impresiones (%)", R::rate},
    {"Ingresos estimados (USD)"},
};

constexpr ResultsColumn analytics_links[] = {
    {"Session campaign", R::utm_campaign, {}, true},
    {"Session manual ad content", R::utm_content, {}, true},
    {"Session source / medium"},
    {"Session source"},
    {"Session medium"},
    {"Date", R::day},
    {"Sessions", R::figure, "sessions", true},
    {"Engaged sessions", R::figure, "engaged-sessions"},
    {"Engagement rate", R::rate},
    {"Average engagement time per session", R::rate},
    {"Events per session", R::rate},
    {"Event count", R::figure, "events"},
    {"Key events", R::figure, "key-events"},
    {"Session key event rate", R::rate},
    {"Total revenue"},
    {"Active users", R::rate},  // people of several days overlap
    {"Total users", R::rate},
    {"New users", R::figure, "new-users"},
};
constexpr ResultsColumn analytics_campaigns[] = {
    {"Session campaign", R::utm_campaign, {}, true},
    {"Session source / medium"},
    {"Session source"},
    {"Session medium"},
    {"Sessions", R::figure, "sessions", true},
    {"Engaged sessions", R::figure, "engaged-sessions"},
    {"Engagement rate", R::rate},
    {"Average engagement time per session", R::rate},
    {"Events per session", R::rate},
    {"Event count", R::figure, "events"},
    {"Key events", R::figure, "key-events"},
    {"Session key event rate", R::rate},
    {"Total revenue"},
    {"Active users", R::rate},
    {"Total users", R::rate},
    {"New users", R::figure, "new-users"},
};
constexpr std::string_view analytics_dates[] = {"YYYYMMDD"};

constexpr Cited no_zone{"no source was found", "2026-11-28", Certainty::unconfirmed};
constexpr Cited in_the_cell{"each time carries its own offset", "2020", Certainty::observed};
constexpr std::string_view pacific = "America/Los_Angeles";

constexpr ResultsExport of_pages[] = {
    {"linkedin-posts",
     "LinkedIn",
     "page, Analytics, Content, Export; the sheet 'All posts', saved as CSV",
     "linkedin",
     {"public programs that read such files name these columns", "2026-11-28", Certainty::observed},
     linkedin_posts,
     linkedin_dates,
     {"UTC", {"from memory: analytics of pages are counted in UTC", "2026", Certainty::unconfirmed}}},
    {"x-posts",
     "X",
     "Analytics, Content, Download (account_analytics_content_....csv)",
     "x",
     {"public programs that read such files of 2025-11 and 2026-09 name these columns", "2026-11-28",
      Certainty::observed},
     x_posts,
     x_dates,
     {"UTC", no_zone}},
    {"x-tweets",
     "X",
     "Tweet activity, Export data (before 2024; archives still hold such files)",
     "x",
     {"a file of 2020-02 in a public program's tests", "2020-02-10", Certainty::observed},
     x_tweets,
     x_tweet_dates,
     {"", in_the_cell}},
    {"facebook-posts",
     "Facebook",
     "Meta Business Suite, Insights, Content, Export data",
     "facebook",
     {"a public catalogue of twelve monthly files, 2025-08 to 2026-07", "2026-08-12", Certainty::observed},
     facebook_posts,
     facebook_dates,
     {pacific, {"from memory: times of the export are Pacific", "2026", Certainty::unconfirmed}}},
    {"youtube-videos",
     "YouTube",
     "YouTube Studio, Analytics, Advanced mode, Content, Export (Table data.csv)",
     "youtube",
     {"public programs that read such files name these columns", "2026-11-28", Certainty::observed},
     youtube_videos,
     youtube_dates,
     {pacific, {"YouTube's reports count days in Pacific time", "2026", Certainty::reported}}},
    {"youtube-videos-german",
     "YouTube",
     "YouTube Studio in German, Analytics, Advanced mode, Videos, Export (Tabellendaten.csv)",
     "youtube",
     {"four public programs that read such files name these columns; one of them the date", "2026-11-28",
      Certainty::observed},
     youtube_videos_german,
     youtube_dates,
     {pacific, {"YouTube's reports count days in Pacific time", "2026", Certainty::reported}}},
    {"youtube-videos-spanish",
     "YouTube",
     "YouTube Studio in Spanish, Analytics, Advanced mode, Contenido, Export",
     "youtube",
     {"four public programs that read such files name these columns; one of them the date", "2026-11-28",
      Certainty::observed},
     youtube_videos_spanish,
     youtube_dates,
     {pacific, {"YouTube's reports count days in Pacific time", "2026", Certainty::reported}}},
    {"google-analytics-links",
     "Google Analytics",
     "Explore, Free form, rows 'Session campaign' and 'Session manual ad content', Export as CSV",
     "",
     {"public programs that read such files name these columns", "2026-11-28", Certainty::observed},
     analytics_links,
     analytics_dates,
     {"", {"days are those of the property's own zone", "2026", Certainty::reported}}},
    {"google-analytics-campaigns",
     "Google Analytics",
     "Reports, Traffic acquisition by 'Session campaign', Download CSV",
     "",
     {"public programs that read such files name these columns", "2026-11-28", Certainty::observed},
     analytics_campaigns,
     analytics_dates,
     {"", {"days are those of the property's own zone", "2026", Certainty::reported}}},
};

}  // namespace

std::span<const ResultsExport> results_exports() {
  static const std::vector<ResultsExport> table = [] {
    std::vector<ResultsExport> all(std::begin(of_pages), std::end(of_pages));
    all.insert(all.end(), ads_exports().begin(), ads_exports().end());
    return all;
  }();
  return table;
}

const ResultsExport* find_results_export(std::string_view name) {
  const auto table = results_exports();
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const ResultsExport& one) { return one.name == name; });
  return found == table.end() ? nullptr : &*found;
}

ColumnMap column_map(const ResultsExport& tool) {
  ColumnMap map;
  map.name = tool.name;
  map.platform = tool.platform;
  for (const ResultsColumn& column : tool.columns)
    map.columns.push_back(
        {std::string(column.header), column.role, std::string(column.figure), column.needed, Place{}});
  for (const std::string_view pattern : tool.dates) map.dates.emplace_back(pattern);
  map.zone = tool.zone.value;
  return map;
}

}  // namespace posology
