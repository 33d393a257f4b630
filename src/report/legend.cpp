#include "report/legend.h"

#include "report/names.h"

namespace posology::report {
namespace {

void add(std::string& entries, const std::string& entry) { entries += (entries.empty() ? "" : " · ") + entry; }

}  // namespace

std::vector<std::string> calendar_legend(const Campaign& campaign) {
  std::string badges, pillars;
  for (const PlatformUse& use : campaign.platforms) {
    add(badges, platform_letters(use.platform) + " " + platform_name(use.platform));
  }
  for (const MixShare& share : campaign.content_mix.shares) {
    add(pillars, pillar_letter(share.counts_as) + " " + share.pillar.value);
  }
  return {badges, pillars, "■ approved or later · □ not yet · times are " + campaign.zone()};
}

}  // namespace posology::report
