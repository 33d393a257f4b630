#include "measure/figure_cell.h"

#include <fmt/format.h>

#include "measure/cell_text.h"
#include "measure/read_results.h"
#include "text/number.h"

namespace posology::measure {
namespace {

/// 1.234,5 and 1 234,5 (also with no-break and narrow spaces) with the marks of parse_number.
std::string with_points(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\xC2\xA0") == 0) {
      out += ',';
      ++i;
    } else if (text.compare(i, 3, "\xE2\x80\xAF") == 0) {
      out += ',';
      i += 2;
    } else {
      out += text[i] == ',' ? '.' : text[i] == '.' || text[i] == ' ' ? ',' : text[i];
    }
  }
  return out;
}

/// In thousandths, rounded half up; nothing for what does not fit.
std::optional<std::int64_t> thousandths(Number number) {
  while (number.decimals > 3) {
    const bool up = number.decimals == 4 && number.mantissa % 10 >= 5;
    number.mantissa = number.mantissa / 10 + (up ? 1 : 0);
    --number.decimals;
  }
  return with_decimals(number, 3);
}

}  // namespace

FigureCell read_figure(std::string_view typed, std::optional<DecimalMark> decimal, bool semicolons, bool share) {
  std::string text = trimmed(typed);
  const bool percent = !text.empty() && text.back() == '%';
  if (percent && !share)
    return {
        {}, "is a share, and its column is to hold counts", "shares of posts do not add up; map a column of counts"};
  if (share && !percent) return {{}, "has no percent sign, and its metric is in percent", "write it like 3.1%"};
  if (percent) text = trimmed(std::string_view(text).substr(0, text.size() - 1));
  const bool comma = decimal == DecimalMark::comma;
  if (!decimal && semicolons && text.find(',') != std::string::npos)
    return {
        {}, "may have a decimal comma or marks of thousands", "give a map with `decimal: comma` or `decimal: point`"};
  const auto number = parse_number(comma ? with_points(text) : text);
  if (!number) return {{}, "is no number", comma ? "it is read as 1.200 or 4,5" : "it is read as 1,200 or 4.5"};
  if (number->mantissa < 0)
    return {{}, "is below zero", "a result counts from 0; look into the tool, and export again"};
  const auto value = thousandths(*number);
  if (!value || *value > largest_figure * 1000)
    return {{}, "is too large", fmt::format("at most {} can be counted", largest_figure)};
  return {Measured{*value}, {}, {}};
}

}  // namespace posology::measure
