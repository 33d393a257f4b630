#include <re2/re2.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "catch.h"
#include "knowledge/fragments_made.h"
#include "knowledge/term.h"
#include "knowledge/terms/patterns.h"
#include "knowledge/terms/prefilter.h"
#include "knowledge/terms/reduce.h"
#include "knowledge/terms/whole_words.h"
#include "knowledge/terms/word_class.h"
#include "knowledge/terms/word_list.h"
#include "source_folder.h"

using namespace posology;

namespace {

using Texts = std::vector<std::string>;

void must_hit(TermList list, const Texts& texts) {
  for (const std::string& text : texts) {
    INFO(text);
    const auto hits = find_terms(list, text);
    REQUIRE_FALSE(hits.empty());
    CHECK_FALSE(hits[0].negated);
  }
}

void must_miss(TermList list, const Texts& texts) {
  for (const std::string& text : texts) {
    INFO(text);
    CHECK(find_terms(list, text).empty());
  }
}

void must_be_negated(TermList list, const Texts& texts) {
  for (const std::string& text : texts) {
    INFO(text);
    const auto hits = find_terms(list, text);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].negated);
  }
}

/// The words that were found, as written, with their tiers: "Safest/1 best/2".
std::string found(TermList list, const std::string& text) {
  std::string words;
  for (const TermHit& hit : find_terms(list, text)) {
    words += (words.empty() ? "" : " ") + text.substr(hit.begin, hit.end - hit.begin) + "/" + std::to_string(hit.tier);
  }
  return words;
}

}  // namespace

TEST_CASE("approval wording", "[knowledge]") {
  must_hit(TermList::approval, {"The only FDA approved monitor", "FDA\u2011approved probe", "#FDAApproved",
                                "approved by the U.S. FDA", "Proudly FDA-registered", "Registered with the FDA",
                                "von der FDA-zugelassen", "approuv\u00e9 par la FDA", "aprobado por la FDA"});
  must_miss(TermList::approval, {"FDA-cleared under K123456", "used with FDA-approved insulin",
                                 "approved by our ethics board", "FDA De Novo granted", "pending FDA approval"});
  must_be_negated(TermList::approval,
                  {"This device has not been approved by the FDA", "This probe isn\u2019t FDA approved"});
}

TEST_CASE("approval is graver than registration", "[knowledge]") {
  CHECK(found(TermList::approval, "FDA-approved and FDA-registered") == "FDA-approved/1 FDA-registered/2");
  CHECK(found(TermList::approval, "It carries the FDA seal") == "FDA seal/2");
}

TEST_CASE("superlatives", "[knowledge]") {
  must_hit(TermList::superlative,
           {"The best monitor for you", "Superior accuracy", "The safest valve", "World's first ring", "#1 choice",
            "A revolutionary probe", "Proven results", "#1Choice", "First in class", "The first and only probe"});
  must_miss(TermList::superlative,
            {"Best practices for OR teams", "Superior vena cava approach", "Rx only", "First-in-human data",
             "Heart disease is the leading cause of death", "Breakthrough pain clinic", "For professional use only",
             "#10 of our tips", "First page of the form", "Which one should we answer first in April?",
             "What fails first on your ward?", "Where to look first?", "Beste Grüße"});
  CHECK(found(TermList::superlative, "Safest, fastest and leading") == "Safest/1 fastest/2 leading/3");
}

TEST_CASE("absolute promises", "[knowledge]") {
  must_hit(TermList::absolute, {"Guaranteed relief", "Cures back pain", "No side effects", "Completely safe for all",
                                "Zero risk surgery", "A miracle for patients", "Painless in seconds"});
  must_miss(TermList::absolute,
            {"Light-cured resin demo", "Curing lamp training", "Race for the cure sponsors",
             "2-year guarantee on parts", "Reverse shoulder arthroplasty course", "Always read the instructions",
             "Secure procurement portal", "Permanent pacemaker clinic", "notre bloc s\u00e9cure"});
  must_be_negated(TermList::absolute, {"No device is risk-free", "This is not a cure"});
}

TEST_CASE("phrases that only look like claims stay silent in every list", "[knowledge]") {
  for (const char* text : {"superior vena cava",
                           "light-cured resin",
                           "curing lamp",
                           "Race for the Cure",
                           "MR Safe",
                           "MR Conditional",
                           "Rx only",
                           "for professional use only",
                           "first-in-human",
                           "leading cause of death",
                           "70 beats per minute",
                           "more than 200 hospitals",
                           "vs. baseline",
                           "rather than",
                           "cost-effective",
                           "effective 1 March",
                           "2-year guarantee on parts",
                           "reverse shoulder arthroplasty",
                           "FDA-approved insulin",
                           "CE credits",
                           "#adherence",
                           "RFID tag reader",
                           "patient safety week",
                           "Important safety information",
                           "Your patients",
                           "not available for sale"}) {
    INFO(text);
    for (const TermList list :
         {TermList::approval, TermList::superlative, TermList::absolute, TermList::benefit, TermList::placeholder}) {
      CHECK(find_terms(list, text).empty());
    }
  }
  for (const TermHit& hit : find_terms(TermList::absolute, "no device is risk-free")) CHECK(hit.negated);
}

