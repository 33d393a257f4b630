// What stands around every page: the title above, the legend, the zone and the page's number below.
#pragma once

#include <string>
#include <vector>

#include "render/pages/desk.h"

namespace posology::render {

/// Puts the title to the left, the campaign and a note to the right; returns where the page's own part begins.
double draw_head(Canvas& canvas, const Desk& desk, const std::string& title, const std::string& note);

/// The page's foot: legend of pillars, platforms and states; zone; what a clean plan means; number.
class Foot {
 public:
  explicit Foot(const Desk& desk);
  [[nodiscard]] double height() const { return height_; }
  /// `days` are those of the page: the zone's note names clock changes among them.
  void draw(Canvas& canvas, DateRange days, std::size_t page, std::size_t pages) const;

 private:
  struct Entry {
    enum class Sign { pillar, badge, hatch } sign{};
    std::string words{}, letters{};
    Pillar pillar{};
    bool settled = true;
    std::size_t row = 0;
    double x = 0;
  };
  void collect();
  void place();
  void draw_entry(Canvas& canvas, const Entry& entry, double y) const;
  [[nodiscard]] std::vector<std::string> zone_words(DateRange days) const;

  const Desk* desk_;
  std::vector<Entry> entries_;
  double height_ = 0;
};

/// What a clean plan means, and the page's number.
void draw_plain_foot(Canvas& canvas, const Desk& desk, std::size_t page, std::size_t pages);

}  // namespace posology::render
