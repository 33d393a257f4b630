// Fuzz target: any bytes as a lock; it must come back, with places inside the file, and what it holds can be planned
// with.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

#include "intake/plan_lock.h"
#include "intake/read_campaign.h"
#include "planner/audit.h"
#include "planner/held.h"
#include "planner/plan.h"
#include "planner/stability.h"

namespace {

using namespace posology;

class NoFiles : public intake::FileLoader {
 public:
  intake::LoadedFile load(const std::string&, const std::string& named) override { return {named, {}, {}, "none"}; }
};

Campaign campaign() {
  NoFiles none;
  const std::string text =
      "posology: 1\ncampaign: {name: A, start: 2027-01-11, end: 2027-01-22, time_zone: UTC}\n"
      "audience: [{id: surgeons, kind: hcp}]\nplatforms: {linkedin: 3/week, x: 5/week}\n"
      "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\nposts:\n"
      "  - {id: talk, platform: x, pillar: dialogue, status: approved, text: Hello}\n"
      "team: [{id: ana, roles: [writer, designer]}]\n";
  return *intake::read_campaign("campaign.yaml", text, none).campaign;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Campaign written = campaign();
  Sources sources;
  Findings findings;
  const auto lock =
      intake::read_lock("plan.lock.yaml", std::string(reinterpret_cast<const char*>(data), size), sources, findings);
  if (!lock && findings.empty()) std::abort();
  for (const Finding& finding : findings) {
    const Place& place = finding.place;
    if (place.source >= sources.size() || place.begin > place.end || place.end > sources[place.source].text().size() ||
        finding.help.empty())
      std::abort();
  }
  if (!lock) return 0;
  const Campaign pinned = planner::with_pins(written, *lock);
  const Plan plan = planner::plan(pinned, {.lock = &*lock});
  if (!planner::audit(pinned, plan).empty()) std::abort();
  const Stability stability = planner::compare_with(*lock, pinned, plan);
  if (stability.kept + static_cast<int>(stability.moved.size() + stability.gone.size()) != stability.locked)
    std::abort();
  return 0;
}
