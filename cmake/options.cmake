option(POSOLOGY_TESTS "Build the tests" ON)
option(POSOLOGY_WERROR "Treat warnings as errors" OFF)
# Off, each source must include all it uses: the Clang builds hold them to it. Clang's precompiled headers name their
# folder, so that checkouts could not share what they compile, and save it little.
option(POSOLOGY_PRECOMPILED "Parse the heaviest headers once" ON)
option(POSOLOGY_FUZZ "Build the fuzz targets (Clang only)" OFF)

find_program(POSOLOGY_CCACHE ccache)
if(POSOLOGY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${POSOLOGY_CCACHE})
endif()
