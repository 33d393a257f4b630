// Pictures and films by their first bytes, captions by their cues.
#include "intake/media_file.h"

#include "catch.h"

using namespace posology::intake;

namespace {

class Bytes final : public ByteSource {
 public:
  explicit Bytes(std::string bytes) : bytes_(std::move(bytes)) {}
  std::int64_t size() override { return static_cast<std::int64_t>(bytes_.size()); }
  std::string part(std::int64_t offset, std::size_t length) override {
    return offset < size() ? bytes_.substr(static_cast<std::size_t>(offset), length) : std::string();
  }

 private:
  std::string bytes_;
};

// "png 640x480", "mp4 1280x720 61 s", or "-".
std::string measured(const std::string& bytes) {
  Bytes file(bytes);
  const auto numbers = measure_media(file);
  if (!numbers) return "-";
  std::string text(numbers->format);
  if (numbers->width) text += " " + std::to_string(*numbers->width) + "x" + std::to_string(numbers->height.value_or(0));
  return numbers->seconds ? text + " " + std::to_string(*numbers->seconds) + " s" : text;
}

std::string raw(std::initializer_list<int> bytes) {
  std::string text;
  for (const int b : bytes) text += static_cast<char>(b);
  return text;
}

std::string big(std::uint64_t value, int width) {
  std::string text;
  // A shift by a whole word or more is no number: what lies beyond the value is zero.
  for (int i = width - 1; i >= 0; --i) text += i < 8 ? static_cast<char>((value >> (8 * i)) & 0xFF) : '\0';
  return text;
}

std::string box(const std::string& type, const std::string& inside) {
  return big(inside.size() + 8, 4) + type + inside;
}

std::string film(std::uint64_t scale, std::uint64_t length) {
  const std::string mvhd = box("mvhd", big(0, 12) + big(scale, 4) + big(length, 4) + std::string(80, '\0'));
  const std::string sound = box("trak", box("tkhd", std::string(84, '\0')));
  const std::string picture =
      box("trak", box("tkhd", std::string(76, '\0') + big(1280, 2) + big(0, 2) + big(720, 2) + big(0, 2)));
  return box("ftyp", "isom" + big(0, 4)) + box("mdat", std::string(100000, 'x')) + box("moov", mvhd + sound + picture);
}

}  // namespace

TEST_CASE("pictures say their size in the first bytes", "[intake]") {
  const std::string png = "\x89PNG\r\n\x1A\n" + big(13, 4) + "IHDR" + big(640, 4) + big(480, 4) + std::string(20, '\0');
  CHECK(measured(png) == "png 640x480");
  CHECK(measured("GIF89a" + raw({0x80, 0x02, 0xE0, 0x01}) + std::string(20, '\0')) == "gif 640x480");
  const std::string app = raw({0xFF, 0xD8, 0xFF, 0xE0}) + big(16, 2) + std::string(14, 'a');
  CHECK(measured(app + raw({0xFF, 0xC2}) + big(17, 2) + raw({8}) + big(480, 2) + big(640, 2) + raw({3})) ==
        "jpeg 640x480");
  CHECK(measured("RIFF" + big(0, 4) + "WEBPVP8X" + big(10, 4) + big(0, 4) + raw({0x7F, 0x02, 0, 0xDF, 0x01, 0})) ==
        "webp 640x480");
  CHECK(measured("RIFF" + big(0, 4) + "WEBPVP8 " + std::string(10, '\0') + raw({0x80, 0x02, 0xE0, 0x01})) ==
        "webp 640x480");
  CHECK(measured("RIFF" + big(0, 4) + "WEBPVP8L" + std::string(4, '\0') + raw({0x2F, 0x7F, 0xC2, 0x77, 0x00})) ==
        "webp 640x480");
}

TEST_CASE("films say their length and size wherever their header stands", "[intake]") {
  CHECK(measured(film(1000, 60001)) == "mp4 1280x720 61 s");
  CHECK(measured(film(600, 36000)) == "mp4 1280x720 60 s");
  CHECK(measured(film(0, 36000)) == "mp4 1280x720");
}

TEST_CASE("what is cut off or damaged is not measured", "[intake]") {
  CHECK(measured("") == "-");
  CHECK(measured("no picture at all, only words") == "-");
  CHECK(measured("\x89PNG\r\n\x1A\n" + big(13, 4) + "IHDR") == "-");
  CHECK(measured(raw({0xFF, 0xD8, 0xFF, 0xE0}) + std::string(100, '\0')) == "-");
  for (std::size_t cut = 0; cut < 1300; cut += 13) (void)measured(film(1000, 5000).substr(0, 100200 + cut));
  // Boxes in boxes, and one that claims to be larger than everything.
  std::string nested;
  for (int i = 0; i < 50000; ++i) nested += big(0, 4) + "moov";
  CHECK(measured(box("ftyp", "isom" + big(0, 4)) + nested) == "-");
  CHECK(measured(box("ftyp", "isom" + big(0, 4)) + big(1, 4) + "moov" + big(0xFFFFFFFFFFFFFFFF, 8)) == "-");
}

TEST_CASE("captions are read as SRT and WebVTT", "[intake]") {
  CHECK_FALSE(fault_of_captions(
      "1\r\n00:00:01,000 --> 00:00:02,500\r\nHello\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nBye\r\n"));
  CHECK_FALSE(
      fault_of_captions("WEBVTT\n\n00:01.000 --> 00:02.000 line:0\nHello\n\n01:00:00.000 --> 01:00:01.000\nBye"));
  CHECK(fault_of_captions("").value() == "it holds no cue (begin --> end)");
  CHECK(fault_of_captions("Hello").value() == "it holds no cue (begin --> end)");
  CHECK(fault_of_captions("\xFF\xFE").value() == "it is not UTF-8");
  CHECK(fault_of_captions("1\n00:00:01 --> 00:00:02,500\n").value() == "line 2: '00:00:01' is no time");
  CHECK(fault_of_captions("00:05.000 --> 00:02.000\n").value().find("ends before it begins") != std::string::npos);
  CHECK(fault_of_captions("00:05.000 --> 00:06.000\n00:01.000 --> 00:02.000").value().find("begins before the one") !=
        std::string::npos);
}
