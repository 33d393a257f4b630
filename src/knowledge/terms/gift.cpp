// Gifts: contests, prizes, giveaways and merchandise (tier 1).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view gifts[] = {
    (R"(\b(win|winning|won|raffling|raffle) (off )?(a|an|one of|one|two|three|[0-9]+|your|our|some|the) ([a-z0-9-]+ ){0,3})"
     R"((tablet|ipad|iphone|phone|watch|smartwatch|voucher|gift ?card|card|trip|dinner|weekend|ticket|hamper|headphones|)"
     R"(bottle|bag|mug|t-?shirt|prize|laptop|speaker|bike|camera|espresso machine|coffee machine|flight|hotel|backpack|)"
     R"(hoodie|socks|cruise|holiday|chocolates?|wine)s?\b)"),
    R"(\b(giveaways?|give-aways?|raffles?|sweepstakes?|prize draws?|lucky draws?|tombola|lottery|goodie bags?|goody bags?|swag|merch|merchandise|freebies)\b)",
    (R"(\b(prizes?|gifts?|vouchers?|gift ?cards?|presents?) (for|to|await|awaits|are waiting|is waiting) )"
     R"((the |our |all |every |each )?(first|winners?|participants?|visitors?|surgeons?|nurses?|doctors?|everyone|everybody|followers|you|[0-9]+)\b)"),
    (R"(\b(free|complimentary) ([a-z-]+ )?(mugs?|t-?shirts?|usb sticks?|power ?banks?|bags?|backpacks?|umbrellas?|socks|)"
     R"(dinners?|drinks|beers?|wine|cocktails?|massages?|headphones|tablets?|chocolates?|hoodies?|concert tickets?|spa day)\b)"),
    R"(\b(enter|entered|chance|chances) (to|into|for) (win|the (draw|raffle|prize draw|contest))\b)",
    (R"(\b(comment|like|share|follow|answer|register|visit|stop by|scan|join|tag|vote)\b[^.!?\n]{0,30}\b(to|and|and you) )"
     R"((win|enter|could win|can win|get (a|your) (free )?(gift|prize|mug|t-?shirt|bag|voucher))\b)"),
    R"(\b(pick up|collect|grab|claim|get) (your|a|our) (free )?(gift|goodie bag|mug|t-?shirt|socks|prize|voucher|present)\b)",
    R"(\b(contest|competition|quiz|game)\b[^.!?\n]{0,40}\b(prizes?|win|winners? (gets?|receives?)|vouchers?|gift)\b)",
    R"(\b(amazon|shopping|restaurant|spa|gift) (vouchers?|cards?)\b)",
    R"(\bfirst [0-9]+ (surgeons|doctors|nurses|visitors|clinicians|physicians|pharmacists|guests|people|to (come|register|visit|sign))\b[^.!?\n]{0,40}\b(get|gets|receive|receives|win|wins|take home|pick up)\b)",
    R"(\bspin (the|our) wheel\b)",
    R"(\b(take|takes|go|goes|walk|walks) (home|away) with? ?(a|an|your|one of|some|the) ([a-z0-9-]+ ){0,3}(headphones|tablet|ipad|watch|voucher|mug|tumbler|bottle|bag|backpack|hoodie|speaker|prize|gift)s?\b)",
    R"(\b(free|complimentary) ([a-z-]+ )?(tumblers?|bottles?|cups?|caps?|notebooks?|chargers?|speakers?|toys?|sunglasses)\b)",
    R"(\b(drawing|draw|raffle|lottery) for (a|an|one of|the|two|three) [a-z0-9]+)",
    R"(\b(win|wins|winning|gets?|getting|receives?|takes?|pick up|collect|grab|claim|earn|score|send|mail|gives?|offer|raffl(e|es|ing)|waiting|awaits?|yours|free|complimentary|winners?|first [0-9]+)\b[^.!?\n]{0,50}\b<gift>)",
    R"(\b<gift>[^.!?\n]{0,50}\b(for (every|each|the first|all|our|your|whoever|the winning)|waiting|awaits?|up for grabs|is yours|are yours|on its way|to win|as a thank|on us|winners?)\b)",
    R"(\b(treat|invite|take|fly|whisk) you (and (your|a) [a-z]+ )?(to|for|out)\b[^.!?\n]{0,40}\b(show|dinner|game|match|weekend|concert|spa|trip|cruise|boat|theatre|theater|opera|golf|restaurant|drinks)\b)",
    R"(\b(tickets?|seats?) (to|for|at|on) (the |a |our )?([a-z-]+ ){0,2}(game|match|show|concert|final|opera|musical|festival|championship|cup|super bowl|boat|yacht)\b)",
    R"(\b(open bar|sunset cruise|golf outing|wine tasting|casino night)\b)",
    R"(\b(who|that) (orders?|buys?|books?|signs?|purchases?)\b[^.!?\n]{0,50}\b(gets?|receives?|wins?|earns?|takes? home) (two|three|four|[0-9]+|our) [a-z]+ (to|for)\b)",
    R"(\b(will|we'll) (mail|send|give|hand|ship) you (a|an|one|two) ([$] ?[0-9]+|<gift>))",
    R"(\b(an?|the) ([a-z]+ )?(hamper|gift box|gift basket|present|surprise) (is |are )?(on its way|waiting|for (each|every|you))\b)",
    (R"(\b(surgeons?|physicians?|doctors?|nurses?|cardiologists?|electrophysiologists?|clinicians?|colleagues?|)"
     R"(visitors?|residents?|pharmacists?|midwives|prescribers|everyone|you)\b[^.!?\n]{0,60}\b(gets?|receives?|)"
     R"(takes? home|goes? home|walks? (off|away)|earns?|wins?|picks? up|collects?|leaves? with|flies|fly|)"
     R"(is treated|are treated)\b[^.!?\n]{0,30}\b(bottle of [a-z]+|wine|champagne|rioja|chocolates?|notebook|)"
     R"(earbuds|sneakers|smartwatch|watch|ipad|tablet|drone|bike|fleece|hoodie|mug|bag|tickets?|trip|weekend|)"
     R"(dinner|show|spa|golf|cruise|voucher|gift ?card|coffee card|steakhouse|super bowl|playoffs|concert|)"
     R"(hamper|whisky|beer|cocktails?|massage)s?\b)"),
    (R"(\b(dinner|drinks?|golf|show|weekend|lunch|tickets?|spa|trip|cruise|night out|)"
     R"(massage)[^.!?\n]{0,50}\b(on us|our treat|is on us|are on us|we're buying|we pay|we pick up the (tab|)"
     R"(bill)|as (a|our) thank[- ]you|thank[- ]you to)\b|\b(thank[- ]you|treat|reward|surprise) (to|for) (our |)"
     R"(all |the )*(surgeons?|physicians?|doctors?|nurses?|cardiologists?|electrophysiologists?|clinicians?|)"
     R"(colleagues?|visitors?|residents?|pharmacists?|midwives|prescribers|everyone|)"
     R"(you)\b[^.!?\n]{0,40}\b(bottle of [a-z]+|wine|champagne|rioja|chocolates?|notebook|earbuds|sneakers|)"
     R"(smartwatch|watch|ipad|tablet|drone|bike|fleece|hoodie|mug|bag|tickets?|trip|weekend|dinner|show|spa|)"
     R"(golf|cruise|voucher|gift ?card|coffee card|steakhouse|super bowl|playoffs|concert|hamper|whisky|beer|)"
     R"(cocktails?|massage)s?\b)"),
    (R"(\b(and|to) you (could|can|may|might|will) (fly|go|walk|head|drive|leave) (home|away|off) with\b|)"
     R"(\btake your team to (the )?(super bowl|playoffs|game|final|concert|show|theat(er|re)|spa)\b|)"
     R"(\b[0-9]+ dollar [a-z ]{0,15}cards?\b|\bdrop a (coffee|gift|amazon|starbucks) card\b)"),
    (R"(\b(gewinnt|gewinnen sie|gewinnspiel|verlosung|verlosen|zu gewinnen)\b|\b(tentez de gagner|gagnez|)"
     R"(tirage au sort|jeu[- ]concours|_ gagner)\b|\b(vincete|vinci|vincere|in palio|estrazione|nostro concorso|)"
     R"(in regalo)\b|\b(sorteo|sorteamos|ganen?|rifa|gane un)\b)"),
    (R"(\bwin (two |a |one |free |some |your )*(tickets?|seats?|trips?|weekends?|holidays?|cruises?|prizes?|)"
     R"(ipads?|watch(es)?|bikes?|drones?)\b|\byour (next|new|free) (espresso|coffee) (machine|maker)\b)"),
};

