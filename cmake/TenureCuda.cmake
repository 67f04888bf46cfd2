# CUDA kernels in the library. (Without TENURE_CUDA the tests still compile and link them: tests/cuda_link.) nvcc is called
# directly: what CMake knows of it depends much on CMake's version.
find_program(TENURE_NVCC nvcc HINTS /usr/local/cuda ENV CUDA_HOME PATH_SUFFIXES bin)
if(NOT TENURE_NVCC)
  message(FATAL_ERROR "TENURE_CUDA is on, and nvcc was not found")
endif()
set(TENURE_CUDA_ARCHITECTURES 80 90 CACHE STRING "Compute capabilities to compile for")
get_filename_component(cuda_root ${TENURE_NVCC} DIRECTORY)
find_library(TENURE_CUDART cudart_static HINTS ${cuda_root}/.. PATH_SUFFIXES lib64 lib targets/x86_64-linux/lib REQUIRED)

set(cuda_code)
foreach(arch ${TENURE_CUDA_ARCHITECTURES})
  list(APPEND cuda_code -gencode arch=compute_${arch},code=sm_${arch})
endforeach()
set(tenure_cuda_objects)
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/cuda)
foreach(source ${tenure_cuda_sources})
  get_filename_component(name ${source} NAME)
  set(object ${CMAKE_CURRENT_BINARY_DIR}/cuda/${name}.o)
  add_custom_command(OUTPUT ${object} DEPENDS ${source} DEPFILE ${object}.d VERBATIM
    COMMAND ${TENURE_NVCC} -std=c++20 -O3 -expt-relaxed-constexpr ${cuda_code} -ccbin ${CMAKE_CXX_COMPILER} -Xcompiler -fPIC,-Wall
            -Xcompiler -fvisibility=hidden -DTENURE_HAVE_CUDA=1 -DTENURE_BUILDING_LIBRARY=1 -I${PROJECT_SOURCE_DIR}/include
            -I${PROJECT_SOURCE_DIR}/src -MD -MF ${object}.d -c ${source} -o ${object})
  list(APPEND tenure_cuda_objects ${object})
endforeach()
set_source_files_properties(${tenure_cuda_objects} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
add_custom_target(tenure_cuda_compiled DEPENDS ${tenure_cuda_objects})
target_compile_definitions(tenure_objects PRIVATE TENURE_HAVE_CUDA=1)
list(APPEND tenure_private_libraries ${TENURE_CUDART} rt)
list(APPEND tenure_private_names cudart_static rt)
