# What is installed is hardened as Debian hardens its own: stack, calls and jumps guarded, tables read-only from the start.
# Builds with sanitizers and the everyday build do without: they guard themselves, or must compile fast.
add_library(posology_hardening INTERFACE)
set(hardened $<CONFIG:Release>)
target_compile_options(posology_hardening INTERFACE
  $<${hardened}:-fstack-protector-strong> $<${hardened}:-fstack-clash-protection>
  $<$<AND:${hardened},$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>>:-fcf-protection>
  # No path of the machine that builds stays in what it builds: two folders make the same bytes.
  $<${hardened}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.> $<${hardened}:-ffile-prefix-map=${PROJECT_BINARY_DIR}=.>)
target_compile_definitions(posology_hardening INTERFACE $<${hardened}:_FORTIFY_SOURCE=2>)
target_link_options(posology_hardening INTERFACE
  $<${hardened}:LINKER:-z,relro> $<${hardened}:LINKER:-z,now> $<${hardened}:LINKER:--as-needed>)
target_link_libraries(posology_warnings INTERFACE posology_hardening)
