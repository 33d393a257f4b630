// The state of reading one campaign: where in the file we are, what is known already, what is wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "intake/id_index.h"
#include "intake/view.h"
#include "model/money.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::intake {

class Reading {
 public:
  Reading(const Sources& sources, const IdIndex& index, Findings& findings)
      : sources_(sources), ids(index), findings_(findings) {}

  /// Complains of a value at the place where it is used; through an alias, with a note at the definition.
  Finding& complain(std::string_view code, const View& value, std::string message, std::string help = {});
  Finding& complain(std::string_view code, Place place, std::string message, std::string help = {});

  /// The help of the last complaint, where it is of this single text and commas say that a list was meant.
  void help_with_list(const View& value);

  /// The part of a place on its first line.
  [[nodiscard]] Place first_line(Place place) const;
  /// What the user typed for a value, cut to a readable length.
  [[nodiscard]] std::string typed(const View& value) const;
  [[nodiscard]] const Sources& sources() const { return sources_; }
  /// The nearest of the known words; nothing once a file with thousands of faults has used up the time for it.
  [[nodiscard]] std::optional<std::string> nearest_of(std::string_view typed, std::span<const std::string_view> known);

  /// One step of the path for as long as it lives.
  class Step {
   public:
    Step(Reading& reading, std::string_view key);
    Step(Reading& reading, std::size_t index);
    ~Step() { reading_.path_.resize(before_); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

   private:
    Reading& reading_;
    std::size_t before_;
  };

 private:
  const Sources& sources_;

 public:
  const IdIndex& ids;
  Currency currency;         ///< of the whole file
  Place currency_place{};    ///< where it was chosen; nowhere for the default
  std::string zone = "UTC";  ///< of the campaign
  Place owner{};             ///< the key or the first line of the map that is being read

 private:
  Findings& findings_;
  std::string path_;
  std::size_t comparisons_left_ = 2'000'000;
};

/// "an event", "a post".
[[nodiscard]] std::string with_article(std::string_view name);

}  // namespace posology::intake
