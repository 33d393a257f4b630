// Tables of posts and what belongs to them.
#include <fmt/format.h>

#include "intake/schemas.h"
#include "knowledge/platform.h"
#include "model/zone.h"

namespace posology::intake {
namespace {

Post& post(void* owner) { return *static_cast<Post*>(owner); }

void read_platform(Reading& reading, const View& value, void* owner) {
  fill<Kind_<RefTo<Kind::platform>>>(reading, value, post(owner).platform);
  if (!post(owner).platform) return;
  post(owner).platform_id = platform_in_use(post(owner).platform->value.text);
}

const Table& link_table() {
  static constexpr Field fields[] = {
      field<&PostLink::url, WebAddress>("url", "The address").required().like("https://example.com/flow"),
      field<&PostLink::utm>("utm",
                            "The link is published with utm_source, utm_medium, utm_campaign and utm_content (the "
                            "post's id), unless it has such parameters or stands in the text")
          .otherwise("false"),
  };
  static const Table table{"link", "Where a post leads", fields};
  return table;
}
void read_link(Reading& reading, const View& value, void* owner) {
  if (value->is_scalar())
    fill<WebAddress>(reading, value, post(owner).link.url);
  else
    read_table(reading, value, link_table(), &post(owner).link);
}
Shape link_shape() { return shape_of_parts(Shape::Form::either, {WebAddress::shape(), object_shape(link_table())}); }

void read_effort(Reading& reading, const View& value, void* owner) {
  if (value->is_map())
    fill<Kind_<Effort>>(reading, value, post(owner).effort_by_role);
  else
    fill<Kind_<Effort>>(reading, value, post(owner).effort);
}
Shape effort_shape() {
  return shape_of_parts(
      Shape::Form::either,
      {Kind_<Effort>::shape(), shape_of_parts(Shape::Form::map, {Kind_<Role>::shape(), Kind_<Effort>::shape()})});
}

/// Ids of needs, or the text of one.
void read_needs(Reading& reading, const View& value, void* owner) {
  fill<Kind_<std::string>>(reading, value, post(owner).needs);
  const std::vector<std::string_view> known = reading.ids.all(Kind::need);
  for (const auto& need : post(owner).needs) {
    const bool is_text = need->find(' ') != std::string::npos || reading.ids.has(Kind::need, need.value);
    if (is_text || known.empty()) continue;
    const auto near = reading.nearest_of(need.value, known);
    if (near)
      reading.complain("FMT005", need.place, fmt::format("there is no need of the audience '{}'", need.value),
                       fmt::format("did you mean '{}'?", *near));
  }
}
Shape needs_shape() { return shape_of_parts(Shape::Form::list_or_one, {text_shape("id or text of a need")}); }

/// What the pillar counts as: itself when it is built in, else what content_mix says.
std::optional<Pillar> meaning_of(std::string_view pillar) { return from_word<Pillar>(pillar); }

void check_time(Reading& reading, const Post& it) {
  const std::string zone = it.time_zone ? it.time_zone->value : reading.zone;
  if (!zone_known(zone)) return;
  const Reading::Step step(reading, "at");
  const ZonedTime time = resolve(it.at->value, zone);
  if (time.status == ZonedTime::Status::skipped) {
    std::string help;
    if (time.before && time.after) help = fmt::format("take {} or {}", time.before->text(), time.after->text());
    reading.complain("FMT012", it.at->place,
                     fmt::format("{} does not exist in {}: the clocks go forward", it.at->value.text(), zone), help);
  } else if (time.status == ZonedTime::Status::doubled) {
    reading.complain("FMT013", it.at->place,
                     fmt::format("{} comes twice in {}: the clocks go back; the first one, {} ({}), is taken",
                                 it.at->value.text(), zone, time.abbreviation, offset_text(time.offset_minutes)));
  }
}

}  // namespace

const Table& Schema<PictureOf>::table() {
  static constexpr Field fields[] = {
      field<&PictureOf::kind>("kind", "Who is seen or heard").required().like("patient"),
      field<&PictureOf::consent>("consent", "The consent that covers it"),
  };
  static const Table table{"person in a picture", "Somebody who can be seen or heard", fields};
  return table;
}

const Table& Schema<Media>::table() {
  static constexpr Field fields[] = {
      field<&Media::type>("type", "What it is").required().like("image"),
      field<&Media::file>("file", "File name"),
      field<&Media::alt>("alt", "Alternative text"),
      field<&Media::decorative>("decorative", "Only decoration: needs no alternative text"),
      field<&Media::captions>("captions", "File with captions"),
      field<&Media::transcript>("transcript", "File or page with the transcript"),
      field<&Media::ai_generated>("ai_generated", "Made by a machine"),
      field<&Media::ai_label>("ai_label", "The words that say so"),
      field<&Media::seconds>("seconds", "Length"),
      field<&Media::width>("width", "Width in pixels"),
      field<&Media::height>("height", "Height in pixels"),
      field<&Media::bytes>("bytes", "Size of the file"),
      field<&Media::text_in_image>("text_in_image", "Words that stand in the picture"),
      field<&Media::people>("people", "Who is seen or heard"),
  };
  static const Table table{"medium", "A picture, a video, a sound or a document of a post", fields};
  return table;
}

const Table& Schema<Disclosure>::table() {
  static constexpr Field fields[] = {
      field<&Disclosure::text>("text", "The words").required().like("Paid partnership with Acme Medical"),
      field<&Disclosure::placement>("placement", "Where it stands in the post").like("start"),
      field<&Disclosure::audio>("audio", "It is spoken"),
      field<&Disclosure::visual>("visual", "It is shown"),
  };
  static const Table table{"disclosure", "How a connection to the company is disclosed", fields};
  return table;
}

const Table& Schema<PaidPlacement>::table() {
  static constexpr Field fields[] = {
      field<&PaidPlacement::budget>("budget", "What is paid to the platform").like("800 USD"),
      field<&PaidPlacement::min_age>("min_age", "Youngest age that is targeted"),
      field<&PaidPlacement::targeting>("targeting", "Where the audience comes from").like("job-title"),
      field<&PaidPlacement::platform_ack>("platform_ack", "The platform has approved the advertiser"),
      field<&PaidPlacement::ack_date>("ack_date", "Day of that approval"),
  };
  static const Table table{"paid placement", "Money behind a post", fields};
  return table;
}

const Table& Schema<Reviewed>::table() {
  static constexpr Field fields[] = {
      field<&Reviewed::author>("author", "Who wrote it"),
      field<&Reviewed::by>("by", "Who reviewed it").required(),
      field<&Reviewed::role, ReviewRole>("role", "In which role").like("medical"),
      field<&Reviewed::on>("on", "Day of the review").required().like("2027-01-05"),
      field<&Reviewed::expires>("expires", "Last day for which it holds"),
      field<&Reviewed::text_hash, TextHash>("text_hash", "Hash of what was reviewed, as the plan prints it"),
  };
  static const Table table{"review of a post", "Who approved a post", fields};
  return table;
}

const Table& Schema<Post>::table() {
  static constexpr Field fields[] = {
      field<&Post::id>("id", "Name under which other keys refer to the post").required().like("launch-day"),
      custom<&read_platform, &Kind_<RefTo<Kind::platform>>::shape>("platform", "Where it runs").like("linkedin"),
      field<&Post::at>("at", "Fixed local time").like("2027-01-12 09:30"),
      field<&Post::time_zone, TimeZoneName>("time_zone", "Time zone of `at`").otherwise("campaign.time_zone"),
      field<&Post::window>("window", "Days between which it runs").like("2027-02-01..2027-02-12"),
      field<&Post::pillar, PillarName>("pillar", "What kind of content it is").like("educational"),
      field<&Post::format>("format", "Its format").like("image"),
      field<&Post::audience>("audience", "Segments that it addresses").otherwise("the platform's audience"),
      field<&Post::objective>("objective", "Objective that it serves"),
      field<&Post::product>("product", "Product that it is about"),
      field<&Post::headline>("headline", "Headline"),
      field<&Post::text>("text", "The text"),
      field<&Post::risk>("risk", "The risk information"),
      custom<&read_link, &link_shape>("link", "Where it leads").like("https://example.com/flow"),
      field<&Post::cta>("cta", "Call to action"),
      field<&Post::hashtags, Hashtag>("hashtags", "Hashtags").like("[CABG, OR]"),
      field<&Post::media>("media", "Pictures, videos, sounds, documents"),
      field<&Post::claims>("claims", "Claims that it makes"),
      field<&Post::endorser>("endorser", "Who endorses the product in it"),
      field<&Post::disclosure>("disclosure", "How the connection is disclosed"),
      field<&Post::interaction>("interaction", "What it asks of the readers").otherwise("none").like("question"),
      custom<&read_needs, &needs_shape>("needs", "Needs of the audience that it serves"),
      field<&Post::x_use>("x_use", "Which of the established uses of X it is"),
      field<&Post::source>("source", "Where the content comes from"),
      field<&Post::thread_of>("thread_of", "Post that it continues"),
      field<&Post::after>("after", "Posts or events that come first"),
      field<&Post::paid>("paid", "Money behind it"),
      field<&Post::derived_from>(
          "derived_from",
          "Post that it is cut from: it runs after that one, and its draft begins when that one is approved"),
      field<&Post::reviewed>("reviewed", "Who approved it"),
      field<&Post::authorisation>("authorisation", "References of the authorities' permissions, by country")
          .like("{IT: DGDMF-2027-14}"),
      field<&Post::irb_ref>("irb_ref", "Approval of the ethics board"),
      field<&Post::siuu_disclosures>("siuu_disclosures",
                                     "It carries the disclosures for scientific information on unapproved uses"),
      field<&Post::target>("target", "The false statement that it answers"),
      field<&Post::third_party_independent>("third_party_independent",
                                            "The false statement comes from an independent third party"),
      field<&Post::open_payments>("open_payments", "A payment in it is reported to Open Payments"),
      field<&Post::ai_persona>("ai_persona", "It speaks as a made-up person"),
      custom<&read_effort, &effort_shape>("effort", "Effort, in all or by role, instead of the format's")
          .like("{writer: 2 h}"),
      field<&Post::status>("status", "How far it is").otherwise("idea").like("draft"),
  };
  static const Table table{"post", "Content that exists or must run", fields};
  return table;
}

void Schema<Post>::check(Reading& reading, Post& it, const View&) {
  if (it.pillar) it.counts_as = meaning_of(it.pillar->value);
  if (it.at && it.window) {
    const Reading::Step step(reading, "window");
    Finding& finding = reading.complain("FMT036", it.window->place, "a post has either a fixed time or a window",
                                        "delete the window, or the key 'at'");
    finding.notes.push_back({"the fixed time is here", it.at->place});
  }
  if (it.at) check_time(reading, it);
}

}  // namespace posology::intake
