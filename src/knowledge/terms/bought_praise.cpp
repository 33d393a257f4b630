// Bought praise: rewards for good reviews (tier 1), and followers, likes or reviews as goods (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view
    rewards
        [] =
            {
                (R"(\b(((5|five)[- ]?stars?|positive|good|great|glowing|favou?rable|top|kind|nice|friendly|happy|lovely)( [a-z]+)? (reviews?|ratings?|feedback|comments?|testimonials?)|(5|five)[- ]?stars?)\b)"
                 R"([^.!?\n]{0,50}(\b(get|win|receive|earn|discount|gift|voucher|coupon|cash|reward|bonus|for free|a free|refund|prize|draw|send you|gets you|percent off)\b|% off))"),
                (R"(\b(get|win|receive|earn|discount|gift|voucher|coupon|cash|reward|bonus|refund|prize|a free)\b[^.!?\n]{0,50}\b)"
                 R"(((5|five)[- ]?stars?|(positive|good|great|glowing|favou?rable|top|kind|nice|friendly|happy|lovely) (reviews?|ratings?|feedback|testimonials?))\b)"),
                R"(\b(remove|delete|take down|withdraw) (your|this|the) (bad |negative )?(review|rating|comment|post)\b[^.!?\n]{0,60}\b(legal|lawyers?|sue|court|attorney|damages)\b)",
                R"(\b(who|if you|everyone|everybody|anyone|all|those)\b[^.!?\n]{0,20}\b(prais(e|es|ing)|recommend(s|ing)?|likes|loves|compliments?|endorses?|rates? (us|it|[a-z]+) (well|highly|five|5|top)|says? something (nice|good|kind))\b[^.!?\n]{0,50}\b(gets?|wins?|receives?|earns?|will (get|receive|win)|free|gifts?|vouchers?|coupons?|discounts?|rewards?|bonus|prizes?|draw)\b)",
                R"(\b(gifts?|vouchers?|coupons?|discounts?|rewards?|bonus|prizes?|free [a-z]+|cash)\b[^.!?\n]{0,30}\b(for|to) (all|everyone|everybody|anyone|those|each|every)\b[^.!?\n]{0,25}\b(prais(e|es|ing)|recommend(s|ing)?|likes|loves|compliments?|endorses?|rates? (us|it|[a-z]+) (well|highly|five|5|top)|says? something (nice|good|kind))\b)",
                R"(\b(change|raise|update|edit|improve|upgrade|turn) (your|the|this) ([a-z0-9-]+ )?(review|rating|stars?)\b[^.!?\n]{0,60}\b(refunds?|vouchers?|discounts?|gifts?|credit|coupons?|free|cash)\b)",
                R"(\b(refunds?|vouchers?|discounts?|gifts?|credit|coupons?|free [a-z]+|cash)\b[^.!?\n]{0,40}\b(change|raise|update|edit|improve|upgrade|turn) (your|the|this) ([a-z0-9-]+ )?(review|rating|stars?)\b)",
                R"(\b(hide|bury|suppress|delete|remove|report) (all |the |every )?(bad|negative|critical|poor|one-star|1-star) (reviews?|ratings?|comments?)\b)",
                R"(\b([0-9]+ ?(%|percent) off|discounts?|vouchers?|coupons?|gifts?|refunds?|credit|free [a-z]+)\b[^.!?\n]{0,50}\b(for|with|per) (every|each|a|any|your) (positive|good|great|glowing|kind|nice|five[- ]star|5[- ]star|top) (review|rating|comment|feedback)s?\b)",
                R"(\b(write|say|post|leave) (us )?(something|a few words|a (line|word)) (nice|good|kind|positive)\b[^.!?\n]{0,60}\b(on us|free|off|gift|voucher|discount|refund)\b)",
                R"(\b(take|pull|bring) (that|this|the|your) (bad |negative )?(review|rating|comment|post) (down|off)\b[^.!?\n]{0,60}\b(legal|lawyers?|sue|court|attorneys?|damages)\b)",
                R"(\b(remove|delete|withdraw|retract) (your|this|that|the) (bad |negative )?(review|rating|comment|post)\b[^.!?\n]{0,60}\battorneys?\b)",
                R"(\b((5|five|top|one more)[- ]stars?|(positive|good|great|glowing|rave|kind|nice|top|happy|lovely|warm|flattering|enthusiastic|favou?rable)( [a-z]+)? (reviews?|ratings?|comments?|testimonials?|words|stor(y|ies)|things|quotes?))\b[^\n]{0,70}\b(earns?|gets?|wins?|receives?|rewarded|pick up|claim|collect|we (will )?(send|return|refund|pay|give)|in return|in exchange)\b)",
                R"(\b(vouchers?|gift ?cards?|coupons?|discounts?|rewards?|rewarded|bonus|points|cash|refunds?|prizes?|on us|[0-9]+ ?(%|percent) off|[$] ?[0-9]+|free|raffle|draw|credit|gifts?)[^.!?\n]{0,50}\b(for|to|when|if)\b[^.!?\n]{0,30}\b(writes?|says?|posts?|leaves?|shares?)\b[^.!?\n]{0,20}\b(nice|good|kind|positive|great|five|lovely|glowing)\b)",
                R"(\b(write|say|post|leave|share) (us )?([a-z]+ ){0,2}(something|good things|nice things|kind words|nice words|a rave)\b[^\n]{0,90}\b(vouchers?|gift ?cards?|coupons?|discounts?|rewards?|rewarded|bonus|points|cash|refunds?|prizes?|on us|[0-9]+ ?(%|percent) off|[$] ?[0-9]+|free|raffle|draw|credit|gifts?)\b)",
                R"(\b(take|pull|bring) (it|that|this|them) down\b[^.!?\n]{0,60}\b(hear from|legal|lawyers?|attorneys?|court|sue)\b|\bhear from our (attorneys?|lawyers?|legal)\b)",
                R"(\b(sue|legal action|lawyers?|attorneys?)\b[^.!?\n]{0,60}\b(bad|negative|critical|one-star|1-star|poor) (reviews?|comments?|ratings?|posts?)\b|\b(bad|negative|critical|one-star|1-star|poor) (reviews?|comments?|ratings?|posts?)\b[^.!?\n]{0,60}\b(sue|legal action|lawyers?|attorneys?)\b)",
                R"(\b(adding|add|order(ed|ing)?|buying|bought|getting|booked|purchased?|paid for) (another |an extra |about |some )?[0-9][0-9.,]*k? ([a-z]+ ){0,2}(followers?|likes?|fans|subscribers?|reviews|ratings|views)\b)",
                R"(\b(growth|follower|engagement|click|bot) (vendor|farm|supplier|shop)s?\b)",
};

