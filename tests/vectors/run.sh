#!/usr/bin/env bash
#   run.sh PYTHON FOLDER_OF_OBJECTS SCRATCH_FOLDER        exit code 77 where there is no objdump
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1 objects=$2 work=$3
command -v objdump >/dev/null || { echo "skipped: there is no objdump"; exit 77; }
"$python" tools/check_vectors.py "$objects"/*.o
# gcc takes a vector that is too wide apart by way of the stack; clang makes two of it, and is not the one to try.
command -v g++ >/dev/null || { echo "skipped: there is no g++ to seed"; exit 77; }
for seed in scalar wide; do
  g++ -std=c++20 -O2 -Wno-psabi -c tests/vectors/seeded_$seed.cpp -o "$work/seeded_$seed.o"
  if "$python" tools/check_vectors.py "$work/seeded_$seed.o"; then echo "seeded_$seed was not found"; exit 1; fi
done
