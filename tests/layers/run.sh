#!/usr/bin/env bash
#   run.sh PYTHON LIST_OF_OBJECTS SCRATCH_FOLDER CXX      exit code 77 where there is no nm
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1 list=$2 work=$3 cxx=$4
command -v nm >/dev/null || { echo "skipped: there is no nm"; exit 77; }
"$python" tools/check_layers.py "$list"
# Each seed stands where its layer would have it; the layer that it refers to is the library's own.
for seed in upward downward; do
  mkdir -p "$work/src/core"
  "$cxx" -std=c++20 -Iinclude -c tests/layers/seeded_$seed.cpp -o "$work/src/core/seeded_$seed.cpp.o"
  { cat "$list"; echo "$work/src/core/seeded_$seed.cpp.o"; } > "$work/$seed.list"
done
"$python" tools/check_layers.py "$work/downward.list"
if "$python" tools/check_layers.py "$work/upward.list" > "$work/upward.txt"; then echo "seeded_upward was not found"; exit 1; fi
cat "$work/upward.txt"
grep -q 'src/core/seeded_upward.cpp: core may not refer to ops: ' "$work/upward.txt"
# One complaint: nothing else was taken for one.
[ "$(grep -c 'may not refer' "$work/upward.txt")" = 1 ]
