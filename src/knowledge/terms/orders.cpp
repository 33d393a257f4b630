// Order taking: what a maker may not do for a device that is not yet cleared.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view gravest[] = {
    R"(\bask (your |our |a |the )?(sales )?(rep|reps|representative|sales team|dealer|distributor) (for|about) (a |the |your )?(quote|prices?|pricing|offer|delivery|unit)\b)",
    R"(\bships (in|from|on|by|next|this)\b)",
    R"(\b(buy|order|purchase) [a-z0-9-]+ (now|today|online|here|through|from|via|at|in our)\b)",
    R"(\b(early[- ]access|pre[- ]sale|web|online) (shop|store|sale|offer)\b)",
    R"(\bpre[- ]?orders?\b)",
    R"(\border (now|today|yours|online|here|by)\b)",
    R"(\b(buy|purchase)[- ](now|today|yours|it|the|online|one)\b)",
    R"(\breserve (yours|your (unit|device|order))\b)",
    R"(\badd to cart\b)",
    R"(\blaunch (offer|price|discount)\b)",
    R"(\brequest[- ](a[- ])?quote\b)",
    R"(\bget (a|your) quote\b)",
    R"(\b(early[- ]bird|introductory|special) (price|offer)\b)",
    R"(\bin stock\b)",
    R"([$] ?[0-9])",
    R"(\b(eur|usd) ?[0-9])",
    R"(\b(ships|shipping|delivery|available) (now|today|from stock|this week)\b)",
    R"(\bnow available\b)",
    R"(\btake (your )?orders\b)",
    R"(\bsecure (yours|your unit)\b)",
    R"(\bfirst come,? first served\b)",
    R"(\b(reserve|claim|secure|snap up|grab) (your|yours|a|an|one|the first|one of the)\b( [a-z0-9-]+){0,2} (now|today|here|early|at|with|while|before|until|for)\b)",
    R"(\bsecure (your|yours)\b[^.!?\n]{0,20}\b(with|by|for) (a |an )?(small |first )?(deposit|payment|fee)\b)",
    R"(\bsave (up to )?([$]|eur |usd )?[0-9]+ ?(%|percent|dollars|euros?)?)",
    R"(\b[0-9]+ ?(%|percent) (off|discount|rebate|cheaper)\b)",
    R"(\b(discount(s|ed)?|rebates?|deposits?|down payment|instal?ments|leasing|financing|trade-in|purchase (list|orders?|price)|order (book|form|list|code)s?|price list|list price|waitlist|waiting list)\b)",
    R"(\b(tak(e|es|ing)|accept(s|ing)?|open for|welcom(e|es|ing)|collecting|booking) (your |first |early |new |the first )*(pre-?)?orders\b)",
    R"(\b(orders? (are |is |books? )*(now )?open|place (your|an|the first) orders?|sold out|units? left|while stocks? lasts?|for sale now|on sale (now|from|in|today))\b)",
    R"(\b(starting|starts) (at|from) ([$]|eur|usd|[0-9]))",
    R"(\b(costs?|priced at|for (only|just)|prices? (starts?|begins?|from)) ([a-z]+ )?([$]|eur|usd|[0-9]))",
    R"(\b(quotes?|pricing|price)\b[^.!?\n]{0,12}\b(today|now|here|on request|from (us|your rep|our))\b)",
    R"(\b(to own|owners? of|get your hands on|take home|be the first to (buy|get|have|order|use)) (a|an|one|the|your)?\b)",
    R"(\b(ships?|shipping|deliver(y|ies|ed|s)?|arrives?|in shops|in stores|on the shelves) (starts? )?(in|from|by|on|this|next) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|month|week|year|q[1-4]|20[0-9]{2})\b)",
    R"(\b(put|add|place|drop|throw) [^.!?\n]{1,30}\b(in|into|to) (your |the )?(cart|basket|shopping bag)\b)",
    R"(\bwe(\'ll| will)? ship (it )?(the (minute|moment|second|day)|as soon as|once|right after)\b)",
    R"(\b(put|leave|place|pay|send|secure|book)\b[^.!?\n]{0,25}\b(your|a|the) (deposit|down payment|reservation)\b)",
    R"(\b(sign|signs|signing|close) (your|a|the|an) ([a-z0-9-]+ ){0,3}(contract|purchase agreement|deal|lease)\b)",
    R"(\b(take|takes|taking|write|writes|writing|collect|log|accept|process)(ing|s)? (the |your |an |a |any |purchase |first )*orders?\b)",
    R"(\bshop (the|our|now|online|for|here)\b|\b(buy|purchase) (the|your|a|an|one|yours)\b|\bselling (fast|now|out|already)\b|\b(our|the) (web ?shop|online (shop|store)|web (shop|store)|store)\b|\byour (credit )?card (is|will)\b)",
    R"(\b(ask|call|write|contact)[^.!?\n]{0,15}\bfor (a |the |your )?(price|pricing|quote|offer)\b|\b(price|pricing) (offer|announced|is out|is set|tag)\b)",
    R"(\b(will |shall |only |just )?pay (only |just )?([$]|eur |usd )?[0-9]+|\b[0-9]+ (percent|%) (less|off|cheaper)\b)",
    R"(\b(lock|locks|locking) in (your|a|the|their|today's)\b|\b(hold|holds|guarantees?|save|saves) (your|a|their) ([a-z0-9-]+ ){0,2}(slot|place in|spot|delivery|unit|units|price|rate|position|allocation)\b)",
    R"(\b(be|among) (the )?first to (receive|get|own|have|buy|order|take delivery|install|unbox)\b)",
    R"(\b(hospitals|clinics|customers|buyers|those|you|teams|centers|centres) (that|who|can) (commit|order|sign|buy|prepay|reserve)\b)",
    R"(\b(stock|units?|systems?|boxes) (is|are) (already |now |waiting )*(in|at|on) (our|the|a|your) ([a-z-]+ ){0,2}(warehouse|depot|shelf|shelves|store|shop)\b|\bon your (shelf|shelves|doorstep) (by|in|before)\b)",
    R"(\b(only|just) [0-9a-z]+ ([a-z-]+ )?(units?|systems?|pieces|devices) (are )?(left|remain|remaining)\b)",
    R"(\b(ahead of|join|jump|skip) the (line|queue)\b|\bsign up to (buy|order|purchase)\b|\bpurchase (orders?|link)\b)",
    R"(\b(test|trial|demo|evaluation) units?\b[^.!?\n]{0,20}\b(now|today|for your|are available|ask|free)\b|\bask for (your|a) (test|trial|evaluation) unit\b|\b(can|to) (try|use|test) it now\b|\b(market|early) (preview|access) program(me)?\b)",
};

