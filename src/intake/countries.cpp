#include "intake/countries.h"

#include <algorithm>
#include <utility>

namespace posology::intake {
namespace {

/// The 249 officially assigned codes of ISO 3166-1, as of 2025.
constexpr std::string_view codes =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR "
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT "
    "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
    "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

constexpr std::pair<std::string_view, std::string_view> spellings[] = {
    {"UK", "GB"},      {"EL", "GR"},     {"USA", "US"},     {"GBR", "GB"},    {"DEU", "DE"},   {"GER", "DE"},
    {"FRA", "FR"},     {"ITA", "IT"},    {"ESP", "ES"},     {"POL", "PL"},    {"NOR", "NO"},   {"CAN", "CA"},
    {"GERMANY", "DE"}, {"FRANCE", "FR"}, {"ITALY", "IT"},   {"SPAIN", "ES"},  {"POLAND", "PL"}, {"NORWAY", "NO"},
    {"CANADA", "CA"},  {"SWEDEN", "SE"}, {"AUSTRIA", "AT"}, {"JAPAN", "JP"},  {"CHINA", "CN"}, {"ENGLAND", "GB"},
};

}  // namespace

bool country_known(std::string_view code) {
  return code.size() == 2 && code.find(' ') == std::string_view::npos && codes.find(code) % 3 == 0 &&
         codes.find(code) != std::string_view::npos;
}

std::optional<std::string> country_meant(std::string_view typed) {
  std::string upper(typed);
  std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  for (const auto& [spelling, code] : spellings)
    if (upper == spelling) return std::string(code);
  if (country_known(upper)) return upper;
  return std::nullopt;
}

}  // namespace posology::intake
