#include "measure/side_results.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "measure/complaints.h"

namespace posology::measure {
namespace {

void say_repeated(Place place, Place first, std::string message, Findings& findings) {
  Finding finding = complain(Complaint::repeated, place, std::move(message), "delete one of the rows");
  finding.notes.push_back({"it was first given here", first});
  findings.push_back(std::move(finding));
}

void drop_repeated_spent(std::vector<Spent>& list, Findings& findings) {
  std::map<std::tuple<Date, int, bool>, Place> seen;
  std::vector<Spent> kept;
  for (const Spent& one : list) {
    const auto [first, is_new] = seen.try_emplace({one.date, one.post, one.media}, one.place);
    if (is_new) {
      kept.push_back(one);
    } else {
      say_repeated(one.place, first->second,
                   fmt::format("this cost of {} stands twice; the first one counts", one.date.iso()), findings);
    }
  }
  list = std::move(kept);
}

// Two questions under one post may well be answered equally fast: only the same row of another file is the same one.
void drop_repeated_replies(std::vector<Replied>& list, Findings& findings) {
  using Key = std::tuple<Date, int, std::int64_t>;
  std::map<Key, std::vector<Place>> seen;
  std::map<std::pair<Key, std::uint32_t>, std::size_t> used;
  std::vector<Replied> kept;
  for (const Replied& one : list) {
    const Key key{one.date, one.post, one.hours ? one.hours->thousandths : -1};
    std::vector<Place>& before = seen[key];
    std::size_t& at = used[{key, one.place.source}];
    while (at < before.size() && before[at].source == one.place.source) ++at;
    if (at < before.size()) {
      say_repeated(one.place, before[at++],
                   fmt::format("this reply of {} stands in two files; it counts once", one.date.iso()), findings);
      continue;
    }
    before.push_back(one.place);
    at = before.size();
    kept.push_back(one);
  }
  list = std::move(kept);
}

}  // namespace

std::size_t rows_alone(const SideResults& beside, Date as_of) {
  const auto counts = [&](const auto& one) { return one.alone && one.date <= as_of; };
  return static_cast<std::size_t>(std::count_if(beside.spent.begin(), beside.spent.end(), counts) +
                                  std::count_if(beside.replies.begin(), beside.replies.end(), counts));
}

void drop_repeated(SideResults& beside, Findings& findings) {
  drop_repeated_spent(beside.spent, findings);
  drop_repeated_replies(beside.replies, findings);
}

void append(SideResults& to, const SideResults& more) {
  to.spent.insert(to.spent.end(), more.spent.begin(), more.spent.end());
  to.replies.insert(to.replies.end(), more.replies.begin(), more.replies.end());
}

}  // namespace posology::measure
