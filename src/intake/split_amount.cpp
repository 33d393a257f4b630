#include "intake/split_amount.h"

#include <algorithm>

#include "text/ascii.h"

namespace posology::intake {
namespace {

using ascii::is_digit, ascii::is_upper;

}  // namespace

bool is_rest_of_amount(std::string_view first, std::string_view rest) {
  const std::size_t group = std::min(first.size(), first.rfind(',') + 1);
  const std::string_view last_group = first.substr(group);
  const bool starts =
      !last_group.empty() && last_group.size() <= 3 && std::all_of(last_group.begin(), last_group.end(), is_digit);
  if (!starts || rest.size() < 3 || !std::all_of(rest.begin(), rest.begin() + 3, is_digit)) return false;
  const std::string_view tail = rest.substr(3);
  return tail.empty() || tail.front() == '.' || tail.front() == ' ';
}

bool names_currency(std::string_view rest) {
  return rest.size() >= 7 && rest[rest.size() - 4] == ' ' && std::all_of(rest.end() - 3, rest.end(), is_upper);
}

std::string without_comma(std::string_view amount) {
  std::string out(amount);
  std::erase(out, ',');
  return out;
}

}  // namespace posology::intake