// Seats, copies and set phrases are no device orders.
constexpr std::string_view allow[] = {
    R"(\bin order to\b)",
    R"(\bdoctor's orders?\b)",
    R"(\bout of (order|stock)\b)",
    R"(\b(order|reserve|book) (your |a )?(seat|place|ticket|poster|handbook|free copy|brochure)s?\b)",
    R"(\b(registration|programme|program|recording|slides|poster|dates|abstract)s?\b[^.!?]{0,30} now available\b)",
    R"(\bnow available: (the )?(recording|slides|programme|poster|dates)\b)",
    R"(\b(reserve|claim|secure|book|grab) (your|a|an|one|yours) ([a-z-]+ )?(seat|place|ticket|poster|handbook|copy|brochure|slot|spot|appointment|demo slot|room|badge|chair|coffee|table)s?\b[^.!?\n]{0,20})",
    R"(\b(is|are|was|were) not (yet )?(available|for sale|on sale)\b)",
    R"(\b(cannot|can not|can\'t|must not|may not|no one can|nobody can) (yet )?be (ordered|bought|purchased|sold)\b)",
    R"(\border (a |the |an |your )?([a-z]+ ){0,2}(tests?|scans?|x-?rays?|exams?|mri|cultures?|posters?|cop(y|ies)|handbooks?|leaflets?|brochures?|guides?|booklets?)\b)",
};

}  // namespace

const WordList& orders() {
  static constexpr WordList list{"orders",
                                 allow,
                                 {gravest, {}, {}},
                                 false,
                                 {"FDA Compliance Policy Guide 300.600, 1987", "2026", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
