#include "money/split_in_two.h"

#include "catch.h"

using namespace posology;

TEST_CASE("a split in two is the split in parts", "[money]") {
  for (std::int64_t whole = -12; whole <= 12; ++whole) {
    for (std::int64_t first = 0; first < 8; ++first) {
      for (std::int64_t second = first == 0 ? 1 : 0; second < 8; ++second) {
        const std::int64_t weights[] = {first, second};
        const auto parts = split({whole}, weights);
        const auto [a, b] = split_in_two({whole}, first, second);
        INFO(whole << " in " << first << ":" << second);
        CHECK(a == parts[0]);
        CHECK(b == parts[1]);
      }
    }
  }
}
