// Facets: what the posts of a page can be filtered by, and which values each post has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/outcome.h"

namespace posology::render {

struct Facet {
  char letter = 'a';  ///< opens the marks of its values
  std::string_view name;
  std::vector<std::string> values;  ///< as they are shown; the mark of values[2] of facet b is "b2"
};

/// Platform, pillar, audience, status, person: values that the posts have, in the order of the campaign. A facet with
/// one value only sorts out nothing and is left out.
class Facets {
 public:
  Facets(const Campaign& campaign, const std::vector<const PlannedPost*>& posts);

  [[nodiscard]] const std::vector<Facet>& list() const { return facets_; }
  /// "a0 b2 e1": the marks of a post; made by the program alone, never of a user's words.
  [[nodiscard]] std::string marks(const PlannedPost& post) const;

 private:
  void add(std::string_view name, const std::vector<std::string>& order, const std::vector<const PlannedPost*>& posts,
           std::vector<std::string> (*values)(const Campaign&, const PlannedPost&));

  const Campaign& campaign_;
  std::vector<Facet> facets_;
  std::vector<std::vector<std::string> (*)(const Campaign&, const PlannedPost&)> values_;
};

}  // namespace posology::render
