# The tests. Each folder of tests/ with sources is one program, test_<folder>. The many short cases of a program share a few
# processes; what may skip, which is to be named, what looks at its process and what takes long is a test of its own. A folder
# with a CMakeLists.txt of its own says what it is.
find_package(GTest QUIET)
if(NOT GTest_FOUND)
  message(WARNING "GoogleTest was not found: the tests are not built. Install libgtest-dev (Debian, Ubuntu)")
  return()
endif()
include(GoogleTest)
find_package(Python3 COMPONENTS Interpreter)
if(NOT Python3_FOUND)
  message(WARNING "Python was not found: the tests that are scripts are not run. Install python3 (Debian, Ubuntu)")
endif()
if(NOT TENURE_EXAMPLES)
  message(WARNING "The tests need the examples: they are not built")
  return()
endif()

set(tenure_test_environment "TENURE_NUM_THREADS=2")
if(EXISTS ${TENURE_TEST_DATA})
  get_filename_component(tenure_test_data ${TENURE_TEST_DATA} ABSOLUTE)
  list(APPEND tenure_test_environment "TENURE_TEST_DATA=${tenure_test_data}")
endif()
if(TENURE_SANITIZE MATCHES "address")
  list(APPEND tenure_test_environment "ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1"
       "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1")
elseif(TENURE_SANITIZE MATCHES "thread")
  list(APPEND tenure_test_environment "TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1:die_after_fork=0")
endif()

# Where this checkout lies, for the few tests that ask: a header and no definition of all, so that a compiler's cache serves
# every checkout.
set(tenure_test_paths ${CMAKE_CURRENT_BINARY_DIR}/tests_paths)
file(CONFIGURE OUTPUT ${tenure_test_paths}/tenure_test_paths.h @ONLY CONTENT
"#pragma once
#define TENURE_SOURCE_DIR \"@PROJECT_SOURCE_DIR@\"
#define TENURE_BINARY_DIR \"@PROJECT_BINARY_DIR@\"
")

# gtest and the public headers, read once for all tests. Builds with ccache, which are what the checks use, show that a test
# includes what it needs.
if(TENURE_GROUPED)
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/pch_main.cpp "")
endif()

# Most of a test is what its checks become, which costs more to optimise than to run. Under a sanitizer it is the other way round.
set(tenure_test_optimize -O0)
if(TENURE_SANITIZE)
  set(tenure_test_optimize -O1)
endif()

option(TENURE_TEST_PER_CASE "A process for each case of every test program" OFF)
# How many processes the cases of a program share, and which suites are no part of that.
set(tenure_shards_ops 4)
set(tenure_shards_bad_inputs 2)
set(tenure_alone_bad_inputs "BadInputs.OVF_21")
if(NOT TENURE_SANITIZE)  # a sanitizer's skips are many
  set(tenure_shards_c_api 2)
  set(tenure_alone_c_api "CApiGate.*:CApiEveryFunction.*:CApiLedger.*")
  set(tenure_shards_core 3)
  set(tenure_alone_core "Elements/Seeded.*:Heap*.*:Memcheck.*:Parallel.*:Process*.*:Rule10Graph.*:SeededRace.*:StandardMemory.*:Where.*")
  set(tenure_shards_edges 4)
  set(tenure_alone_edges "EdgePrograms.*:Extremes.*:Unmet.*:WarmRequest.*")
  set(tenure_shards_io 2)
  set(tenure_alone_io "*.Reference*:*.Stories*:*.Tinyshakespeare:*.Tok512:*.Public*:*.LoadsTheReference*:PowerCut.*:SafetensorsPython.*")
  set(tenure_shards_kernels 3)
  set(tenure_alone_kernels "CheckedTest.*:Gemm*.*")
  set(tenure_shards_memory 2)
  set(tenure_alone_memory "Budget.*:Cgroup.*:Child.*:Donation.*:Environment.*:InGroup.*:Limit.*:Property.*:Recorded.*:Service.*:Trim.*")
endif()

