// Order taking, which a maker may not do for a device that is not yet cleared: calls to buy (tier 1), and prices, stock
// and deliveries (2); demos and talks with the sales force (3).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// The reader is asked to buy.
constexpr std::string_view calls[] = {
    R"(\bask (your |our |a |the )?(sales )?(rep|reps|representative|sales team|dealer|distributor) (for|about) (a |the |your )?(quote|prices?|pricing|offer|delivery|unit)\b)",
    R"(\b(buy|purchase) [a-z0-9-]+ (now|today|online|here|through|from|via|at|in our)\b|\border [a-z0-9-]+ (now|today|online|here)\b)",
    R"(\b(early[- ]access|pre[- ]sale|web|online) (shop|store|sale|offer)\b)",
    R"(\bpre[- ]?orders?\b)",
    R"(\border (now|today|yours|online|here)\b|\b(buy|purchase)[- ](now|today|yours|online|one)\b)",
    R"((^|[.!?:;,\n-] ?|\b(and|then|now|please|you can|or|just|simply|so|today|why not) )(buy|purchase|shop for) (yours?|one|your own)\b|(^|[.!?:;,\n-] ?|\b(and|then|now|please|you can|or|just|simply|so|today|why not) )(buy|purchase) (it|the|a|an)\b)",
    R"((^|[.!?:;,\n-] ?|\b(and|then|now|please|you can|or|just|simply|so|today|why not) )order (yours?|one|it|them|some|direct(ly)?|from us|through us|via our)\b|(^|[.!?:] ?)buy [a-z])",
    R"(\breserve (yours|your (unit|device|order))\b)",
    R"(\badd to cart\b|\b(put|add|place|drop|throw|pop) [^.!?\n]{1,30}\b(in|into|to) your (cart|basket|shopping bag|trolley)\b|\bin your (shopping )?(basket|trolley)\b)",
    R"(\blaunch (offer|price|discount)\b)",
    R"(\brequest[- ](a[- ])?quote\b|\b(get|request|ask for|receive|want|send for) (a |an |your |our |the )?([a-z0-9-]+ ){0,2}(quotes?|quotation|price (offer|list)|pricing|prices)\b)",
    R"(\b(early[- ]bird|introductory|special) (price|offer)\b)",
    R"(\bsecure (yours|your unit)\b)",
    R"(\bsecure (your|yours)\b[^.!?\n]{0,20}\b(with|by|for) (a |an )?(small |first )?(deposit|payment|fee)\b)",
    R"(\b[0-9]+ ?(%|percent) (off|discount|rebate|cheaper)\b)",
    R"(\bshop (now|online|here)\b|\b(our|the) (web ?shop|online (shop|store)|web (shop|store))\b)",
    R"(\b(ask|call|write|contact)[^.!?\n]{0,15}\bfor (a |the |your )?(price|pricing|quote|offer)\b|\b(price|pricing) offers?\b)",
    R"(\b(purchase|order|shop|shopping|checkout|buying) link\b|\blink to (buy|order|shop|purchase)\b|\b(where|how) to (buy|order|purchase|get) (it|one|yours|your own)\b|\bat list price\b)",
    R"(\b(click|tap|scan|call|swipe( up)?|sign up|message us|dm us|write to us|e-?mail us) to (buy|order|purchase|shop|reserve|pre-?order)\b)",
    R"(\b(test|trial|demo|evaluation) units?\b[^.!?\n]{0,20}\b(now|today|for your|are available|ask|free)\b|\b(ask for|request|order|get|claim|try) (your|a|an|our) (free |30-day |no-obligation )*(test|trial|evaluation|loaner?|starter) (unit|kit|pack|period)s?\b)",
    R"(\b(have not|haven't|not yet|hasn't) (bought|ordered) (yours?|one|it|[a-z]+ yet)\b|\b(trade in your|trade-in (offer|price|bonus)|(promo|discount|coupon|voucher|launch) codes?)\b)",
    R"(\b(jetzt|hier|heute|online|gleich|direkt) (kaufen|bestellen|vorbestellen)\b|\b(angebote?|preise?|preisliste) (anfordern|anfragen|einholen)\b|\bin den warenkorb\b)",
    R"(\b(achetez|commandez|pr_commandez)\b|\b(demandez|obtenez|recevez) (un|votre) devis\b|\b(ordina|acquista|compra|prenota) (ora|subito|oggi|online|qui|il tuo|la tua)\b|\brichiedi (un|il tuo) preventivo\b)",
    R"(\b(compre|pida|pide|encargue|adquiera) (ahora|ya|hoy|su|tu|el suyo)\b|\b(solicite|solicita|pida) (un |su )?presupuesto\b|\b(kup|zam_w) (teraz|ju_|dzi_|online|swoj)|\b(koop|bestel) (nu|uw|je|direct|hier|online)\b|\bofferte aan(vragen)?\b)",
    (R"(\b(get|grab|order|buy|purchase|lease|rent|reserve|secure|claim|bring home|take home|pick up|snap up|)"
     R"(add) (your |a |an |the |one |home |our |first |new |own |)*<own>)"),
    (R"(\b(can|could|will|may) (now |already |soon |also )*(purchase|buy|order|lease|rent|get|own) (a |an |the |)"
     R"(your )*<own>)"),
    (R"(<own>[^.!?\n]{0,40}\b(on sale|for sale|in stores|in shops|to order|to buy|ready to (ship|order|buy)|)"
     R"(in (our|the) (web ?shop|shop|store|catalog(ue)?)|order form|order book|can be (ordered|bought|purchased|)"
     R"(yours|reserved))\b)"),
    R"(\b(orders?|reservations?|bookings?) (for|of|on) (a |an |the |your |our )*<own>)",
    R"(\b(taking|accept(ing)?|collecting|open for) (reservations|bookings|orders)\b)",
    (R"(\b(call|contact|message|ask|tell|see|text|write) (to )?(your|our|the) ([a-z]+ )?(rep|reps|sales rep|)"
     R"(representative|dealer|distributor|account manager|sales desk|sales office)\b[^.!?\n]{0,60}\b(get one|)"
     R"(get yours|order|delivery|unit|units|schedule|price|quote|pricing|list|spot|slot)\b)"),
    (R"(\b(send|bring|fax|e-?mail|submit)( us| in)? (your |a |the )*(po|purchase orders?)\b|\bready to buy\b|)"
     R"(\bplace your po\b|\b(let's|let us) talk (numbers|price|pricing|terms|money)\b)"),
    (R"(\b(put|get|have|add|sign) (your|yourself|your (clinic|hospital|team|ward|practice)('s)?)( name)? (down|)"
     R"(on (the|our) ([a-z]+ ){0,2}(list|schedule|delivery))\b)"),
    (R"(\b(pricing|price|quote|quotation|discount|special (price|offer)|launch offer|rebate) (of|on|)"
     R"(for) (a |an |the |your |our )*<own>|<own> (pricing|prices?|quotes?|discount|offer|deal|rebate)\b)"),
    R"(\b(request|book|get|claim|arrange|ask for) (your|a|an) (free |own |30-day )*<own>)",
    (R"(\b(orders|ordering|sales|pre-?sales?) (start|starts|begin|begins|open|opens|resume) (on|in|at|next|this|)"
     R"(today|soon|now|tomorrow)\b|\bstock up (on|with)\b|\b(ask|see|call|tell|write|phone) (your|our|)"
     R"(the) (local |nearest )?(dealer|distributor|rep|supplier|reseller) (for|about) (a |an |the )?<own>|)"
     R"(\bget in line for\b)"),
};

