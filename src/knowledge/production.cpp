// Production: what each format takes; totals from the sources in each row, their split by role is ours.
#include "knowledge/production.h"

#include <array>

namespace posology {
namespace {

// Effort of one reviewer in one round. Ranges reported for a page run from under 1 h to over 5 h (2025, N = 192).
constexpr std::int64_t short_review = 90;
constexpr std::int64_t long_review = 240;

constexpr RoleMinutes text_hours[] = {{Role::writer, 20}, {Role::community_manager, 10}};
constexpr RoleMinutes image_hours[] = {{Role::writer, 20}, {Role::designer, 30}, {Role::community_manager, 10}};
constexpr RoleMinutes carousel_hours[] = {{Role::writer, 60}, {Role::designer, 105}, {Role::community_manager, 15}};
constexpr RoleMinutes document_hours[] = {{Role::writer, 80}, {Role::designer, 85}, {Role::community_manager, 15}};
constexpr RoleMinutes poll_hours[] = {{Role::writer, 20}, {Role::community_manager, 10}};
constexpr RoleMinutes infographic_hours[] = {{Role::writer, 120}, {Role::designer, 345}, {Role::community_manager, 15}};
constexpr RoleMinutes short_video_hours[] = {
    {Role::writer, 80}, {Role::video_editor, 385}, {Role::community_manager, 15}};
constexpr RoleMinutes long_video_hours[] = {
    {Role::writer, 480}, {Role::designer, 180}, {Role::video_editor, 1710}, {Role::community_manager, 30}};
constexpr RoleMinutes live_hours[] = {{Role::writer, 120}, {Role::video_editor, 180}, {Role::community_manager, 300}};
constexpr RoleMinutes webinar_hours[] = {
    {Role::writer, 900}, {Role::designer, 360}, {Role::video_editor, 240}, {Role::community_manager, 600}};
constexpr RoleMinutes article_hours[] = {{Role::writer, 300}, {Role::designer, 45}, {Role::community_manager, 15}};
constexpr RoleMinutes case_study_hours[] = {{Role::writer, 780}, {Role::designer, 165}, {Role::community_manager, 15}};
constexpr RoleMinutes white_paper_hours[] = {
    {Role::writer, 1840}, {Role::designer, 365}, {Role::community_manager, 15}};
constexpr RoleMinutes podcast_hours[] = {{Role::writer, 240}, {Role::video_editor, 450}, {Role::community_manager, 30}};
constexpr RoleMinutes newsletter_hours[] = {{Role::writer, 160}, {Role::designer, 50}, {Role::community_manager, 30}};
constexpr RoleMinutes link_hours[] = {{Role::writer, 20}, {Role::community_manager, 10}};

// In the order of the enumeration: format, hours, minutes of review, outside cost, business days of lead, source.
constexpr FormatProduction table[] = {
    {Format::text,
     text_hours,
     short_review,
     0,
     1,
     {"default of a text post, range 0.1 to 1 h; Kapost (c. 2015) gives about 0.1 h within a set", "2026",
      Certainty::assumed}},
    {Format::image, image_hours, short_review, 1500, 2, {"default, range 0.5 to 2 h", "2026", Certainty::assumed}},
    {Format::carousel, carousel_hours, short_review, 3000, 3, {"default, range 2 to 6 h", "2026", Certainty::assumed}},
    {Format::document, document_hours, short_review, 0, 3, {"default, range 2 to 6 h", "2026", Certainty::assumed}},
    {Format::poll, poll_hours, short_review, 0, 1, {"default", "2026", Certainty::assumed}},
    {Format::infographic,
     infographic_hours,
     short_review,
     5000,
     5,
     {"default, range 5 to 15 h", "2026", Certainty::assumed}},
    {Format::short_video,
     short_video_hours,
     short_review,
     15000,
     10,
     {"default up to 60 s, range 4 to 20 h", "2026", Certainty::assumed}},
    {Format::long_video,
     long_video_hours,
     long_review,
     100000,
     20,
     {"default for 3 to 10 minutes, range 24 to 80 h", "2026", Certainty::assumed}},
    {Format::live,
     live_hours,
     short_review,
     25000,
     5,
     {"default per day of coverage, range 8 to 16 h", "2026", Certainty::assumed}},
    {Format::webinar,
     webinar_hours,
     long_review,
     50000,
     30,
     {"default for 60 minutes and all staff, range 20 to 60 h; 6 to 8 weeks of lead", "2026", Certainty::assumed}},
    {Format::article,
     article_hours,
     long_review,
     1500,
     3,
     {"Kapost: 6 h; Orbit Media: 3 h 51 min (2023); split by role assumed", "2023", Certainty::assumed}},
    {Format::case_study,
     case_study_hours,
     long_review,
     5000,
     10,
     {"default, range 10 to 25 h", "2026", Certainty::assumed}},
    {Format::white_paper,
     white_paper_hours,
     long_review,
     10000,
     15,
     {"White Paper Writer Industry Report (2007): 24 to 50 h; split by role assumed", "2007", Certainty::assumed}},
    {Format::podcast, podcast_hours, long_review, 10000, 10, {"default, no study found", "2026", Certainty::assumed}},
    {Format::newsletter, newsletter_hours, short_review, 0, 3, {"default, range 2 to 8 h", "2026", Certainty::assumed}},
    {Format::link, link_hours, short_review, 0, 1, {"as a text post", "2026", Certainty::assumed}},
};
static_assert(std::size(table) == WordsOf<Format>::list.size());

}  // namespace

const FormatProduction& production_of(Format format) { return table[static_cast<std::size_t>(format)]; }

Fact<Ratio> derivative_share() {
  return {{3, 10}, {"Posology's default for a post cut from another one", "2026", Certainty::assumed}};
}

}  // namespace posology
