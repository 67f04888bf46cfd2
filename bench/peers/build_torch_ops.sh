#!/bin/sh
# build_torch_ops.sh PYTHON PROGRAM: builds torch_ops.cpp against the libtorch of a python, unless that is done.
set -eu
python=$1 program=$2
source=$(dirname "$0")/torch_ops.cpp
if [ "$program" -nt "$source" ]; then exit 0; fi
torch=$("$python" -c 'import importlib.util; print(importlib.util.find_spec("torch").submodule_search_locations[0])')
# The libraries that libtorch itself needs lie beside it; old-style paths hold for what they need in turn.
paths=-Wl,--disable-new-dtags,-rpath,$torch/lib
for folder in "$(dirname "$torch")"/nvidia/*/lib /usr/local/cuda/lib64; do
  if [ -d "$folder" ]; then paths=$paths,-rpath,$folder; fi
done
echo "building $program against $torch (once)" >&2
abi=$("$python" -c 'import torch; print(int(torch._C._GLIBCXX_USE_CXX11_ABI))' 2>/dev/null || echo 1)
"${CXX:-g++}" -std=c++20 -O2 -w -D_GLIBCXX_USE_CXX11_ABI="$abi" "$source" -I"$torch/include" \
  -I"$torch/include/torch/csrc/api/include" -L"$torch/lib" -Wl,--no-as-needed -ltorch -ltorch_cpu -lc10 "$paths" \
  -Wl,--allow-shlib-undefined -o "$program"
