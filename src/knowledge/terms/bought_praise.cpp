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
                (R"(\b((5|five|four|4|full|all five|top|max(imum)?)[- ]?(stars?|ratings?)|(positive|good|great|glowing|kind|)"
                 R"(nice|happy|lovely|favou?rable|raving|rave|shining|sunny|enthusiastic|warm|wonderful|thumbs-?up|flattering|)"
                 R"(excellent|amazing) ([a-z]+ )?(reviews?|ratings?|testimonials?|comments?|feedback|stor(y|ies)|)"
                 R"(shout-?outs?))\b[^\n]{0,60}(\b(get|gets|win|wins|earn|earns|receive|receives|means|brings?|pays?|unlocks?|)"
                 R"(enters?|equals|buys?|claim|qualif(y|ies)|worth|becomes?|turns? into)\b|=)[^.!?\n]{0,30}\b(gift ?cards?|)"
                 R"(vouchers?|coupons?|[0-9]+ ?(%|percent) off|free (month|sensor|mask|case|pack|refill|sample|strips|gel|cable|)"
                 R"(lens|battery|batteries|upgrade|accessor[a-z]+|shipping|box|[a-z]+)|cash ?back|cash|store credit|credit|)"
                 R"(loyalty points|points|discounts?|refunds?|rebates?|rewards?|bonus|prizes?|raffle|draw|gifts?|treats?|[$] )"
                 R"(?[0-9]+|on us|on the house|t-?shirts?|mugs?|dinner)\b)"),
                (R"(\b((5|five|four|4|full|all five|top|max(imum)?)[- ]?(stars?|ratings?)|(positive|good|great|glowing|kind|)"
                 R"(nice|happy|lovely|favou?rable|raving|rave|shining|sunny|enthusiastic|warm|wonderful|thumbs-?up|flattering|)"
                 R"(excellent|amazing) ([a-z]+ )?(reviews?|ratings?|testimonials?|comments?|feedback|stor(y|ies)|)"
                 R"(shout-?outs?))\b[^\n]{0,40}\band [^.!?\n]{1,40}\b(is|are) (on us|yours|free|ours to give|on its way|on the )"
                 R"(house)\b)"),
                (R"(\b(gift ?cards?|vouchers?|coupons?|[0-9]+ ?(%|percent) off|free (month|sensor|mask|case|pack|refill|sample|)"
                 R"(strips|gel|cable|lens|battery|batteries|upgrade|accessor[a-z]+|shipping|box|[a-z]+)|cash ?back|cash|store )"
                 R"(credit|loyalty points|discounts?|refunds?|rebates?|rewards?|bonus|prizes?|raffle|gifts?|treats?|[$] ?[0-9]+|)"
                 R"(on us|on the house|t-?shirts?|mugs?)[^.!?\n]{0,40}\b(for|to|when|if|once|after|in return for|in exchange )"
                 R"(for|as thanks for|as a thank you for|against|per|as soon as|goes to|awaits?|waits?)\b[^.!?\n]{0,40}\b((5|)"
                 R"(five|four|4|full|all five|top|max(imum)?)[- ]?(stars?|ratings?)|(positive|good|great|glowing|kind|nice|)"
                 R"(happy|lovely|favou?rable|raving|rave|shining|sunny|enthusiastic|warm|wonderful|thumbs-?up|flattering|)"
                 R"(excellent|amazing) ([a-z]+ )?(reviews?|ratings?|testimonials?|comments?|feedback|stor(y|ies)|)"
                 R"(shout-?outs?))\b)"),
                (R"(\b(love (it|us|our|your)|loves (it|us|our)|prais(e|es|ing|ed)|happy with|delighted|satisfied|adore|rave )"
                 R"(about|recommend(s|ed)?|how much you (love|like)|what you (love|like|adore)|why you (love|)"
                 R"(like))[^\n]{0,60}\b(review|reviews|google|amazon|yelp|trustpilot|facebook|online|post|share|write|rate|)"
                 R"(rating|stars?|video|testimonial|story)\b[^\n]{0,60}\b(get|win|earn|receive|claim|send you|we('ll| will)|)"
                 R"(enter|yours|gets|wins|earns|receives|finds its way|for a|=)\b[^.!?\n]{0,30}\b(gift ?cards?|vouchers?|)"
                 R"(coupons?|[0-9]+ ?(%|percent) off|free (month|sensor|mask|case|pack|refill|sample|strips|gel|cable|lens|)"
                 R"(battery|batteries|upgrade|accessor[a-z]+|shipping|box|[a-z]+)|cash ?back|cash|store credit|credit|loyalty )"
                 R"(points|points|discounts?|refunds?|rebates?|rewards?|bonus|prizes?|raffle|draw|gifts?|treats?|[$] ?[0-9]+|on )"
                 R"(us|on the house|t-?shirts?|mugs?|dinner)\b)"),
                (R"(\b(share|tell|write|post|film|say)\b[^.!?\n]{0,30}\b(love (it|us|our|your)|loves (it|us|our)|prais(e|es|ing|)"
                 R"(ed)|happy with|delighted|satisfied|adore|rave about|recommend(s|ed)?|how much you (love|like)|what you )"
                 R"((love|like|adore)|why you (love|like))[^\n]{0,60}\b(get|win|earn|receive|claim|send you|we('ll| will)|enter|)"
                 R"(yours|gets|wins|and a|and an)\b[^.!?\n]{0,30}\b(gift ?cards?|vouchers?|coupons?|[0-9]+ ?(%|percent) off|)"
                 R"(free (month|sensor|mask|case|pack|refill|sample|strips|gel|cable|lens|battery|batteries|upgrade|)"
                 R"(accessor[a-z]+|shipping|box|[a-z]+)|cash ?back|cash|store credit|credit|loyalty points|points|discounts?|)"
                 R"(refunds?|rebates?|rewards?|bonus|prizes?|raffle|draw|gifts?|treats?|[$] ?[0-9]+|on us|on the house|)"
                 R"(t-?shirts?|mugs?|dinner)\b)"),
                (R"(\b(unhappy|disappointed|not happy|let you down|bad experience|complaints?|less than (five|)"
                 R"(5))\b[^\n]{0,60}\b(privately|quietly|to us|by mail|email us|call us|only to us)\b[^\n]{0,80}\b(gift ?cards?|)"
                 R"(vouchers?|coupons?|[0-9]+ ?(%|percent) off|free (month|sensor|mask|case|pack|refill|sample|strips|gel|cable|)"
                 R"(lens|battery|batteries|upgrade|accessor[a-z]+|shipping|box|[a-z]+)|cash ?back|cash|store credit|credit|)"
                 R"(loyalty points|points|discounts?|refunds?|rebates?|rewards?|bonus|prizes?|raffle|draw|gifts?|treats?|[$] )"
                 R"(?[0-9]+|on us|on the house|t-?shirts?|mugs?|dinner)\b)"),
                (R"(\b(our|all|every|each|your) (staff|teams?|employees?|famil(y|ies)|sales (team|force)|colleagues|friends and )"
                 R"(family|friends|cousins?)\b[^.!?\n]{0,25}\b(post|write|leave|add|give|drop)\b[^.!?\n]{0,25}\b(((5|five|four|)"
                 R"(4|full|all five|top|max(imum)?)[- ]?(stars?|ratings?)|(positive|good|great|glowing|kind|nice|happy|lovely|)"
                 R"(favou?rable|raving|rave|shining|sunny|enthusiastic|warm|wonderful|thumbs-?up|flattering|excellent|amazing) )"
                 R"(([a-z]+ )?(reviews?|ratings?|testimonials?|comments?|feedback|stor(y|ies)|shout-?outs?))|reviews? (on|for|)"
                 R"(as|of our)|ratings? (on|for)|as (happy |satisfied )?(patients|customers|users))\b)"),
                (R"(\b(hiding|deleting|removing|burying|filtering( out)?|suppressing|flagging|blocking|hides?|delet(e|es|ed)|)"
                 R"(remov(e|es|ed)|bury|buries|filters? out|suppress(es)?|block(s|ed)?|take down|bin) (all |the |every |any |)"
                 R"(each |those |your )*(bad|negative|critical|poor|low|unhappy|angry|unfavou?rable|one-star|1-star|two-star) )"
                 R"((reviews?|ratings?|comments?|stars?|posts?|voices|feedback)\b)"),
                (R"(\b(bad|negative|critical|poor|low|unhappy|angry|one-star|1-star) (reviews?|ratings?|comments?|posts?|)"
                 R"(feedback)\b[^.!?\n]{0,30}\b(disappear|vanish|go away|will be (deleted|removed|hidden|buried|blocked)|are )"
                 R"((deleted|removed|hidden|buried|blocked)|never (see|make it)|voids?|ends? (your|the)|cancels?|costs? you)\b)"),
                (R"(\b(ai|bot)[- ](written|generated) (reviews?|testimonials?|ratings?|comments|praise)\b|\breview (swap|)"
                 R"(exchange|trade|circle|ring)s?\b)"),
                (R"(\b(generat(e|ing)|invent(ing)?|ghost-?writ(e|ing)|fabricat(e|ing)) (a |an |some |more |[0-9]+ |few )"
                 R"()*([a-z-]+ ){0,2}(reviews|testimonials?|ratings)\b)"),
                (R"(\b(void|cancel|lose|end|withdraw|refuse|stop|forfeit)s?\b[^.!?\n]{0,40}\b(warranty|support|service|account|)"
                 R"(contract|discount|refund|supply)\b[^.!?\n]{0,60}\b(bad|negative|critical|poor|one-star|1-star|public) )"
                 R"((reviews?|ratings?|comments?|posts?)\b)"),
                (R"(\b(take|pull|bring|delete|remove|change|edit|withdraw|retract) (it|that|this|them|down|your (post|words|)"
                 R"(stars?|comment|review|rating))\b[^\n]{0,60}\b(or (else|we|our|you|face)|otherwise|before we|sue|lawyers?|)"
                 R"(attorneys?|court|legal|damages|full refund|voucher|gift)\b)"),
                (R"(\bonly ((5|five|four|4)[- ]stars?|positive|good|great|happy|kind|top|nice) ([a-z]+ )?(reviews?|ratings?|)"
                 R"(posts?|comments?|customers?|stor(y|ies)|entries)?[^.!?\n]{0,30}\b(qualif(y|ies)|counts?|enters?|eligible|)"
                 R"(win|wins|get|gets|rewarded|in the draw)\b|\b(under|below|fewer than|less than) (five|5|four|4) )"
                 R"(stars?[^.!?\n]{0,40}\b(not|no|nothing|never|out|ineligible|excluded)\b)"),
                (R"(\b(rate|review|like|follow|recommend) (us|our [a-z]+)[^.!?\n]{0,40}\b(we('ll| will)?|and we) (gladly |also )"
                 R"()?(rate|review|like|follow|recommend) (you|your|back)\b|\b(post|posts|posting|write|writes|writing|)"
                 R"(review(ing)?|comment(ing)?|rate) (it |them |this |us )?as (a |an |happy |real |satisfied |grateful |our )"
                 R"()*(patients?|customers?|users?|stranger|buyer|mother|fan)s?\b)"),
                (R"(\b(likes|followers|ratings|reviews|comments|views) (per|a|each) (day|week|month) (from|by|through|via|with) )"
                 R"((our|the|a|an) [a-z]+\b|\b(bought|ordered|rented|paid for) (some |a few |about |over |[0-9.,]+k? |hundreds )"
                 R"(of |thousands of )*([a-z-]+ )?(reviews|ratings|followers|likes|fans|subscribers)\b)"),
                (R"(\b(reviews?|ratings?|feedback|comments?|verdict|stars?) (is|are|was|were|turns? out|stays?) (positive|good|)"
                 R"(five|5|great|kind|nice|glowing|friendly|happy)\b[^\n]{0,60}\b(gift ?cards?|vouchers?|coupons?|[0-9]+ ?(%|)"
                 R"(percent) off|half[- ]price|half off|free of charge|for free|on us|on the house|a present|a surprise|goodie )"
                 R"(bag|goody bag|chocolates?|cash ?back|store credit|discounts?|refunds?|rebates?|rewards?|bonus|prizes?|)"
                 R"(gifts?|<gift>)\b)"),
                (R"(\b(reviews?|ratings?|feedback|comments?|verdict|stars?) (is|are|was|were|turns? out|stays?) (negative|bad|)"
                 R"(poor|critical|unkind|below)\b[^\n]{0,60}\b(warranty|support|service|lawyers?|attorneys?|account|refund|)"
                 R"(discount|supply|contract)\b)"),
                (R"(\b((5|five)[- ]?stars?|(positive|good|great|glowing|kind|nice|happy|rave) (reviews?|ratings?|comments?|)"
                 R"(testimonials?|feedback))\b[^\n]{0,60}\b(entered|rewarded|repaid|paid|thanked with|worth|half[- ]price|half )"
                 R"(off|goodie bag|goody bag)\b)"),
                (R"(\b(we|they) (will )?only (publish|show|print|post|keep|approve|allow|display) (the |our )?(positive|good|)"
                 R"(five[- ]star|5[- ]star|great|kind|best|happy|nice) (reviews?|ratings?|comments?|feedback|voices|ones|)"
                 R"(stars)\b)"),
                (R"(\b(rate|rates|rating|review|reviews|post|posts|write|share|leave|give|tell|say|says|google|amazon|)"
                 R"(facebook|trustpilot|yelp|app store|stars)\b[^\n]{0,50}\b((5|five|all five|4|four)[- ]?stars?|5/5|)"
                 R"(thumbs?[- ]?up|good words?|kind words?|something (kind|nice|good|positive|lovely)|(positive|glowing|)"
                 R"(good|great|nice|kind|happy|rave|favou?rable|flattering|lovely|warm) ([a-z0-9-]+ )?(reviews?|ratings?|)"
                 R"(comments?|posts?|stor(y|ies)|selfies?|words?|testimonials?|reports?)|recommends?|praises?|)"
                 R"(love it|adore)\b[^\n]{0,70}\b(gift ?cards?|vouchers?|coupons?|rebates?|discounts?|refunds?|refund your|)"
                 R"(cash ?back|cash|free [a-z]+|is free|for free|on us|on the house|raffle|prize|draw|win a|points|bonus|)"
                 R"(reward|[0-9]+ (dollars|euros)|[$] ?[0-9]+|pay (for|you)|extend your warranty|throw in|percent off|% off|)"
                 R"(weekend|lunch|surprise))"),
                (R"(\b((5|five|all five|4|four)[- ]?stars?|5/5|thumbs?[- ]?up|good words?|kind words?|something (kind|nice|)"
                 R"(good|positive|lovely)|(positive|glowing|good|great|nice|kind|happy|rave|favou?rable|flattering|lovely|)"
                 R"(warm) ([a-z0-9-]+ )?(reviews?|ratings?|comments?|posts?|stor(y|ies)|selfies?|words?|)"
                 R"(testimonials?|reports?)|recommends?|praises?|love it|adore)\b[^\n]{0,50}\b(google|amazon|facebook|)"
                 R"(trustpilot|yelp|app store|online|our page)\b[^\n]{0,60}\b(gift ?cards?|vouchers?|coupons?|rebates?|)"
                 R"(discounts?|refunds?|refund your|cash ?back|cash|free [a-z]+|is free|for free|on us|on the house|raffle|)"
                 R"(prize|draw|win a|points|bonus|reward|[0-9]+ (dollars|euros)|[$] ?[0-9]+|pay (for|you)|)"
                 R"(extend your warranty|throw in|percent off|% off|weekend|lunch|surprise))"),
                (R"(\b(gift ?cards?|vouchers?|coupons?|rebates?|discounts?|refunds?|refund your|cash ?back|cash|free [a-z]+|)"
                 R"(is free|for free|on us|on the house|raffle|prize|draw|win a|points|bonus|reward|[0-9]+ (dollars|euros)|)"
                 R"([$] ?[0-9]+|pay (for|you)|extend your warranty|throw in|percent off|% off|weekend|lunch|surprise)\b[^\n]{0,40}\b(for|to|when|if|goes to)\b[^\n]{0,40}\b((5|five|all five|4|four)[- ]?stars?|5/5|)"
                 R"(thumbs?[- ]?up|good words?|kind words?|something (kind|nice|good|positive|lovely)|(positive|glowing|)"
                 R"(good|great|nice|kind|happy|rave|favou?rable|flattering|lovely|warm) ([a-z0-9-]+ )?(reviews?|ratings?|)"
                 R"(comments?|posts?|stor(y|ies)|selfies?|words?|testimonials?|reports?)|recommends?|praises?|)"
                 R"(love it|adore)\b)"),
                (R"(\b(if you )?(like|love|happy with|enjoy|satisfied with|fan of) <own>[^\n]{0,50}\b(google|amazon|)"
                 R"(facebook|trustpilot|yelp|app store|say so|tell the world|review|post|rate|)"
                 R"(write)\b[^\n]{0,70}\b(gift ?cards?|vouchers?|coupons?|rebates?|discounts?|refunds?|refund your|)"
                 R"(cash ?back|cash|free [a-z]+|is free|for free|on us|on the house|raffle|prize|draw|win a|points|bonus|)"
                 R"(reward|[0-9]+ (dollars|euros)|[$] ?[0-9]+|pay (for|you)|extend your warranty|throw in|percent off|% off|)"
                 R"(weekend|lunch|surprise))"),
                (R"(\b(delete|remove|take down|change|turn|raise|edit|withdraw|update) (that|this|your|)"
                 R"(the) [^.!?\n]{0,40}\b(review|rating|stars?|comment|post)\b[^\n]{0,20}\b(and|or|, )[^\n]{0,10}(we|our)\b)"),
                (R"(\b(bought|buying|purchased|paid|paying for|ordered|ordering|booked) ([a-z0-9.,-]+ ){0,3}(followers?|)"
                 R"(likes|fans|reviews|ratings|views|subscribers|stars)\b|\b(followers?|likes|fans|reviews|ratings|views|)"
                 R"(subscribers)[^.!?\n]{0,20}\b(from|through|via|by) (a|an|the|our) ([a-z]+ )?(growth|click|like|follower|)"
                 R"(review|bot|engagement) ?(agency|service|farm|vendor|supplier|company)\b|\bpaid likes\b|)"
                 R"(\bordered from a click)"),
                (R"(\b(team|colleagues|staff|family|friends|cousins|relatives|neighbou?rs|everybody at|employees|)"
                 R"(reps)\b[^.!?\n]{0,50}\b(rate|review|write|post|leave|give)\b[^.!?\n]{0,50}\b(private accounts?|)"
                 R"(even if they|whether or not|never (worn|used|owned)|don't own|as (a )?(customers?|patients?|users?)|)"
                 R"(good (<own> )?reviews?|stars?)\b)"),
                (R"(\b(filter|sort|screen|weed|take|edit) out [^.!?\n]{0,20}\b(negative|bad|critical|poor|angry|unhappy)\b|)"
                 R"(\bonly (publish|show|post|print|keep|share) (the )?(good|positive|happy|nice|five-star) (reviews?|)"
                 R"(comments?|ratings?|ones)\b)"),
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
    R"(\b(sock ?puppets?|fake (profiles|fans|patients)|astroturf[a-z]*)\b)",
};

