#!/usr/bin/env bash
# Compiles each source of src/cuda and links all of them with the static library into a shared one, nothing left undefined.
# Then program.cpp, which calls all that src/cuda offers: on a device if there is one, else it must say so cleanly.
#
#   run.sh LIBTENURE.a SCRATCH_FOLDER        exit code 77 where there is no nvcc; SANITIZE: what the library was built with
set -euo pipefail
cd "$(dirname "$0")/../.."
library=$1 work=$2
sanitize=()
for kind in ${SANITIZE//,/ }; do sanitize+=(-Xcompiler "-fsanitize=$kind"); done
nvcc=$(PATH=$PATH:/usr/local/cuda/bin command -v nvcc) || { echo "skipped: there is no nvcc"; exit 77; }
sources=$(ls src/cuda/*.cu src/cuda/*.cpp 2>/dev/null) || true
[ -n "$sources" ] || { echo "skipped: src/cuda is empty"; exit 77; }
mkdir -p "$work"

# The device's code is optimised where it is going to run.
quick="-O0 -Xcicc -O0 -Xptxas -O0"
if compgen -G '/dev/nvidia[0-9]*' >/dev/null || [ -e /dev/dxg ]; then quick=; fi

# What did not change since the last run is not compiled again.
if [ ! -e "$work/objects" ] || [ -n "$(find src include -type f -newer "$work/objects")" ]; then
  rm -f "$work"/*.o
  printf '%s\n' $sources | xargs -P 2 -I{} sh -c '
    "$0" $3 -std=c++20 -arch=sm_80 -expt-relaxed-constexpr -ccbin "$1" -Xcompiler -fPIC,-Wall -DTENURE_HAVE_CUDA=1 -Iinclude -Isrc -c {} \
      -o "$2/$(basename {}).o"' "$nvcc" "${CXX:-g++}" "$work" "$quick"
  touch "$work/objects"
fi
"$nvcc" -arch=sm_80 -ccbin "${CXX:-g++}" "${sanitize[@]}" -shared -o "$work/cuda_link.so" "$work"/*.o \
  -Xlinker --whole-archive "$library" -Xlinker --no-whole-archive -Xlinker --no-undefined -lbacktrace -ldl -lpthread
"$nvcc" -std=c++20 -arch=sm_80 -ccbin "${CXX:-g++}" "${sanitize[@]}" -Iinclude -Isrc -o "$work/program" tests/cuda_link/program.cpp "$work"/*.o \
  "$library" -lbacktrace -ldl -lpthread
"$work/program"
echo "ok: $(printf '%s\n' $sources | wc -l) sources compile and link"
