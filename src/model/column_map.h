// A map of columns: what the columns of a tool's table of figures hold, and how it writes dates and numbers.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/located.h"
#include "model/words.h"

namespace posology {

/// What a column holds.
enum class ColumnRole {
  figure,        ///< a count that adds up over posts
  rate,          ///< a share, an average, or people counted once: it does not add up over posts
  id,            ///< what names the post: the tool's own id or address of it, or the plan's id
  address,       ///< an address that may carry utm_ parameters
  published,     ///< when the post went out
  day,           ///< the day of the figures
  utm_content,   ///< the parameter of that name: the plan's id of the post
  utm_campaign,  ///< the parameter of that name
  media_cost,    ///< what the platform took for showing the post; its heading may name the currency
  currency,      ///< the code of the currency that the row's costs are in
  note           ///< known, and not needed
};

enum class DecimalMark { point, comma };
POSOLOGY_WORDS(DecimalMark, "point", "comma");

struct MapColumn {
  std::string header;
  ColumnRole role = ColumnRole::note;
  std::string figure{};  ///< of a figure: the metric that it counts for, by id
  bool needed = false;   ///< a table without it is not of this map
  Place place{};         ///< where a user wrote it; unknown in the tables of the program
};

struct ColumnMap {
  std::string name;        ///< "linkedin-posts"
  std::string platform{};  ///< id of the platform that all rows are of; empty: of any
  std::vector<MapColumn> columns{};
  std::vector<std::string> dates{};      ///< patterns such as "MM/DD/YYYY HH:mm"; a table keeps to one of them
  std::string zone{};                    ///< IANA name of the zone that times are in; empty: the campaign's
  std::optional<DecimalMark> decimal{};  ///< absent: a point, and a comma among semicolons is not guessed at
  std::string currency{};                ///< of all costs, where no column, heading or cell says it
  std::map<std::string, Located<std::string>> posts{};  ///< the tool's id or address of a post to the plan's id
  Place place{};                                        ///< of the file that a user wrote; else unknown
};

}  // namespace posology
