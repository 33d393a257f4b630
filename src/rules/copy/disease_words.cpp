#include "rules/copy/disease_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "knowledge/lay_advertising.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/told_by.h"

namespace posology::rules {
namespace {

std::vector<std::string> kept_diseases(const DiseaseBan& ban, const std::vector<const Product*>& products) {
  std::vector<std::string> words;
  for (const std::string_view disease : ban.diseases) {
    const std::vector<std::string> one = {std::string(disease)};
    const bool indicated = ban.unless_indicated && std::any_of(products.begin(), products.end(), [&](const Product* p) {
                             return p->indication.text && !find_words(one, p->indication.text->value).empty();
                           });
    if (!indicated) words.push_back(one.front());
  }
  return words;
}

void check_ban(const Judge& judge, const Post& post, const DiseaseBan& ban,
               const std::vector<const Product*>& products) {
  const std::vector<std::string> words = kept_diseases(ban, products);
  for (const CopyPiece& piece : copy_of(post)) {
    for (const TermHit& hit : words_in(piece, words)) {
      if (hit.negated || hit.mentioned) continue;
      told_by(
          judge, place_of(*piece.text, hit),
          fmt::format("'{}' in the {} of '{}' stands beside a device before lay people: {}",
                      piece.text->value.substr(hit.begin, hit.end - hit.begin), piece.what, post.id->text, ban.says),
          "take the disease or the product out", ban.cited, ban.unless_indicated ? Level::info : Level::warning);
    }
  }
}

}  // namespace

void check_diseases(const Judge& judge, const Post& post, std::string_view country,
                    const std::vector<const Product*>& products) {
  for (const DiseaseBan& ban : disease_bans()) {
    if (ban.country == country && holds_since(ban.since, day_of(judge.campaign(), post)))
      check_ban(judge, post, ban, products);
  }
}

}  // namespace posology::rules
