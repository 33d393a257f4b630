# What an installation holds, in two parts: the program with its spreadsheet module, and the module that draws on paper.
include(GNUInstallDirs)
install(TARGETS posology RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT core)
# Where the program looks for its modules: ../lib/posology, seen from its own folder.
install(TARGETS posology_sheet LIBRARY DESTINATION lib/posology COMPONENT core)
if(TARGET posology_paper)
  install(TARGETS posology_paper LIBRARY DESTINATION lib/posology COMPONENT paper)
endif()
install(DIRECTORY templates/ DESTINATION ${CMAKE_INSTALL_DATADIR}/posology/templates COMPONENT core
        FILES_MATCHING PATTERN "*.yaml")
install(FILES LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT core)

# The manual page packed as distributions pack it, and what each shell completes: the program itself writes that.
set(extras ${PROJECT_BINARY_DIR}/extras)
file(MAKE_DIRECTORY ${extras})
add_custom_command(OUTPUT ${extras}/posology.1.gz
  COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/docs/posology.1 > ${extras}/posology.1.gz
  DEPENDS ${PROJECT_SOURCE_DIR}/docs/posology.1)
set(completions)
foreach(shell IN ITEMS bash zsh fish)
  add_custom_command(OUTPUT ${extras}/completion.${shell}
    COMMAND posology completion ${shell} > ${extras}/completion.${shell}
    DEPENDS posology)
  list(APPEND completions ${extras}/completion.${shell})
endforeach()
# Part of what is built to be installed; the everyday build does without.
if(POSOLOGY_TESTS)
  add_custom_target(posology_extras DEPENDS ${extras}/posology.1.gz ${completions})
else()
  add_custom_target(posology_extras ALL DEPENDS ${extras}/posology.1.gz ${completions})
endif()
install(FILES ${extras}/posology.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT core OPTIONAL)
install(FILES ${extras}/completion.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME posology COMPONENT core OPTIONAL)
install(FILES ${extras}/completion.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
        RENAME _posology COMPONENT core OPTIONAL)
install(FILES ${extras}/completion.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
        RENAME posology.fish COMPONENT core OPTIONAL)
