#include "render/line_hash.h"

#include <array>
#include <cstdint>
#include <map>

#include <fmt/format.h>

#include "text/unicode.h"

namespace posology::render {
namespace {

constexpr std::size_t block = 100;
constexpr std::uint64_t factor = 37;
constexpr std::uint64_t end_of_file = 65535;

constexpr std::uint64_t power_of_block() {
  std::uint64_t power = 1;
  for (std::size_t i = 0; i < block; ++i) power *= factor;
  return power;
}

/// Sees one code unit after the other; a line's hash is complete when its first unit leaves the window.
class Roller {
 public:
  void take(std::uint64_t unit) {
    if (unit == ' ' || unit == '\t' || (after_return_ && unit == '\n')) {
      after_return_ = false;
      return;
    }
    after_return_ = unit == '\r';
    if (after_return_) unit = '\n';
    emit();
    if (line_starts_) {
      line_starts_ = false;
      lines_[at_] = static_cast<std::int64_t>(hashes_.size());
      hashes_.emplace_back();
    }
    if (unit == '\n') line_starts_ = true;
    update(unit);
  }

  std::vector<std::string> finish() {
    take(end_of_file);
    for (std::size_t i = 0; i < block; ++i) {
      emit();
      update(0);
    }
    return std::move(hashes_);
  }

 private:
  void emit() {
    if (lines_[at_] < 0) return;
    const std::string hash = fmt::format("{:x}", hash_);
    hashes_[static_cast<std::size_t>(lines_[at_])] = fmt::format("{}:{}", hash, ++counts_[hash]);
    lines_[at_] = -1;
  }

  // Wraps around at 64 bits on purpose.
  void update(std::uint64_t unit) {
    constexpr std::uint64_t power = power_of_block();
    const std::uint64_t leaving = window_[at_];
    window_[at_] = unit;
    hash_ = factor * hash_ + unit - power * leaving;
    at_ = (at_ + 1) % block;
  }

  std::array<std::uint64_t, block> window_{};
  std::array<std::int64_t, block> lines_ = [] {
    std::array<std::int64_t, block> none{};
    none.fill(-1);
    return none;
  }();
  std::map<std::string, int> counts_;
  std::vector<std::string> hashes_;
  std::uint64_t hash_ = 0;
  std::size_t at_ = 0;
  bool line_starts_ = true, after_return_ = false;
};

}  // namespace

std::vector<std::string> line_hashes(std::string_view utf8) {
  Roller roller;
  for (const char32_t point : to_code_points(utf8)) {
    if (point >= 0x10000) {
      roller.take(0xD800 + ((point - 0x10000) >> 10));
      roller.take(0xDC00 + ((point - 0x10000) & 0x3FF));
    } else {
      roller.take(point);
    }
  }
  return roller.finish();
}

}  // namespace posology::render
