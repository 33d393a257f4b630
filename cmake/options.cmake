option(POSOLOGY_TESTS "Build the tests" ON)
option(POSOLOGY_WERROR "Treat warnings as errors" OFF)
# Off, each source must include all it uses: the Clang build holds them to it.
option(POSOLOGY_PRECOMPILED "Parse the heaviest headers once" ON)
option(POSOLOGY_FUZZ "Build the fuzz targets (Clang only)" OFF)

find_program(POSOLOGY_CCACHE ccache)
if(POSOLOGY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${POSOLOGY_CCACHE})
endif()
