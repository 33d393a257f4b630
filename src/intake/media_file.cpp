#include "intake/media_file.h"

#include <algorithm>

namespace posology::intake {
namespace {

using Numbers = std::optional<MediaNumbers>;

// A number of `width` bytes; 0 beyond the end, which no size or length is.
std::uint64_t big_endian(std::string_view bytes, std::size_t at, std::size_t width) {
  std::uint64_t value = 0;
  for (std::size_t i = at; i < at + width; ++i) {
    value = (value << 8U) | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
  }
  return value;
}

std::uint64_t little_endian(std::string_view bytes, std::size_t at, std::size_t width) {
  std::uint64_t value = 0;
  for (std::size_t i = width; i > 0; --i) {
    value = (value << 8U) | (at + i - 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + i - 1]) : 0U);
  }
  return value;
}

Numbers sized(std::string_view format, std::uint64_t width, std::uint64_t height) {
  if (width == 0 || height == 0) return {};
  return MediaNumbers{format, static_cast<std::int64_t>(width), static_cast<std::int64_t>(height), {}};
}

// PNG, section 11.2.2: IHDR is the first chunk.
Numbers png(std::string_view head) {
  if (!head.starts_with("\x89PNG\r\n\x1A\n") || head.substr(12, 4) != "IHDR") return {};
  return sized("png", big_endian(head, 16, 4), big_endian(head, 20, 4));
}

Numbers gif(std::string_view head) {
  if (!head.starts_with("GIF87a") && !head.starts_with("GIF89a")) return {};
  return sized("gif", little_endian(head, 6, 2), little_endian(head, 8, 2));
}

// WebP container, 2023: lossy, lossless and extended headers.
Numbers webp(std::string_view head) {
  if (!head.starts_with("RIFF") || head.substr(8, 4) != "WEBP") return {};
  const std::string_view kind = head.substr(12, 4);
  if (kind == "VP8X") return sized("webp", little_endian(head, 24, 3) + 1, little_endian(head, 27, 3) + 1);
  if (kind == "VP8 ") return sized("webp", little_endian(head, 26, 2) & 0x3FFFU, little_endian(head, 28, 2) & 0x3FFFU);
  if (kind != "VP8L") return {};
  const std::uint64_t bits = little_endian(head, 21, 4);
  return sized("webp", (bits & 0x3FFFU) + 1, ((bits >> 14U) & 0x3FFFU) + 1);
}

bool frame_of_jpeg(unsigned marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

constexpr int most_parts = 10000;  // of a damaged file

// From segment to segment until the one that begins the picture.
Numbers jpeg(ByteSource& file, std::string_view head) {
  if (!head.starts_with("\xFF\xD8\xFF")) return {};
  std::int64_t at = 2;
  for (int i = 0; i < most_parts; ++i) {
    const std::string segment = file.part(at, 9);
    if (segment.size() < 4 || static_cast<unsigned char>(segment[0]) != 0xFF) return {};
    const auto marker = static_cast<unsigned char>(segment[1]);
    if (marker == 0xFF) {
      ++at;
      continue;
    }
    if (frame_of_jpeg(marker)) return sized("jpeg", big_endian(segment, 7, 2), big_endian(segment, 5, 2));
    if (marker == 0xD9 || marker == 0xDA) return {};
    const bool alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    at += alone ? 2 : 2 + static_cast<std::int64_t>(big_endian(segment, 2, 2));
  }
  return {};
}

/// A box of an ISO media file (ISO/IEC 14496-12, section 4.2).
struct Box {
  std::string type;
  std::int64_t begin = 0, end = 0;  ///< of what it holds
};

std::optional<Box> box_at(ByteSource& file, std::int64_t at, std::int64_t end) {
  const std::string head = file.part(at, 16);
  if (head.size() < 8) return {};
  std::uint64_t size = big_endian(head, 0, 4);
  std::int64_t begin = at + 8;
  if (size == 1) {
    size = big_endian(head, 8, 8);
    begin = at + 16;
  }
  const std::int64_t box_end =
      size == 0 ? end : at + static_cast<std::int64_t>(std::min<std::uint64_t>(size, 1ULL << 50U));
  if (box_end < begin || box_end > end) return {};
  return Box{head.substr(4, 4), begin, box_end};
}

// The length: seconds rounded up.
void read_length(std::string_view mvhd, MediaNumbers& into) {
  const bool wide = !mvhd.empty() && mvhd[0] == 1;
  const std::uint64_t scale = big_endian(mvhd, wide ? 20 : 12, 4);
  const std::uint64_t length = wide ? big_endian(mvhd, 24, 8) : big_endian(mvhd, 16, 4);
  if (scale > 0 && length < (1ULL << 40U)) into.seconds = static_cast<std::int64_t>((length + scale - 1) / scale);
}

// The picture's size, in whole pixels of a 16.16 number; tracks of sound have none.
void read_size(std::string_view tkhd, MediaNumbers& into) {
  const std::size_t at = !tkhd.empty() && tkhd[0] == 1 ? 88 : 76;
  const auto width = static_cast<std::int64_t>(big_endian(tkhd, at, 2));
  const auto height = static_cast<std::int64_t>(big_endian(tkhd, at + 4, 2));
  if (width == 0 || height == 0 || into.width) return;
  into.width = width;
  into.height = height;
}

// The film's box holds its length and its tracks, a track its size; deeper is nothing that is looked for.
void walk_boxes(ByteSource& file, std::int64_t begin, std::int64_t end, int depth, MediaNumbers& into) {
  int left = most_parts;
  for (std::int64_t at = begin; at < end && left > 0; --left) {
    const auto box = box_at(file, at, end);
    if (!box) return;
    const bool opened = (depth == 0 && box->type == "moov") || (depth == 1 && box->type == "trak");
    if (opened) walk_boxes(file, box->begin, box->end, depth + 1, into);
    if (depth == 1 && box->type == "mvhd") read_length(file.part(box->begin, 32), into);
    if (depth == 2 && box->type == "tkhd") read_size(file.part(box->begin, 96), into);
    at = box->end;
  }
}

Numbers mp4(ByteSource& file, std::string_view head) {
  if (head.substr(4, 4) != "ftyp") return {};
  MediaNumbers numbers{"mp4", {}, {}, {}};
  walk_boxes(file, 0, file.size(), 0, numbers);
  return numbers.seconds || numbers.width ? Numbers(numbers) : Numbers();
}

}  // namespace

std::optional<MediaNumbers> measure_media(ByteSource& file) {
  std::string head = file.part(0, 64);
  if (head.size() < 16) return {};
  for (const auto& read : {png, gif, webp}) {
    if (const Numbers numbers = read(head)) return numbers;
  }
  if (const Numbers numbers = jpeg(file, head)) return numbers;
  return mp4(file, head);
}

}  // namespace posology::intake
