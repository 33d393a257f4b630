// Where the money should go: changes of the campaign file for the weeks that are left, with what they should bring.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/effects.h"
#include "model/measured.h"
#include "model/money.h"
#include "model/words.h"
#include "text/place.h"

namespace posology {

/// A value of the file, and what would stand there instead.
struct ProposedChange {
  std::string key;             ///< "platforms.x.cadence"
  std::string value, instead;  ///< "2/week", "3/week"
  Place place;                 ///< of the value that stands there now
};

/// From one kind of post to another; both can be told apart.
struct ProposedMove {
  Factor factor{};
  std::string from, to;                 ///< names of the levels
  Times times;                          ///< how much `to` brings for each post, against `from`
  std::vector<ProposedChange> changes;  ///< what is taken, then what is given
  Measured of_one;                      ///< what a post of `from` brought on average
  std::int64_t posts = 0;               ///< thousandths of posts that change sides in the days that are left
  Measured gain, low, high;             ///< of the metric, by the end of the campaign, with the 90% interval
  Money cost;                           ///< what the posts of `to` cost more than those of `from`; below 0: less
};

/// What came of planning and judging the changed campaign.
enum class Trial { none, holds, refused };
POSOLOGY_WORDS(Trial, "none", "holds", "refused");

struct Proposal {
  std::size_t metric = 0;           ///< index in Measurement::metrics: what is to grow (or to fall)
  bool fewer = false;               ///< the target lies below the baseline: less is better
  std::int64_t days_left = 0;       ///< after the scorecard's day
  std::vector<ProposedMove> moves;  ///< in the order of the factors, what is surest first
  std::vector<std::string> stays;   ///< why something does not move, one sentence each
  Trial trial = Trial::none;
  std::vector<std::string> trial_words;  ///< what was planned and judged, or what stood against it
};

/// Whether the condition of a budget line is met.
enum class Met { yes, no, too_early, not_known };
POSOLOGY_WORDS(Met, "met", "not met", "too early", "not known");

/// A budget line's `reallocate_if`, held against the results.
struct Condition {
  std::string line, text;
  Met met = Met::not_known;
  std::string words;  ///< the figures, or why they cannot be had
  Place place;
};

}  // namespace posology
