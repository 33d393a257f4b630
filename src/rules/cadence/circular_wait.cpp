// CAD006: posts that wait for each other in a circle, so that none of them can ever run.
#include <algorithm>

#include <fmt/format.h>

#include "rules/cadence/circles.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

std::string told(const Step& step) {
  return fmt::format("'{}' {} '{}'", step.post->id->text, step.cut ? "is cut from" : "comes after",
                     step.other->id->text);
}

std::string told(const Circle& circle) {
  if (circle.length == 1) return fmt::format("'{}' waits for itself", circle.steps[0].post->id->text);
  std::vector<std::string> words;
  for (const Step& step : circle.steps) words.push_back(told(step));
  std::string end = fmt::format("so on through {} posts", circle.length);
  if (words.size() == circle.length) {
    end = words.back();
    words.pop_back();
  }
  return fmt::format("{}, and {}: none of them can ever run", fmt::join(words, ", "), end);
}

// What a post is cut from is what it is; the order beside that can give way. Most posts stand behind what they come
// after, so that the step to a later post is the odd one.
bool odd(const Step& step) { return !step.cut && step.post <= step.other; }

void found(const Judge& judge, Circle circle) {
  auto& steps = circle.steps;
  auto mend = std::find_if(steps.begin(), steps.end(), odd);
  if (mend == steps.end()) mend = std::find_if(steps.begin(), steps.end(), [](const Step& step) { return !step.cut; });
  if (steps.size() == circle.length && mend != steps.end()) std::rotate(steps.begin(), mend, steps.end());
  const Step& first = steps.front();
  const std::string post = first.post->id->text;
  Finding& finding =
      judge.found(first.place, told(circle),
                  first.cut ? fmt::format("let '{}' be cut from another post", post)
                            : fmt::format("take '{}' out of what '{}' comes after", first.other->id->text, post));
  for (std::size_t i = 1; i < steps.size(); ++i) finding.notes.push_back({told(steps[i]) + " here", steps[i].place});
}

void check(const Judge& judge) {
  each_circle(judge.campaign(), [&](const Circle& circle) { found(judge, circle); });
}

}  // namespace

extern const Rule rule_CAD006;
const Rule rule_CAD006{
    .code = "CAD006",
    .name = "circular-wait",
    .level = Level::error,
    .what =
        "No post waits for itself, directly or through others: what it comes after, and what it is cut from, can run "
        "before it.",
    .why = "Posts that wait for each other never run: the planner finds a place for none of them.",
    .source = "our default",
    .authority = Authority::our_default,
    .bad =
        "posts:\n  - {id: teaser, platform: linkedin, after: launch, text: t}  # <- CAD006\n"
        "  - {id: launch, platform: linkedin, after: teaser, text: t}\n",
    .good =
        "posts:\n  - {id: teaser, platform: linkedin, text: t}\n"
        "  - {id: launch, platform: linkedin, after: teaser, text: t}\n",
    .check = check,
};

}  // namespace posology::rules
