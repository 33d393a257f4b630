# Each header compiles by itself: it includes what it uses. Built by the target posology_headers_alone only.
file(GLOB_RECURSE headers RELATIVE ${PROJECT_SOURCE_DIR}/src CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*.h)
set(alone_sources)
foreach(header IN LISTS headers)
  set(alone ${PROJECT_BINARY_DIR}/generated/alone/${header}.cpp)
  # Twice: a header without its guard does not stand alone either.
  file(CONFIGURE OUTPUT ${alone} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
  list(APPEND alone_sources ${alone})
endforeach()
add_library(posology_headers_alone OBJECT EXCLUDE_FROM_ALL ${alone_sources})
target_compile_options(posology_headers_alone PRIVATE -O0 -g0)
# The headers of the module that draws include its libraries.
target_link_libraries(posology_headers_alone PRIVATE posology_core posology_warnings posology_libraries PkgConfig::PANGO
                      PkgConfig::CAIRO)
