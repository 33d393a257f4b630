// Campaigns with declared sales, made in memory.
#pragma once

#include <string>
#include <utility>

#include "model/campaign.h"

namespace posology::sales {

template <class T>
Located<T> at(T value) {
  return {std::move(value), {}};
}

inline Date day(const char* iso) { return *Date::parse(iso); }

inline Money cents(std::int64_t minor) { return {minor}; }
inline Money dollars(std::int64_t whole) { return {whole * 100}; }

inline Sale sale(const char* first, const char* last, Money amount) {
  Sale s;
  s.period = at(DateRange{day(first), day(last)});
  s.amount = at(amount);
  return s;
}
inline Sale sale(const char* on, Money amount) { return sale(on, on, amount); }

inline Campaign campaign(std::vector<Sale> list, const char* start = "2014-01-06", const char* end = "2014-03-28") {
  Campaign c;
  c.start = at(day(start));
  c.end = at(day(end));
  c.budget.emplace();
  c.budget->device_tax.emplace();
  c.budget->device_tax->sales = std::move(list);
  return c;
}
inline Campaign campaign(Sale one) { return campaign(std::vector<Sale>{std::move(one)}); }

}  // namespace posology::sales
