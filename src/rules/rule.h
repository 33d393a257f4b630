// A rule: what it finds, why that matters, on what authority, with examples that are run as tests.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/campaign.h"
#include "model/plan.h"
#include "text/finding.h"

namespace posology::rules {

/// What the source of a rule is worth.
enum class Authority { law, guidance, draft, practice, our_default };
[[nodiscard]] std::string_view authority_word(Authority authority);

struct Rule;

/// What a rule may look at, and where it puts its findings.
class Judge {
 public:
  Judge(const Rule& rule, const Campaign& campaign, const Plan* plan, Findings& into)
      : rule_(rule), campaign_(campaign), plan_(plan), into_(into) {}

  [[nodiscard]] const Campaign& campaign() const { return campaign_; }
  /// Never null for a rule with `needs_plan`.
  [[nodiscard]] const Plan* plan() const { return plan_; }
  /// The option's value from the file, else the rule's default.
  [[nodiscard]] std::int64_t option(std::string_view name) const;
  /// Whether the rule holds for a post of that day.
  [[nodiscard]] bool holds_on(Date day) const;
  /// A finding at the rule's level; returns it so that help, notes or another level can be added.
  Finding& found(Place place, std::string message, std::string help = {}) const;

 private:
  const Rule& rule_;
  const Campaign& campaign_;
  const Plan* plan_;
  Findings& into_;
};

/// Any load: what rules say that have nothing to judge in this file.
inline constexpr Ratio any_load{1'000'000, 1};

struct Option {
  std::string_view name{};
  std::int64_t value;       ///< default
  std::string_view what{};  ///< with its unit
};

/// One file of this folder makes one of these, `rules.def` lists it.
struct Rule {
  std::string_view code{};  ///< never changes, never reused
  std::string_view name{};  ///< what it finds: "allow missing-alt-text" reads as English
  Level level = Level::warning;
  std::string_view what{};    ///< what is checked, one or two sentences
  std::string_view why{};     ///< why it matters
  std::string_view source{};  ///< law, guidance, practice; with year
  Authority authority = Authority::our_default;
  std::string_view since{};  ///< first post date it holds for, YYYY-MM-DD; empty: always
  bool needs_plan = false;   ///< judges the plan that will be made
  /// For a rule that looks at the days of people's work: up to this load of a week it is silent however the plan fills
  /// its weeks. Null: it looks at none.
  Ratio (*calm_load)(const Judge&) = nullptr;
  bool waivable = true;
  bool wording = false;  ///< decided by words: can be wrong both ways
  std::span<const Option> options{};
  std::string_view bad{};   ///< a whole campaign file (or the keys to add to the shortest one) that must fire this rule
  std::string_view good{};  ///< the same, mended: must stay silent
  void (*check)(const Judge&) = nullptr;
};

}  // namespace posology::rules
