#include "report/effects.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/names.h"
#include "report/words.h"

namespace posology::report {
namespace {

std::string_view name_of(Factor factor) {
  switch (factor) {
    case Factor::platform:
      return "platforms";
    case Factor::pillar:
      return "pillars";
    case Factor::format:
      return "formats";
    case Factor::hours:
      return "hours";
    case Factor::weekday:
      break;
  }
  return "weekdays";
}

std::string capital(std::string_view text) {
  std::string made(text);
  made[0] = static_cast<char>(made[0] - 'a' + 'A');
  return made;
}

std::string range(const Times& times) { return fmt::format("{} to {}", change(times.low), change(times.high)); }

Cell standing_cell(const LevelEffect& level) {
  if (level.standing == Standing::more) return {"more", Tone::good};
  if (level.standing == Standing::fewer) return {"fewer", Tone::warn};
  return {level.wide ? "tie: too few posts to say" : "tie", Tone::quiet};
}

std::string told_apart(const FactorEffects& factor) {
  std::vector<std::string> list;
  for (const Difference& difference : factor.differences) {
    list.push_back(fmt::format(
        "{} brings {} times what {} brings ({} to {})", level_name(factor.factor, factor.levels[difference.more].name),
        multiple(difference.times.thousandths), level_name(factor.factor, factor.levels[difference.fewer].name),
        multiple(difference.times.low), multiple(difference.times.high)));
  }
  std::string text;
  for (const std::string& one : list) text += (text.empty() ? "" : "; ") + one;
  const std::size_t pairs = factor.levels.size() * (factor.levels.size() - 1) / 2;
  return pairs > list.size() ? text + "; the others are ties" : text;
}

std::string words_of(const FactorEffects& factor) {
  if (!factor.differences.empty()) return fmt::format("{}: {}.", capital(name_of(factor.factor)), told_apart(factor));
  return fmt::format("{}: a tie. What they bring cannot be told from chance.", capital(name_of(factor.factor)));
}

std::string words_of_company(const FactorEffects& factor, Factor other) {
  return fmt::format(
      "{} and {} change only together in these posts: what is due to which cannot be told. Vary one of them to find "
      "out.",
      capital(name_of(factor.factor)), name_of(other));
}

}  // namespace

std::string change(std::int64_t thousandths) {
  const std::int64_t percent = Ratio::of(thousandths - 1000, 1000).times(100);
  return fmt::format("{}{}%", percent > 0 ? "+" : "", percent);
}

std::string multiple(std::int64_t thousandths) {
  const std::int64_t tenths = Ratio::of(thousandths, 1000).times(10);
  return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

std::string level_name(Factor factor, const std::string& level) {
  if (factor == Factor::platform) return platform_name(level);
  if (factor != Factor::weekday) return level;
  const auto day = from_word<Weekday>(level);
  return day ? std::string(weekday_name(*day)) : level;
}

Table effects_table(const EffectsOfMetric& effects) {
  Table table{{{"By"},
               {"", Align::left, true},
               {"Posts", Align::right},
               {"Effect", Align::right},
               {"90% interval", Align::right},
               {"Against the average post"}},
              {}};
  for (const FactorEffects& factor : effects.factors) {
    for (const LevelEffect& level : factor.levels) {
      table.rows.push_back({{std::string(word(factor.factor)), Tone::quiet},
                            {level_name(factor.factor, level.name)},
                            {std::to_string(level.posts)},
                            {change(level.times.thousandths), Tone::strong},
                            {range(level.times)},
                            standing_cell(level)});
    }
  }
  return table;
}

std::vector<std::string> effect_words(const EffectsOfMetric& effects) {
  std::vector<std::string> words;
  const std::string young = effects.young == 0
                                ? ""
                                : fmt::format(" {} younger than {} days {} left out: still gathering results.",
                                              counted(effects.young, "post", "posts"), days_until_compared,
                                              effects.young == 1 ? "is" : "are");
  if (effects.posts < least_posts_of_effects) {
    words.push_back(fmt::format("{} with a result: too few to say what works; {} are needed.{}",
                                counted(effects.posts, "post", "posts"), least_posts_of_effects, young));
    return words;
  }
  for (const FactorEffects& factor : effects.factors) words.push_back(words_of(factor));
  for (const FactorEffects& factor : effects.factors) {
    for (const Factor other : factor.goes_with) {
      if (factor.factor < other) words.push_back(words_of_company(factor, other));
    }
  }
  words.push_back(
      "Among several kinds one stands out by chance: more and fewer are said only of what holds when their number is "
      "allowed for. All else is a tie.");
  words.push_back(
      fmt::format("From {}; each effect with the others held equal, drawn towards the average where posts are few.{}",
                  counted(effects.posts, "post", "posts"), young));
  return words;
}

}  // namespace posology::report