TEST_CASE("disguises do not help, and the place is that of the original bytes", "[knowledge]") {
  CHECK(found(TermList::approval, "an FDA\u2011approved probe") == "FDA\u2011approved/1");
  CHECK(found(TermList::approval, "\u2764\uFE0F #FDAApproved now") == "FDAApproved/1");
  CHECK(found(TermList::approval, "F\u200BDA appr\u00ADoved!") == "F\u200BDA appr\u00ADoved/1");
  // Mathematical bold and full-width letters.
  CHECK(found(TermList::approval, "\U0001D405\U0001D403\U0001D400 approved") ==
        "\U0001D405\U0001D403\U0001D400 approved/1");
  CHECK(found(TermList::superlative, "\uFF42\uFF45\uFF53\uFF54 grip") == "\uFF42\uFF45\uFF53\uFF54 grip/2");
  CHECK(found(TermList::approval, "FDA\u00A0 approved") == "FDA\u00A0 approved/1");
  CHECK(found(TermList::approval, "the only FDA\n  approved one") == "FDA\n  approved/1");
  CHECK(found(TermList::superlative, "#OurBest_valve2Day") == "Best_valve/2");
  CHECK(found(TermList::superlative, "Gr\u00fc\u00dfe: the fastest\u2026") == "fastest/2");
}

TEST_CASE("words end where the language's letters end", "[knowledge]") {
  CHECK(found(TermList::superlative, "\u00e9fastest fastest\u00e9 \u0142fastest").empty());
  CHECK(found(TermList::superlative,
              "\u00bbfastest\u00ab \U0001F3C6"
              "fastest") == "fastest/2 fastest/2");
  CHECK(found(TermList::superlative, "_fastest_") == "fastest/2");
  CHECK(found(TermList::superlative,
              "e\u0301"
              "fastest")
            .empty());
}

TEST_CASE("a no before the term takes it back within its clause", "[knowledge]") {
  const auto negated = [](const char* text) {
    const auto hits = find_terms(TermList::absolute, text);
    REQUIRE(hits.size() == 1);
    return hits[0].negated;
  };
  CHECK(negated("it is not a sure cure"));
  CHECK(negated("it is not said to be a cure"));
  CHECK(negated("nothing here has been reviewed, and it does not treat, relieve or cure any disease"));
  CHECK_FALSE(negated("No waiting and a cure for all"));
  CHECK_FALSE(negated("No surgery: the cure"));
  CHECK_FALSE(negated("We will not rest, and you are cured"));
  CHECK_FALSE(negated("Do not miss the cure"));
  CHECK_FALSE(negated("Why not be cured"));
  CHECK_FALSE(negated("You are not alone. Cured in a week"));
  CHECK_FALSE(negated("not only a cure"));
  CHECK_FALSE(negated("no other cure"));
  CHECK(negated("cannot be cured"));
}

TEST_CASE("a term that is asked about, explained or quoted as a word is mentioned, one in an appeal is used",
          "[knowledge]") {
  const auto mentioned = [](const char* text) {
    const auto hits = find_terms(TermList::approval, text);
    INFO(text);
    REQUIRE(hits.size() == 1);
    return hits[0].mentioned;
  };
  CHECK(mentioned("Is a 510(k) device FDA approved?"));
  CHECK(mentioned("What \"FDA approved\" means, and what it does not"));
  CHECK(mentioned("Three myths about FDA approval"));
  CHECK(mentioned("The difference between FDA cleared and FDA approved"));
  CHECK(mentioned("Ask whether the device is FDA approved"));
  CHECK(mentioned("We never write 'FDA approved' on a poster"));
  CHECK(mentioned("We turned down a draft that said \"FDA approved\"."));
  CHECK(mentioned("Never print this. \"FDA approved\""));
  CHECK(mentioned("One line our reviewers reject every week. It is \"FDA approved\". No label of ours has it."));
  CHECK_FALSE(mentioned("We turned down the old draft. Our probe is FDA approved"));
  CHECK_FALSE(mentioned("Our claim is short. \"FDA approved\""));
  CHECK_FALSE(mentioned("A surgeon wrote to us. \"FDA approved\""));
  CHECK_FALSE(mentioned("Why not choose an FDA approved probe?"));
  CHECK_FALSE(mentioned("Do you want an FDA approved probe?"));
  CHECK_FALSE(mentioned("Questions? Our probe is FDA approved"));
  CHECK_FALSE(mentioned("\"FDA approved\""));
}

