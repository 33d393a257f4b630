// CMP206: reviews, followers or likes that are paid for, and rewards for good reviews.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check_piece(const Judge& judge, const CopyPiece& piece, std::string_view owner) {
  for (const TermHit& hit : terms_in(piece, TermList::bought_praise)) {
    if (hit.tier != 1 || hit.negated || hit.mentioned) continue;
    judge.found(place_of(*piece.text, hit),
                fmt::format("'{}' in the {} of '{}' ties a reward or a threat to what a review says",
                            piece.text->value.substr(hit.begin, hit.end - hit.begin), piece.what, owner),
                "ask for honest reviews, whatever they say, and disclose any reward");
  }
}

// The id of a line speaks with hyphens: "buy-followers".
bool buys_praise(const std::string& words) {
  std::string spaced = words;
  std::replace(spaced.begin(), spaced.end(), '_', ' ');
  std::string open = spaced;
  std::replace(open.begin(), open.end(), '-', ' ');
  for (const std::string& text : {spaced, open}) {
    const auto hits = find_terms(TermList::bought_praise, text);
    if (std::any_of(hits.begin(), hits.end(), [](const TermHit& hit) { return !hit.negated; })) return true;
  }
  return false;
}

void check_line(const Judge& judge, const BudgetLine& line) {
  const bool by_id = buys_praise(line.id->text);
  if (!by_id && !(line.payee && buys_praise(line.payee->value))) return;
  judge.found(by_id ? line.id.place : line.payee->place,
              fmt::format("the budget line '{}' buys '{}'", line.id->text, by_id ? line.id->text : line.payee->value),
              "spend it on people who answer, or on advertising that says so");
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    if (!judge.holds_on(day_of(campaign, post))) continue;
    for (const CopyPiece& piece : copy_of(campaign, post)) check_piece(judge, piece, post.id->text);
  }
  if (campaign.moderation && judge.holds_on(campaign.end.value)) {
    for (const ReplyTemplate& reply : campaign.moderation->templates) {
      if (reply.text) check_piece(judge, {&*reply.text, "text", &campaign}, reply.id->text);
    }
  }
  if (!campaign.budget || !judge.holds_on(campaign.end.value)) return;
  for (const BudgetLine& line : campaign.budget->lines) check_line(judge, line);
}

}  // namespace

extern const Rule rule_CMP206;
const Rule rule_CMP206{
    .code = "CMP206",
    .name = "bought-praise",
    .level = Level::error,
    .what =
        "No reward depends on a good review, no budget line buys followers, likes or reviews, and no reply threatens "
        "those who wrote a bad one.",
    .why = "Incentives tied to sentiment, fake signs of popularity and suppressed reviews are banned, with penalties.",
    .source = "16 CFR 465.4, 465.7 and 465.8 (in force 2024-10-21)",
    .authority = Authority::law,
    .since = "2024-10-21",
    .wording = true,
    .bad =
        "budget:\n  currency: USD\n  total: 500 USD\n  lines:\n    - {id: buy-followers, amount: 500 USD}  # <- "
        "CMP206\n",
    .good = "budget:\n  currency: USD\n  total: 500 USD\n  lines:\n    - {id: community-management, amount: 500 USD}\n",
    .check = check,
};

}  // namespace posology::rules
