// CPY003: a link whose visits nobody can count, or whose address says who is ill.
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "knowledge/term.h"
#include "knowledge/tracking.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/own_domain.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool tracked(std::string_view query) { return query.find("utm_") != std::string_view::npos; }

// Words apart that an address writes together.
std::string spaced(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool coded = value.compare(i, 3, "%20") == 0;
    if (coded) i += 2;
    out += coded || std::string_view("+-_.").find(value[i]) != std::string_view::npos ? ' ' : value[i];
  }
  return out;
}

// The first disease in the values; "utm_term=heart-failure" names one.
std::string disease_in(std::string_view query) {
  static const std::vector<std::string> words = {
      "heart failure", "heart attack", "afib",          "atrial fibrillation",
      "diabetes",      "diabetic",     "cancer",        "stroke",
      "copd",          "asthma",       "epilepsy",      "depression",
      "obesity",       "hiv",          "hepatitis",     "incontinence",
      "dementia",      "alzheimer",    "parkinson",     "sleep apnea",
      "sleep apnoea",  "hearing loss", "infertility",   "psoriasis",
      "arthritis",     "hypertension", "kidney failure"};
  for (std::size_t at = 0; at < query.size();) {
    const std::size_t end = std::min(query.find('&', at), query.size());
    const std::size_t equals = query.find('=', at);
    if (equals < end) {
      const std::string value = spaced(query.substr(equals + 1, end - equals - 1));
      const auto hits = find_words(words, value);
      if (!hits.empty()) return value.substr(hits[0].begin, hits[0].end - hits[0].begin);
    }
    at = end + 1;
  }
  return "";
}

// Where the file holds the address letter by letter, it can be written anew.
void offer(Finding& finding, const Located<std::string>& url, std::string mended) {
  TermHit whole;
  whole.end = url.value.size();
  const Place place = place_of(url, whole);
  if (!mended.empty() && mended != url.value && place.known() && place.end - place.begin == url.value.size())
    finding.fix = Fix{place, std::move(mended)};
}

void check_post(const Judge& judge, const Post& post) {
  if (!post.link.url) return;
  const Campaign& campaign = judge.campaign();
  const std::string& url = post.link.url->value;
  const bool counts = tracked(query_of(url)) || value_or(post.link.utm, false);
  const std::string disease = disease_in(query_of(url));
  if (!disease.empty())
    judge
        .found(post.link.url->place,
               fmt::format("the address in '{}' tells every server on the way of '{}'", post.id->text, disease),
               "use a name that says nothing about the reader's health")
        .level = Level::warning;
  if (campaign.company.domains.empty()) return;
  const bool own = on_own_domain(campaign, url);
  if (own == counts) return;
  Finding& finding =
      own ? judge.found(post.link.url->place, fmt::format("visits from '{}' cannot be told from others", post.id->text),
                        "write `link: {url: ..., utm: true}`, or add utm_ parameters")
          : judge.found(post.link.url->place,
                        fmt::format("'{}' sends your campaign's names to somebody else's site", post.id->text),
                        "leave `utm` out for sites of others");
  finding.level = Level::info;
  std::string mended = own ? with_tracking(url, post.platform_id, campaign.name.value) : without_tracking(url);
  // A campaign that is named after a disease names itself.
  if (disease_in(query_of(mended)).empty()) offer(finding, *post.link.url, std::move(mended));
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) check_post(judge, post);
}

}  // namespace

extern const Rule rule_CPY003;
const Rule rule_CPY003{
    .code = "CPY003",
    .name = "untracked-link",
    .level = Level::warning,
    .what =
        "Links to the company's own domains carry campaign parameters, links elsewhere none (infos); no value of a "
        "parameter names a disease (warning).",
    .why =
        "Without them no metric of action can be counted. The name of a disease in an address is health data about "
        "whoever follows it.",
    .source =
        "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15 (metrics); limits "
        "of "
        "Meta on health data, January 2025 (second hand); the rest our default",
    .authority = Authority::our_default,
    .bad =
        "company: {name: Acme, domains: [acme.example]}\nposts:\n  - id: p1\n    platform: linkedin\n    text: t\n"
        "    link: {url: \"https://acme.example/learn\"}  # <- CPY003\n",
    .good =
        "company: {name: Acme, domains: [acme.example]}\nposts:\n  - id: p1\n    platform: linkedin\n    text: t\n"
        "    link: {url: \"https://acme.example/learn?utm_source=linkedin&utm_campaign=spring27\"}\n",
    .check = check,
};

}  // namespace posology::rules
