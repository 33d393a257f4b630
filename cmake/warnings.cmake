add_library(posology_warnings INTERFACE)
target_compile_options(posology_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                       $<$<BOOL:${POSOLOGY_WERROR}>:-Werror>)
