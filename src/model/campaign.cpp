#include "model/campaign.h"

#include <algorithm>

namespace posology {
namespace {

// Lists are short and lookups few: a scan keeps the order of the file as the only order.
template <class T>
const T* by_id(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& item) { return item.id->text == id; });
  return found == list.end() ? nullptr : &*found;
}

std::vector<std::string> values_of(const ListOf<std::string>& list) {
  std::vector<std::string> values;
  for (const auto& item : list) values.push_back(item.value);
  return values;
}

template <class Refs>
std::vector<const Segment*> found_segments(const Campaign& campaign, const Refs& refs) {
  std::vector<const Segment*> result;
  for (const auto& ref : refs) {
    if (const Segment* s = campaign.segment(ref->text)) result.push_back(s);
  }
  return result;
}

}  // namespace

// Six weeks before the first day: campaign file format 1, key `prepare_from`.
Date Campaign::preparation_start() const { return prepare_from ? prepare_from->value : start.value - 42; }

std::string Campaign::zone() const { return time_zone ? time_zone->value : "UTC"; }

std::vector<std::string> Campaign::country_codes() const {
  return countries.empty() ? std::vector<std::string>{"US"} : values_of(countries);
}

std::vector<std::string> Campaign::holiday_countries() const {
  return calendar.holidays.written() ? values_of(calendar.holidays) : country_codes();
}

const Segment* Campaign::segment(std::string_view id) const { return by_id(audience, id); }
const Product* Campaign::product(std::string_view id) const { return by_id(products, id); }
const Claim* Campaign::claim(std::string_view id) const { return by_id(claims, id); }
const Event* Campaign::event(std::string_view id) const { return by_id(events, id); }
const Post* Campaign::post(std::string_view id) const { return by_id(posts, id); }
const Person* Campaign::person(std::string_view id) const { return by_id(team, id); }
const Endorser* Campaign::endorser(std::string_view id) const { return by_id(endorsers, id); }
const Consent* Campaign::consent(std::string_view id) const { return by_id(consents, id); }

const PlatformUse* Campaign::platform(std::string_view id_in_use) const {
  const auto found = std::find_if(platforms.begin(), platforms.end(),
                                  [&](const PlatformUse& use) { return use.platform == id_in_use; });
  return found == platforms.end() ? nullptr : &*found;
}

std::vector<const Segment*> Campaign::segments_of(const PlatformUse& use) const {
  std::vector<const Segment*> result = found_segments(*this, use.audience);
  if (result.empty()) {
    for (const Segment& s : audience) result.push_back(&s);
  }
  return result;
}

std::vector<const Segment*> Campaign::segments_of(const Post& post) const {
  std::vector<const Segment*> result = found_segments(*this, post.audience);
  if (!result.empty()) return result;
  if (const PlatformUse* use = platform(post.platform_id)) return segments_of(*use);
  for (const Segment& s : audience) result.push_back(&s);
  return result;
}

const Located<TimeSpan>* CalendarRules::quiet_at(TimeOfDay time) const {
  for (const Located<TimeSpan>& span : quiet_hours) {
    if (span->holds(time)) return &span;
  }
  return nullptr;
}

std::optional<UsStatus> Campaign::us_status(const Product& product, Date on) const {
  std::optional<UsStatus> status;
  for (const DatedStatus& entry : product.us_status) {
    std::optional<Date> from;
    if (entry.from) from = entry.from->value;
    if (entry.from_event) {
      const Event* e = event(entry.from_event->value.text);
      if (e == nullptr || !e->on) continue;
      from = e->on->value.first;
    }
    if (!from || *from <= on) status = entry.status.value;
  }
  return status;
}

}  // namespace posology
