// posology_bench_plan list | write NAME | measure FILE RUNS | taskjuggler FILE
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

#include <fmt/format.h>

#include "instance.h"
#include "intake/read_campaign.h"
#include "planner/audit.h"
#include "planner/plan.h"
#include "taskjuggler.h"

namespace {

using posology::Campaign;
using posology::Plan;

class NoParts final : public posology::intake::FileLoader {
 public:
  posology::intake::LoadedFile load(const std::string&, const std::string& named) override {
    return {named, {}, std::nullopt, "no parts here"};
  }
};

posology::intake::ReadResult read(const char* path) {
  std::ifstream file(path);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  NoParts parts;
  posology::intake::ReadResult result = posology::intake::read_campaign(path, text, parts);
  for (const posology::Finding& finding : result.findings) std::cerr << finding.message << '\n';
  if (!result.campaign) std::exit(1);
  return result;
}

long memory_kb() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

double decimal(posology::Ratio r) { return static_cast<double>(r.num) / static_cast<double>(r.den); }

int measure(const char* path, int runs) {
  const posology::intake::ReadResult read_file = read(path);
  const Campaign& campaign = *read_file.campaign;
  const long before = memory_kb();
  double best = 1e9;
  Plan plan;
  for (int run = 0; run < runs; ++run) {
    plan = {};
    const auto start = std::chrono::steady_clock::now();
    plan = posology::planner::plan(campaign, {});
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    best = std::min(best, took.count());
  }
  const long after = memory_kb();
  const posology::Quality& q = plan.quality;
  double platform = 0;
  bool optimal = true;
  int neighbours = 0;
  for (const posology::PlatformQuality& p : q.platforms) {
    platform = std::max(platform, decimal(p.prefix_deviation));
    optimal = optimal && p.slots_optimal;
    bool product = false;
    for (const posology::PlannedPost& post : plan.posts) {
      if (!post.placed || post.platform != p.platform) continue;
      const bool is = post.counts_as == posology::Pillar::product;
      neighbours += is && product ? 1 : 0;
      product = is;
    }
  }
  fmt::print(
      "wanted={} possible={} placed={} bound={} slots_optimal={} platform_deviation={:.3f} all_deviation={:.3f} "
      "neighbours={} peak={:.1f} peak_bound={:.1f} ms={:.2f} memory_kb={} planning_kb={} violations={}\n",
      q.wanted, q.possible, q.placed, q.upper_bound, optimal ? "yes" : "no", platform, decimal(q.prefix_deviation),
      neighbours, 100 * decimal(q.peak_load), 100 * decimal(q.peak_bound.value_or(posology::Ratio{})), best, after,
      after - before, posology::planner::audit(campaign, plan).size());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string word = argc > 1 ? argv[1] : "";
  if (word == "list") {
    for (const auto& instance : posology::bench::instances()) std::cout << instance.name << '\n';
    return 0;
  }
  if (word == "write" && argc == 3) {
    const auto* instance = posology::bench::find_instance(argv[2]);
    if (instance == nullptr) return 2;
    std::cout << posology::bench::campaign_yaml(*instance);
    return 0;
  }
  if (word == "measure" && argc == 4) return measure(argv[2], std::max(1, std::atoi(argv[3])));
  if (word == "taskjuggler" && argc == 3) {
    const posology::intake::ReadResult file = read(argv[2]);
    std::cout << posology::bench::taskjuggler_project(*file.campaign, posology::planner::plan(*file.campaign, {}));
    return 0;
  }
  std::cerr << "usage: posology_bench_plan list | write NAME | measure FILE RUNS | taskjuggler FILE\n";
  return 2;
}