// Awards of science, figures of speech, and gifts to others.
constexpr std::string_view allow[] = {
    R"(\bwin[- ]win\b)",
    R"(\b(nobel|poster|paper|thesis|abstract|science|research|young investigator|best) (prizes?|awards?)\b)",
    R"(\bprize (for|of) (the )?(best|young|scientific|excellent) [a-z ]{0,20}(poster|paper|abstract|thesis|talk|presentation|investigator|research|study)\b)",
    R"(\bgifts? (of (life|hearing|sight|time|movement)|shops?|to (charity|the food bank|unicef)|policy|rules|registers?|ban)\b)",
    R"(\b(competition|market|price) (law|authority|analysis|report)\b)",
    R"(\b(won|wins|win) (an? |the )?([a-z-]+ ){0,3}(award|medal|tender|contract|match|case|bid)\b)",
    R"(\bmerchandise (return|handling|safety)\b)",
    R"(\b(would be|is|are|counts? as|may be|can be) (a|an) (gift|inducement|prize)( and not allowed)?\b)",
    R"(\bno (prize draws?|raffles?|giveaways?|gifts?|prizes?|vouchers?)\b)",
    R"(\b(competition|contest|raffle|quiz|game)\b[^.!?\n]{0,40}\b(would be|is|are|counts? as) (a|an) (gift|inducement)\b)",
};

}  // namespace

const WordList& gift() {
  static constexpr WordList list{
      "gift",
      allow,
      {gifts, {}, {}},
      false,
      {"AdvaMed Code of Ethics (2020), sections VIII and IX by their titles; the words are our own", "2020",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
