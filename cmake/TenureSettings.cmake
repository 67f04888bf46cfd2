# Settings that hold for everything built here, and never for a project that embeds Tenure.
include(GNUInstallDirs)
find_package(Threads REQUIRED)

if(PROJECT_IS_TOP_LEVEL)
  if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
  endif()
  # Lines are enough to name the place that made a tensor; full debug information would double the build.
  set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
  set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O2 -g1")
  set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1 -DNDEBUG")
  set(CMAKE_C_FLAGS_RELEASE "-O2 -g1 -DNDEBUG")
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
endif()

# What each of our own targets is compiled with.
add_library(tenure_flags INTERFACE)
target_compile_features(tenure_flags INTERFACE cxx_std_20)
target_compile_options(tenure_flags INTERFACE -Wall -Wextra $<$<BOOL:${TENURE_WERROR}>:-Werror>
                                              -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)
# The allocator's inline part must agree with the library on what the checking tools are told: tests get these too.
target_compile_definitions(tenure_flags INTERFACE $<$<BOOL:${TENURE_MEMCHECK}>:TENURE_MEMCHECK=1>
                                                  $<$<CONFIG:Debug>:TENURE_POISON_FREED=1>)
if(TENURE_FUZZ)
  target_compile_options(tenure_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(TENURE_SANITIZE)
  target_compile_options(tenure_flags INTERFACE -fsanitize=${TENURE_SANITIZE} -fno-omit-frame-pointer)
  target_compile_definitions(tenure_flags INTERFACE TENURE_CHECKED)  # kernels are called with the ends of their operands
  if(TENURE_SANITIZE MATCHES "undefined")
    target_compile_options(tenure_flags INTERFACE -fno-sanitize-recover=undefined)
  endif()
  target_link_options(tenure_flags INTERFACE -fsanitize=${TENURE_SANITIZE})
endif()

# The C++ standard and no GNU extensions, for each of our own targets.
function(tenure_own target)
  set_target_properties(${target} PROPERTIES CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF
                                             C_STANDARD 99 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF)
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:tenure_flags>)
endfunction()

# tenure_group(<target>): its sources are compiled eight at a time. Each file stays one that compiles alone, so names that two
# files of a folder keep to themselves must differ. A file with options of its own is left out by CMake.
function(tenure_group target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  # The files of a group are includes of one, in which gcc takes what is the file's own for shared.
  target_compile_options(${target} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-subobject-linkage>)
endfunction()

# tenure_precompile(<target> <header>... | REUSE_FROM <target>): headers that are read once. gcc forgets with them which warnings
# they turn off, and warns of the standard library's own. Builds with ccache and the checks' read headers as they are, with these
# warnings on.
function(tenure_precompile target)
  if("${ARGV1}" STREQUAL REUSE_FROM)
    target_precompile_headers(${target} ${ARGN})
  else()
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
  foreach(warning init-list-lifetime array-bounds stringop-overflow)
    target_compile_options(${target} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-${warning}>)
  endforeach()
endfunction()
