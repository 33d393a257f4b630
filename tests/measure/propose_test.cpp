#include "measure/propose.h"

#include <cmath>

#include "catch.h"
#include "simulated_campaign.h"

using namespace posology;
using namespace posology::measure;

namespace {

constexpr int weeks_left = 6;
const std::array<const char*, 4> platforms = {"linkedin", "x", "youtube", "newsletter"};
const std::array<const char*, 4> pillars = {"educational", "product", "dialogue", "event"};

/// Four platforms at four posts a week, four pillars at a quarter each; the first half was measured.
struct HalfWay {
  Simulated half;
  Proposal proposal;

  HalfWay(std::uint64_t seed, const Truth& truth) : half(seed, 96, truth, 0.6) {
    Campaign& campaign = half.scene.campaign;
    campaign.start = here(day("2027-02-07"));
    campaign.end = here(day("2027-05-01"));
    for (const char* name : platforms) {
      PlatformUse use;
      use.id = here(std::string(name));
      use.platform = name;
      use.cadence.emplace();
      use.cadence->target = here(Rate{{4, 1}, Period::week});
      campaign.platforms.push_back(use);
    }
    for (const char* name : pillars) {
      MixShare share;
      share.pillar = here(std::string(name));
      share.share = here(Share::of(25, 100));
      campaign.content_mix.shares.push_back(share);
    }
    half.scene.plan.money.budgeted = false;
    propose_now();
  }
  void propose_now() { proposal = propose(half.scene.campaign, half.scene.plan, half.effects()[0], day("2027-03-20")); }

  /// Posts of each platform a week, or parts of the mix, as the proposal leaves them.
  [[nodiscard]] double left(const char* name, double now, Factor factor) const {
    for (const ProposedMove& move : proposal.moves) {
      if (move.factor != factor || (move.from != name && move.to != name)) continue;
      const std::string& text = move.changes[move.from == name ? 0 : 1].value;
      int number = 0;
      for (const char c : text.substr(0, text.find_first_of("/%"))) number = number * 10 + (c - '0');
      return factor == Factor::platform ? number : number / 100.0;
    }
    return now;
  }

  /// What the second half brings by the true effects, without noise.
  [[nodiscard]] double brings(const Truth& truth, bool followed) const {
    double sum = 0;
    for (const char* platform : platforms) {
      for (const char* pillar : pillars) {
        const double a_week = followed ? left(platform, 4, Factor::platform) : 4;
        const double part = followed ? left(pillar, 0.25, Factor::pillar) : 0.25;
        sum += weeks_left * a_week * part * std::exp(effect_in(truth, platform) + effect_in(truth, pillar));
      }
    }
    return sum;
  }
};

const Truth some_work = {{"linkedin", 0.6}, {"x", -0.4}, {"newsletter", -0.1}, {"educational", 0.4}, {"product", -0.5}};

}  // namespace

TEST_CASE("following the proposal beats an equal split, and never breaks a floor", "[measure][propose]") {
  double followed = 0, equal = 0;
  int better = 0, moved = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const HalfWay campaign(seed, some_work);
    const double with = campaign.brings(some_work, true);
    const double without = campaign.brings(some_work, false);
    followed += with;
    equal += without;
    better += with > without ? 1 : 0;
    moved += campaign.proposal.moves.empty() ? 0 : 1;
    double posts = 0, mix = 0;
    for (const char* name : platforms) {
      CHECK(campaign.left(name, 4, Factor::platform) >= 2);
      CHECK(campaign.left(name, 4, Factor::platform) <= 6);
      posts += campaign.left(name, 4, Factor::platform);
    }
    for (const char* name : pillars) {
      CHECK(campaign.left(name, 0.25, Factor::pillar) >= 0.125);
      mix += campaign.left(name, 0.25, Factor::pillar);
    }
    CHECK(posts == 16);
    CHECK(std::abs(mix - 1) < 1e-9);
  }
  INFO(followed / equal << ", better in " << better << " of " << moved);
  CHECK(followed / equal > 1.15);
  CHECK(better >= moved - 2);
  CHECK(moved >= 190);
}

TEST_CASE("with no true differences nothing is moved in at least 90 of a hundred campaigns", "[measure][propose]") {
  int still = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const HalfWay campaign(seed, {});
    still += campaign.proposal.moves.empty() ? 1 : 0;
    if (campaign.proposal.moves.empty()) CHECK_FALSE(campaign.proposal.stays.empty());
  }
  INFO(still);
  CHECK(still >= 180);
}