// A sale is spoken of.
constexpr std::string_view sales[] = {
    R"(\bships (in|from|on|by|next|this)\b)",
    R"(\border [a-z0-9-]+ (through|from|via|at|in our)\b)",
    R"(\border by\b|\bget yours\b|\b(price|pricing) (announced|is out|is set|tag)\b)",
    R"(\b(buy|purchase)[- ](it|the)\b)",
    R"(\bin stock\b)",
    R"([$] ?[0-9])",
    R"(\b(eur|usd) ?[0-9])",
    R"(\b(ships|shipping|delivery|available) (now|today|from stock|this week)\b)",
    R"(\bnow available\b)",
    R"(\btake (your )?orders\b)",
    R"(\bfirst come,? first served\b)",
    R"(\b(reserve|claim|secure|snap up|grab) (your|yours|a|an|one|the first|one of the)\b( [a-z0-9-]+){0,2} (now|today|here|early|at|with|while|before|until|for)\b)",
    R"(\bsave (up to )?([$]|eur |usd )?[0-9]+ ?(%|percent|dollars|euros?)?)",
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
    R"(\bshop (the|our|now|online|for|here)\b|\b(buy|purchase) (the|your|a|an|one|yours)\b|\bselling (fast|now|out|already)\b|\b(our|the) store\b|\byour (credit )?card (is|will)\b)",
    R"(\b(will |shall |only |just )?pay (only |just )?([$]|eur |usd )?[0-9]+|\b[0-9]+ (percent|%) (less|off|cheaper)\b)",
    R"(\b(lock|locks|locking) in (your|a|the|their|today's)\b|\b(hold|holds|guarantees?|save|saves) (your|a|their) ([a-z0-9-]+ ){0,2}(slot|place in|spot|delivery|unit|units|price|rate|position|allocation)\b)",
    R"(\b(be|among) (the )?first to (receive|get|own|have|buy|order|take delivery|install|unbox)\b)",
    R"(\b(hospitals|clinics|customers|buyers|those|you|teams|centers|centres) (that|who|can) (commit|order|sign|buy|prepay|reserve)\b)",
    R"(\b(stock|units?|systems?|boxes) (is|are) (already |now |waiting )*(in|at|on) (our|the|a|your) ([a-z-]+ ){0,2}(warehouse|depot|shelf|shelves|store|shop)\b|\bon your (shelf|shelves|doorstep) (by|in|before)\b)",
    R"(\b(only|just) [0-9a-z]+ ([a-z-]+ )?(units?|systems?|pieces|devices) (are )?(left|remain|remaining)\b)",
    R"(\b(ahead of|join|jump|skip) the (line|queue)\b|\bsign up to (buy|order|purchase)\b|\bpurchase (orders?|link)\b)",
    R"(\b(can|to) (try|use|test) it now\b|\b(market|early) (preview|access) program(me)?\b)",
    R"(\b[0-9][0-9.,]* ?(dollars|euros?|usd|eur|pounds|bucks)\b|\b(hundred|thousand) (dollars|euros?|pounds)\b)",
    (R"(<own>[^.!?\n]{0,40}\b(ships|shipping|delivered|delivery|deliveries|deposit|price|priced|costs?|lists at|)"
     R"(rates?|lease|available (now|from|at|to|through|in)|has (landed|arrived)|is here|in stock|half price|)"
     R"((can|could|will) be yours|is yours)\b)"),
    (R"(\b(deposit|half price|bulk rates?|volume (pricing|prices|discounts?)|price break|free (shipping|)"
     R"(delivery|installation)|per unit|a unit|a piece|each unit|a month|per month|first batch|units? left|)"
     R"(free installation)\b[^\n]{0,60}<own>|<own>[^\n]{0,80}\b(deposit|half price|bulk rates?|volume (pricing|)"
     R"(prices|discounts?)|free (shipping|delivery|installation)|per unit|a unit|a month|per month|)"
     R"(first batch)\b)"),
    (R"(\b(first|early) in line\b|\bbefore everyone else\b|\b(your|the) (hospital|clinic|team|ward|practice|)"
     R"(unit) (can|could|will) (have|get|own|receive) (a |an |the |your )*<own>)"),
    (R"(\b(want|need) (a |an |the |your |one |own )*<own> (in|at|for|on) your\b|\bnext (supply|stock|)"
     R"(hospital) order\b|\bsales desk\b)"),
    (R"(\b(coupons?|voucher codes?|promo codes?) (for|on) (a |an |the |your )?<own>|\bsave [0-9]+ ?(%|)"
     R"(percent)? ?(dollars |euros )?on (a |an |the |your |our )?<own>)"),
};

