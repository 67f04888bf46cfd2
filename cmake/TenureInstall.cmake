# Install rules. Nothing installed names the prefix, so that it can be moved.
include(CMakePackageConfigHelpers)

install(TARGETS tenure tenure_static EXPORT TenureTargets)
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h" PATTERN "*.inc")
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
# Python scripts, which find what they need relative to themselves.
install(PROGRAMS tools/tenure-golden-rule DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY share/tenure/golden_rule DESTINATION ${CMAKE_INSTALL_DATADIR}/tenure FILES_MATCHING PATTERN "*.py")
install(FILES share/tenure/api.json DESTINATION ${CMAKE_INSTALL_DATADIR}/tenure)

set(tenure_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Tenure)
install(EXPORT TenureTargets NAMESPACE Tenure:: DESTINATION ${tenure_package_dir})
configure_package_config_file(packaging/TenureConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/TenureConfig.cmake
                              INSTALL_DESTINATION ${tenure_package_dir})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/TenureConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/TenureConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/TenureConfigVersion.cmake
        DESTINATION ${tenure_package_dir})

file(RELATIVE_PATH tenure_pc_prefix /p/${CMAKE_INSTALL_LIBDIR}/pkgconfig /p)
string(REGEX REPLACE "/$" "" tenure_pc_prefix "${tenure_pc_prefix}")
list(TRANSFORM tenure_private_names PREPEND -l OUTPUT_VARIABLE tenure_pc_private)
list(JOIN tenure_pc_private " " tenure_pc_private)
configure_file(packaging/tenure.pc.in ${CMAKE_CURRENT_BINARY_DIR}/tenure.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/tenure.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
