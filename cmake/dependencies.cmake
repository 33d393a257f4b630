# Every library comes from the distribution; docs/LIBRARIES.md says why each one is here.
find_package(fmt REQUIRED)
find_package(date REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(YAMLCPP REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(LIBYAML REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(PSL REQUIRED IMPORTED_TARGET libpsl)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo cairo-pdf cairo-svg)
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(MD REQUIRED IMPORTED_TARGET libmd)

add_library(posology_libraries INTERFACE)
target_link_libraries(posology_libraries INTERFACE date::date-tz PkgConfig::YAMLCPP PkgConfig::LIBYAML PkgConfig::RE2
                      PkgConfig::UTF8PROC PkgConfig::PSL PkgConfig::MD)
