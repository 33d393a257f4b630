// The table of looks, computed: what must be read is read, what must be seen is seen, on every ground.
#include "report/look.h"

#include <algorithm>
#include <set>
#include <string>

#include "catch.h"
#include "knowledge/pillar.h"
#include "knowledge/platform.h"

using namespace posology;
using namespace posology::report;

namespace {

constexpr Hue surfaces[] = {Hue::page, Hue::card, Hue::quiet};
constexpr Sight sights[] = {Sight::full, Sight::protanopia, Sight::deuteranopia, Sight::tritanopia};

std::string where(Hue hue, Hue on, Ground ground) {
  return std::string(word(hue)) + " on " + std::string(word(on)) + ", ground " +
         std::to_string(static_cast<int>(ground));
}

std::vector<Pillar> all_pillars() {
  std::vector<Pillar> list;
  for (std::size_t i = 0; i < words<Pillar>().size(); ++i) list.push_back(static_cast<Pillar>(i));
  return list;
}

/// The least difference between any two of the pillars' bars, in tenths.
int least_distance(const std::vector<Pillar>& pillars, Ground ground, Sight sight) {
  int least = 10000;
  for (std::size_t i = 0; i < pillars.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      least = std::min(least, distance(pillar_colour(pillars[i], ground), pillar_colour(pillars[j], ground), sight));
    }
  }
  return least;
}

}  // namespace

TEST_CASE("texts have 4.5:1 on every surface of every ground", "[report][look]") {
  for (const Ground ground : grounds) {
    for (const Hue text : {Hue::ink, Hue::soft, Hue::link, Hue::good, Hue::warn, Hue::bad}) {
      for (const Hue surface : surfaces) {
        INFO(where(text, surface, ground));
        CHECK(contrast(colour(text, ground), colour(surface, ground)) >= text_contrast);
      }
    }
    CHECK(contrast(colour(Hue::badge_ink, ground), colour(Hue::badge, ground)) >= text_contrast);
    for (int percent = 0; percent <= 150; ++percent) {
      INFO("a load of " << percent << "%, ground " << static_cast<int>(ground));
      REQUIRE(contrast(colour(Hue::ink, ground), heat_colour(percent, ground)) >= text_contrast);
    }
  }
}

TEST_CASE("what a graphic is understood by has 3:1 on every surface of every ground", "[report][look]") {
  for (const Ground ground : grounds) {
    for (const Hue surface : surfaces) {
      const Colour behind = colour(surface, ground);
      for (const Hue graphic : {Hue::mark, Hue::badge, Hue::link}) {
        INFO(where(graphic, surface, ground));
        CHECK(contrast(colour(graphic, ground), behind) >= graphics_contrast);
      }
      for (const Pillar pillar : all_pillars()) {
        INFO(word(pillar) << " on " << word(surface) << ", ground " << static_cast<int>(ground));
        CHECK(contrast(pillar_colour(pillar, ground), behind) >= graphics_contrast);
      }
    }
  }
}

TEST_CASE("any two pillars stay apart for every kind of eye, the usual seven better", "[report][look]") {
  const std::vector<Pillar> all = all_pillars();
  const std::vector<Pillar> usual(all.begin(), all.begin() + 7);
  for (const Ground ground : grounds) {
    for (const Sight sight : sights) {
      INFO("ground " << static_cast<int>(ground) << ", eyes " << static_cast<int>(sight));
      CHECK(least_distance(all, ground, sight) >= 170);  // seven times what is just noticed
      CHECK(least_distance(usual, ground, sight) >= 210);
    }
  }
}

TEST_CASE("the parts of a chart have twelve colours, and neighbours stay further apart", "[report][look]") {
  for (const Ground ground : grounds) {
    std::set<std::string> colours;
    for (std::size_t part = 0; part < series_colours; ++part) {
      colours.insert(hex(series_colour(part, ground)));
      INFO("part " << part << ", ground " << static_cast<int>(ground));
      for (const Sight sight : sights)
        CHECK(distance(series_colour(part, ground), series_colour(part + 1, ground), sight) >= 200);
    }
    CHECK(colours.size() == series_colours);
  }
}

TEST_CASE("badges and letters tell apart what colours may not", "[report][look]") {
  std::set<std::string_view> letters, badges;
  for (const Pillar pillar : all_pillars()) CHECK(letters.insert(pillar_facts(pillar).letter).second);
  for (const Platform& platform : platforms()) {
    CHECK(badges.insert(platform.letters).second);
    CHECK(platform.letters.size() <= 2);
  }
}

TEST_CASE("a heat map runs from empty over full to over", "[report][look]") {
  CHECK(heat_colour(0, Ground::light) == colour(Hue::heat_empty, Ground::light));
  CHECK(heat_colour(-5, Ground::light) == colour(Hue::heat_empty, Ground::light));
  CHECK(heat_colour(100, Ground::dark) == colour(Hue::heat_full, Ground::dark));
  CHECK(heat_colour(101, Ground::print) == colour(Hue::heat_over, Ground::print));
}
