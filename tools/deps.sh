#!/usr/bin/env bash
# Installs by apt what a goal needs and this machine lacks, saying what and why. If nothing is missing it does nothing and
# touches no network. With NO_APT=1, or where there is no apt, it says what to install and fails.
#
#   tools/deps.sh GOAL...      goals: build install test languages llama2 check fuzz memcheck arm64 docs
set -euo pipefail

missing=() reasons=()

# A compiler that knows C++20: gcc 12 or newer, or the one that CXX names.
have_compiler() {
  local cxx
  if [ -n "${CXX:-}" ]; then command -v "$CXX" >/dev/null; return; fi
  for cxx in g++ g++-14 g++-13 g++-12; do
    if command -v $cxx >/dev/null && [ "$($cxx -dumpversion | cut -d. -f1)" -ge 12 ]; then return 0; fi
  done
  return 1
}
have_header() {
  local cxx=${CXX:-}
  for c in g++ g++-14 g++-13 g++-12; do [ -n "$cxx" ] || ! command -v $c >/dev/null || cxx=$c; done
  [ -n "$cxx" ] && printf '#include <%s>\n' "$1" | "$cxx" -std=c++20 -E -x c++ - >/dev/null 2>&1
}
have_fuzzer() {
  command -v clang++ >/dev/null && [ -e "$(clang++ -print-runtime-dir)/libclang_rt.fuzzer-$(uname -m).a" ]
}
have_numpy() {
  local python
  for python in /usr/bin/python3 python3; do ! $python -c 'import numpy' || return 0; done
  return 1
}
have_bible() { [ -n "$(bible -f gen1:1)" ]; }
# need PACKAGE REASON PROBE...: the package is missing unless the probe succeeds.
need() {
  local package=$1 reason=$2
  shift 2
  if ! "$@" >/dev/null 2>&1; then missing+=("$package") reasons+=("$reason"); fi
}

need_library() {
  need g++ "compiles the library" have_compiler
  need cmake "configures the build" command -v cmake
  need ninja-build "runs the build" command -v ninja
  need pkg-config "finds libraries, and is tested" command -v pkg-config
  need nlohmann-json3-dev "reads and writes the headers of checkpoints" have_header nlohmann/json.hpp
  need libdnnl-dev "fast matrix products" have_header dnnl.h
}
need_arm64() {
  need_test
  need g++-aarch64-linux-gnu "compiles for arm64" command -v aarch64-linux-gnu-g++
  need qemu-user "runs it" command -v qemu-aarch64
  need googletest "is compiled for arm64 too" test -e /usr/src/googletest/CMakeLists.txt
}
need_build() {
  need_library
  need libcli11-dev "options of the programs" have_header CLI/CLI.hpp
}
need_test() {
  need_build
  need libgtest-dev "the tests" have_header gtest/gtest.h
  need python3 "scripts of the tests" command -v python3
}
need_languages() {
  need python3-numpy "the Python package's tests" have_numpy
  need golang-go "the Go package" command -v go
  need luajit "the LuaJIT package" command -v luajit
  need ocaml-nox "the OCaml package" command -v ocamlopt
  need ocaml-findlib "finds what the OCaml package uses" command -v ocamlfind
  need libctypes-ocaml-dev "calls C from OCaml" ocamlfind query ctypes.foreign
}
need_bible() {
  if [ -n "${TEXT:-}" ]; then return; fi
  need bible-kjv "the text to train on (or name your own: TEXT=file make llama2)" command -v bible
  need bible-kjv-text "the same" have_bible
}

for goal in "$@"; do
  case $goal in
    install) need_library ;;
    build) need_build ;;
    test | docs) need_test ;;
    languages) need_languages ;;
    llama2) need_build; need_bible ;;
    check) need_test
      need clang "the second compiler" command -v clang++
      need clang-format "the format" command -v clang-format
      need abigail-tools "the C API's binary interface" command -v abidiff ;;
    fuzz) need_test
      need clang "the fuzzers" command -v clang++
      need libclang-rt-dev "the fuzzers' run time" have_fuzzer ;;
    memcheck) need_test; need valgrind "looks for uninitialised reads" command -v valgrind ;;
    *) echo "deps.sh: no such goal: $goal" >&2; exit 2 ;;
  esac
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

say() { printf '%s\n' "$*" >&2; }
say "Missing on this machine:"
declare -A seen=()
packages=()
for i in "${!missing[@]}"; do
  if [ -n "${seen[${missing[$i]}]:-}" ]; then continue; fi
  seen[${missing[$i]}]=1
  packages+=("${missing[$i]}")
  say "  $(printf '%-20s' "${missing[$i]}") ${reasons[$i]}"
done
if [ "${NO_APT:-}" = 1 ]; then
  say "NO_APT=1: nothing is installed. Install them yourself, on Debian or Ubuntu with: apt-get install ${packages[*]}"
  exit 1
fi
if ! command -v apt-get >/dev/null; then
  say "There is no apt-get here: install these with your own package manager (the names are Debian's)."
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    say "Not root, and there is no sudo. As root: apt-get install ${packages[*]}"
    exit 1
  fi
  as_root=(sudo)
fi

say "Installing them: ${as_root[*]:+sudo }apt-get install ${packages[*]} (NO_APT=1 forbids this)"
"${as_root[@]}" apt-get -q -o Acquire::Retries=3 update >&2 || say "apt-get update failed; going on with the lists that are here"
# Names differ a little between releases: an old default compiler, or a package that a release does not have.
wanted=()
for p in "${packages[@]}"; do
  candidate=$(apt-cache policy "$p" | sed -n 's/^ *Candidate: *//p')
  if [ "$p" = g++ ]; then
    major=$(printf '%s' "$candidate" | sed 's/^[0-9]*://; s/\..*//')
    [ "${major:-0}" -ge 12 ] || p=g++-12
  elif [ "$p" = libclang-rt-dev ] && { [ -z "$candidate" ] || [ "$candidate" = "(none)" ]; }; then
    p=libclang-rt-$(apt-cache depends clang | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p' | head -n 1)-dev
  elif [ "$p" = ocaml-nox ] && { [ -z "$candidate" ] || [ "$candidate" = "(none)" ]; }; then
    p=ocaml
  fi
  wanted+=("$p")
done
if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 install -y --no-install-recommends \
  "${wanted[@]}" >&2; then
  say "apt-get could not install ${wanted[*]}: its server cannot be reached, or has no such packages. Nothing was built."
  exit 1
fi
