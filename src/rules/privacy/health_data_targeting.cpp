// CMP304: paid posts that are aimed by health data.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// What a source of an audience is called when it was made from care, prescriptions or visits to disease pages.
constexpr std::array<std::string_view, 16> sources = {
    "patient-list", "patient-data", "patient-email", "patient-match",   "condition-page", "disease-page",
    "symptom-page", "ehr",          "emr",           "medical-record",  "health-data",    "health-app",
    "prescription", "pharmacy",     "diagnos",       "insurance-claims"};

std::string hyphenated(std::string_view text) {
  std::string folded = to_nfkc_casefold(text);
  std::replace_if(
      folded.begin(), folded.end(), [](char c) { return c == ' ' || c == '_'; }, '-');
  return folded;
}

// "ehr" is a word of its own, not the middle of another.
bool names(const std::string& text, std::string_view source) {
  const std::size_t at = text.find(source);
  if (at == std::string::npos) return false;
  const bool begins = at == 0 || text[at - 1] == '-';
  const std::size_t end = at + source.size();
  return begins && (source.size() > 3 || end == text.size() || text[end] == '-');
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!post.paid || !post.paid->targeting) continue;
    const std::string source = hyphenated(post.paid->targeting->value);
    if (std::none_of(sources.begin(), sources.end(), [&](std::string_view s) { return names(source, s); })) continue;
    judge.found(post.paid->targeting->place,
                fmt::format("'{}' is aimed by '{}', which is health data", post.id->text, post.paid->targeting->value),
                "aim by profession, place or interest in a subject: `targeting: job-title`");
  }
}

}  // namespace

extern const Rule rule_CMP304;
const Rule rule_CMP304{
    .code = "CMP304",
    .name = "health-data-targeting",
    .level = Level::error,
    .what =
        "No paid post is aimed by lists of patients, medical records, prescriptions, health apps or visits to pages on "
        "a "
        "disease.",
    .why =
        "Health data may not feed advertising without authorization; since January 2025 Meta also holds back "
        "conversion "
        "events of sites that it classes as health.",
    .source = "45 CFR 164.508(a)(3); Meta data-source limits, January 2025 (reported)",
    .authority = Authority::law,
    .bad =
        "posts:\n  - id: ad\n    platform: linkedin\n    text: A course\n    paid: {min_age: 25, targeting: "
        "patient-list}  # <- CMP304\n",
    .good =
        "posts:\n  - id: ad\n    platform: linkedin\n    text: A course\n    paid: {min_age: 25, targeting: "
        "job-title}\n",
    .check = check,
};

}  // namespace posology::rules
