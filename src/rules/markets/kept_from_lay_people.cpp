// CMP501: a device or a message that a country keeps from lay people.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/country.h"
#include "knowledge/lay_advertising.h"
#include "rules/copy/about.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/disease_words.h"
#include "rules/copy/lay_reach.h"
#include "rules/copy/told_by.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

struct Reach {
  const Judge& judge;
  const Post& post;
  std::string_view country;
  Date day;
  const std::vector<const Product*>& products;
};

bool is_true(const Opt<bool>& key) { return key && key->value; }

bool has(const Product& product, KeptFromLay kept) {
  switch (kept) {
    case KeptFromLay::professional_use:
      return is_true(product.eu.professional_use);
    case KeptFromLay::implantable:
      return is_true(product.eu.implantable);
    case KeptFromLay::prescription:
      return is_true(product.rx_only);
    case KeptFromLay::reimbursed_high_class:
      return is_true(product.eu.reimbursed) && product.eu.device_class &&
             product.eu.device_class->value >= EuClass::iib;
  }
  return false;
}

// What the copy itself says goes by words, and is no more than a warning.
void told_by_words(const Reach& reach, int tier, std::string_view what, std::string_view help, const Cited& cited) {
  for (const CopyPiece& piece : copy_of(reach.post)) {
    for (const TermHit& hit : terms_in(piece, TermList::recommender)) {
      if (hit.tier != tier || hit.negated || hit.mentioned) continue;
      if (!about_own(piece.text->value, hit, reach.products)) continue;
      told_by(reach.judge, place_of(*piece.text, hit),
              fmt::format("'{}' in the {} of '{}' {} in {}", piece.text->value.substr(hit.begin, hit.end - hit.begin),
                          piece.what, reach.post.id->text, what, country_name(reach.country)),
              std::string(help), cited, Level::warning);
    }
  }
}

template <class Row>
bool holds(const Row& row, const Reach& reach) {
  return row.country == reach.country && holds_since(row.since, reach.day);
}

void check_products(const Reach& reach) {
  for (const LayBan& ban : lay_bans()) {
    if (!holds(ban, reach)) continue;
    for (const Product* product : reach.products) {
      if (!has(*product, ban.kept)) continue;
      told_by(reach.judge, reach.post.product ? reach.post.product->place : reach.post.id.place,
              fmt::format("'{}' shows '{}' to lay people in {}: {}", reach.post.id->text, product->id->text,
                          country_name(reach.country), ban.says),
              "address professionals only, or take the product out", ban.cited);
    }
  }
}

void check_recommenders(const Reach& reach) {
  for (const RecommenderBan& ban : recommender_bans()) {
    if (!holds(ban, reach)) continue;
    const std::string message = fmt::format("'{}' has a professional speak or appear before lay people in {}",
                                            reach.post.id->text, country_name(reach.country));
    told_by_words(reach, 1, "has a professional speak for a device before lay people",
                  "let nobody recommend the device there", ban.cited);
    for (const Media& media : reach.post.media) {
      for (const PictureOf& person : media.people) {
        if (person.kind && person.kind->value == PersonInPicture::hcp)
          told_by(reach.judge, person.kind->place, message, "show no professional there", ban.cited);
      }
    }
    const Endorser* endorser =
        reach.post.endorser ? reach.judge.campaign().endorser(reach.post.endorser->value.text) : nullptr;
    if (endorser == nullptr || !endorser->kind) continue;
    const bool famous = ban.celebrities && endorser->kind->value == EndorserKind::influencer;
    if (endorser->kind->value == EndorserKind::hcp || famous)
      told_by(reach.judge, reach.post.endorser->place, message, "let nobody recommend the device there", ban.cited);
  }
}

void check_children(const Reach& reach) {
  for (const ChildrenBan& ban : children_bans()) {
    if (!holds(ban, reach)) continue;
    told_by_words(reach, 2, "calls on children, to whom no device is advertised", "address adults", ban.cited);
    for (const Segment* segment : reach.judge.campaign().segments_of(reach.post)) {
      if (!is_lay(segment->kind.value) || !segment->min_age || segment->min_age->value >= 18) continue;
      told_by(reach.judge, segment->min_age->place,
              fmt::format("'{}' shows a device to people from {} on in {}, where no device is advertised to children",
                          reach.post.id->text, segment->min_age->value, country_name(reach.country)),
              "address adults", ban.cited);
    }
  }
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    const std::vector<const Product*> products = products_of(campaign, post);
    if (products.empty()) continue;
    for (const std::string& country : lay_countries_of(campaign, post)) {
      const Reach reach{judge, post, country, day_of(campaign, post), products};
      check_products(reach);
      check_recommenders(reach);
      check_children(reach);
      check_diseases(judge, post, country, products);
    }
  }
}

}  // namespace

extern const Rule rule_CMP501;
const Rule rule_CMP501{
    .code = "CMP501",
    .name = "kept-from-lay-people",
    .level = Level::error,
    .what =
        "A post about a product that addresses patients, caregivers or the public obeys the bans of Austria, Belgium, "
        "Croatia, France, Germany, Italy, Poland, Spain and Texas on devices, recommenders, children and diseases "
        "(warning where a ban is not confirmed, or goes by words).",
    .why = "National law, not the European regulation, decides who may see an advertisement for a device.",
    .source = "national law, cited in each finding",
    .authority = Authority::law,
    .waivable = false,
    .wording = true,
    .bad =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Warsaw, countries: [PL]}\n"
        "audience:\n  - {id: patients, kind: patient, needs: [words]}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: not-marketed, eu: {ce: true, professional_use: true}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow  # <- CMP501\n    text: Meet FlowSense\n",
    .good =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Warsaw, countries: [PL]}\n"
        "audience:\n  - {id: surgeons, kind: hcp, needs: [words]}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: not-marketed, eu: {ce: true, professional_use: true}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: Meet FlowSense\n",
    .check = check,
};

}  // namespace posology::rules
