#include "judged.h"

#include "catch.h"
#include "planner/plan.h"

namespace posology::rules {
namespace {

class NoParts final : public intake::FileLoader {
 public:
  intake::LoadedFile load(const std::string&, const std::string& named) override {
    return {named, {}, std::nullopt, "no such file"};
  }
};

}  // namespace

Judged judged(const std::string& yaml) {
  NoParts parts;
  Judged result{intake::read_campaign("example.yaml", yaml, parts), {}};
  for (const Finding& f : result.read.findings) {
    INFO(f.rule << " " << f.message << "\n" << yaml);
    CHECK(f.level != Level::error);
  }
  REQUIRE(result.read.campaign);
  const Campaign& campaign = *result.read.campaign;
  const Plan plan = planner::plan(campaign, {.as_of = campaign.preparation_start()});
  result.verdict = judge(campaign, &plan, result.read.paths);
  return result;
}

}  // namespace posology::rules
