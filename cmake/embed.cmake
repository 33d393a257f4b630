# Makes one source file that holds every template, so that the program needs no file beside it.
# Called as a script: cmake -DTEMPLATES=<folder> -DOUTPUT=<file> -P embed.cmake
file(GLOB files "${TEMPLATES}/*.yaml")
list(SORT files)
set(code "// Generated from templates/ by cmake/embed.cmake.\n#include \"cli/template.h\"\n\nnamespace posology::cli {\nnamespace {\n\nconstexpr Template list[] = {\n")
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME_WE)
  file(READ "${file}" text)
  string(APPEND code "    {\"${name}\", R\"posology(${text})posology\"},\n")
endforeach()
string(APPEND code "};\n\n}  // namespace\n\nstd::span<const Template> templates() { return list; }\n\n}  // namespace posology::cli\n")
file(WRITE "${OUTPUT}" "${code}")
