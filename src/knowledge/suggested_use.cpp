#include "knowledge/suggested_use.h"

#include <algorithm>
#include <array>

namespace posology {
namespace {

using enum Pillar;

constexpr std::array talk{dialogue, partner, event};
constexpr std::array reach{educational, dialogue, event, corporate, recruitment, service};
constexpr std::array support{dialogue, partner, service, testimonial, curated};
constexpr std::array news{educational, curated, event, corporate};
constexpr std::array own_work{product, educational, event, testimonial, corporate, service};
constexpr std::array others_work{curated, educational, partner};
constexpr std::array headline{product, educational, event, service, partner, curated, corporate, recruitment};
constexpr std::array teach{educational, service, event, product, partner, testimonial};
constexpr std::array professional{educational, service, event, recruitment};
constexpr std::array relations{dialogue, partner, testimonial, corporate, product};

// X: the eleven uses in the words of the campaign file; two of them are done by listening.
constexpr std::array uses_of_x{
    SuggestedUse{"x", "net-own-discipline", "talk with people of the readers' own discipline", talk, ""},
    SuggestedUse{"x", "net-other-discipline", "talk with a neighbouring discipline", talk, ""},
    SuggestedUse{"x", "net-own-specialty", "talk with people of the readers' own specialty", talk, ""},
    SuggestedUse{"x", "net-other-specialty", "talk with another specialty", talk, ""},
    SuggestedUse{"x", "follow-search-terms", "follow search terms", {}, "listening.terms"},
    SuggestedUse{"x", "find-media-reports", "find reports in the media", {}, "listening.media_reports"},
    SuggestedUse{"x", "extend-reach", "reach people who do not follow yet", reach, ""},
    SuggestedUse{"x", "support-network", "help and thank the people of the network", support, ""},
    SuggestedUse{"x", "share-field-news", "pass on news of the field", news, ""},
    SuggestedUse{"x", "share-own-work", "show own work", own_work, ""},
    SuggestedUse{"x", "share-others-work", "pass on the work of others, with its source", others_work, ""},
};

constexpr std::array uses_of_facebook{
    SuggestedUse{"facebook", "headline-link-action", "a headline, a link to the own site, what to do there", headline,
                 ""},
    SuggestedUse{"facebook", "question", "a question, with somebody there to answer", talk, ""},
};

constexpr std::array uses_of_youtube{
    SuggestedUse{"youtube", "teach", "teach one thing from beginning to end", teach, ""},
    SuggestedUse{"youtube", "answer-in-film", "answer in film what people asked", talk, ""},
};

constexpr std::array uses_of_linkedin{
    SuggestedUse{"linkedin", "professional-development", "help readers in their own profession", professional, ""},
    SuggestedUse{"linkedin", "relationships", "name, thank and ask the people behind the work", relations, ""},
    SuggestedUse{"linkedin", "group-discussion", "open a discussion, and carry it into a group by hand", talk, ""},
    SuggestedUse{"linkedin", "share-others-work", "pass on the work of others, with its source", others_work, ""},
};

}  // namespace

std::span<const SuggestedUse> suggested_uses(std::string_view platform) {
  for (const std::span<const SuggestedUse> list :
       {std::span<const SuggestedUse>(uses_of_x), std::span<const SuggestedUse>(uses_of_facebook),
        std::span<const SuggestedUse>(uses_of_youtube), std::span<const SuggestedUse>(uses_of_linkedin)}) {
    if (list.front().platform == platform) return list;
  }
  return {};
}

const SuggestedUse* find_suggested_use(std::string_view platform, std::string_view id) {
  for (const SuggestedUse& use : suggested_uses(platform)) {
    if (use.id == id) return &use;
  }
  return nullptr;
}

bool carries(const SuggestedUse& use, Pillar pillar) {
  return std::find(use.pillars.begin(), use.pillars.end(), pillar) != use.pillars.end();
}

Cited suggested_uses_source(std::string_view platform) {
  // The uses are sourced; which kind of content can carry which of them is our reading.
  if (platform == "x") {
    return {"Pallimed, Twitter for Medical Professionals: 11 Uses in 9 Steps; kinds of content by our reading",
            "2010-02-15", Certainty::reported};
  }
  return {
      "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry; kinds of content by our reading",
      "2013-11-15", Certainty::reported};
}

}  // namespace posology