TEST_CASE("a hit knows its sentence", "[knowledge]") {
  const std::string text = "Hello, Dr. Lee. It is FDA approved, vs. 1.5 others! Bye.";
  const auto hits = find_terms(TermList::approval, text);
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].sentence.of(text) == " It is FDA approved, vs. 1.5 others!");
}

TEST_CASE("hits that overlap are one", "[knowledge]") {
  const std::vector<TermList> both = {TermList::superlative, TermList::absolute};
  const std::string text = "Clinically proven, fastest and safest";
  std::string words;
  for (const TermHit& hit : find_terms(both, text)) {
    words += std::string(hit.list) + ":" + text.substr(hit.begin, hit.end - hit.begin) + " ";
  }
  CHECK(words == "absolute:Clinically proven superlative:fastest superlative:safest ");
}

TEST_CASE("placeholders", "[knowledge]") {
  must_hit(TermList::placeholder,
           {"Join us at [INSERT BOOTH]", "TODO: add data", "Date TBC", "price TBD", "call XXX-XXX", "Lorem ipsum dolor",
            "Hello {{first_name}}", "Dear <name>", "Dear <first name>", "see https://www.example.com/flow", "[link]"});
  must_miss(TermList::placeholder, {"Join us at booth 214", "para todo el equipo", "[1] Smith 2024",
                                    "p <0.05 and n >30", "https://acme.example/flow", "XXX. Congress of Cardiology",
                                    "Screening for latent TBC", "for example. Come and see", "see {1} and (2)"});
  CHECK(found(TermList::placeholder, "Join us at [INSERT BOOTH] at noon") == "[INSERT BOOTH]/1");
}

TEST_CASE("benefit wording", "[knowledge]") {
  must_hit(TermList::benefit,
           {"Spot graft trouble early", "Reduces blood loss in theatre", "Faster recovery for adults",
            "helps surgeons decide", "Peace of mind after surgery", "Improving patient outcomes", "It treats wounds",
            "less post-operative pain", "save time at the bedside"});
  must_miss(TermList::benefit, {"FlowSense: adjunct graft flow check in adults. Risk: false readings.",
                                "Meet us at booth 214", "How graft flow is measured", "Ask your question on Tuesday",
                                "We reduced the size of this file", "Trick or treat in the office"});
}

TEST_CASE("every pattern of every list is a sound expression", "[knowledge]") {
  std::vector<const terms::WordList*> lists;
#define POSOLOGY_TERMS(list) lists.push_back(&terms::list());
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
  RE2::Options quiet;
  quiet.set_log_errors(false);
  const auto sound = [&](std::span<const std::string_view> patterns) {
    for (const std::string_view pattern : patterns) {
      const RE2 re(terms::with_word_classes(pattern), quiet);
      INFO(std::string(pattern) << ": " << re.error());
      CHECK(re.ok());
    }
  };
  for (const terms::WordList* list : lists) {
    sound(list->allow);
    for (const auto tier : list->tiers) sound(tier);
  }
}

TEST_CASE("words of the user's own are found in any disguise, and nothing else of theirs is a pattern", "[knowledge]") {
  const std::vector<std::string> words = {"pediatric", "bile duct", "a.b(c"};
  CHECK(find_words(words, "#PediatricHeart, bile\u00A0ducts").size() == 2);
  CHECK(find_words(words, "pediatrics a.b(c").size() == 2);
  CHECK(find_words(words, "axb paediatric").empty());
  CHECK(find_words({}, "pediatric").empty());
  CHECK(find_words(words, "not for pediatric use")[0].negated);
}

TEST_CASE("any bytes can be searched", "[knowledge]") {
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  CHECK(find_terms(TermList::superlative, all).empty());
  CHECK(find_terms(TermList::superlative, "").empty());
  CHECK(found(TermList::superlative, all + " fastest " + all) == "fastest/2");
  CHECK(found(TermList::superlative, "\xF0\x9F fastest\xC3") == "fastest/2");
}

namespace {

// The lines of every set of device copy: thousands of words, many of them of a list.
std::vector<std::string> lines_of_copy() {
  std::vector<std::string> lines;
  for (const auto& entry : std::filesystem::directory_iterator(in_project("tests/rules"))) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) lines.push_back(line);
  }
  return lines;
}

