#!/usr/bin/env bash
# Compiles each source of src/cuda, for two generations of devices, and the files that join the kernels of the devices; every
# kernel must store something (ptx.py), and one that does not must be found. Links all with the static library: no column that
# a line of src/kernels/*.inc promises may be missing. Then program.cpp, which calls all that src/cuda offers: on a device if
# there is one, else it must say so cleanly.
#
#   run.sh LIBTENURE.a SCRATCH_FOLDER        exit code 77 where there is no nvcc; SANITIZE: what the library was built with
set -euo pipefail
cd "$(dirname "$0")/../.."
library=$1 work=$2 SANITIZE=${SANITIZE-}
sanitize=()
for kind in ${SANITIZE//,/ }; do sanitize+=(-Xcompiler "-fsanitize=$kind"); done
checked=${SANITIZE:+-DTENURE_CHECKED}
nvcc=$(PATH=$PATH:/usr/local/cuda/bin command -v nvcc) || { echo "skipped: there is no nvcc"; exit 77; }
sources=$(ls src/cuda/*.cu)
joins=$(grep -l '"kernels/join.h"' src/kernels/*.cpp)
mkdir -p "$work"

# The device's code is optimised where it is going to run.
quick="-O0 -Xcicc -O0 -Xptxas -O0"
if compgen -G '/dev/nvidia[0-9]*' >/dev/null || [ -e /dev/dxg ]; then quick=; fi
both="-gencode arch=compute_80,code=sm_80 -gencode arch=compute_90,code=sm_90"
common=(-std=c++20 -expt-relaxed-constexpr --Werror cross-execution-space-call -ccbin "${CXX:-g++}" -Xcompiler -fPIC,-Wall
        -DTENURE_HAVE_CUDA=1 $checked -Iinclude -Isrc)

# What did not change since the last run is not compiled again.
if [ ! -e "$work/objects" ] || [ -n "$(find src include -type f -newer "$work/objects")" ]; then
  rm -f "$work"/*.o "$work"/*.ptx
  printf '%s\n' $sources | xargs -P 2 -I{} sh -c '
    name=$(basename {}); nvcc=$0; work=$1; shift
    "$nvcc" '"$quick $both"' "$@" -c {} -o "$work/$name.o" && "$nvcc" -arch=sm_80 "$@" -ptx {} -o "$work/$name.ptx"' \
    "$nvcc" "$work" "${common[@]}"
  printf '%s\n' $joins | xargs -P 2 -I{} sh -c '
    out="$1/join_$(basename {}).o"; shift; "$0" -std=c++20 -fPIC -DTENURE_HAVE_CUDA=1 '"$checked"' -Iinclude -Isrc "$@" -c {} -o "$out"' \
    "${CXX:-g++}" "$work" ${SANITIZE:+-fsanitize=$SANITIZE}
  touch "$work/objects"
fi
python3 tests/cuda_link/ptx.py $(ls "$work"/*.cu.ptx)
"$nvcc" -arch=sm_80 -std=c++20 -ptx tests/cuda_link/stores_nothing.cu -o "$work/stores_nothing.ptx"
if python3 tests/cuda_link/ptx.py "$work/stores_nothing.ptx"; then echo "a kernel without a store was not found"; exit 1; fi

"$nvcc" -std=c++20 -arch=sm_80 -ccbin "${CXX:-g++}" "${sanitize[@]}" -DTENURE_HAVE_CUDA=1 $checked -Iinclude -Isrc -o "$work/program" \
  tests/cuda_link/program.cpp "$work"/*.o "$library" -lbacktrace -ldl -lpthread
"$work/program"
echo "ok: $(printf '%s\n' $sources | wc -l) sources compile and link"
