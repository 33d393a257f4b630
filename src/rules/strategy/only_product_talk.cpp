// STR004: nothing in the campaign but products and the company.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool beyond(Pillar pillar) {
  return pillar == Pillar::service || pillar == Pillar::dialogue || pillar == Pillar::educational ||
         pillar == Pillar::event;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  const bool mixed = std::any_of(campaign.content_mix.shares.begin(), campaign.content_mix.shares.end(),
                                 [](const MixShare& s) { return !s.share->zero() && beyond(s.counts_as); });
  const bool written = std::any_of(campaign.posts.begin(), campaign.posts.end(),
                                   [](const Post& p) { return p.counts_as && beyond(*p.counts_as); });
  if (mixed || written) return;
  judge.found(campaign.content_mix.place, "the content mix holds nothing beyond the product and the company",
              "give a share to educational, dialogue, service or event posts");
}

}  // namespace

extern const Rule rule_STR004;
const Rule rule_STR004{
    .code = "STR004",
    .name = "only-product-talk",
    .level = Level::info,
    .what = "The mix or a written post holds education, dialogue, service or events beside products.",
    .why = "Buyers judge the whole package of training, service and people, not the device alone.",
    .source = "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15",
    .authority = Authority::practice,
    .bad = "content_mix: {product: 70%, corporate: 30%}  # <- STR004\n",
    .good = "content_mix: {product: 20%, corporate: 10%, educational: 55%, dialogue: 15%}\n",
    .check = check,
};

}  // namespace posology::rules
