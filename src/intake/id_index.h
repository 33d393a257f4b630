// Every id that a campaign file defines, by the kind of thing: what references are checked against.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/node.h"
#include "model/id.h"
#include "text/finding.h"

namespace posology::intake {

struct Table;

class IdIndex {
 public:
  /// Collects the ids of a whole (merged) file with the keys of `table`; a mistyped section is read as the one that was
  /// meant. Ids defined twice are complained of, with both places.
  IdIndex(const Node& root, const Table& table, Findings& findings);

  [[nodiscard]] bool has(Kind kind, std::string_view id) const;
  /// The ids of a kind in the order of the file.
  [[nodiscard]] std::vector<std::string_view> all(Kind kind) const;
  /// False when a part of the section could not be read, so that a missing id proves nothing.
  [[nodiscard]] bool complete(Kind kind) const;
  /// Another kind under which the id is defined.
  [[nodiscard]] std::optional<Kind> defined_as(std::string_view id) const;

 private:
  struct Defined {
    std::vector<std::string> order;
    std::map<std::string, Place, std::less<>> places;
    bool complete = true;
  };
  void collect_list(const Child* child, std::string_view section, Kind kind, Findings& findings);
  void collect_needs(const Node& audience, Findings& findings);
  void collect_keys(const Child* child, Kind kind);
  void complain_of_shared_ids(Findings& findings);
  void add(Kind kind, const Node& id, const std::string& path, Findings& findings);

  std::map<Kind, Defined> kinds_;
};

/// "claim", "segment of the audience", "platform".
[[nodiscard]] std::string_view kind_name(Kind kind);

}  // namespace posology::intake
