#include "knowledge/measurement_category.h"

namespace posology {
namespace {

constexpr MeasurementCategory five[] = {
    {"exposure", "how many people could see it: impressions, reach, visits, followers"},
    {"influence", "how it is spoken of: share of voice, sentiment, who passes it on"},
    {"engagement", "what people do with it: replies, shares, clicks, watch time"},
    {"action", "what it leads to: leads, demo requests, downloads"},
    {"retention", "who stays: repeat attendance, renewals, recommendations"},
};

constexpr MeasurementCategory amec_2013[] = {
    {"exposure", "the degree to which people could meet the message"},
    {"engagement", "interactions with the content and talk about the brand"},
    {"influence", "how far perceptions and attitudes were changed"},
    {"impact", "what the target group did because of it"},
    {"advocacy", "others making the case for you"},
};

constexpr MeasurementCategory amec_ief[] = {
    {"objectives", "what the organisation and its communication want"},
    {"inputs", "audiences, strategy and resources that go in"},
    {"activities", "what is done: content, events, placements"},
    {"outputs", "what was put out and could be seen"},
    {"out-takes", "what the audience took from it: attention, reactions"},
    {"outcomes", "what changed in knowledge, opinion and trust"},
    {"impact", "what the organisation has of it"},
};

}  // namespace

std::span<const MeasurementCategory> categories_of(Framework framework) {
  switch (framework) {
    case Framework::five_categories:
      return five;
    case Framework::amec_2013:
      return amec_2013;
    case Framework::amec_ief:
      return amec_ief;
  }
  return five;
}

Cited cited_for(Framework framework) {
  switch (framework) {
    case Framework::five_categories:
      break;
    case Framework::amec_2013:
      return {"AMEC Social Media Valid Framework, Madrid, on the standards of the Conclave", "2013-06-07",
              Certainty::reported};
    case Framework::amec_ief:
      return {"AMEC Integrated Evaluation Framework", "2016-06-16", Certainty::reported};
  }
  return {"Nichole Kelly, 5 Categories of Social Media Measurement; the last three names from her later work",
          "2010-02", Certainty::unconfirmed};
}

}  // namespace posology
