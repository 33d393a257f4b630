// Templates: the starter campaigns that `init` writes.
#pragma once

#include <span>
#include <string_view>

namespace posology::cli {

struct Template {
  std::string_view name;  ///< "product-launch"
  std::string_view text;  ///< the file, as written; its first line is for editors, the second one says what it is for
};

/// In the order of their names; made from templates/ when the program is built.
[[nodiscard]] std::span<const Template> templates();

}  // namespace posology::cli
