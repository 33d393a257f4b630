#include "rules/copy/own_named.h"

#include <algorithm>
#include <string_view>

#include "text/ascii.h"

namespace posology::rules {
namespace {

bool in_word(char c) { return ascii::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80; }

bool stands_at(std::string_view text, std::size_t at, std::string_view name) {
  if (name.size() > text.size() - at || (at > 0 && in_word(text[at - 1]))) return false;
  const std::size_t end = at + name.size();
  if (end < text.size() && in_word(text[end]) && in_word(name.back())) return false;
  return std::equal(name.begin(), name.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char a, char b) { return ascii::to_lower(a) == ascii::to_lower(b); });
}

std::vector<std::string_view> names_of(const Campaign& campaign) {
  std::vector<std::string_view> names;
  for (const Product& product : campaign.products) {
    if (product.name && !product.name->value.empty()) names.emplace_back(product.name->value);
  }
  std::stable_sort(names.begin(), names.end(), [](auto a, auto b) { return a.size() > b.size(); });
  return names;
}

// A byte of the text with swaps, by the text as written; inside a name its beginning or its end.
std::size_t written(const OwnNamed& named, std::size_t at, bool end) {
  std::size_t shifted = at;
  for (const OwnNamed::Swap& swap : named.swaps) {
    if (swap.begin > at || (end && swap.begin == at)) break;
    const std::size_t after = swap.begin + own_product.size();
    if (end ? at <= after : at < after) return end ? swap.written_end : swap.written_begin;
    shifted = at - after + swap.written_end;
  }
  return shifted;
}

}  // namespace

OwnNamed own_named(const std::string& text, const Campaign& campaign) {
  const std::vector<std::string_view> names = names_of(campaign);
  OwnNamed named;
  named.text.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto name = std::find_if(names.begin(), names.end(), [&](auto n) { return stands_at(text, at, n); });
    if (name == names.end()) {
      named.text += text[at++];
      continue;
    }
    named.swaps.push_back({named.text.size(), at, at + name->size()});
    named.text += own_product;
    at += name->size();
  }
  return named;
}

std::vector<TermHit> as_written(const OwnNamed& named, std::vector<TermHit> hits) {
  if (named.swaps.empty()) return hits;
  for (TermHit& hit : hits) {
    hit.begin = written(named, hit.begin, false);
    hit.end = written(named, hit.end, true);
    hit.sentence = {written(named, hit.sentence.begin, false), written(named, hit.sentence.end, true)};
  }
  return hits;
}

}  // namespace posology::rules
