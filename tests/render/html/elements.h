// The elements of a page, read back: what tests hold a page to.
#pragma once

#include <cstddef>
#include <map>
#include <regex>
#include <string>
#include <vector>

#include "catch.h"

namespace posology::render {

struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;
};

/// The elements of a page in their order, ends as "/p". Fails on anything that is not written as the emitter writes it.
inline std::vector<Element> elements_of(std::string page) {
  // The two literals of the program are looked at elsewhere.
  for (const char* own : {"style", "script"}) {
    const std::string begin = std::string("<") + own + ">", end = std::string("</") + own + ">";
    const std::size_t from = page.find(begin) + begin.size();
    page.erase(from, page.find(end, from) - from);
  }
  static const std::regex element("<(/?[a-z!A-Z][a-zA-Z0-9]*)((?: [-a-zA-Z0-9:]+(?:=\"[^\"<>]*\")?)*)>");
  static const std::regex attribute(" ([-a-zA-Z0-9:]+)(?:=\"([^\"]*)\")?");
  std::vector<Element> list;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
    std::smatch match;
    const std::string rest = page.substr(at, 4000);
    INFO(rest.substr(0, 200));
    REQUIRE(std::regex_search(rest, match, element, std::regex_constants::match_continuous));
    Element found{match[1], {}};
    const std::string attributes = match[2];
    for (std::sregex_iterator it(attributes.begin(), attributes.end(), attribute), end; it != end; ++it)
      found.attributes[(*it)[1]] = (*it)[2];
    list.push_back(std::move(found));
  }
  return list;
}

inline std::vector<std::string> names_of(const std::vector<Element>& elements) {
  std::vector<std::string> names;
  for (const Element& element : elements) names.push_back(element.name);
  return names;
}

inline std::size_t count(const std::string& page, const std::string& words) {
  std::size_t n = 0;
  for (std::size_t at = page.find(words); at != std::string::npos; at = page.find(words, at + 1)) ++n;
  return n;
}

/// Nothing is loaded, sent or run from elsewhere, whatever the page says.
inline void check_asks_for_nothing(const std::string& page) {
  for (const Element& element : elements_of(page)) {
    for (const auto& [name, value] : element.attributes) {
      INFO(element.name << " " << name << "=" << value);
      CHECK_FALSE(name.starts_with("on"));
      for (const char* loading : {"src", "srcset", "style", "action", "data", "poster"}) CHECK(name != loading);
      if (name == "href") CHECK((value.starts_with("#") || value == "data:,"));
    }
  }
  for (const char* loading : {"url(", "@import", "fetch", "XMLHttpRequest", "innerHTML", "eval", "import("})
    CHECK(page.find(loading) == std::string::npos);
}

}  // namespace posology::render
