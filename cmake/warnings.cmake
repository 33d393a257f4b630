add_library(posology_warnings INTERFACE)
target_compile_options(posology_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                       $<$<BOOL:${POSOLOGY_WERROR}>:-Werror>)

# GCC 12 warns of bounds inside std::string where there is nothing wrong (GCC bugs 105329 and 105651); GCC 13 does not.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(posology_warnings INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()
