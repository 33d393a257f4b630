// Written posts by their ids: one look-up instead of a search through the file's list.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>

#include "model/campaign.h"

namespace posology::planner {

/// Lives no longer than the campaign's posts. Of posts that share an id, the first.
class PostIndex {
 public:
  PostIndex() = default;
  explicit PostIndex(const Campaign& campaign);

  /// The post's number in the file.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

 private:
  std::map<std::string_view, std::size_t> by_id_;
};

}  // namespace posology::planner
