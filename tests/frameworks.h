// The graft-flow example, measured in each framework of categories.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "catch.h"

namespace posology {

struct Framed {
  std::string framework;
  std::vector<std::pair<std::string, std::string>> metrics;                    ///< and the category of each
  std::vector<std::pair<std::string, std::vector<std::string>>> categories{};  ///< all of them, and what measures each
};

inline const std::vector<Framed>& frameworks() {
  static const std::vector<Framed> list = {
      {"five-categories",
       {},
       {{"exposure", {"reach", "impressions"}},
        {"influence", {"voices"}},
        {"engagement", {"answers"}},
        {"action", {"guides"}},
        {"retention", {"returning"}}}},
      {"amec-2013",
       {{"voices", "influence"}, {"guides", "impact"}, {"returning", "advocacy"}, {"answers", "engagement"}},
       {{"exposure", {"reach", "impressions"}},
        {"engagement", {"answers"}},
        {"influence", {"voices"}},
        {"impact", {"guides"}},
        {"advocacy", {"returning"}}}},
      // Nothing measures objectives, inputs and activities, and the page says so.
      {"amec-ief",
       {{"reach", "outputs"},
        {"impressions", "outputs"},
        {"answers", "out-takes"},
        {"voices", "outcomes"},
        {"guides", "outcomes"},
        {"returning", "impact"}},
       {{"objectives", {}},
        {"inputs", {}},
        {"activities", {}},
        {"outputs", {"reach", "impressions"}},
        {"out-takes", {"answers"}},
        {"outcomes", {"voices", "guides"}},
        {"impact", {"returning"}}}},
  };
  return list;
}

/// The campaign's text with its metrics in the categories of another framework.
inline std::string framed(std::string text, const Framed& other) {
  const std::string now = "framework: five-categories";
  REQUIRE(text.find(now) != std::string::npos);
  text.replace(text.find(now), now.size(), "framework: " + other.framework);
  for (const auto& [metric, category] : other.metrics) {
    const std::string begin = "{id: " + metric + ", category: ";
    const std::size_t at = text.find(begin);
    REQUIRE(at != std::string::npos);
    const std::size_t from = at + begin.size();
    text.replace(from, text.find(',', from) - from, category);
  }
  return text;
}

}  // namespace posology
