// PLT012: pictures and films that their platform refuses.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/media_limits.h"
#include "knowledge/platform.h"
#include "rules/rule.h"
#include "text/ascii.h"

namespace posology::rules {
namespace {

bool is_image(const Media& media) { return media.type.value == MediaType::image || media.type.value == MediaType::gif; }
bool is_film(const Media& media) { return media.type.value == MediaType::video; }

std::string name_of(const Media& media) {
  return media.file ? "'" + media.file->value + "'" : fmt::format("the {}", word(media.type.value));
}

// What the first bytes say, else the ending of the name; empty where neither tells.
std::string format_of(const Media& media) {
  if (!media.container.empty() || !media.file) return media.container;
  const std::string& file = media.file->value;
  const std::size_t dot = file.rfind('.');
  const std::string ending = dot == std::string::npos ? "" : ascii::to_lower(file.substr(dot + 1));
  return ending == "jpg" ? "jpeg" : ending;
}

std::string size_text(std::int64_t bytes) {
  return bytes < 100000 ? fmt::format("{} bytes", bytes)
                        : fmt::format("{}.{} MB", bytes / 1048576, bytes % 1048576 * 10 / 1048576);
}

/// The media of one post, held against what its platform takes.
class Preflight {
 public:
  Preflight(const Judge& judge, const Post& post, const MediaLimits& limits)
      : judge_(judge), post_(post), limits_(limits), platform_(find_platform(limits.platform)->name) {}

  void check() const {
    check_numbers();
    for (const Media& media : post_.media) {
      if (is_image(media)) check_image(media);
      if (is_film(media)) check_film(media);
      if (media.type.value == MediaType::document) check_bytes(media, limits_.document_bytes);
    }
  }

 private:
  using Limit = MediaLimits::Limit;

  // What the platform says itself, or refuses in practice, is an error; what others report a warning.
  void found(const Media* media, const Cited& cited, std::string message, std::string help) const {
    Finding& finding = judge_.found(media != nullptr ? media->place : post_.place, std::move(message), std::move(help));
    finding.source = fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
    if (cited.certainty >= Certainty::reported) finding.level = std::min(finding.level, Level::warning);
  }

  std::int64_t count(bool (*is_kind)(const Media&)) const {
    return std::count_if(post_.media.begin(), post_.media.end(), is_kind);
  }

  void check_numbers() const {
    const std::int64_t images = count(is_image), films = count(is_film);
    const auto too_many = [&](std::int64_t number, std::int64_t most, std::string_view what) {
      if (number <= most) return;
      found(nullptr, limits_.cited,
            fmt::format("'{}' has {} {}; {} takes {} in a post", post_.id->text, number, what, platform_,
                        most == 0 ? "none" : std::to_string(most)),
            fmt::format("take away {}", number - most));
    };
    too_many(images, limits_.images, "images");
    too_many(films, limits_.films, "films");
    if (images > 0 && films > 0 && !limits_.mixed && limits_.images > 0) {
      found(nullptr, limits_.cited,
            fmt::format("'{}' has images and a film; {} takes one kind in a post", post_.id->text, platform_),
            "make two posts of them");
    }
    const bool settled = post_.status && post_.status->value >= PostStatus::approved;
    if (limits_.required && settled && post_.media.empty()) {
      found(nullptr, limits_.cited,
            fmt::format("'{}' is {} and has no media; {} takes no post without", post_.id->text,
                        word(post_.status->value), platform_),
            "add `media`");
    }
  }

  void check_bytes(const Media& media, const Limit& most) const {
    if (!most || !media.bytes || media.bytes->value <= most->value) return;
    found(&media, most->cited,
          fmt::format("{} has {}; {} takes {}", name_of(media), size_text(media.bytes->value), platform_,
                      size_text(most->value)),
          "make the file smaller");
  }

