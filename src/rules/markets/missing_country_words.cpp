// CMP504: words that a country wants in advertising of devices to lay people, and that are not there.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/country.h"
#include "knowledge/lay_advertising.h"
#include "knowledge/published_text.h"
#include "knowledge/text_count.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/lay_reach.h"
#include "rules/copy/told_by.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Letter case and breaks of lines make no other sentence.
std::string plain(std::string_view text) {
  const std::string folded = to_nfkc_casefold(text);
  std::string out;
  for (const char c : folded) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (space && (out.empty() || out.back() == ' ')) continue;
    out += space ? ' ' : c;
  }
  return out;
}

// All that is published, and what stands in pictures.
std::string published(const Post& post) {
  std::string all;
  for (const CopyPiece& piece : copy_of(post)) {
    if (piece.what != "alternative text") all += piece.text->value + "\n";
  }
  return plain(all);
}

std::string shown_before_fold(const Campaign& campaign, const Post& post) {
  const Platform* platform = find_platform(post.platform_id);
  if (platform == nullptr || !platform->fold) return published(post);
  const PublishedText whole = published_text(campaign, post, *platform);
  std::string seen;
  for (const PublishedPart& part : whole.parts) {
    if (count_text(*platform, std::string_view(whole.text).substr(0, part.end)).total <= platform->fold->value)
      seen += whole.text.substr(part.begin, part.end - part.begin) + "\n";
  }
  for (const Media& media : post.media) {
    if (media.text_in_image) seen += media.text_in_image->value + "\n";
  }
  return plain(seen);
}

bool says_one(const std::string& text, const MandatoryWords& row) {
  return std::any_of(row.any_of.begin(), row.any_of.end(),
                     [&](std::string_view words) { return text.find(plain(words)) != std::string::npos; });
}

void tell(const Judge& judge, const MandatoryWords& row, const Post& post, std::string_view what, std::string help) {
  told_by(judge, post.text ? post.text->place : post.id.place,
          fmt::format("'{}' shows a device to lay people in {} {}", post.id->text, country_name(row.country), what),
          std::move(help), row.cited);
}

void check_row(const Judge& judge, const MandatoryWords& row, const Post& post) {
  const std::string all = published(post);
  if (!says_one(all, row))
    tell(judge, row, post, "without the words that stand in every advertisement",
         fmt::format("write '{}'", row.any_of.front()));
  else if (row.before_fold && !says_one(shown_before_fold(judge.campaign(), post), row))
    tell(judge, row, post, "with its required words behind 'more'", "write them first");
  const Opt<std::string>& company = judge.campaign().company.name;
  if (!row.names_company) return;
  if (!company || all.find(plain(company->value)) == std::string::npos)
    tell(
        judge, row, post, "without the advertiser's name",
        company ? fmt::format("write '{}'", company->value) : "add `company: {name: ...}`, and write it into the text");
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    if (products_of(campaign, post).empty()) continue;
    const std::vector<std::string> countries = lay_countries_of(campaign, post);
    for (const MandatoryWords& row : mandatory_words()) {
      const bool reached = std::find(countries.begin(), countries.end(), row.country) != countries.end();
      if (reached && holds_since(row.since, day_of(campaign, post))) check_row(judge, row, post);
    }
  }
}

}  // namespace

extern const Rule rule_CMP504;
const Rule rule_CMP504{
    .code = "CMP504",
    .name = "missing-country-words",
    .level = Level::error,
    .what =
        "A post about a product to lay people in Poland holds the fixed sentence and the advertiser's name (since "
        "2023-05-13); in Australia a line on directions or label, seen without a press on 'more' (warning: the words "
        "are "
        "from memory).",
    .why = "The wording is fixed by regulation, and its absence is easy to prove.",
    .source = "national law, cited in each finding",
    .authority = Authority::law,
    .bad =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Warsaw, countries: [PL]}\n"
        "company: {name: Acme}\n"
        "audience:\n  - {id: patients, kind: patient, needs: [words]}\n"
        "products:\n  - {id: home, name: Inhalator Home, us_status: not-marketed, eu: {ce: true}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: home\n    text: Nowy inhalator. Acme  # <- CMP504\n",
    .good =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Warsaw, countries: [PL]}\n"
        "company: {name: Acme}\n"
        "audience:\n  - {id: patients, kind: patient, needs: [words]}\n"
        "products:\n  - {id: home, name: Inhalator Home, us_status: not-marketed, eu: {ce: true}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: home\n    text: Nowy inhalator. To jest wyr\u00f3b "
        "medyczny. U\u017cywaj go zgodnie z instrukcj\u0105 u\u017cywania lub etykiet\u0105. Acme\n",
    .check = check,
};

}  // namespace posology::rules
