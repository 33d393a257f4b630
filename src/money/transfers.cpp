#include "money/transfers.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "knowledge/open_payments.h"
#include "money/budget_line.h"
#include "money/exact_sum.h"

namespace posology {
namespace {

constexpr std::string_view united_states = "US";

std::string country_of(const Campaign& campaign, const Endorser* endorser) {
  return endorser != nullptr && endorser->country ? endorser->country->value : campaign.country_codes().front();
}

bool is_clinician(const Endorser* endorser) {
  return endorser != nullptr && endorser->kind && endorser->kind->value == EndorserKind::hcp;
}

TransferItem item_to(const Campaign& campaign, std::string id, const std::string& payee, Money amount) {
  const Endorser* endorser = campaign.endorser(payee);
  TransferItem item;
  item.id = std::move(id);
  item.payee = payee;
  item.name = endorser != nullptr && endorser->name ? endorser->name->value : payee;
  item.country = country_of(campaign, endorser);
  item.amount = amount;
  if (endorser != nullptr && endorser->open_payments) item.reported = endorser->open_payments->value;
  return item;
}

const Budget& budget_of(const Campaign& campaign) {
  static const Budget none;
  return campaign.budget ? *campaign.budget : none;
}

void add_written(const Campaign& campaign, std::vector<TransferItem>& into) {
  for (const Transfer& transfer : budget_of(campaign).transfers) {
    TransferItem item = item_to(campaign, transfer.id->text, transfer.payee.value, transfer.amount.value);
    item.source = TransferSource::transfer;
    item.kind = transfer.kind.value;
    item.on = transfer.on.value;
    item.day_known = true;
    if (transfer.why) item.why = transfer.why->value;
    if (transfer.country) item.country = transfer.country->value;
    if (transfer.open_payments) item.reported = transfer.open_payments->value;
    item.place = transfer.place;
    into.push_back(std::move(item));
  }
}

void add_lines(const Campaign& campaign, std::vector<TransferItem>& into) {
  for (const BudgetLine& line : budget_of(campaign).lines) {
    const std::string payee = line.payee ? line.payee->value : std::string();
    if (kind_of(line) != LineKind::hcp && !is_clinician(campaign.endorser(payee))) continue;
    TransferItem item = item_to(campaign, line.id->text, payee, line.amount.value);
    item.source = TransferSource::line;
    item.kind = kind_of(line) == LineKind::travel ? TransferKind::travel : TransferKind::payment;
    item.on = line.month ? line.month->value.first() : campaign.start.value;
    item.place = line.place;
    into.push_back(std::move(item));
  }
}

// What is itemised elsewhere is a part of the amount, not on top of it.
void add_endorsers(const Campaign& campaign, std::vector<TransferItem>& into) {
  const std::size_t itemised = into.size();
  for (const Endorser& endorser : campaign.endorsers) {
    if (!is_clinician(&endorser) || !endorser.amount) continue;
    const bool product = endorser.relation && endorser.relation->value == Relation::free_product;
    const TransferKind kind = product ? TransferKind::product : TransferKind::payment;
    Money rest = endorser.amount->value;
    for (std::size_t i = 0; i < itemised && rest > Money{}; ++i) {
      if (into[i].payee == endorser.id->text && into[i].kind == kind) rest -= std::min(rest, into[i].amount);
    }
    if (rest <= Money{}) continue;
    TransferItem item = item_to(campaign, endorser.id->text, endorser.id->text, rest);
    item.source = TransferSource::endorser;
    item.kind = kind;
    const std::optional<Date> first = first_service(campaign, endorser);
    item.on = first.value_or(campaign.start.value);
    item.day_known = first.has_value();
    if (endorser.agreement && endorser.agreement->need) item.why = endorser.agreement->need->value;
    item.place = endorser.amount->place;
    into.push_back(std::move(item));
  }
}

/// The thresholds of the year: the file's, else the built-in ones, which are in US dollars.
void find_thresholds(const Budget& budget, PayeeYear& year) {
  for (const ReportingThreshold& own : budget.reporting_thresholds) {
    if (own.year.value != year.year) continue;
    year.judged = true;
    year.single = own.single.value;
    year.yearly = own.yearly.value;
    year.threshold = "written in the file";
    return;
  }
  if (budget.currency.code != "USD") {
    year.threshold = "the thresholds are in US dollars: not judged";
    return;
  }
  const std::optional<ThresholdOfYear> known = payment_threshold(year.year);
  if (!known) {
    year.threshold = "before the programme began in 2013: not reported";
    return;
  }
  const PaymentThreshold& t = known->threshold;
  year.judged = true;
  year.single = {t.single};
  year.yearly = {t.yearly};
  year.threshold = known->of_another_year
                       ? fmt::format("those of {}: none for {} were known", t.year, year.year)
                       : fmt::format("{}, {} ({})", t.cited.source, t.cited.as_of, certainty_word(t.cited.certainty));
}

PayeeYear fresh_year(const Campaign& campaign, const TransferItem& item) {
  PayeeYear fresh;
  fresh.payee = item.payee;
  fresh.name = item.name;
  fresh.country = item.country;
  fresh.year = item.on.year();
  fresh.us = item.country == united_states;
  find_thresholds(budget_of(campaign), fresh);
  if (const Endorser* endorser = campaign.endorser(item.payee)) {
    fresh.agreement_lacks = agreement_lacks(campaign, *endorser);
  }
  return fresh;
}

void make_years(const Campaign& campaign, TransferSheet& sheet) {
  std::map<std::pair<std::string, int>, std::size_t> place;
  for (std::size_t i = 0; i < sheet.items.size(); ++i) {
    const TransferItem& item = sheet.items[i];
    const auto [at, fresh] = place.try_emplace({item.payee, item.on.year()}, sheet.years.size());
    if (fresh) sheet.years.push_back(fresh_year(campaign, item));
    sheet.years[at->second].items.push_back(i);
  }
  std::stable_sort(sheet.years.begin(), sheet.years.end(),
                   [](const PayeeYear& a, const PayeeYear& b) { return a.year < b.year; });
}

void sum_years(TransferSheet& sheet) {
  for (PayeeYear& year : sheet.years) {
    std::array<ExactSum, 4> kinds;
    ExactSum total;
    for (const std::size_t i : year.items) {
      kinds[static_cast<std::size_t>(sheet.items[i].kind)].add(sheet.items[i].amount, Ratio{1, 1});
      total.add(sheet.items[i].amount, Ratio{1, 1});
    }
    sheet.too_large |= !total.fits();
    year.total = total.rounded();
    for (std::size_t k = 0; k < kinds.size(); ++k) year.by_kind[k] = kinds[k].rounded();
    year.over_yearly = year.judged && year.total > year.yearly;
    for (const std::size_t i : year.items) {
      TransferItem& item = sheet.items[i];
      item.reportable = year.judged && item.country == united_states && item.amount > Money{} &&
                        (year.over_yearly || item.amount >= year.single);
    }
  }
}

}  // namespace

std::optional<Date> first_service(const Campaign& campaign, const Endorser& endorser) {
  std::optional<Date> first;
  for (const Post& post : campaign.posts) {
    if (!post.endorser || post.endorser->value.text != endorser.id->text || (!post.at && !post.window)) continue;
    const Date day = post.at ? post.at->value.date : post.window->value.first;
    if (!first || day < *first) first = day;
  }
  return first;
}

bool is_us_clinician(const Campaign& campaign, const Endorser& endorser) {
  return is_clinician(&endorser) && country_of(campaign, &endorser) == united_states;
}

std::vector<std::string> agreement_lacks(const Campaign& campaign, const Endorser& endorser) {
  std::vector<std::string> lacks;
  if (!is_clinician(&endorser) || !endorser.amount || endorser.amount->value <= Money{}) return lacks;
  static const Agreement none;
  const Agreement& agreement = endorser.agreement ? *endorser.agreement : none;
  if (!agreement.written || !agreement.written->value) lacks.emplace_back("a written agreement");
  const std::optional<Date> first = first_service(campaign, endorser);
  if (!agreement.signed_on)
    lacks.emplace_back("a day of signature");
  else if (first && agreement.signed_on->value >= *first)
    lacks.push_back(fmt::format("a signature before {}, the first post", first->iso()));
  if (!agreement.need) lacks.emplace_back("a documented need");
  if (!agreement.fmv_basis) lacks.emplace_back("a basis of the fair market value");
  if (!agreement.selected_by)
    lacks.emplace_back("who chose the person");
  else if (agreement.selected_by->value.find("sales") != std::string::npos)
    lacks.emplace_back("a choice that is not made by sales");
  return lacks;
}

TransferSheet transfer_sheet(const Campaign& campaign) {
  TransferSheet sheet;
  if (campaign.company.applicable_manufacturer)
    sheet.applicable_manufacturer = campaign.company.applicable_manufacturer->value;
  add_written(campaign, sheet.items);
  add_lines(campaign, sheet.items);
  add_endorsers(campaign, sheet.items);
  std::stable_sort(sheet.items.begin(), sheet.items.end(),
                   [](const TransferItem& a, const TransferItem& b) { return a.on < b.on; });
  make_years(campaign, sheet);
  sum_years(sheet);
  return sheet;
}

}  // namespace posology