// Steps to a sale that take no order yet.
constexpr std::string_view demos[] = {
    R"(\b(book|schedule|request|arrange|ask for|sign up for|get|want) (a |an |your |our |the )?([a-z0-9-]+ ){0,2}demo(nstration)?\b)",
    R"(\b(talk|speak|chat) (to|with) ((our|your|the|a) )?(local )?sales( team| desk| force| department| people| rep| representative| specialist)?\b|\b(call|contact|message|e-?mail|ask|reach) ((our|your|the|a) )?(local )?sales( team| desk| department| rep| representative)?\b)",
};

// Seats, copies and set phrases are no device orders.
constexpr std::string_view allow[] = {
    R"(\b(buy|buys|buying) (time|in)\b|\bbuy-in\b|\border (of|sets?|entry)\b)",
    R"(\bbefore (you|they|a hospital|hospitals|your hospital) (buys?|purchases?|orders?)\b)",
    R"(\b(book|get|request) a demo (seat|slot|place)\b|\bget (a |the )?price (data|of failure)\b)",
    R"(\bin order to\b)",
    R"(\bdoctor's orders?\b)",
    R"(\bout of (order|stock)\b)",
    R"(\b(order|reserve|book) (your |a )?(seat|place|ticket|poster|handbook|free copy|brochure)s?\b)",
    R"(\b(registration|programme|program|recording|slides|poster|dates|abstract)s?\b[^.!?]{0,30} now available\b)",
    R"(\bnow available: (the )?(recording|slides|programme|poster|dates)\b)",
    R"(\b(reserve|claim|secure|book|grab) (your|a|an|one|yours) ([a-z-]+ )?(seat|place|ticket|poster|handbook|copy|brochure|slot|spot|appointment|demo slot|room|badge|chair|coffee|table)s?\b[^.!?\n]{0,20})",
    R"(\b(is|are|was|were) not (yet )?(available|for sale|on sale)( for sale)?\b)",
    R"(\b(cannot|can not|can\'t|must not|may not|no one can|nobody can) (yet )?be (ordered|bought|purchased|sold)\b)",
    R"(\border (a |the |an |your )?([a-z]+ ){0,2}(tests?|scans?|x-?rays?|exams?|mri|cultures?|posters?|cop(y|ies)|handbooks?|leaflets?|brochures?|guides?|booklets?)\b)",
    (R"(\b(not|never|not yet|no longer|nor) (yet |currently |now |be )*(available|for sale|on sale|sold|offered|)"
     R"(orderable)( for sale| to order| to buy| in| for order)?\b)"),
    (R"(\b(can't|cannot|can not|may not|must not|do not|don't|won't|will not|no) (yet |now |currently |)"
     R"(we )*(quote|order|orders?|sell|buy|purchase|take orders|accept orders|reserve)[^.!?\n]{0,40})"),
    (R"(\b(not|never|cannot|can't|isn't|nor)( yet| currently| be)* (available|for sale|on sale|sold|offered|)"
     R"(ordered|bought|purchased|cleared|delivered|shipped|ready)\b[^.!?\n]{0,60})"),
};

}  // namespace

const WordList& orders() {
  static constexpr WordList list{"orders",
                                 allow,
                                 {calls, sales, demos},
                                 false,
                                 {"FDA Compliance Policy Guide 300.600, 1987", "2026", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
