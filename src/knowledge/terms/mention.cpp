#include "knowledge/terms/mention.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace posology::terms {
namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

// A pattern over reduced text, which may hold any byte.
class Cue {
 public:
  explicit Cue(const char* pattern) : re_(pattern, latin()) {}
  [[nodiscard]] bool in(std::string_view text) const { return RE2::PartialMatch(piece(text), re_); }

 private:
  static RE2::Options latin() {
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    return options;
  }
  RE2 re_;
};

// How a question begins that wants to know, and how one that wants to sell.
bool asked(std::string_view sentence) {
  static const Cue open(
      R"(^["'\s]*([a-z ]{0,20}[:,] )?(so |and |but )?(is|are|was|were|can|could|does|do|did|has|have|should|will|would|how|what|which|when|who|where|why (do|does|did|is|are|would)|true or false|myth or fact)\b)");
  static const Cue sells(
      R"(^["'\s]*(so |and |but )?((do|are|have) you (want|need|ready|looking|like|tried|seen|met)|what if|who says|how about|what about|how (does|do) .{0,40}\bsound|can you believe|did you know|will you be|have you (heard|met|seen|tried)|what are you waiting|what could be|is(n't)? it time|what makes|how come)\b)");
  if (sentence.find('?') == std::string_view::npos) return false;
  return open.in(sentence) && !sells.in(sentence);
}

// "Is it safe? Yes." says that it is.
bool answered(std::string_view reduced, std::size_t question_end) {
  static const Cue yes(R"(^["' ]*(yes|of course|absolutely|you bet|definitely|certainly|sure it|it is\b|100 ?%))");
  return question_end < reduced.size() && yes.in(reduced.substr(question_end, 20));
}

bool in_quotes(std::string_view before, std::string_view after) {
  const auto quotes = [](std::string_view text) { return std::count(text.begin(), text.end(), '"'); };
  if (quotes(before) % 2 == 1 && quotes(after) > 0) return true;
  static const Cue opens(R"((^|[ (])'[^']{0,30}$)");
  static const Cue closes(R"(^[^']{0,30}'([ ,.;:!?)]|$))");
  return opens.in(before) && closes.in(after);
}

// Speech about words; inside quotes less is needed than outside.
bool about_words(std::string_view before, std::string_view after, std::string_view earlier, std::string_view later,
                 bool quoted) {
  static const Cue word_before(
      R"(\b(words?|terms?|phrases?|wording|expressions?|adjectives?|slogans?)( (like|such as|as|of))?[ :"']{1,3}[^.!?]{0,30}$)");
  static const Cue explains_before(
      R"(\b(what( does| do| is| are| an?| the)?|meaning of|definition of|difference between|myths?( that| about| of|:)|misconception that|beware( of)?|be wary of|wary of|whether|(ask|asks|asked|wonder) (us )?(if|about)|versus|vs\.?|instead of|no such thing as|avoid|never (say|write|use|call|promise)|(do not|don't|cannot|can't|may not|must not) (say|write|use|call|promise|claim|mean|imply|be (called|described))|does not (mean|imply|denote)|(claims?|promises|offers|ads|adverts|posts) (of|that (say|promise|claim)|with|like|such as)|if (an?|any|the|somebody|someone|a seller) ?(ad|advert|post|offer|seller|website|product)? (promises|claims|says|offers))[ "'][^.!?;]{0,50}$)");
  static const Cue explains_after(
      R"(^["']?,? ?[^.!?;]{0,30}\b(is a myth|means?\b|does not mean|is not a (synonym|word)|is the wrong word|is a (word|phrase|claim|promise)( that)?|are (words|phrases)|explained|in plain (words|english|language)|differ|claims? (need|needs|require|are|must)|is (often|sometimes) (said|confused)|has a (legal|precise|specific) meaning|stands? for)\b)");
  static const Cue spoken(
      R"(\b(not|never|avoid|instead of|means?|mean|say|write|called|calling|word|term|phrase|ask|asks|asked|explain|label|titled|entitled|named|session|talk|award|category|film|song|book|report|article|poster|heading|headline)\b[^.!?]{0,40}$)");
  // A list of words in quotes is announced once, and a question may weigh them against each other.
  static const Cue listed(
      R"(\b(phrases?|words?|wording|terms?|claims?|slogans?|typos?|misspellings?|strike|struck|cross(es|ed)? out|delete[sd]?|ban(s|ned)?|forbidden)\b)");
  // "We turned down an ad that said", "never print this.", for quoted words only.
  static const Cue refused(
      R"(\b(reject(s|ed)?|refuse[sd]?|turn(s|ed)? down|strikes?|struck|cross(es|ed)? out|delete[sd]?|remove[sd]?|took out|sent back|vetoe[sd]|bann?(s|ed)?|forbidden|forbids?|not allowed|misleading|red flags?|(never|not|don't|cannot|can't|avoid|must not|may not|nobody should|stop) (write|writing|say|saying|use|using|print|printing|post|posting|promise|promising|claim|claiming|call))\b[^.!?]{0,60}[.!?]?"? ?$)");
  // "... have no place in a sales call", "is a headline we would not run".
  static const Cue refused_after(
      R"(^[^.!?]{0,80}["'][^.!?]{0,60}\b((have|has) no place|(we|you|i|nobody) (would|will|should|did) (not|never) (run|print|post|publish|use|say|write)|(is not|isn't|are not|aren't) (a |our )?(dirty )?(word|wording|claim|language)s?)\b)");
  // "Our post called it so. That was wrong."
  static const Cue taken_back(
      R"(^["' ]*(that|this|it|which) (was|is) (wrong|an error|a mistake|incorrect|false|not (so|true|right|correct))\b)");
  static const Cue weighed_before(R"(["'] (or|versus|vs\.?) ["']$)");
  static const Cue weighed_after(R"(^["'] (or|versus|vs\.?) ["'])");
  static const Cue opens_with_quote(
      R"(^["' ]*((it|this|that|one|here it) (is|was|said|reads|says)|namely|for example|e\.g\.)?[:, ]*["'][^"']{0,40}$)");
  if (quoted && (refused_after.in(after) || taken_back.in(later))) return true;
  if (quoted && (refused.in(before) || (opens_with_quote.in(before) && refused.in(earlier)))) return true;
  if (quoted && (spoken.in(before) || listed.in(before) || weighed_before.in(before) || weighed_after.in(after)))
    return true;
  return word_before.in(before) || explains_before.in(before) || explains_after.in(after);
}

}  // namespace

bool mentioned(std::string_view reduced, Stretch hit) {
  const Stretch sentence = sentence_at(reduced, hit.begin);
  const std::string_view before = reduced.substr(sentence.begin, hit.begin - sentence.begin);
  const std::string_view after =
      hit.end < sentence.end ? reduced.substr(hit.end, sentence.end - hit.end) : std::string_view();
  if (asked(sentence.of(reduced)) && !answered(reduced, sentence.end)) return true;
  const Stretch last = sentence.begin == 0 ? Stretch{} : sentence_at(reduced, sentence.begin - 1);
  const Stretch next = sentence.end < reduced.size() ? sentence_at(reduced, sentence.end) : Stretch{};
  return about_words(before, after, last.of(reduced), next.of(reduced), in_quotes(before, after));
}

}  // namespace posology::terms
