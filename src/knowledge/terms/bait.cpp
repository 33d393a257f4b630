// Bait: begging for clicks, tags and comments (tier 1), and headlines that hide what they are about (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view begging[] = {
    R"(\b(like|share|comment|retweet|repost|react|follow|smash like|double[- ]tap|upvote)( this| this post| below| now)? if (you|your|you're|you've)\b)",
    R"(\b(like|share|comment|retweet|repost|follow)( and (like|share|comment|tag|follow|repost))+ (to|for|and) (win|enter|a chance)\b)",
    R"(\b(tag|mention) (a|your|someone|some|one|two|three|[0-9]+|every|that|the) ?(other )?(friends?|best friends?|colleagues?|nurses?|surgeons?|doctors?|someone|mates?|buddy|buddies|people|coworkers?|co-workers?|person|boss|one person)( |\b)(who|that|you|below|in|to|and|$|[.!?]))",
    R"(\btag (someone|somebody|anyone|a friend|friends|your (team|friends|colleagues?|crew|boss))\b)",
    R"(\b(comment|type|write|say|drop|reply( with)?)( below)? (a )?["']?(yes|amen|agree|me|info|win|done|heart|emoji)["']?( (if|below|in the comments|to|and|for)\b|[.!"'?]|$))",
    R"(\b(share|repost|retweet)( this)? (with|to) ([0-9]+ )?(friends|win|your friends|everyone you know)\b)",
    R"(\b(share|like|comment|follow|tag|vote)( and [a-z]+)? to (win|enter)\b)",
    R"(\b(smash|hit|press|mash) (that|the) (like|follow|subscribe|notification bell)( button)?\b)",
    R"(\bvote with (a |your )?(like|heart|emoji|reaction)\b)",
    R"(\b(how many|can we get|let's get) ([0-9,]+ )?(likes|shares|retweets|amens)\b)",
    R"(\b(only|just) (true |real )?(nurses|surgeons|doctors|heroes|fans) will (like|share|understand|get this)\b)",
    R"(\bdouble[- ]tap\b)",
    R"(\b(hit|smash|press|tap|push) (the|that|a) (heart|thumbs?[- ]up|star|repost|share)( button)?\b)",
    R"(\b(pass|send) (this|it)( post)? on to ([a-z0-9]+ )?(friends|colleagues|people)\b)",
    R"(\b(share|send|forward|post|repost) (this|it)( post)? (with|to) [a-z0-9]+ ([a-z]+ )?(friends|colleagues|coworkers|people)\b|\bbreak the chain\b)",
    R"(\b(only|just) (true|real|a genius|[0-9]+ ?%) ?([a-z]+ ){0,3}(can|will|could) (spot|see|find|solve|get)\b|\b[0-9]+ ?(%|percent) (fail|get (it|this) wrong|miss (it|this))\b)",
    R"(\bhit the [a-z]+ (face|heart|thumb|button|emoji) if\b|\bif this (reaches|gets|hits) [0-9]+k?\b|\bsmash the\b|\bget to [0-9,]+ (likes|comments|shares)\b)",
    R"(\b(i|we) bet you (can't|cannot|won't)\b|\bprove (us|me) wrong\b|\bscroll(ing)? past\b|\b(type|drop) ['\x22]?[a-z]+['\x22]? (if|in the comments|below)\b)",
};

constexpr std::string_view hiding[] = {
    R"(\byou (won't|will not|would not|wouldn't) believe (what|how|who|this|your)\b)",
    R"(\b(doctors|surgeons|hospitals|nurses|experts|competitors) (hate|don't want you to know|won't tell you|are hiding)\b)",
    R"(\b(this one|one (weird|simple|strange|little)) trick\b)",
    R"(\bwhat happen(s|ed) next\b)",
    R"(\bshock(ing|ed)\b[^.!?]{0,40}\b(truth|result|scan|video|secret|fact|number|you|doctors|surgeons|everyone)\b)",
    R"(\bthe shocking\b)",
    R"(\b(secrets?|truth) (they|doctors|hospitals|nobody|no one|your (surgeon|doctor)|big [a-z]+|surgeons)\b)",
    R"(\bthis (will|is going to) (blow your mind|change your life|shock you)\b)",
    R"(\bnumber [0-9]+ will (surprise|shock|amaze)\b)",
    R"(\b(mind|jaw)[- ](blowing|dropping)\b)",
    R"(\bwait (for it|till (you see|the end)|until (you see|the end))\b)",
    R"(\b(do not|don't) want you to (see|know|hear|find)\b|\b(left|leaves?|leaving) (us|me|him|her|them|everyone|doctors|surgeons) (speechless|in tears|stunned|shocked)\b)",
    R"(\bmade (the |a |his |her )?[a-z]+ (cry|gasp|faint|weep|scream)\b|\b(is|are) (hiding|keeping) (this )?from you\b)",
    R"(\bbefore (they take|they delete|they remove|it is too late|it's too late|this is (gone|deleted))\b|\bwhat [^.!?\n]{1,30} next (made|left|will|shocked|stunned|changed|surprised)\b)",
    R"(\bomg\b|\b(dentists|doctors|surgeons|nurses|experts|rivals|competitors|insurers) are (furious|angry|outraged|terrified|freaking out|stunned|fuming)\b|\bclick (to|and) (find out|see|discover) (why|what|how|who)\b)",
};

// Tags of a warehouse, likenesses, and asking for help, which the platform lets pass.
constexpr std::string_view allow[] = {
    R"(\btag (number|reader|id|line|cloud)s?\b)",
    R"(\b(rfid|name|price|luggage|ear|blood) tags?\b)",
    R"(\b(infection|septic|cardiogenic|toxic|electric|anaphylactic) shock\b)",
    R"(\bwhat happens next (in|with|to) (the|your|our) (study|trial|application|order|return|repair|sample|process|data)\b)",
    R"(\b(share|comment) if you (need|have (questions|a question)|know (a|of a) (donor|missing))\b)",
};

}  // namespace

const WordList& bait() {
  static constexpr WordList list{"bait",
                                 allow,
                                 {begging, hiding, {}},
                                 false,
                                 {"Facebook on engagement bait, December 2017 and 2019 (law firms' and trade notes)",
                                  "2019", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
