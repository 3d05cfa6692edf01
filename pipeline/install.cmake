# What `cmake --install` gives: bin/whosaid, and the CMake package whosaid with whosaid::whosaid, the
# stages up to emit/ in one archive. Headers keep their paths, under include/whosaid/.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# The archive takes the objects that the stage libraries are made of; nothing is compiled twice.
get_property(stages GLOBAL PROPERTY WHOSAID_STAGES)
list(REMOVE_ITEM stages batch regress)
add_library(whosaid_archive STATIC)
add_library(whosaid::whosaid ALIAS whosaid_archive)
set_target_properties(whosaid_archive PROPERTIES
  OUTPUT_NAME whosaid EXPORT_NAME whosaid LINKER_LANGUAGE CXX)
set(headers "")
set(libraries "")
foreach(stage IN LISTS stages)
  get_target_property(kind whosaid_${stage} TYPE)
  if(kind STREQUAL STATIC_LIBRARY)
    target_sources(whosaid_archive PRIVATE $<TARGET_OBJECTS:whosaid_${stage}>)
  endif()
  get_target_property(stage_libraries whosaid_${stage} WHOSAID_LIBRARIES)
  if(stage_libraries)
    list(APPEND libraries ${stage_libraries})
  endif()
  file(GLOB stage_headers CONFIGURE_DEPENDS
    RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/${stage}/*.h)
  list(APPEND headers ${stage_headers})
endforeach()
target_compile_features(whosaid_archive PUBLIC cxx_std_20)
list(REMOVE_DUPLICATES libraries)
target_link_libraries(whosaid_archive PRIVATE ${libraries})

set(published ${CMAKE_CURRENT_BINARY_DIR}/include)
add_custom_command(OUTPUT ${published}/whosaid.stamp
  COMMAND ${CMAKE_COMMAND} -D "HEADERS=${headers}" -D TO=${published}
    -P ${CMAKE_CURRENT_SOURCE_DIR}/publish_headers.cmake
  COMMAND ${CMAKE_COMMAND} -E touch ${published}/whosaid.stamp
  DEPENDS ${headers} publish_headers.cmake
  WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
  COMMENT "Publishing headers" VERBATIM)
add_custom_target(whosaid_headers ALL DEPENDS ${published}/whosaid.stamp)
add_dependencies(whosaid_archive whosaid_headers)
target_include_directories(whosaid_archive INTERFACE
  $<BUILD_INTERFACE:${published}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/whosaid)
configure_package_config_file(whosaid-config.cmake.in whosaid-config.cmake
  INSTALL_DESTINATION ${package})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/whosaid-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/whosaid-config.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/whosaid-config-version.cmake DESTINATION ${package})
install(EXPORT whosaid NAMESPACE whosaid:: FILE whosaid-targets.cmake DESTINATION ${package})
install(TARGETS whosaid_archive EXPORT whosaid ARCHIVE)
install(DIRECTORY ${published}/whosaid TYPE INCLUDE)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE TYPE DOC)
install(TARGETS whosaid RUNTIME)
