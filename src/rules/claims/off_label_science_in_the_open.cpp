// CMP115: scientific information on unapproved uses that is not kept apart from promotion.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// Readers there have logged in or signed up; on an open network anybody reads.
bool gated(const Post& post) {
  const Platform* platform = find_platform(post.platform_id);
  if (platform == nullptr) return false;
  return platform->kind == PlatformKind::clinician_network || platform->id == "webinar" || platform->id == "newsletter";
}

void check_readers(const Judge& judge, const Post& post) {
  const auto segments = judge.campaign().segments_of(post);
  const auto other = std::find_if(segments.begin(), segments.end(),
                                  [](const Segment* s) { return s->kind.value != AudienceKind::hcp; });
  if (other != segments.end())
    judge.found(post.audience.written() ? post.audience.place : post.id.place,
                fmt::format("'{}' is science on unapproved uses and addresses '{}', who are no professionals",
                            post.id->text, (*other)->id->text),
                "address only segments of kind hcp");
  if (!gated(post))
    judge.found(post.platform ? post.platform->place : post.id.place,
                fmt::format("'{}' is science on unapproved uses and stands where anybody reads", post.id->text),
                "take a network of clinicians, a webinar or a newsletter that professionals signed up for");
}

void check_selling(const Judge& judge, const Post& post) {
  static const std::vector<std::string> selling = {"buy", "order", "purchase", "quote", "demo", "price", "trial offer"};
  if (post.paid)
    judge.found(post.paid->place, fmt::format("'{}' is science on unapproved uses and is paid for", post.id->text),
                "take `paid:` out");
  if (post.cta && !find_words(selling, post.cta->value).empty())
    judge.found(post.cta->place,
                fmt::format("'{}' is science on unapproved uses and calls to '{}'", post.id->text, post.cta->value),
                "call to reading only");
  for (const Post& other : judge.campaign().posts) {
    const bool leads_here = (other.thread_of && other.thread_of->value.text == post.id->text) ||
                            (other.derived_from && other.derived_from->value.text == post.id->text);
    if (leads_here && other.counts_as == Pillar::product)
      judge.found(other.thread_of ? other.thread_of->place : other.derived_from->place,
                  fmt::format("'{}' promotes a product and is tied to '{}', which is science on unapproved uses",
                              other.id->text, post.id->text),
                  "part the two");
  }
}

// Something must be approved or cleared: a device without any use on the market has no unapproved one.
void check_status(const Judge& judge, const Post& post) {
  const Campaign& campaign = judge.campaign();
  for (const Product* product : products_of(campaign, post)) {
    const auto status = campaign.us_status(*product, day_of(campaign, post));
    const bool none = status == UsStatus::k510_pending || status == UsStatus::pma_pending ||
                      status == UsStatus::ide_investigational || status == UsStatus::not_marketed;
    if (none)
      judge.found(post.product ? post.product->place : post.id.place,
                  fmt::format("'{}' is science on unapproved uses of '{}', which has no approved use at all",
                              post.id->text, product->id->text),
                  "wait until the product is on the market for one use");
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (post.counts_as != Pillar::siuu) continue;
    check_readers(judge, post);
    check_selling(judge, post);
    check_status(judge, post);
    if (post.siuu_disclosures && post.siuu_disclosures->value) continue;
    judge.found(post.siuu_disclosures ? post.siuu_disclosures->place : post.id.place,
                fmt::format("'{}' is science on unapproved uses without its disclosures", post.id->text),
                "say that the use is unapproved, what is approved, and who paid; then write `siuu_disclosures: true`");
  }
}

}  // namespace

extern const Rule rule_CMP115;
const Rule rule_CMP115{
    .code = "CMP115",
    .name = "off-label-science-in-the-open",
    .level = Level::error,
    .what =
        "A post of pillar siuu addresses only professionals behind a gate, carries its disclosures, is not paid for, "
        "sells nothing, is tied to no product post, and concerns a device that is on the market.",
    .why =
        "Science on unapproved uses is tolerated when it goes to professionals, with disclosures, apart from "
        "promotion. "
        "Whether it may stand on open networks at all is not confirmed.",
    .source = "FDA final guidance on scientific information on unapproved uses, January 2025",
    .authority = Authority::guidance,
    .bad =
        "platforms:\n  webinar: {purpose: questions}\nposts:\n  - id: paper\n    platform: webinar\n    pillar: siuu\n "
        "   text: A paper on another use\n    cta: "
        "request-demo  # <- CMP115\n    siuu_disclosures: true\n",
    .good =
        "platforms:\n  webinar: {purpose: questions}\nposts:\n  - id: paper\n    platform: webinar\n    pillar: siuu\n "
        "   audience: [surgeons]\n    text: A paper "
        "on another use\n    siuu_disclosures: true\n",
    .check = check,
};

}  // namespace posology::rules
