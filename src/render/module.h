// A module: a part of the program with libraries of its own, loaded only when it is asked for. It is built together
// with the program from the same sources; both sides check that.
#pragma once

#include <cstddef>
#include <string_view>

extern "C" {

/// Takes the bytes of what was made, or of what is to be said about it, in pieces.
using PosologySink = void (*)(void* context, const char* bytes, std::size_t size);

/// What a module shows under the name posology_module.
struct PosologyModule {
  const char* version;         ///< of the program it was built with
  std::size_t size_of_values;  ///< of the C++ values that `make` takes
  /// Null, or why it could not be made (a text that stays until the next call; a second line may say what helps).
  /// `remark` takes what is to be said of bytes that were made. Throws nothing.
  const char* (*make)(const void* values, PosologySink sink, PosologySink remark, void* context);
};
}

namespace posology {

inline constexpr const char* module_symbol = "posology_module";

}  // namespace posology
