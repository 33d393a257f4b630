// A post as written in the campaign file: what must run, or exists already.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"
#include "model/money.h"
#include "model/units.h"

namespace posology {

struct PostLink {
  Opt<std::string> url;
  Opt<bool> utm;
};

struct PictureOf {
  Place place{};
  Opt<PersonInPicture> kind;
  Opt<RefTo<Kind::consent>> consent;
};

struct Media {
  Place place{};
  Located<MediaType> type;
  Opt<std::string> file, alt, captions, transcript, ai_label, text_in_image;
  Opt<bool> decorative, ai_generated;
  Opt<std::int64_t> seconds, width, height, bytes;
  std::vector<PictureOf> people;
  std::string container{};  ///< what the first bytes of the file say it is ("png"); empty: not looked at
};

struct Disclosure {
  Place place{};
  Opt<std::string> text;
  Opt<DisclosurePlacement> placement;
  Opt<bool> audio, visual;
};

struct PaidPlacement {
  Place place{};
  Opt<Money> budget;
  Opt<std::int64_t> min_age;
  Opt<std::string> targeting;  ///< source of the audience: job-title, patient-list ...
  Opt<bool> platform_ack;
  Opt<Date> ack_date;
};

struct Reviewed {
  Place place{};
  Opt<RefTo<Kind::person>> author, by;
  Opt<Role> role;  ///< short forms (medical, legal, regulatory) are read alike
  Opt<Date> on, expires;
  Opt<std::string> text_hash;
};

struct Post {
  Place place{};
  Located<Id> id;
  Opt<RefTo<Kind::platform>> platform;
  std::string platform_id;  ///< the id in use today; empty when the key is absent
  Opt<LocalTime> at;
  Opt<std::string> time_zone;
  Opt<DateRange> window;
  Opt<std::string> pillar;  ///< as written
  std::optional<Pillar> counts_as;
  Opt<Format> format;
  ListOf<RefTo<Kind::segment>> audience;
  Opt<RefTo<Kind::objective>> objective;
  Opt<RefTo<Kind::product>> product;
  Opt<std::string> headline, text, risk, cta, x_use, source, target, irb_ref;
  PostLink link;
  ListOf<std::string> hashtags;  ///< without the leading #
  std::vector<Media> media;
  ListOf<RefTo<Kind::claim>> claims;
  Opt<RefTo<Kind::endorser>> endorser;
  std::optional<Disclosure> disclosure;
  Opt<Interaction> interaction;
  ListOf<std::string> needs;  ///< ids of needs, or their texts
  Opt<RefTo<Kind::post>> thread_of, derived_from;
  ListOf<RefTo<Kind::post_or_event>> after;
  std::optional<PaidPlacement> paid;
  std::optional<Reviewed> reviewed;
  std::map<std::string, Located<std::string>> authorisation;  ///< country code to reference
  Opt<bool> siuu_disclosures, third_party_independent, open_payments, ai_persona;
  Opt<Effort> effort;  ///< one figure: the whole effort
  std::map<Role, Located<Effort>> effort_by_role;
  Opt<PostStatus> status;
};

/// `sha256:` and 16 hexadecimal digits over headline, text, risk, link, call to action, hashtags and alternative texts,
/// each in NFC and ended by U+001F: what a reviewer approves.
[[nodiscard]] std::string text_hash(const Post& post);

}  // namespace posology
