// Rows of text as a CSV file (RFC 4180): quoted where needed, each row ended by CR LF, every field byte by byte.
#pragma once

#include <string>
#include <vector>

namespace posology::render {

[[nodiscard]] std::string csv(const std::vector<std::vector<std::string>>& rows, bool byte_order_mark);
/// For Excel and its kin: a byte order mark (they take the file for their own code page otherwise), every field quoted,
/// and an apostrophe before what they would run as a formula (OWASP, CSV injection, August 2025). Not byte by byte: no
/// file for a program to import.
[[nodiscard]] std::string spreadsheet_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace posology::render
