#include "knowledge/glossary.h"

#include <algorithm>

#include "text/unicode.h"

namespace posology {
namespace {

constexpr Word list[] = {
    {"accessory", "a product that is sold for use with a device; it may be taxed as one"},
    {"alt text", "words that stand for a picture for those who do not see it"},
    {"always-on", "posting without a campaign's end: a steady cadence through the year"},
    {"approved", "said by a person of the review that this text may be published. The program never says it"},
    {"audience", "the people a post is for: surgeons, nurses, buyers, patients, carers"},
    {"audit", "the check of a finished plan from the definitions, apart from the planner's own steps"},
    {"baseline", "findings that were there before and are not counted as new"},
    {"blackout", "days on which nothing is published"},
    {"cadence", "how often a platform is posted to: so many a week or month, with a least and a most"},
    {"call to action", "what the post asks the reader to do"},
    {"cap", "the most money that a month, platform or kind may take"},
    {"capacity", "the hours a person can work for the campaign in a week"},
    {"claim", "a statement about what a product does. It needs evidence and must fit what the product is cleared for"},
    {"cleared",
     "in the United States: found equivalent to a device on the market, under 510(k). Not the same as approved"},
    {"cleared use, intended use", "what the device may be promoted for"},
    {"contingency", "money kept back for what is not foreseen"},
    {"deposit", "a payment of the device tax ahead of the return"},
    {"device tax",
     "the United States excise tax on sales of medical devices: 2.3% of the price, for sales of 2013 to 2015; then "
     "suspended, then repealed"},
    {"disclosure", "saying that the author is paid by, employed by or otherwise tied to the company"},
    {"embargo", "a time before which results may not be made public"},
    {"evidence", "the study or document a claim rests on"},
    {"fair balance", "risks stand beside benefits, as easy to see"},
    {"finding", "what a rule or the reader says about one place in the file"},
    {"format", "what is posted: text, picture, video, carousel, article"},
    {"goal chasing", "spreading kinds over dates so that each stays close to its share at every moment"},
    {"HCP", "health care professional"},
    {"ISI", "important safety information"},
    {"KOL", "key opinion leader: a professional whose opinion others follow"},
    {"lane", "the posts of one platform in the order of their dates"},
    {"lead time", "working days from the first task of a post to its publishing"},
    {"levelling", "moving tasks inside their slack so that nobody has too much in one week"},
    {"mend", "the smallest change that makes a finding go away"},
    {"minor unit", "the smallest coin of a currency; money is counted in whole ones"},
    {"MLR review", "the review by medical, legal and regulatory people before anything is published"},
    {"off-label", "for a use the device is not cleared for"},
    {"pillar",
     "a theme that posts belong to, with its share of all posts: educational, product, dialogue, partner, service, "
     "event and others"},
    {"posting", "publishing on a platform"},
    {"production", "the work that makes a post: draft, design, review, changes, scheduling"},
    {"review round", "one pass through the review; a second one follows changes"},
    {"share", "a part of a whole, in percent, kept exactly"},
    {"slack", "the days a task may move without moving the publish date"},
    {"slot", "a day and hour at which a post may be published"},
    {"submit date, latest safe", "the last day on which a text can enter the review and still be out in time"},
    {"substantiation", "the evidence behind a claim"},
    {"supplier, agency", "someone outside whose hours cost money"},
    {"tax base", "the sales that the tax is taken from"},
    {"template", "a commented campaign file to begin with"},
    {"unmet", "what the plan could not keep, with the smallest change that would keep it"},
    {"waiver", "a line in the campaign file that allows a finding, with a reason and a person"},
    {"window", "the days between which a post must be published"},
    {"working day",
     "a day on which the people concerned work: not at weekends, not on their country's public holidays"},
};

// "MLR review" is found as "mlr-review" too, and "cleared use, intended use" under each of its names.
std::string plain(std::string_view name) {
  std::string text = to_nfkc_casefold(name);
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

bool has_name(std::string_view names, const std::string& wanted) {
  if (plain(names) == wanted) return true;
  for (std::size_t at = 0; at <= names.size();) {
    const std::size_t comma = std::min(names.find(", ", at), names.size());
    if (plain(names.substr(at, comma - at)) == wanted) return true;
    at = comma + 2;
  }
  return false;
}

}  // namespace

std::span<const Word> glossary() { return list; }

const Word* find_word_of_field(std::string_view name) {
  const std::string wanted = plain(name);
  const auto* found =
      std::find_if(std::begin(list), std::end(list), [&](const Word& word) { return has_name(word.name, wanted); });
  return found == std::end(list) ? nullptr : found;
}

}  // namespace posology
