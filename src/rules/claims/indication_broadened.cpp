// CMP110: a use that is stated without the words that limit the indication.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/indication_words.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

struct Stated {
  Place place;
  std::string what;
};

// "adults" is said by "adult" too, "adjunct" by "adjunctive".
bool says(const Post& post, std::string_view qualifier) {
  std::string stem = to_nfkc_casefold(qualifier);
  if (stem.size() > 3 && stem.back() == 's') stem.pop_back();
  for (const CopyPiece& piece : copy_of(post)) {
    if (to_nfkc_casefold(piece.text->value).find(stem) != std::string::npos) return true;
  }
  return false;
}

std::string dropped(const Post& post, const Product& product) {
  std::string list;
  for (const auto& qualifier : product.indication.qualifiers) {
    if (!qualifier.value.empty() && !says(post, qualifier.value))
      list += fmt::format("{}'{}'", list.empty() ? "" : ", ", qualifier.value);
  }
  return list;
}

// What a device weighs or costs has no indication.
bool clinical(const Claim& claim) {
  return claim.type && claim.type->value != ClaimType::technical && claim.type->value != ClaimType::economic;
}

std::optional<Stated> stated_use(const Campaign& campaign, const Post& post,
                                 const std::vector<const Product*>& products) {
  for (const CopyPiece& piece : copy_of(campaign, post)) {
    if (piece.what == "risk line") continue;
    for (const TermHit& hit : terms_in(piece, TermList::stated_use)) {
      const std::string& text = piece.text->value;
      if (hit.negated || hit.mentioned || !about_own(text, hit, products)) continue;
      const auto indicated = [&](const Product* p) { return says_indication(hit.sentence.of(text), *p); };
      if (hit.tier == 2 && std::none_of(products.begin(), products.end(), indicated)) continue;
      return Stated{place_of(*piece.text, hit),
                    fmt::format("'{}' in the {}", text.substr(hit.begin, hit.end - hit.begin), piece.what)};
    }
  }
  for (const auto& named : post.claims) {
    const Claim* claim = campaign.claim(named->text);
    if (claim != nullptr && clinical(*claim)) return Stated{named.place, fmt::format("the claim '{}'", named->text)};
  }
  return std::nullopt;
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    const std::vector<const Product*> products = products_of(judge.campaign(), post);
    if (products.empty()) continue;
    const auto stated = stated_use(judge.campaign(), post, products);
    if (!stated) continue;
    for (const Product* product : products) {
      const std::string left_out = dropped(post, *product);
      if (left_out.empty()) continue;
      Finding& finding = judge.found(stated->place,
                                     fmt::format("{} of '{}' states a use of '{}' without {}", stated->what,
                                                 post.id->text, product->id->text, left_out),
                                     fmt::format("say the use as it is indicated, with {}; a use outside the "
                                                 "indication is not mended by these words: leave it out",
                                                 left_out));
      Note& note = finding.notes.emplace_back();
      note = {"the words that limit the indication", product->indication.qualifiers.place};
    }
  }
}

}  // namespace

extern const Rule rule_CMP110;
const Rule rule_CMP110{
    .code = "CMP110",
    .name = "indication-broadened",
    .level = Level::warning,
    .what =
        "A post that states a use of an own product, or names a clinical claim, holds every word of "
        "`indication.qualifiers`.",
    .why = "'Mild to moderate memory loss' may not become 'memory loss', and an adjunct may not be sold as standalone.",
    .source = "FDA draft guidance on character-space limits, June 2014 (FDA-2014-D-0397); warning letters on adjuncts",
    .authority = Authority::draft,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, indication: {text: graft flow, "
        "qualifiers: [adjunct, adults]}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: Detects graft failure  # <- CMP110\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, indication: {text: graft flow, "
        "qualifiers: [adjunct, adults]}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: An adjunct check of graft flow in "
        "adults\n",
    .check = check,
};

}  // namespace posology::rules
