// Rows of text as a CSV file (RFC 4180): quoted where needed, each row ended by CR LF, every field byte by byte.
#pragma once

#include <string>
#include <vector>

namespace posology::render {

[[nodiscard]] std::string csv(const std::vector<std::vector<std::string>>& rows, bool byte_order_mark);

}  // namespace posology::render
