#include "rules/copy/lay_reach.h"

#include <algorithm>

namespace posology::rules {
namespace {

std::vector<std::string> countries(const Campaign& campaign, const Post& post, bool lay_only) {
  std::vector<std::string> codes;
  for (const Segment* segment : campaign.segments_of(post)) {
    if (lay_only && !is_lay(segment->kind.value)) continue;
    std::vector<std::string> own = campaign.country_codes();
    if (!segment->countries.empty()) {
      own.clear();
      for (const auto& code : segment->countries) own.push_back(code.value);
    }
    codes.insert(codes.end(), own.begin(), own.end());
  }
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

}  // namespace

std::vector<std::string> countries_of(const Campaign& campaign, const Post& post) {
  return countries(campaign, post, false);
}

std::vector<std::string> lay_countries_of(const Campaign& campaign, const Post& post) {
  return countries(campaign, post, true);
}

}  // namespace posology::rules