using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

Spans spans_of(const std::vector<terms::Stretch>& stretches) {
  Spans spans;
  for (const terms::Stretch stretch : stretches) spans.emplace_back(stretch.begin, stretch.end);
  return spans;
}

// What one expression of all patterns finds, without any filter.
Spans alternation_spans(std::span<const std::string_view> patterns, const std::string& text) {
  static std::map<const std::string_view*, std::unique_ptr<RE2>> made;
  if (patterns.empty()) return {};
  std::unique_ptr<RE2>& all = made[patterns.data()];
  if (!all) {
    std::string either;
    for (const std::string_view pattern : patterns)
      either += (either.empty() ? "(?:" : "|(?:") + terms::with_word_classes(pattern) + ")";
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    all = std::make_unique<RE2>(either, options);
  }
  Spans spans;
  re2::StringPiece match;
  std::size_t from = 0;
  while (from <= text.size() && all->Match(text, from, text.size(), RE2::UNANCHORED, &match, 1)) {
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    spans.emplace_back(begin, begin + match.size());
    from = begin + std::max<std::size_t>(match.size(), 1);
  }
  return spans;
}

}  // namespace

TEST_CASE("what the filter of word lists leaves out has nothing to find", "[knowledge][terms]") {
  const std::vector<std::string> lines = lines_of_copy();
  REQUIRE(lines.size() > 500);
  std::size_t left_out = 0, number = 0;
  for (const terms::WordList* words : {
#define POSOLOGY_TERMS(name) &terms::name(),
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
       }) {
    for (const auto& part : {words->allow, words->tiers[0], words->tiers[1], words->tiers[2]}) {
      const terms::Patterns patterns(part, number);
      for (const std::string& line : lines) {
        const terms::PatternSet possible = terms::possible_patterns(terms::reduce(line, false).text);
        const std::string searched = terms::reduce(line, words->keep_case).text;
        INFO(words->name << ": " << line);
        REQUIRE(spans_of(patterns.find(searched, possible)) == alternation_spans(part, searched));
        for (std::size_t i = 0; i < part.size(); ++i)
          left_out += std::binary_search(possible.begin(), possible.end(), number + i) ? 0 : 1;
      }
      number += part.size();
    }
  }
  CHECK(number == terms::pattern_count);
  // A filter that lets everything through would be of no use.
  CHECK(left_out * 20 > lines.size() * terms::pattern_count * 19);
}

TEST_CASE("fragments of a pattern are what every match holds one of", "[knowledge][terms]") {
  using Sets = std::vector<Fragments>;
  CHECK(fragments_of("safest|best") == Sets{{"best", "safest"}});
  // Where two are needed, a text must hold one of each set.
  CHECK(fragments_of("no .*side effects") == Sets{{"side effects"}, {"no "}});
  CHECK(fragments_of("(safest|best) .*(graft|pump)") == Sets{{"best ", "safest "}, {"pump", "graft"}});
  CHECK(fragments_of("[$] ?[0-9]") == Sets{{"$"}});
  CHECK(fragments_of("vs\\.?") == Sets{{"vs"}});
  CHECK(fragments_of("[a-z]+").empty());
}

TEST_CASE("a text that was read before is read the same again", "[knowledge][terms]") {
  const std::vector<std::string> lines = lines_of_copy();
  std::vector<std::vector<TermHit>> first;
  const std::vector<TermList> lists = {TermList::superlative, TermList::absolute, TermList::named_patient};
  for (const std::string& line : lines) first.push_back(find_terms(lists, line));
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = 0; i < lines.size(); ++i) REQUIRE(find_terms(lists, lines[i]) == first[i]);
  }
}

TEST_CASE("whole words are found as their pattern would find them", "[knowledge][terms]") {
  const std::vector<std::string> words = {"risk", "no risk", "bus", "child", "kid", "#1", "vs."};
  std::vector<std::string> quoted;
  for (const std::string& word : words) quoted.push_back("\\b" + RE2::QuoteMeta(word) + "(s|es)?\\b");
  const std::vector<std::string_view> views(quoted.begin(), quoted.end());
  const terms::Patterns patterns(views);
  for (const std::string text :
       {"no risks", "no risk is a risk", "buses, bus and busses", "children and a child's kids", "a #1b vs.x",
        "risky kidskid kids", "", "norisk_ risk-free risk"}) {
    const auto want = patterns.find(text);
    const auto got = terms::words_of(text, words);
    INFO(text);
    REQUIRE(got.size() == want.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
      CHECK(got[i].begin == want[i].begin);
      CHECK(got[i].end == want[i].end);
    }
  }
}
