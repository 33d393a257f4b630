#include "cli/proposal_patch.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "text/edit.h"
#include "text/width.h"

namespace posology::cli {
namespace {

// "1,500.00" keeps its quotes, 1500 USD keeps its currency and gets no commas, for they would part a flow map.
std::string written_like(std::string_view old, const std::string& value) {
  if (old.size() >= 2 && (old.front() == '"' || old.front() == '\'') && old.back() == old.front())
    return old.front() + value + old.front();
  std::string made = value;
  made.erase(std::remove(made.begin(), made.end(), ','), made.end());
  const std::size_t digits = old.find_first_not_of("0123456789.,");
  const bool currency = digits != std::string_view::npos && old[digits] == ' ';
  return currency ? made + std::string(old.substr(digits)) : made;
}

bool in_the_file(const Document& document, const Place& place) {
  const std::string name = document.path == "-" ? "<stdin>" : document.path;
  return place.known() && place.source < document.read.sources.size() &&
         document.read.sources[place.source].name() == name;
}

using Values = std::map<std::string, std::string>;

/// The values that a proposal may change, by their keys.
Values values_of(const Campaign& campaign) {
  Values values;
  for (const PlatformUse& use : campaign.platforms) {
    if (use.cadence && use.cadence->target)
      values[fmt::format("platforms.{}.cadence", use.id.value)] = use.cadence->target->value.text();
  }
  for (const MixShare& share : campaign.content_mix.shares)
    values[fmt::format("content_mix.{}.share", share.pillar.value)] = share.share.value.percent();
  if (!campaign.budget) return values;
  for (const BudgetLine& line : campaign.budget->lines)
    values[fmt::format("budget.lines.{}.amount", line.id->text)] =
        show_plain(line.amount.value, campaign.budget->currency);
  return values;
}

}  // namespace

Patched patched_text(const Document& document, const Proposal& proposal) {
  std::vector<Edit> edits;
  std::uint32_t source = 0;
  for (const ProposedMove& move : proposal.moves) {
    for (const ProposedChange& change : move.changes) {
      if (!in_the_file(document, change.place)) {
        const bool known = change.place.known() && change.place.source < document.read.sources.size();
        return {{},
                fmt::format("'{}' stands in '{}', which this file extends: change it there", visible(change.key),
                            known ? visible(document.read.sources[change.place.source].name()) : "another file")};
      }
      source = change.place.source;
      const std::string_view old = document.read.sources.text(change.place);
      if (old.find_first_of("\r\n*&") != std::string_view::npos)
        return {
            {},
            fmt::format("'{}' is shared by an anchor or runs over lines: write a plain value", visible(change.key))};
      edits.push_back({change.place.begin, change.place.end, written_like(old, change.value)});
    }
  }
  const std::string& text = document.read.sources[source].text();
  const std::size_t wanted = edits.size();
  edits = compatible(std::move(edits), text.size());
  if (edits.size() != wanted) return {{}, "two changes meet in one place: an anchor is shared by several keys"};
  return {with_edits(text, edits), {}};
}

std::string other_changes(const Campaign& before, const Campaign& after, const Proposal& proposal) {
  Values wanted = values_of(before);
  for (const ProposedMove& move : proposal.moves) {
    for (const ProposedChange& change : move.changes) wanted[change.key] = change.value;
  }
  const Values got = values_of(after);
  for (const auto& [key, value] : wanted) {
    const auto found = got.find(key);
    if (found == got.end() || found->second != value)
      return fmt::format("'{}' would change too, for it shares an anchor or is written in another way", visible(key));
  }
  return got.size() == wanted.size() ? "" : "other keys would come with it";
}

}  // namespace posology::cli
