include(GNUInstallDirs)
install(TARGETS posology RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Where the program looks for its modules: ../lib/posology, seen from its own folder.
install(TARGETS posology_sheet posology_paper LIBRARY DESTINATION lib/posology)
install(DIRECTORY templates/ DESTINATION ${CMAKE_INSTALL_DATADIR}/posology/templates FILES_MATCHING PATTERN "*.yaml")
install(FILES docs/posology.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/posology)
