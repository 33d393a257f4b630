// CMP502: a post to lay people where an authority must have allowed it, or elsewhere than it allows.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/country.h"
#include "knowledge/lay_advertising.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/lay_reach.h"
#include "rules/copy/told_by.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool high_class(const Product& product) {
  return product.eu.device_class && product.eu.device_class->value >= EuClass::iib;
}

bool concerns(const LayPermission& row, const std::vector<const Product*>& products) {
  if (!row.high_class_only) return true;
  return std::any_of(products.begin(), products.end(), [](const Product* p) { return high_class(*p); });
}

// Keys of the file are written in capitals or small letters.
bool permitted(const Post& post, std::string_view country) {
  return std::any_of(post.authorisation.begin(), post.authorisation.end(), [&](const auto& entry) {
    return std::equal(entry.first.begin(), entry.first.end(), country.begin(), country.end(),
                      [](char a, char b) { return (a | 0x20) == (b | 0x20); });
  });
}

// Which devices of the high classes France lists is in no file.
void tell(const Judge& judge, const LayPermission& row, Place place, std::string message, std::string help) {
  told_by(judge, place, std::move(message), std::move(help), row.cited,
          row.high_class_only ? Level::warning : Level::error);
}

void check_place(const Judge& judge, const Post& post, const LayPermission& row) {
  const Campaign& campaign = judge.campaign();
  if (!post.platform) return;
  const std::string_view country = country_name(row.country);
  if (!row.platforms.empty() &&
      std::find(row.platforms.begin(), row.platforms.end(), post.platform_id) == row.platforms.end())
    tell(
        judge, row, post.platform->place,
        fmt::format("'{}' shows a device to lay people in {} on '{}'; only Facebook, Instagram and YouTube are allowed",
                    post.id->text, country, post.platform->value.text),
        "move it there, or address professionals");
  const PlatformUse* use = campaign.platform(post.platform_id);
  const bool off = use != nullptr && use->comments && use->comments->value == Comments::off;
  if (row.comments_off && !off)
    tell(judge, row, use != nullptr && use->comments ? use->comments->place : post.platform->place,
         fmt::format("'{}' shows a device to lay people in {}, where comments must be off", post.id->text, country),
         "write `comments: off` to the platform");
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    const std::vector<const Product*> products = products_of(campaign, post);
    if (products.empty()) continue;
    const std::vector<std::string> countries = lay_countries_of(campaign, post);
    for (const LayPermission& row : lay_permissions()) {
      if (std::find(countries.begin(), countries.end(), row.country) == countries.end()) continue;
      if (!holds_since(row.since, day_of(campaign, post)) || !concerns(row, products)) continue;
      if (!permitted(post, row.country))
        tell(judge, row, post.id.place,
             fmt::format("'{}' shows a device to lay people in {} without a permission of {}", post.id->text,
                         country_name(row.country), row.authority),
             fmt::format("ask for it, and write its number: `authorisation: {{{}: ...}}`", row.country));
      check_place(judge, post, row);
    }
  }
}

}  // namespace

extern const Rule rule_CMP502;
const Rule rule_CMP502{
    .code = "CMP502",
    .name = "missing-permission",
    .level = Level::error,
    .what =
        "A post about a product to lay people in Italy names the ministry's permission, runs on Facebook, Instagram or "
        "YouTube, and has comments off; in France (class IIb and III) and Spain it names one too (warning).",
    .why = "The content must be allowed before, and must not change afterwards; comments would change it.",
    .source = "national law, cited in each finding",
    .authority = Authority::law,
    .waivable = false,
    .bad =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Rome, countries: [IT]}\n"
        "audience:\n  - {id: patients, kind: patient, needs: [words]}\n"
        "platforms:\n  facebook: {purpose: education, comments: off}\n"
        "products:\n  - {id: home, name: HomeTherm, us_status: not-marketed, eu: {ce: true}}\n"
        "posts:\n  - id: p1  # <- CMP502\n    platform: facebook\n    product: home\n    text: HomeTherm\n",
    .good =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Rome, countries: [IT]}\n"
        "audience:\n  - {id: patients, kind: patient, needs: [words]}\n"
        "platforms:\n  facebook: {purpose: education, comments: off}\n"
        "products:\n  - {id: home, name: HomeTherm, us_status: not-marketed, eu: {ce: true}}\n"
        "posts:\n  - id: p1\n    platform: facebook\n    product: home\n    text: HomeTherm\n    authorisation: {IT: "
        "MS-2026-1234}\n",
    .check = check,
};

}  // namespace posology::rules