// Lines of a budget and plans.
constexpr std::string_view goods[] = {
    R"(\b(buy|buying|bought|purchased?|purchasing|paid|fake) ([a-z0-9-]+ ){0,2}(followers?|likes?|subscribers?|fans|upvotes?|shares|comments)\b)",
    R"(\b(buy|buying|bought|purchased?|purchasing|paid|fake) (positive |good |five[- ]star |5[- ]star |customer |product |google |online |user |patient )*(reviews|ratings|testimonials)\b)",
    R"(\b(buy|buying|bought|purchased?|purchasing|fake) ([a-z0-9-]+ )?views\b)",
    R"(\b[0-9][0-9.,]*k? (new |more |extra |real |active |instagram |facebook |x |twitter |linkedin |tiktok |youtube )*(followers?|likes?|fans|subscribers?|reviews|ratings|upvotes?)\b)",
    R"(\b(followers?|likes?|subscribers?|fans|reviews?|ratings?|views?)[ -](package|packs?|bundles?|purchase|farms?|boosts?|bots?|shop)\b)",
    R"(\b(5|five)[- ]stars? (reviews?|ratings?)\b)",
    R"(\b(followers?|follower growth|likes|reviews?)\b[^.!?\n]{0,25}\b(guaranteed|[0-9]+ ?(pcs|pieces|units|pack))\b)",
    R"(\b(engagement pods?|click farms?|bot traffic|fake accounts)\b)",
    R"(\b(packages?|packs?|bundles?|batch|batches|block|set|order|delivery|supply|purchase) of ([0-9][0-9.,]*k? )?([a-z-]+ ){0,3}(reviews?|ratings?|followers?|likes?|fans|subscribers?|testimonials?|comments|views)\b)",
    R"(\b[0-9][0-9.,]*k? ((positive|good|great|google|amazon|trustpilot|facebook|verified|authentic|genuine|five-star|5-star|top|organic|premium|targeted|instant|cheap) ){1,3}(reviews?|ratings?|followers?|likes?|fans|subscribers?|testimonials?|comments|views)\b)",
    R"(\b(review|rating|follower|like|comment|engagement)s?[ -](seller|vendor|service|provider|broker|agency for bought|top-?up|credits?)\b)",
};

// Reviews of texts, and goals.
constexpr std::string_view allow[] = {
    R"(\b(paid|peer|legal|medical|design|copy|market|literature|systematic) reviews? (of|by|for)\b)",
    R"(\b(goal|target|aim|reach|reached|passed|celebrat[a-z]+|thank[a-z]*)\b[^.!?\n]{0,30}\b[0-9][0-9.,]*k? ([a-z]+ )?(followers?|likes?|fans|subscribers?)\b)",
};

}  // namespace

const WordList& bought_praise() {
  static constexpr WordList list{
      "bought_praise",
      allow,
      {rewards, goods, {}},
      false,
      {"16 CFR 465.4, 465.7 and 465.8 (in force 2024-10-21); the words are our own", "2024", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
