// The campaign's use of a platform: cadence, days, owner, comments.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"
#include "model/units.h"

namespace posology {

/// Posts per period: one number is a target with no band.
struct Cadence {
  Opt<Rate> min, target, max;
  Place place{};
  /// The rate to plan for: target, else the middle of the band, else the one bound that is there.
  [[nodiscard]] Rate planned() const;
};

/// A pillar's part of the mix.
struct MixShare {
  Place place{};                ///< the pillar's key
  Located<std::string> pillar;  ///< as written
  Located<Share> share;
  Pillar counts_as = Pillar::educational;  ///< the built-in pillar that it is, or counts as
  std::map<Format, Located<Share>> formats;
  ListOf<RefTo<Kind::platform>> platforms;  ///< empty: all
};

struct ContentMix {
  Place place{};  ///< the key `content_mix`
  std::vector<MixShare> shares;
};

struct PlatformUse {
  Place place{};            ///< the platform's key
  Located<std::string> id;  ///< as written: "twitter" stays "twitter"
  std::string platform;     ///< the id in use today: "x"
  Opt<std::string> purpose;
  ListOf<RefTo<Kind::segment>> audience;  ///< empty: all segments
  std::optional<Cadence> cadence;         ///< absent: written posts only
  ListOf<Weekday> days;
  ListOf<TimeOfDay> times;
  Opt<Duration> min_gap;
  Opt<RefTo<Kind::person>> owner;
  Opt<Comments> comments;
  Opt<std::int64_t> followers;
  ListOf<std::string> groups;
  Opt<AccountKind> account;
  std::optional<ContentMix> content_mix;
  Opt<bool> health_source;
  Opt<std::int64_t> text_limit;
};

}  // namespace posology
