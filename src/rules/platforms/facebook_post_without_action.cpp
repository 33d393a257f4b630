// PLT005: a post on Facebook without a headline, a link to the own site, or something to do there.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/copy/own_domain.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

/// Without domains in the file any link counts: whose site it leads to cannot be told.
bool leads_home(const Campaign& campaign, const Post& post) {
  if (!post.link.url) return false;
  if (campaign.company.domains.empty()) return true;
  return on_own_domain(campaign, post.link.url->value);
}

/// What asks for answers leads nowhere else.
bool talks(const Post& post) {
  return post.counts_as == Pillar::dialogue || (post.format && post.format->value == Format::poll) ||
         (post.interaction && post.interaction->value != Interaction::none);
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (post.platform_id != "facebook" || talks(post) || post.thread_of) continue;
    std::vector<std::string_view> lacking;
    if (!post.headline) lacking.push_back("a headline");
    if (!leads_home(judge.campaign(), post)) lacking.push_back("a link to the own site");
    if (!post.cta) lacking.push_back("a call to action");
    if (lacking.empty()) continue;
    judge.found(post.id.place, fmt::format("'{}' on Facebook lacks {}", post.id->text, fmt::join(lacking, ", ")),
                "add `headline`, `link: {url}` and `cta`: what catches, where it leads, what to do there");
  }
}

}  // namespace

extern const Rule rule_PLT005;
const Rule rule_PLT005{
    .code = "PLT005",
    .name = "facebook-post-without-action",
    .level = Level::warning,
    .what =
        "A written post on Facebook that asks nothing has a headline, a link to a domain of the company, and a call to "
        "action.",
    .why = "The headline catches, the link brings readers to the own site, and there they are told what to do next.",
    .source = "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15",
    .authority = Authority::practice,
    .bad =
        "platforms:\n  facebook: {purpose: reach}\nposts:\n"
        "  - {id: a, platform: facebook, text: New study out}  # <- PLT005\n",
    .good =
        "company: {domains: [acme.example]}\nplatforms:\n  facebook: {purpose: reach}\nposts:\n"
        "  - {id: a, platform: facebook, text: New study out, headline: What it means for nurses, cta: Read the "
        "summary,\n"
        "     link: {url: \"https://www.acme.example/study\"}}\n",
    .check = check,
};

}  // namespace posology::rules
