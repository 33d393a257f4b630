// CMP104: a device whose 510(k) is pending, shown as if it could be ordered.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::string_view pending_words[] = {"pending", "not cleared", "under review", "not yet cleared", "submitted"};
constexpr std::string_view sale_words[] = {"available for sale", "available in the us", "commercially available",
                                           "cleared for sale",   "yet available",       "not available",
                                           "not for sale"};

const Product* pending_one(const Campaign& campaign, const Post& post, const std::vector<const Product*>& products) {
  const Date day = day_of(campaign, post);
  for (const Product* product : products) {
    if (campaign.us_status(*product, day) == UsStatus::k510_pending) return product;
  }
  return nullptr;
}

template <std::size_t n>
bool says(const Post& post, const std::string_view (&phrases)[n]) {
  for (const CopyPiece& piece : copy_of(post)) {
    for (const std::string_view phrase : phrases) {
      if (!find_words(std::vector<std::string>{std::string(phrase)}, piece.text->value).empty()) return true;
    }
  }
  return false;
}

void check_statement(const Judge& judge, const Post& post) {
  const Product* product = pending_one(judge.campaign(), post, products_of(judge.campaign(), post));
  if (product == nullptr || !post.text) return;
  const bool pending = says(post, pending_words);
  if (pending && says(post, sale_words)) return;
  judge.found(post.text->place,
              fmt::format("'{}' shows '{}', whose 510(k) is pending, and does not say {}", post.id->text,
                          product->id->text, pending ? "that it is not for sale" : "so"),
              "add '510(k) pending. Not available for sale in the US.'");
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) check_statement(judge, post);
  for (const Said& said : said_in(judge.campaign(), TermList::orders)) {
    if (said.hit.tier == 3) continue;  // a demo takes no order
    if (said.hit.negated || pending_one(judge.campaign(), *said.post, said.products) == nullptr) continue;
    judge.found(said.place, shown(said) + " takes orders for a device whose 510(k) is pending",
                "take it out; 'learn more' and 'see it at booth 12' are free");
  }
}

}  // namespace

extern const Rule rule_CMP104;
const Rule rule_CMP104{
    .code = "CMP104",
    .name = "pending-device-on-sale",
    .level = Level::error,
    .what =
        "A post about a device with a pending 510(k) says that it is pending and not available for sale, and holds no "
        "order words and no price.",
    .why =
        "Such a device may be displayed and advertised, but its maker may not take orders nor be ready to. The "
        "sentence "
        "about sale is the industry's custom. Devices with a pending PMA are not covered.",
    .source = "FDA Compliance Policy Guide 300.600, 1987",
    .authority = Authority::guidance,
    .wording = true,
    .bad =
        "products:\n  - {id: neo, name: Neo, us_status: 510k-pending}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: neo\n    text: Pre-order Neo today  # <- CMP104\n",
    .good =
        "products:\n  - {id: neo, name: Neo, us_status: 510k-pending}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: neo\n    text: \"Preview: Neo. 510(k) pending. Not "
        "available for sale in the US.\"\n",
    .check = check,
};

}  // namespace posology::rules
