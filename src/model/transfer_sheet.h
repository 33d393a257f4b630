// Transfers of value to clinicians: item by item, and what a payee gets in a programme year.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/money.h"
#include "text/place.h"

namespace posology {

/// Where the file says it.
enum class TransferSource { transfer, line, endorser };
POSOLOGY_WORDS(TransferSource, "transfer", "budget line", "endorser");

struct TransferItem {
  std::string id;       ///< of the transfer, the line or the endorser
  std::string payee;    ///< id of the endorser, or the name as written; empty: the line names nobody
  std::string name;     ///< to show
  std::string why;      ///< empty: not said
  std::string country;  ///< where the payee works
  TransferSource source{};
  TransferKind kind{};
  Money amount;
  Date on;                       ///< the first day it can be, where only a month or the campaign is known
  bool day_known = false;        ///< `on` is the day itself
  std::optional<bool> reported;  ///< what the file says; nothing: it does not say
  bool reportable = false;       ///< by the thresholds of its year
  Place place;
};

/// What a payee gets in a programme year (a calendar year).
struct PayeeYear {
  std::string payee, name, country;
  int year = 0;
  std::array<Money, 4> by_kind{};  ///< by TransferKind
  Money total;
  bool us = false;      ///< works in the United States: a covered recipient, if the profession is one
  bool judged = false;  ///< there are thresholds in the file's currency for the year
  bool over_yearly = false;
  Money single, yearly;                      ///< the thresholds, where judged
  std::string threshold;                     ///< their source, with how sure it is; why there are none where not judged
  std::vector<std::size_t> items;            ///< indices in TransferSheet::items
  std::vector<std::string> agreement_lacks;  ///< "written", "signed before 2027-03-02" ...; none for a name alone
  [[nodiscard]] bool reportable(const std::vector<TransferItem>& all) const {
    for (const std::size_t i : items) {
      if (all[i].reportable) return true;
    }
    return false;
  }
};

struct TransferSheet {
  std::optional<bool> applicable_manufacturer;  ///< of the company; nothing: the file does not say
  std::vector<TransferItem> items;              ///< by day, then in the order of the file
  std::vector<PayeeYear> years;                 ///< by year, then by payee in the order of their first item
  bool too_large = false;                       ///< a sum left what money can hold: no figure may be shown
};

}  // namespace posology
