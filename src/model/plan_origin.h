// How a plan came about: values that were tried in place of the file's, and the lock that it keeps to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "text/place.h"

namespace posology {

/// A post that stands elsewhere than the lock says, or nowhere any more.
struct PostMove {
  std::string id, platform;
  LocalTime from;
  std::optional<LocalTime> to;  ///< nothing: it has no place now
  std::string why;
  bool forced = false;  ///< its old place is closed to it, whatever the other posts do
  Place place;          ///< what decided, in the file; else the line of the lock
};

/// A step that somebody else does than the lock says.
struct HandOver {
  std::string post, step;
  std::string was, now;  ///< ids of people
  std::string why;
};

/// What came of the posts that a lock names.
struct Stability {
  int locked = 0, kept = 0;
  int least_moves = 0;          ///< so many cannot keep their places in any plan that fills as many
  std::vector<PostMove> moved;  ///< by the time that they had
  std::vector<PostMove> gone;
  std::vector<std::string> added;  ///< ids of placed posts that the lock does not name
  std::vector<HandOver> hand_overs;
};

struct PlanOrigin {
  std::vector<std::string> trial;      ///< "path=value"; empty: the file as it is
  std::optional<Stability> stability;  ///< where there was a lock
};

}  // namespace posology
