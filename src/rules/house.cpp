#include "rules/house.h"

#include <fmt/format.h>

#include "rules/copy/copy_of.h"

namespace posology::rules {
namespace {

Finding finding_of(const HouseRule& rule, const Post& post, const CopyPiece& piece, const HouseHit& hit) {
  TermHit where;
  where.begin = hit.begin;
  where.end = hit.end;
  Finding finding;
  finding.rule = rule.code.value;
  finding.name = rule.name.value;
  finding.level = rule.level ? rule.level->value : Level::warning;
  finding.message = fmt::format("'{}' in the {} of '{}': {}", piece.text->value.substr(hit.begin, hit.end - hit.begin),
                                piece.what, post.id->text, rule.message ? rule.message->value : rule.name.value);
  finding.place = place_of(*piece.text, where);
  finding.help = rule.help ? rule.help->value : std::string();
  finding.source = rule.source ? rule.source->value : std::string("house rule");
  return finding;
}

}  // namespace

Findings house_findings(const Campaign& campaign, const HouseRule& rule) {
  const HouseSearch search(rule);
  Findings found;
  for (const Post& post : campaign.posts) {
    for (const CopyPiece& piece : copy_of(post)) {
      for (const HouseHit& hit : search.find(piece.text->value)) found.push_back(finding_of(rule, post, piece, hit));
    }
  }
  return found;
}

}  // namespace posology::rules
