// AUD003: one post about a device on prescription, or with a claim, for professionals and lay people at once.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

const Segment* first_of(const std::vector<const Segment*>& segments, bool lay) {
  const auto found = std::find_if(segments.begin(), segments.end(), [&](const Segment* segment) {
    const AudienceKind kind = segment->kind.value;
    return lay ? is_lay(kind) : kind == AudienceKind::hcp || kind == AudienceKind::provider;
  });
  return found == segments.end() ? nullptr : *found;
}

// The device on prescription that the post names; else nothing.
const Product* on_prescription(const Campaign& campaign, const Post& post) {
  for (const Product* product : products_of(campaign, post)) {
    if (value_or(product->rx_only, false)) return product;
  }
  return nullptr;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    const auto segments = campaign.segments_of(post);
    const Segment* lay = first_of(segments, true);
    const Segment* professional = first_of(segments, false);
    if (lay == nullptr || professional == nullptr) continue;
    const Product* product = on_prescription(campaign, post);
    if (product == nullptr && post.claims.empty()) continue;
    judge.found(post.audience.written() ? post.audience.place : post.id.place,
                fmt::format("'{}' {} and addresses '{}' and '{}' at once", post.id->text,
                            product != nullptr ? fmt::format("names '{}', on prescription only,", product->id->text)
                                               : std::string("makes a claim"),
                            professional->id->text, lay->id->text),
                "make two posts: the claim for professionals, education without the device for lay people");
  }
}

}  // namespace

extern const Rule rule_AUD003;
const Rule rule_AUD003{
    .code = "AUD003",
    .name = "lay-and-professional-together",
    .level = Level::warning,
    .what =
        "A post that names a device on prescription, or makes a claim, addresses either professionals or patients, "
        "caregivers and the public. Without `audience` a post addresses all segments of its platform.",
    .why = "The same words are judged against another reader, and some countries allow only one of the two.",
    .source =
        "Taylor Wessing, panel on the advertising of devices in Europe; HALMED on Croatia (Act 76/13); FDA guidance on "
        "scientific information on unapproved uses, January 2025 (professionals only)",
    .authority = Authority::practice,
    .bad =
        "audience:\n  - {id: surg, kind: hcp, needs: [a]}\n  - {id: patients, kind: patient, needs: [b]}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, rx_only: true}\n"
        "posts:\n  - {id: p1, platform: linkedin, audience: [surg, patients], product: flow, text: t}  # <- AUD003\n",
    .good =
        "audience:\n  - {id: surg, kind: hcp, needs: [a]}\n  - {id: patients, kind: patient, needs: [b]}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, rx_only: true}\n"
        "posts:\n  - {id: p1, platform: linkedin, audience: [surg], product: flow, text: t}\n"
        "  - {id: p2, platform: linkedin, audience: [patients], text: What a bypass is}\n",
    .check = check,
};

}  // namespace posology::rules