# tenure_test(<name> <source>...): the program test_<name> and its tests, labelled <name>.
function(tenure_test name)
  set(target test_${name})
  add_executable(${target} ${ARGN})
  tenure_own(${target})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}
                                               ${tenure_test_paths})
  target_compile_options(${target} PRIVATE ${tenure_test_optimize})
  target_link_libraries(${target} PRIVATE GTest::gtest GTest::gtest_main)
  if(TARGET example_${name})
    target_link_libraries(${target} PRIVATE example_${name})
    add_dependencies(${target} ${name})
  endif()
  target_link_libraries(${target} PRIVATE tenure_static)
  if(TENURE_GROUPED)
    if(NOT TARGET tenure_test_headers)
      add_library(tenure_test_headers OBJECT ${CMAKE_CURRENT_BINARY_DIR}/pch_main.cpp)
      tenure_own(tenure_test_headers)
      target_compile_options(tenure_test_headers PRIVATE ${tenure_test_optimize})
      target_include_directories(tenure_test_headers PRIVATE ${PROJECT_SOURCE_DIR}/include)
      target_link_libraries(tenure_test_headers PRIVATE GTest::gtest)
      tenure_precompile(tenure_test_headers <gtest/gtest.h> <tenure/tenure.h>)
    endif()
    tenure_precompile(${target} REUSE_FROM tenure_test_headers)
    tenure_group(${target})
    # They are C++: a source in C would ask for headers of its own language.
    foreach(source ${ARGN})
      if(source MATCHES "\\.c$")
        set_source_files_properties(${source} PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_UNITY_BUILD_INCLUSION ON)
      endif()
    endforeach()
  endif()
  set(alone *)
  if(tenure_shards_${name} AND NOT TENURE_TEST_PER_CASE)
    set(alone "${tenure_alone_${name}}")
    set(shards ${tenure_shards_${name}})
    foreach(shard RANGE 1 ${shards})
      math(EXPR index "${shard} - 1")
      set(test ${name}:${shard}_of_${shards})
      add_test(NAME ${test} COMMAND ${target} --gtest_brief=1 "--gtest_filter=*-${alone}")
      set_tests_properties(${test} PROPERTIES LABELS ${name} TIMEOUT 600 FAIL_REGULAR_EXPRESSION "\\[  SKIPPED \\]"
                           ENVIRONMENT "${tenure_test_environment};GTEST_TOTAL_SHARDS=${shards};GTEST_SHARD_INDEX=${index}")
    endforeach()
    if(NOT alone)
      return()
    endif()
  endif()
  gtest_discover_tests(${target} TEST_PREFIX ${name}: DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 120 NO_PRETTY_VALUES
                       TEST_FILTER "${alone}" WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}
                       PROPERTIES LABELS ${name} TIMEOUT 300 SKIP_REGULAR_EXPRESSION "\\[  SKIPPED \\]")
  # gtest_discover_tests would take a list apart, so the environment is set once the tests are known.
  set(environment_file ${CMAKE_CURRENT_BINARY_DIR}/${target}_environment.cmake)
  file(WRITE ${environment_file} "if(${target}_TESTS)
  set_tests_properties(\${${target}_TESTS} PROPERTIES ENVIRONMENT \"${tenure_test_environment}\")
endif()\n")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${environment_file})
endfunction()

# Each fuzzer of fuzz/ is a program of its name; fuzz/corpus/<name>/ holds what it starts from. Without libFuzzer it is linked
# to a driver that tries the corpus and seeded changes of it for a moment.
file(GLOB fuzz_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/fuzz/*.cpp)
add_custom_target(tenure_fuzzers)
foreach(source ${fuzz_sources})
  get_filename_component(name ${source} NAME_WE)
  add_executable(fuzz_${name} ${source})
  tenure_own(fuzz_${name})
  target_include_directories(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(fuzz_${name} PRIVATE tenure_static)
  add_dependencies(tenure_fuzzers fuzz_${name})
  if(TENURE_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/fuzz_driver.cc)
    add_test(NAME fuzz:${name} COMMAND fuzz_${name} ${PROJECT_SOURCE_DIR}/fuzz/corpus/${name})
    set_tests_properties(fuzz:${name} PROPERTIES LABELS fuzz TIMEOUT 300 ENVIRONMENT "${tenure_test_environment}")
  endif()
endforeach()

file(GLOB test_dirs CONFIGURE_DEPENDS LIST_DIRECTORIES true ${PROJECT_SOURCE_DIR}/tests/*)
foreach(dir ${test_dirs})
  get_filename_component(name ${dir} NAME)
  if(name MATCHES "^support$")
    continue()
  elseif(EXISTS ${dir}/CMakeLists.txt)
    add_subdirectory(${dir})
    continue()
  endif()
  file(GLOB test_sources CONFIGURE_DEPENDS ${dir}/*.cpp ${dir}/*.c)
  if(test_sources)
    tenure_test(${name} ${test_sources})
  endif()
endforeach()

# The packages of other languages, over the shared library. An interpreter cannot load a sanitized one.
if(NOT TENURE_SANITIZE)
  add_subdirectory(${PROJECT_SOURCE_DIR}/bindings ${CMAKE_CURRENT_BINARY_DIR}/bindings)
endif()

add_subdirectory(${PROJECT_SOURCE_DIR}/tests/c_api/golden_rule)

# What scripts can say about the sources and the documents, and the code that the documents show.
if(Python3_FOUND AND NOT TENURE_SANITIZE)
  foreach(rule layers kernels commits files contracts originals)
    add_test(NAME rules:${rule} COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/check_${rule}.py)
    set_tests_properties(rules:${rule} PROPERTIES LABELS rules)
  endforeach()
  # The C API is as its list and header say, and its headers are C99 and C++20.
  add_test(NAME rules:c_api COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/make_ops.py --check)
  add_test(NAME rules:c_headers COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/check_c_headers.py)
  set_tests_properties(rules:c_api rules:c_headers PROPERTIES LABELS rules)
  # The library ends no process and prints nothing. (CUDA's runtime, which is linked in, is not the library's own.)
  if(NOT TENURE_CUDA)
    add_test(NAME rules:symbols COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/check_symbols.py
                                        $<TARGET_FILE:tenure_static> $<TARGET_FILE:tenure>)
    set_tests_properties(rules:symbols PROPERTIES LABELS rules)
    # Everything that the public headers declare is in both libraries.
    add_test(NAME rules:exports COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/check_exports.py
                                        ${CMAKE_CXX_COMPILER} $<TARGET_FILE:tenure_static> $<TARGET_FILE:tenure>)
    set_tests_properties(rules:exports PROPERTIES LABELS rules TIMEOUT 300)
  endif()
  add_test(NAME docs:snippets COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/snippets.py --build ${PROJECT_BINARY_DIR}
                                      --compiler ${CMAKE_CXX_COMPILER})
  set_tests_properties(docs:snippets PROPERTIES LABELS docs SKIP_RETURN_CODE 77 PROCESSORS 2 TIMEOUT 600)
endif()