  void check_image(const Media& media) const {
    check_bytes(media,
                media.type.value == MediaType::gif && limits_.gif_bytes ? limits_.gif_bytes : limits_.image_bytes);
    const std::string format = format_of(media);
    const std::string known = " " + std::string(limits_.image_formats) + " ";
    if (!limits_.image_formats.empty() && !format.empty() && known.find(" " + format + " ") == std::string::npos) {
      found(&media, limits_.cited,
            fmt::format("{} is {}; {} takes {}", name_of(media), format, platform_, limits_.image_formats),
            "save it in one of these formats");
    }
    if (!media.width || !media.height) return;
    const std::int64_t pixels = media.width->value * media.height->value;
    if (limits_.image_pixels && pixels > limits_.image_pixels->value) {
      found(
          &media, limits_.image_pixels->cited,
          fmt::format("{} has {} pixels; {} takes {}", name_of(media), pixels, platform_, limits_.image_pixels->value),
          "make the picture smaller");
    }
    check_shape(media, limits_.narrowest_image, limits_.widest_image);
  }

  void check_film(const Media& media) const {
    check_bytes(media, limits_.film_bytes);
    if (media.width && media.height) check_shape(media, limits_.narrowest_film, limits_.widest_film);
    if (!media.seconds) return;
    const std::int64_t seconds = media.seconds->value;
    if (limits_.most_seconds && seconds > limits_.most_seconds->value) {
      found(&media, limits_.most_seconds->cited,
            fmt::format("{} runs {} seconds; {} takes {}", name_of(media), seconds, platform_,
                        limits_.most_seconds->value),
            "make the film shorter");
    }
    if (limits_.least_seconds && seconds < limits_.least_seconds->value) {
      found(&media, limits_.least_seconds->cited,
            fmt::format("{} runs {} seconds; {} takes {} or more", name_of(media), seconds, platform_,
                        limits_.least_seconds->value),
            "make the film longer");
    }
  }

  // Cross products instead of quotients: no rounding.
  void check_shape(const Media& media, const std::optional<Fact<Shape2d>>& narrowest,
                   const std::optional<Fact<Shape2d>>& widest) const {
    const std::int64_t width = media.width->value, height = media.height->value;
    const auto say = [&](const Fact<Shape2d>& limit, std::string_view what) {
      found(&media, limit.cited,
            fmt::format("{} is {} by {} pixels; {} takes nothing {} than {}:{}", name_of(media), width, height,
                        platform_, what, limit.value.width, limit.value.height),
            "crop it");
    };
    if (narrowest && width * narrowest->value.height < height * narrowest->value.width) say(*narrowest, "narrower");
    if (widest && width * widest->value.height > height * widest->value.width) say(*widest, "wider");
  }

  const Judge& judge_;
  const Post& post_;
  const MediaLimits& limits_;
  std::string_view platform_;
};

// Beyond this no file is a picture; products of such numbers must not overflow.
bool sound(const Media& media) {
  constexpr std::int64_t most = 1000000;
  const auto small = [](const Opt<std::int64_t>& n) { return !n || (n->value >= 0 && n->value <= most); };
  return small(media.width) && small(media.height);
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    const MediaLimits* const limits = find_media_limits(post.platform_id);
    if (limits == nullptr || !std::all_of(post.media.begin(), post.media.end(), sound)) continue;
    Preflight(judge, post, *limits).check();
  }
}

}  // namespace

extern const Rule rule_PLT012;
const Rule rule_PLT012{
    .code = "PLT012",
    .name = "media-not-taken",
    .level = Level::error,
    .what =
        "Number, kind, format, size, length and shape of a post's media are what its platform takes: by the numbers "
        "in the file, and by the media themselves where they lie beside it; a warning where a limit is only reported.",
    .why = "A refused film is found on the day of publishing, when nobody can cut it any more.",
    .source = "the platforms' documentation and public code, each with its date",
    .authority = Authority::practice,
    .bad =
        "platforms:\n  x: {purpose: news}\nposts:\n  - id: p1\n    platform: x\n    text: A film\n    media:\n      - "
        "{type: video, file: a.mp4, seconds: 200}  # <- PLT012\n",
    .good =
        "platforms:\n  x: {purpose: news}\nposts:\n  - id: p1\n    platform: x\n    text: A film\n    media:\n      - "
        "{type: video, file: a.mp4, seconds: 120}\n",
    .check = check,
};

}  // namespace posology::rules
