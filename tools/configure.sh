#!/usr/bin/env bash
# Configures a preset unless that is done: picks a compiler that is new enough, and ccache where there is one.
#
#   tools/configure.sh PRESET [OPTION...]
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift
dir=build-$preset
[ "$preset" != default ] || dir=build
come() {
  local tool
  for tool in go luajit ocamlfind; do
    ! command -v $tool >/dev/null || ! grep -q "^TENURE_${tool^^}:.*NOTFOUND" "$dir/CMakeCache.txt" || return 0
  done
  return 1
}
# Done already, unless a package that was missing has come since.
if [ -e "$dir/build.ninja" ] && [ $# -eq 0 ] &&
  ! grep -qE '^(GTest_DIR|TENURE_CLI11_INCLUDE|TENURE_JSON_INCLUDE|_?Python3_EXECUTABLE):.*NOTFOUND' "$dir/CMakeCache.txt" && ! come; then
  exit 0
fi

options=()
if [ -z "${CCACHE_DISABLE:-}" ] && command -v ccache >/dev/null; then
  options+=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
case $preset in
  clang | fuzz) ;;
  *)
    if [ -z "${CXX:-}" ]; then
      for v in "" -14 -13 -12; do
        if command -v g++$v >/dev/null && [ "$(g++$v -dumpversion | cut -d. -f1)" -ge 12 ]; then
          export CXX=g++$v CC=gcc$v
          break
        fi
      done
    fi ;;
esac
cmake --preset "$preset" --log-level=WARNING "${options[@]}" "$@"