// Reviews of texts, and goals.
constexpr std::string_view allow[] = {
    R"(\b(paid|peer|legal|medical|design|copy|market|literature|systematic) reviews? (of|by|for)\b)",
    R"(\b(goal|target|aim|reach|reached|passed|celebrat[a-z]+|thank[a-z]*)\b[^.!?\n]{0,30}\b[0-9][0-9.,]*k? ([a-z]+ )?(followers?|likes?|fans|subscribers?)\b)",
    R"(\b(satisfied|happy|delighted) or not\b|\b(love|like) it or (not|hate it)\b)",
    (R"(\b(we|i|they|our team|our policy|posology|nobody|no one) (do not|don't|never|does not|will not|won't|cannot|)"
     R"(can't|may not) (pay|reward|buy|offer|hide|delete|remove|block|bury|filter|write|post)\b[^.!?\n]{0,60})"),
    (R"(\b(never|no|not) (hide|hiding|delete|deleting|remove|removing|block|blocking|pay|paying|reward|)"
     R"(rewarding)\b[^.!?\n]{0,60})"),
    (R"(\b(honest|any|every|good or bad|whatever|critical and) (reviews?|ratings?|comments?|)"
     R"(feedback)\b[^.!?\n]{0,20}\b(good or bad|welcome|counts?|alike)\b)"),
    R"(\b(share|like|follow) (our|the) (page|post|channel) as (a|an) (nurse|doctor|team)\b)",
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
