// What a picture or film says of itself in its first bytes: format, size, length.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace posology::intake {

/// A file that is read in parts, because films are large.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  [[nodiscard]] virtual std::int64_t size() = 0;
  /// Fewer bytes at the end of the file, or where it cannot be read.
  [[nodiscard]] virtual std::string part(std::int64_t offset, std::size_t length) = 0;
};

struct MediaNumbers {
  std::string_view format;                    ///< "png", "jpeg", "gif", "webp", "mp4"
  std::optional<std::int64_t> width, height;  ///< pixels
  std::optional<std::int64_t> seconds;        ///< of a film, rounded up
};

/// Nothing for a format that is not known, or a file that ends too soon.
[[nodiscard]] std::optional<MediaNumbers> measure_media(ByteSource& file);

/// Why captions cannot be read as SRT or WebVTT; nothing when they can.
[[nodiscard]] std::optional<std::string> fault_of_captions(std::string_view text);

}  // namespace posology::intake
