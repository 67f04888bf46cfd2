#!/usr/bin/env bash
# Runs each check, all of them also if one fails, and names those that failed.
#
#   tools/check.sh [NAME...]    names: format layers kernels commits rows files contracts products documents c_api results
#                               headers gcc clang symbols abi
set -uo pipefail
cd "$(dirname "$0")/.." || exit
jobs=${JOBS:-$(nproc)}

format() {
  local tool=clang-format
  ! command -v clang-format-14 >/dev/null || tool=clang-format-14
  case $($tool --version) in *" 14."*) ;; *) echo "format: clang-format 14 decides; this one may differ" ;; esac
  git ls-files -co --exclude-standard '*.h' '*.cpp' '*.cc' '*.c' '*.cu' '*.cuh' | xargs -r $tool --dry-run -Werror
}
layers() { python3 tools/check_layers.py; }
kernels() { python3 tools/check_kernels.py; }
commits() { python3 tools/check_commits.py; }
rows() { python3 tools/check_rows.py; }
files() { python3 tools/check_files.py; }
contracts() { python3 tools/check_contracts.py; }
products() { python3 tools/check_products.py; }
documents() { python3 tools/check_originals.py; }
c_api() { python3 tools/make_ops.py --check && python3 tools/check_c_headers.py; }
results() { python3 tools/prove.py --check; }
# Each public header compiles alone, with both compilers.
headers() {
  local h c
  for h in $(git ls-files -co --exclude-standard 'include/*.h'); do
    for c in "g++ -fmax-errors=2" "clang++ -ferror-limit=2"; do
      echo "$c -std=c++20 -Wall -Wextra -Werror -fsyntax-only -Iinclude -include $h -x c++ /dev/null"
    done
  done | xargs -r -P "$jobs" -d '\n' -I{} sh -c '{} || { echo "headers: this fails: {}"; exit 1; }'
}
gcc() { tools/configure.sh check && cmake --build build-check -j "$jobs"; }
clang() { tools/configure.sh clang && cmake --build build-clang -j "$jobs"; }

# What the objects of both compilers refer to (no layer above their own, nothing that ends the process or prints), and what the
# library exports: all that the public headers declare.
symbols() {
  local preset
  for preset in check clang; do
    tools/configure.sh $preset && cmake --build build-$preset -j "$jobs" --target tenure tenure_static &&
      python3 tools/check_layers.py build-$preset/tenure_objects.list &&
      python3 tools/check_symbols.py build-$preset/libtenure.a build-$preset/libtenure.so &&
      python3 tools/check_exports.py "$([ $preset = clang ] && echo clang++ || echo g++)" build-$preset/libtenure.a \
        build-$preset/libtenure.so || return 1
  done
}
# The C API's binary interface against the recorded one; skipped, by name, without abigail-tools.
abi() {
  python3 tools/check_abi.py
  local rc=$?
  [ $rc -eq 0 ] || [ $rc -eq 77 ]
}

all=(format layers kernels commits rows files contracts products documents c_api results headers gcc clang symbols abi)
[ $# -gt 0 ] || set -- "${all[@]}"
failed=()
for name in "$@"; do
  $name || failed+=("$name")
done
if [ ${#failed[@]} -gt 0 ]; then
  echo "check: failed: ${failed[*]}"
  exit 1
fi
echo "check: all is in order"
