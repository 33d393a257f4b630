// CPY001: copy that its platform refuses or cuts off.
#include <set>

#include <fmt/format.h>

#include "knowledge/published_text.h"
#include "knowledge/text_count.h"
#include "rules/copy/limit_of.h"
#include "rules/rule.h"
#include "text/link.h"
#include "text/tag.h"

namespace posology::rules {
namespace {

using Limit = std::optional<Fact<std::int64_t>>;

/// A post of a platform with a judge at hand.
class Copy {
 public:
  Copy(const Judge& judge, const Post& post, const Platform& platform)
      : judge_(judge), post_(post), platform_(platform), published_(published_text(judge.campaign(), post, platform)) {}

  void check() const {
    check_text();
    check_title();
    check_characters();
    check_numbers();
    for (const Media& media : post_.media) check_alt(media);
  }

 private:
  Place text_place() const { return published_.parts.empty() ? post_.place : published_.parts.front().place; }

  // What is only reported or remembered is worth a warning, what the platform itself says an error.
  void found(Place place, const Cited& cited, std::string message, std::string help) const {
    Finding& finding = judge_.found(place, std::move(message), std::move(help));
    finding.source = fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
    if (cited.certainty >= Certainty::unconfirmed) finding.level = std::min(finding.level, Level::warning);
  }

  void over(Place place, const Fact<std::int64_t>& limit, std::int64_t number, std::string_view what) const {
    if (number <= limit.value || limit.value == 0) return;
    found(place, limit.cited,
          fmt::format("{} of '{}': {}; {} takes {}", what, post_.id->text, number, platform_.name, limit.value),
          fmt::format("take away {}", number - limit.value));
  }

  void check_text() const {
    const TextCount count = count_text(platform_, published_.text);
    const Fact<std::int64_t> limit = text_limit_of(judge_.campaign(), platform_);
    if (count.total > limit.value) {
      const std::string_view unit = counting_unit_word(platform_.unit);
      over(text_place(), limit, count.total, fmt::format("the text ({}{})", unit, parts_text()));
    }
    if (platform_.byte_limit) over(text_place(), *platform_.byte_limit, count.bytes, "the text (bytes)");
    if (platform_.unit == CountingUnit::weighted_x && count.holds_noncharacter) {
      found(text_place(), platform_.text_limit.cited,
            fmt::format("the text of '{}' holds U+FEFF, U+FFFE or U+FFFF, which X refuses", post_.id->text),
            "take that character out");
    }
  }

  // ": text 260, risk line 52", where the text is made of several parts.
  std::string parts_text() const {
    if (published_.parts.size() < 2) return "";
    std::string list;
    for (const PublishedPart& part : published_.parts) {
      const auto units = count_text(platform_, published_.text.substr(part.begin, part.end - part.begin)).total;
      list += fmt::format("{} {} {}", list.empty() ? ":" : ",", part.what, units);
    }
    return list;
  }

  void check_title() const {
    if (published_.title.empty() || !platform_.title_limit) return;
    over(post_.headline->place, *platform_.title_limit, count_units(CountingUnit::code_points, published_.title),
         "the headline (characters)");
  }

  void check_characters() const {
    const std::string_view refused = platform_.refused.value;
    if (refused.empty()) return;
    for (const auto& [words, place] : {std::pair{&published_.title, post_.headline ? post_.headline->place : Place{}},
                                       std::pair{&published_.text, text_place()}}) {
      const std::size_t at = words->find_first_of(refused);
      if (at == std::string::npos) continue;
      found(place, platform_.refused.cited,
            fmt::format("'{}' stands in '{}', and {} refuses it", (*words)[at], post_.id->text, platform_.name),
            "write it in words");
    }
  }

  void check_numbers() const {
    const std::string_view text = published_.text;
    std::set<std::string_view> links;
    for (const Link& link : find_links(text)) links.insert(link.of(text));
    const auto number = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
    const Place tags = post_.hashtags.empty() ? text_place() : post_.hashtags.begin()->place;
    check_number(platform_.hashtag_limit, tags, number(find_hashtags(text)), "hashtags");
    check_number(platform_.link_limit, text_place(), number(links), "different links");
    check_number(platform_.mention_limit, text_place(), number(find_mentions(text)), "mentions");
    check_number(platform_.cashtag_limit, text_place(), number(find_cashtags(text)), "cashtags");
  }

  void check_number(const Limit& limit, Place place, std::int64_t number, std::string_view what) const {
    if (limit) over(place, *limit, number, what);
  }

  void check_alt(const Media& media) const {
    if (!media.alt || !platform_.alt_limit) return;
    over(media.alt->place, *platform_.alt_limit, count_units(CountingUnit::code_points, media.alt->value),
         "an alternative text (characters)");
  }

  const Judge& judge_;
  const Post& post_;
  const Platform& platform_;
  PublishedText published_;
};

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (const Platform* platform = find_platform(post.platform_id)) Copy(judge, post, *platform).check();
  }
}

}  // namespace

extern const Rule rule_CPY001;
const Rule rule_CPY001{
    .code = "CPY001",
    .name = "over-platform-limit",
    .level = Level::error,
    .what =
        "The text of a post, as it will be published and as its platform counts it, its headline, hashtags, links, "
        "mentions and alternative texts keep within the platform's limits; a warning where a limit is not confirmed.",
    .why = "What is too long is refused on the day of publishing, or cut, and what is cut is usually the risk line.",
    .source = "the platforms' documentation and public code, see `posology platforms`",
    .authority = Authority::practice,
    .bad =
        "platforms:\n  instagram: {purpose: community}\nposts:\n  - id: p1\n    platform: instagram\n    text: Six "
        "tags\n    hashtags: [A, B, C, D, E, F]  # <- CPY001\n",
    .good =
        "platforms:\n  instagram: {purpose: community}\nposts:\n  - id: p1\n    platform: instagram\n    text: Two "
        "tags\n    hashtags: [CardiacSurgery, GraftFlow]\n",
    .check = check,
};

}  // namespace posology::rules
