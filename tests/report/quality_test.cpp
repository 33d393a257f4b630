// Quality figures as tables.
#include "report/quality.h"

#include "catch.h"

using namespace posology;
using namespace posology::report;

TEST_CASE("the mix is held against its shares, the rhythm against what is possible", "[report]") {
  Quality quality;
  quality.pillars = {{"educational", {66, 100}, 3}, {"launch", {34, 100}, 1}};
  const Table mix = mix_table(quality);
  CHECK(mix.rows[0][1].text == "66%");
  CHECK(mix.rows[0][3].text == "75%");
  PlatformQuality x;
  x.platform = "x";
  x.wanted = 5;
  x.possible = 6;
  x.placed = 4;
  x.least_gap_hours = 23;
  x.largest_gap_hours = 84;
  x.slots_optimal = true;
  PlatformQuality once = x;
  once.placed = 1;
  once.slots_optimal = false;
  quality.platforms = {x, once};
  const Table rhythm = rhythm_table(quality);
  CHECK(rhythm.rows[0][0].text == "X");
  CHECK(rhythm.rows[0][1].tone == Tone::warn);
  CHECK(rhythm.rows[0][4].text == "23 hours");
  CHECK(rhythm.rows[0][5].text == "4 days");
  CHECK(rhythm.rows[0][6].text == "as even as can be: proved");
  CHECK(rhythm.rows[1][5].text.empty());  // one post has no gap
  quality.pillars = {{"educational", {1, 1}, 0}};
  CHECK(mix_table(quality).rows[0][3].text.empty());
}
