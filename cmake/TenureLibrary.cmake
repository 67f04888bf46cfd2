# nlohmann's JSON, for the headers of checkpoints: in a .cpp file alone, so programs that use the library need it not.
find_path(TENURE_JSON_INCLUDE nlohmann/json.hpp)
if(NOT TENURE_JSON_INCLUDE)
  message(FATAL_ERROR "nlohmann/json.hpp was not found: install nlohmann-json3-dev (Debian, Ubuntu), or name its folder: "
                      "-DTENURE_JSON_INCLUDE=...")
endif()

# The library: every source under src/ is compiled once, for the shared and for the static library.
file(GLOB_RECURSE tenure_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*.cpp)
list(FILTER tenure_sources EXCLUDE REGEX "/src/cuda/")

add_library(tenure_objects OBJECT ${tenure_sources})
tenure_own(tenure_objects)
set_target_properties(tenure_objects PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_include_directories(tenure_objects PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
target_include_directories(tenure_objects SYSTEM PRIVATE ${TENURE_JSON_INCLUDE})
# A section a function: a static program keeps what it calls and not whole objects.
target_compile_options(tenure_objects PRIVATE ${TENURE_OPTIMIZE} -fno-math-errno -fno-trapping-math -ffunction-sections
                                              -fdata-sections
                                              $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fvect-cost-model=dynamic>
                                              # Functions with one body would become one that calls the other, whose line
                                              # errors would then name.
                                              $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fno-ipa-icf>)
# Arithmetic and sums have the same bits on every instruction set: no fused multiply-add behind their back. The elementary
# functions of one operand (elementwise_unary) promise an error bound, which holds with and without.
file(GLOB tenure_exact_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/cpu/elementwise_b*.cpp ${PROJECT_SOURCE_DIR}/src/cpu/elementwise_special.cpp
     ${PROJECT_SOURCE_DIR}/src/cpu/reduce*.cpp ${PROJECT_SOURCE_DIR}/src/cpu/random*.cpp)
set_source_files_properties(${tenure_exact_sources} PROPERTIES COMPILE_OPTIONS -ffp-contract=off)
# A loop that is allowed to be vectorised and calls a function stays scalar, which clang would warn of.
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  file(GLOB tenure_elementwise_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/cpu/elementwise*.cpp)
  set_property(SOURCE ${tenure_elementwise_sources} APPEND PROPERTY COMPILE_OPTIONS -Wno-pass-failed)
endif()
# Products and fused kernels: their loops are unrolled into registers, and a multiply-add may round once.
set(tenure_fast_sources attention flat gemm norm pointwise softmax)
list(TRANSFORM tenure_fast_sources REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/src/cpu/\\1.cpp")
if(TENURE_OPTIMIZE STREQUAL "-O2")
  set_source_files_properties(${tenure_fast_sources} PROPERTIES COMPILE_OPTIONS "-O3;-ffp-contract=fast")
endif()
# What passes calls on, reads files or draws is compiled for size; the forms of arithmetic pass on so much in so few steps that they
# stay fast.
if(TENURE_OPTIMIZE STREQUAL "-O2")
  file(GLOB tenure_small_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/ops/made/*.cpp ${PROJECT_SOURCE_DIR}/src/c_api/ops_*.cpp
       ${PROJECT_SOURCE_DIR}/src/io/*.cpp ${PROJECT_SOURCE_DIR}/src/report/*.cpp)
  list(FILTER tenure_small_sources EXCLUDE REGEX "/made/arithmetic")
  set_property(SOURCE ${tenure_small_sources} APPEND PROPERTY COMPILE_OPTIONS -Os)
  set_property(SOURCE ${tenure_small_sources} PROPERTY SKIP_PRECOMPILE_HEADERS ON)  # they are compiled for speed
endif()
# gcc 12 puts what is aligned to 64 bytes anywhere on the heap's copy of a stack frame, which detects its use after return.
if(TENURE_SANITIZE MATCHES "address" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  file(GLOB tenure_cpu_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/cpu/*.cpp)
  set_property(SOURCE ${tenure_cpu_sources} APPEND PROPERTY COMPILE_OPTIONS --param=asan-use-after-return=0)
endif()
target_compile_definitions(tenure_objects PRIVATE TENURE_BUILDING_LIBRARY=1)
if(TENURE_GROUPED)
  tenure_group(tenure_objects)
  # A static program takes whole objects: grouped are only files of which it needs all, or none.
  set_target_properties(tenure_objects PROPERTIES UNITY_BUILD_MODE GROUP)
  foreach(group alloc autograd c_api core memory report)
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${group}/*.cpp)
    set(number 0)
    foreach(source ${sources})
      math(EXPR batch "${number} / 8")
      math(EXPR number "${number} + 1")
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group}_${batch})
    endforeach()
  endforeach()
  tenure_precompile(tenure_objects <algorithm> <atomic> <cmath> <complex> <functional> <map> <memory> <mutex> <string> <vector>
                    <tenure/tenure.h>)
  # Kernels include little, and have options of their own, for which the headers would have to be read again.
  file(GLOB tenure_kernel_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/cpu/*.cpp)
  set_source_files_properties(${tenure_kernel_sources} PROPERTIES SKIP_PRECOMPILE_HEADERS ON
                                                                  SKIP_UNITY_BUILD_INCLUSION ON)
endif()
# The library's objects, a line each, for the checks that read them (tools/check_layers.py).
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/tenure_objects.list CONTENT "$<JOIN:$<TARGET_OBJECTS:tenure_objects>,\n>\n")
# Only what include/tenure/detail/export.h marks leaves the shared library.
if(EXISTS ${PROJECT_SOURCE_DIR}/include/tenure/detail/export.h)
  set_target_properties(tenure_objects PROPERTIES CXX_VISIBILITY_PRESET hidden C_VISIBILITY_PRESET hidden
                                                  VISIBILITY_INLINES_HIDDEN ON)
endif()

# libbacktrace turns the place that made a tensor into file and line. It comes with gcc, beside gcc's own headers, where
# clang does not look.
set(tenure_private_libraries Threads::Threads ${CMAKE_DL_LIBS})
set(tenure_private_names pthread ${CMAKE_DL_LIBS})  # the same by name, for users of an installed static library
if(CMAKE_CROSSCOMPILING)
  set(TENURE_GCC ${CMAKE_C_COMPILER} CACHE FILEPATH "Asked where libbacktrace is")
endif()
find_program(TENURE_GCC NAMES gcc g++ cc DOC "Asked where libbacktrace is")
if(TENURE_GCC)
  execute_process(COMMAND ${TENURE_GCC} -print-file-name=include OUTPUT_VARIABLE gcc_include OUTPUT_STRIP_TRAILING_WHITESPACE
                  ERROR_QUIET)
  execute_process(COMMAND ${TENURE_GCC} -print-file-name=libbacktrace.a OUTPUT_VARIABLE gcc_backtrace
                  OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
find_path(TENURE_BACKTRACE_INCLUDE backtrace.h HINTS ${gcc_include})
if(IS_ABSOLUTE "${gcc_backtrace}")
  set(TENURE_BACKTRACE_LIBRARY ${gcc_backtrace} CACHE FILEPATH "libbacktrace")
else()
  find_library(TENURE_BACKTRACE_LIBRARY backtrace)
endif()
set(tenure_backtrace 0)
if(TENURE_BACKTRACE_INCLUDE AND TENURE_BACKTRACE_LIBRARY)
  # A static libbacktrace without position-independent code cannot go into the shared library.
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/backtrace_probe.c
       "#include \"${TENURE_BACKTRACE_INCLUDE}/backtrace.h\"\nvoid* probe(void) { return backtrace_create_state(0, 0, 0, 0); }\n")
  try_compile(TENURE_BACKTRACE_LINKS ${CMAKE_CURRENT_BINARY_DIR}/backtrace_probe
              SOURCES ${CMAKE_CURRENT_BINARY_DIR}/backtrace_probe.c
              COMPILE_DEFINITIONS -fPIC LINK_OPTIONS -shared LINK_LIBRARIES ${TENURE_BACKTRACE_LIBRARY})
  if(TENURE_BACKTRACE_LINKS)
    set(tenure_backtrace 1)
    # The header is copied: gcc's own directory, put before clang's, would replace clang's headers too.
    configure_file(${TENURE_BACKTRACE_INCLUDE}/backtrace.h ${CMAKE_CURRENT_BINARY_DIR}/backtrace/backtrace.h COPYONLY)
    target_include_directories(tenure_objects SYSTEM PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/backtrace)
    list(APPEND tenure_private_libraries ${TENURE_BACKTRACE_LIBRARY})
    list(APPEND tenure_private_names backtrace)
  endif()
endif()
target_compile_definitions(tenure_objects PRIVATE TENURE_HAVE_BACKTRACE=${tenure_backtrace})

# CUDA is part of the library only on request; the sources are compiled and linked in the tests wherever nvcc is found.
file(GLOB tenure_cuda_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/cuda/*.cu ${PROJECT_SOURCE_DIR}/src/cuda/*.cpp)
if(TENURE_CUDA)
  include(TenureCuda)
endif()

function(tenure_library target kind)
  add_library(${target} ${kind} $<TARGET_OBJECTS:tenure_objects> ${tenure_cuda_objects})
  if(tenure_cuda_objects)
    add_dependencies(${target} tenure_cuda_compiled)  # both libraries hold them; they are compiled once
  endif()
  tenure_own(${target})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                              $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME tenure LINKER_LANGUAGE CXX VERSION ${PROJECT_VERSION}
                                             SOVERSION ${PROJECT_VERSION_MAJOR})
endfunction()

tenure_library(tenure SHARED)
add_library(Tenure::tenure ALIAS tenure)
target_link_libraries(tenure PRIVATE "$<BUILD_INTERFACE:${tenure_private_libraries}>")
# -Bsymbolic-functions: the library's functions call each other without a table of addresses.
target_link_options(tenure PRIVATE -Wl,--exclude-libs,ALL -Wl,-z,relro,-z,now -Wl,--gc-sections -Wl,-Bsymbolic-functions
                    -Wl,--version-script=${PROJECT_SOURCE_DIR}/src/c_api/symbols.map)
set_property(TARGET tenure APPEND PROPERTY LINK_DEPENDS ${PROJECT_SOURCE_DIR}/src/c_api/symbols.map)
if(NOT TENURE_SANITIZE)  # clang leaves the sanitizer's runtime to the program
  target_link_options(tenure PRIVATE -Wl,--no-undefined)
endif()

tenure_library(tenure_static STATIC)
add_library(Tenure::tenure_static ALIAS tenure_static)
target_link_options(tenure_static INTERFACE -Wl,--gc-sections)
target_link_libraries(tenure_static PRIVATE "$<BUILD_INTERFACE:${tenure_private_libraries}>"
                                            "$<INSTALL_INTERFACE:${tenure_private_names}>")
