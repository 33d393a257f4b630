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
};

// Seats, copies and set phrases are no device orders.
constexpr std::string_view allow[] = {
    R"(\bin order to\b)",
    R"(\bdoctor's orders?\b)",
    R"(\bout of (order|stock)\b)",
    R"(\b(order|reserve|book) (your |a )?(seat|place|ticket|poster|handbook|free copy|brochure)s?\b)",
    R"(\b(registration|programme|program|recording|slides|poster|dates|abstract)s?\b[^.!?]{0,30} now available\b)",
    R"(\bnow available: (the )?(recording|slides|programme|poster|dates)\b)",
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
