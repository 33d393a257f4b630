#include "cli/media_files.h"

#include <filesystem>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/media_file.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::size_t block_size = 65536, largest_captions = std::size_t{1} << 20;

// Headers are read in small steps; the disk is asked for blocks.
class DiskFile final : public intake::ByteSource {
 public:
  DiskFile(World& world, std::string path, std::int64_t size) : world_(world), path_(std::move(path)), size_(size) {}

  std::int64_t size() override { return size_; }

  std::string part(std::int64_t offset, std::size_t length) override {
    if (offset < 0 || offset >= size_) return {};
    const std::int64_t begin = offset - begin_;
    if (begin < 0 || begin + static_cast<std::int64_t>(length) > static_cast<std::int64_t>(block_.size())) {
      block_ = world_.part(path_, offset, std::max(block_size, length));
      begin_ = offset;
    }
    return block_.substr(static_cast<std::size_t>(offset - begin_), length);
  }

 private:
  World& world_;
  std::string path_, block_;
  std::int64_t size_, begin_ = 0;
};

/// The media of one document.
class Measuring {
 public:
  Measuring(Document& document, World& world)
      : document_(document), world_(world), root_(world.root_of(document.path)) {}

  Findings measure() {
    for (Post& post : document_.read.campaign->posts) {
      for (Media& media : post.media) {
        if (media.file) measure(media);
        if (media.captions) check_captions(*media.captions);
      }
    }
    return std::move(findings_);
  }

 private:
  // The path of a file beside the campaign; empty for an address, or what lies outside of the repository's folder.
  std::string path_of(const Located<std::string>& file) const {
    namespace fs = std::filesystem;
    if (file.value.empty() || file.value.find("://") != std::string::npos || !file.place.known()) return "";
    const fs::path beside(document_.read.sources[file.place.source].name());
    const std::string path = (beside.parent_path() / file.value).lexically_normal().string();
    const std::string real = world_.identity(path);
    const std::string inside = real.empty() ? ".." : fs::path(real).lexically_relative(root_).string();
    return inside.rfind("..", 0) == 0 ? "" : path;
  }

  void measure(Media& media) {
    const std::string path = path_of(*media.file);
    const auto size = path.empty() ? std::nullopt : world_.size(path);
    if (!size) return;
    take(media.bytes, *size, "bytes", media);
    DiskFile file(world_, path, *size);
    const auto numbers = intake::measure_media(file);
    if (!numbers) return;
    media.container = numbers->format;
    if (numbers->width) take(media.width, *numbers->width, "pixels wide", media);
    if (numbers->height) take(media.height, *numbers->height, "pixels high", media);
    if (numbers->seconds) take(media.seconds, *numbers->seconds, "seconds long", media);
  }

  // What the campaign says stays; a difference of one (a rounded length) is none.
  void take(Opt<std::int64_t>& said, std::int64_t measured, std::string_view what, const Media& media) {
    if (!said) {
      said = Located<std::int64_t>{measured, media.file->place};
    } else if (said->value > measured + 1 || said->value < measured - 1) {
      add("FMT048", said->place,
          fmt::format("{} is said of '{}', which is {} {}", said->value, visible(media.file->value), measured, what),
          fmt::format("write {}, or leave it out", measured));
    }
  }

  void check_captions(const Located<std::string>& captions) {
    const std::string path = path_of(captions);
    if (path.empty() || !world_.size(path)) return;
    const ReadOutcome outcome = world_.read(path, largest_captions);
    const std::string fault = outcome.text ? intake::fault_of_captions(*outcome.text).value_or("") : outcome.problem;
    if (!fault.empty()) {
      add("FMT049", captions.place,
          fmt::format("the captions '{}' cannot be read: {}", visible(captions.value), visible(fault)), "");
    }
  }

  void add(std::string_view code, Place place, std::string message, std::string help) {
    Finding finding = intake::complain(code, place, std::move(message), std::move(help));
    finding.path = document_.read.paths.at(place);
    findings_.push_back(std::move(finding));
  }

  Document& document_;
  World& world_;
  std::string root_;
  Findings findings_;
};

}  // namespace

Findings measure_media_files(Document& document, World& world) {
  // Standard input lies beside nothing.
  if (!document.read.campaign || document.path == "-") return {};
  return Measuring(document, world).measure();
}

}  // namespace posology::cli
