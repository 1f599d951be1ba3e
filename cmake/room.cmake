# checked(TARGET…): programs of the target `checked`, which are all that runs under the sanitizers.
function(checked)
  set_property(GLOBAL APPEND PROPERTY houvast_checked ${ARGN})
endfunction()

# room(name SOURCES … TESTS … ARROWS …): one library and one test program per room, linked only to
# its arrows in src/layers.txt. Files are written out: what is not here is not built.
# ALONE names the files that a unity build (every preset: several files compiled as one,
# several times faster) leaves by themselves, for they give a name of their own to what another
# file of the room knows by that name; ALONE all, that the whole room is compiled file by file.
# A unit test runs in the project's root, so that it finds tests/ and translations/.
function(room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;TESTS;ARROWS;ALONE" ${ARGN})
  if(ROOM_SOURCES)
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${ROOM_ARROWS})
  else()
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} INTERFACE ${ROOM_ARROWS})
  endif()
  if(ROOM_TESTS AND HOUVAST_TESTS)
    add_executable(${name}_test ${ROOM_TESTS})
    target_link_libraries(${name}_test PRIVATE ${name} test_main)
    if(TARGET gegeven)
      target_link_libraries(${name}_test PRIVATE gegeven)
    endif()
    add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES LABELS "quick;unit")
    # Tests keep helpers of their own beside each other, under the same short names.
    set_target_properties(${name}_test PROPERTIES UNITY_BUILD OFF)
    checked(${name}_test)
  endif()
  if(ROOM_ALONE STREQUAL "all")
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  elseif(ROOM_ALONE)
    set_source_files_properties(${ROOM_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  endif()
endfunction()
