// Advertising of devices to lay people: what single countries ban, allow with permission, or want said, by date.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/date.h"

namespace posology {

/// A property of a device that keeps it from lay people.
enum class KeptFromLay { professional_use, implantable, reimbursed_high_class, prescription };

/// Rows hold from `since` (YYYY-MM-DD; empty: no day is known, so always). `country` is ISO 3166-1 alpha-2.
struct LayBan {
  std::string_view country;
  KeptFromLay kept;
  std::string_view says;
  std::string_view since;
  Cited cited;
};
[[nodiscard]] std::span<const LayBan> lay_bans();

/// Who may not recommend a device to lay people: professionals everywhere here, known faces where `celebrities`.
struct RecommenderBan {
  std::string_view country;
  bool celebrities;
  std::string_view since;
  Cited cited;
};
[[nodiscard]] std::span<const RecommenderBan> recommender_bans();

/// Countries where no advertising of devices may address children.
struct ChildrenBan {
  std::string_view country;
  std::string_view since;
  Cited cited;
};
[[nodiscard]] std::span<const ChildrenBan> children_bans();

/// Diseases that advertising of devices to lay people may not be about. Words in lower case, as `find_words` takes
/// them.
struct DiseaseBan {
  std::string_view country;
  std::string_view says;
  std::span<const std::string_view> diseases;
  bool unless_indicated;  ///< what the product's indication names is free
  std::string_view since;
  Cited cited;
};
[[nodiscard]] std::span<const DiseaseBan> disease_bans();

/// Permission before the first post to lay people.
struct LayPermission {
  std::string_view country, authority;
  bool high_class_only;                         ///< only devices of class IIb and III
  std::span<const std::string_view> platforms;  ///< the only ones; empty: any
  bool comments_off;
  std::string_view since;
  Cited cited;
};
[[nodiscard]] std::span<const LayPermission> lay_permissions();

/// Words that a post to lay people must hold: one of `any_of`, in small letters.
struct MandatoryWords {
  std::string_view country;
  std::span<const std::string_view> any_of;
  bool names_company;  ///< the advertiser, too
  bool before_fold;    ///< seen without a press on "more"
  std::string_view since;
  Cited cited;
};
[[nodiscard]] std::span<const MandatoryWords> mandatory_words();

/// Whether a row that begins on `since` holds on a day.
[[nodiscard]] bool holds_since(std::string_view since, Date day);

/// The 27 member states of the European Union, as of 2026.
[[nodiscard]] bool in_european_union(std::string_view country);
/// Where only a device with the CE mark (or, in the United Kingdom, its own) may be advertised: the European Economic
/// Area and the United Kingdom.
[[nodiscard]] bool wants_ce_mark(std::string_view country);

}  // namespace posology
