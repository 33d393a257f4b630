// CPY002: copy for lay people that asks for more years of school than they should need.
#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/ascii.h"
#include "text/reading_grade.h"

namespace posology::rules {
namespace {

constexpr std::array<std::string_view, 22> common = {"USA", "FDA", "NHS", "DNA", "HIV", "FAQ",  "PDF", "USB",
                                                     "MRI", "ECG", "EKG", "GPS", "LED", "NEW",  "NOW", "FREE",
                                                     "YOU", "ALL", "NOT", "AND", "THE", "COVID"};

bool speaks_english(const Campaign& campaign, const Segment& segment) {
  const auto english = [](const std::string& tag) { return tag.substr(0, 2) == "en"; };
  if (segment.languages.empty()) return english(value_or(campaign.language, std::string("en")));
  return std::any_of(segment.languages.begin(), segment.languages.end(),
                     [&](const auto& l) { return english(l.value); });
}

bool for_lay_english(const Campaign& campaign, const Post& post) {
  const auto segments = campaign.segments_of(post);
  return std::any_of(segments.begin(), segments.end(), [&](const Segment* segment) {
    return is_lay(segment->kind.value) && speaks_english(campaign, *segment);
  });
}

// Names of devices and of the company are nobody's choice of words.
std::string without_names(const Campaign& campaign, std::string text) {
  const auto drop = [&](const Opt<std::string>& name) {
    if (!name || name->value.empty()) return;
    for (std::size_t at = text.find(name->value); at != std::string::npos; at = text.find(name->value, at + 2))
      text.replace(at, name->value.size(), "it");
  };
  for (const Product& product : campaign.products) drop(product.name);
  drop(campaign.company.name);
  return text;
}

// The first abbreviation of three capitals or more that the text explains neither before nor in brackets behind.
std::string unexplained(const std::string& text) {
  constexpr auto capital = ascii::is_upper;
  const auto joined = [](char c) {
    return ascii::is_lower(c) || ascii::is_digit(c) || c == '-' || c == '#' || c == '/';
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::size_t end = at;
    while (end < text.size() && capital(text[end])) ++end;
    if (end - at < 3) {
      at = std::max(at, end);
      continue;
    }
    std::string word = text.substr(at, end - at);
    const bool part = (at > 0 && joined(text[at - 1])) || (end < text.size() && joined(text[end]));
    const bool told = text.find("(" + word + ")") != std::string::npos || text.compare(end, 2, " (") == 0;
    if (!part && !told && std::find(common.begin(), common.end(), word) == common.end()) return word;
    at = end;
  }
  return "";
}

void check_post(const Judge& judge, const Post& post) {
  const std::string text =
      without_names(judge.campaign(), (post.headline ? post.headline->value + ".\n\n" : "") + post.text->value);
  if (const std::string word = unexplained(text); !word.empty())
    judge
        .found(post.text->place,
               fmt::format("'{}' uses '{}' for lay people and does not say what it is", post.id->text, word),
               fmt::format("write it out the first time: '... ({})'", word))
        .level = Level::info;
  const ReadingGrade grade = reading_grade(text);
  const std::int64_t most = judge.option("grade"), good = judge.option("good");
  // Short texts swing widely: of them only those are judged that no swing explains.
  const bool steep = grade.words >= judge.option("few") && grade.hundredths > judge.option("steep") * 100;
  if ((grade.words < judge.option("words") && !steep) || grade.hundredths <= good * 100) return;
  judge
      .found(post.text->place,
             fmt::format("'{}' for lay people reads at grade {}.{}; {}", post.id->text, grade.hundredths / 100,
                         grade.hundredths % 100 / 10,
                         grade.hundredths > most * 100 ? fmt::format("{} is the most", most)
                                                       : fmt::format("{} would reach more of them", good)),
             "use shorter sentences and everyday words")
      .level = grade.hundredths > most * 100 ? Level::warning : Level::info;
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (post.text && for_lay_english(judge.campaign(), post)) check_post(judge, post);
  }
}

constexpr Option options[] = {{"grade", 8, "school grade above which is warned"},
                              {"good", 6, "school grade above which is told"},
                              {"words", 30, "shortest text whose grade is judged, in words"},
                              {"steep", 22, "school grade above which shorter texts are warned of too"},
                              {"few", 10, "shortest text of so steep a grade that is judged, in words"}};

}  // namespace

extern const Rule rule_CPY002;
const Rule rule_CPY002{
    .code = "CPY002",
    .name = "hard-to-read",
    .level = Level::warning,
    .what =
        "English copy for patients, caregivers and the public reads at grade 8 or below (warning) and better at 6 "
        "(info), by Flesch and Kincaid, from 30 words on (from 10 on above grade 22) and without names of products; "
        "abbreviations are explained (info).",
    .why =
        "Half of the readers are lost above that. Short posts swing widely, so that of them only the hardest are "
        "judged.",
    .source =
        "NIH advice (below grade 8); 5th to 6th, or 6th to 8th grade by others: PMC6334864, PMC3049622; the number of "
        "words is our default",
    .authority = Authority::practice,
    .wording = true,
    .options = options,
    .bad =
        "audience:\n  - {id: patients, kind: patient, needs: [a]}\nposts:\n  - id: p1\n    platform: linkedin\n    "
        "text: >-  # <- CPY002\n      Transthoracic echocardiographic quantification facilitates longitudinal "
        "haemodynamic surveillance,\n      enabling multidisciplinary interpretation of ventricular remodelling "
        "trajectories, and supporting\n      individualised pharmacological optimisation throughout ambulatory "
        "follow-up in heterogeneous populations with\n      considerable comorbidity, as recommended "
        "internationally.\n",
    .good =
        "audience:\n  - {id: patients, kind: patient, needs: [a]}\nposts:\n  - id: p1\n    platform: linkedin\n    "
        "text: >-\n      An ultrasound of the heart shows how it pumps. It does not hurt. Your care team looks at the\n"
        "      pictures with you. They can see if things change over time. Bring your questions, and bring a\n      "
        "friend if you like.\n",
    .check = check,
};

}  // namespace posology::rules
