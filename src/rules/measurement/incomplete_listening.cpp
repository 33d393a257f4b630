// MSR004: listening that misses names, has no owner, or hears harm and has nowhere to send it.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/term.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool takes_comments(const Campaign& campaign) {
  return std::any_of(campaign.platforms.begin(), campaign.platforms.end(),
                     [](const PlatformUse& u) { return u.comments && u.comments->value != Comments::off; });
}

// A term finds a name when the name holds it as whole words: "Acme" finds "Acme Devices".
bool listened_for(const Listening& listening, const std::string& name) {
  return std::any_of(listening.terms.begin(), listening.terms.end(), [&](const auto& term) {
    const std::string& text = term.value;
    return !text.empty() && !find_words(std::span<const std::string>(&text, 1), name).empty();
  });
}

void check_names(const Judge& judge, const Listening& listening) {
  const auto miss = [&](const Opt<std::string>& name, std::string_view whose) {
    if (!name || listened_for(listening, name->value)) return;
    judge.found(listening.terms.place, fmt::format("nobody listens for '{}', the name of {}", name->value, whose),
                fmt::format("add '{}' to `terms`", name->value));
  };
  if (!listening.terms.written()) return;
  for (const Product& product : judge.campaign().products) miss(product.name, "a product");
  miss(judge.campaign().company.name, "the company");
}

std::string lacking(const Campaign& campaign, const Listening& listening) {
  std::string list;
  const auto lack = [&](bool lacks, std::string_view key) {
    if (lacks) list += fmt::format("{}`{}`", list.empty() ? "" : ", ", key);
  };
  lack(!listening.owner, "owner");
  lack(!listening.cadence, "cadence");
  lack(listening.terms.empty(), "terms");
  lack(listening.safety_terms.empty(), "safety_terms");
  lack(!value_or(listening.media_reports, false), "media_reports: true");
  // With products this is CMP118's, as an error.
  const bool route = campaign.moderation && campaign.moderation->adverse_event_place.known();
  lack(campaign.products.empty() && !route, "moderation: {adverse_event: ...}");
  return list;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.listening) {
    if (campaign.products.empty() && !takes_comments(campaign)) return;
    judge.found(campaign.campaign_place, "nobody listens to what is said about you and your products",
                "add `listening: {owner, cadence: daily, terms: [...], safety_terms: default, media_reports: true}`");
    return;
  }
  const std::string list = lacking(campaign, *campaign.listening);
  if (!list.empty()) judge.found(campaign.listening->place, "listening lacks " + list, "add " + list);
  check_names(judge, *campaign.listening);
}

}  // namespace

extern const Rule rule_MSR004;
const Rule rule_MSR004{
    .code = "MSR004",
    .name = "incomplete-listening",
    .level = Level::warning,
    .what =
        "With products or comments somebody listens, at a pace, for every product's and the company's name, for words "
        "of harm, and for reports in the media; what is heard of harm has a way on.",
    .why =
        "Two of the eleven uses of X are listening. It also makes the company know of harm, so the way on must exist "
        "first.",
    .source =
        "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15; Pallimed, Twitter "
        "for Medical Professionals: 11 Uses in 9 Steps, 2010-02-15",
    .authority = Authority::practice,
    .bad =
        "team:\n  - {id: ana, roles: [manager]}\nproducts:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "listening: {owner: ana, terms: [graft flow]}  # <- MSR004\n",
    .good =
        "team:\n  - {id: ana, roles: [manager]}\nproducts:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "listening: {owner: ana, cadence: daily, terms: [FlowSense, graft flow], safety_terms: default, "
        "media_reports: true}\n",
    .check = check,
};

}  // namespace posology::rules
