// Modules: parts of the program with libraries of their own, loaded when a command asks for what they make.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "cli/world.h"

namespace posology::cli {

struct Module {
  std::string_view name;      ///< "sheet": posology_sheet.so
  std::string_view makes;     ///< "a spreadsheet"
  std::string_view package;   ///< of ours, that brings it
  std::string_view packages;  ///< of the distribution, that it needs
};
inline constexpr Module sheet_module{"sheet", "a spreadsheet", "posology", "libxlsxwriter4"};
inline constexpr Module paper_module{"paper", "a page", "posology-paper", "libpangocairo-1.0-0 libqpdf29"};

/// The bytes that the module makes of the values (of the C++ type that it was built for, `size` bytes large); nothing
/// when it could not be loaded or failed, which was said then.
[[nodiscard]] std::optional<std::string> made_by_module(const Module& module, const void* values, std::size_t size,
                                                        World& world);

}  // namespace posology::cli
