#include "rules/example.h"

#include <array>

namespace posology::rules {
namespace {

struct Base {
  std::string_view key, lines;
};

constexpr std::array<Base, 5> base = {{
    {"posology", "posology: 1\n"},
    {"campaign", "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: America/New_York}\n"},
    {"audience", "audience:\n  - {id: surgeons, kind: hcp, needs: [how to read the waveform]}\n"},
    {"platforms", "platforms:\n  linkedin: {purpose: professional education, cadence: 3/week}\n"},
    {"content_mix", "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\n"},
}};

bool has_key(std::string_view keys, std::string_view key) {
  const std::string start = std::string(key) + ":";
  return keys.rfind(start, 0) == 0 || keys.find("\n" + start) != std::string_view::npos;
}

}  // namespace

std::string whole_example(std::string_view keys) {
  std::string text;
  for (const Base& part : base) {
    if (!has_key(keys, part.key)) text += part.lines;
  }
  return text.append(keys);
}

}  // namespace posology::rules
