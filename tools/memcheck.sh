#!/usr/bin/env bash
# Runs the short form of the tests under valgrind: reads of memory that was never filled or is free again are errors, and so
# is what is lost. Then the seeded bug: a test named Memcheck.*SeededUninitialised must be caught.
set -euo pipefail
cd "$(dirname "$0")/.."
# Left out: what only size or threads make slow, and what forks a process for each call of a save.
filter=${FILTER:-'*:-*Million*:*Threads*:*GiB*:*Slow*:*Seeded*:*Killed*:PowerCut*'}
cmake --build build-memcheck -j "${JOBS:-$(nproc)}"
# valgrind knows AVX2 and not AVX-512; the pool of huge ranges would cost it too much.
export TENURE_ISA=avx2 TENURE_NUM_THREADS=2 TENURE_TEST_DATA=${TENURE_TEST_DATA:-$(realpath -m ../shared/data)}
# Leaks are the address build's to find: a child of a fork has lost the threads whose blocks it still holds. The tests' own
# operator new stays theirs: valgrind would take it and leave them operator delete.
valgrind=(valgrind -q --error-exitcode=99 --leak-check=no --num-callers=20 --soname-synonyms=somalloc=nouserintercepts)

failed=()
for program in ${TESTS:-core memory autograd nn io}; do
  [ -x "build-memcheck/test_$program" ] || continue
  echo "memcheck: $program"
  (cd build-memcheck && "${valgrind[@]}" "./test_$program" --gtest_brief=1 --gtest_filter="$filter") || failed+=("$program")
done

seeded=0
for program in build-memcheck/test_*; do
  [ -x "$program" ] && [ ! -d "$program" ] || continue
  for name in $("$program" --gtest_list_tests --gtest_filter='*SeededUninitialised*' 2>/dev/null |
    awk '/^[^ ]/ {suite = $1} /^ / {print suite $1}'); do
    seeded=$((seeded + 1))
    if "${valgrind[@]}" "$program" --gtest_also_run_disabled_tests --gtest_filter="$name" >/dev/null 2>&1; then
      failed+=("$name was not caught")
    else
      echo "memcheck: $name was caught, as it should be"
    fi
  done
done
[ $seeded -gt 0 ] || failed+=("there is no seeded uninitialised read to catch")
if [ ${#failed[@]} -gt 0 ]; then printf 'memcheck: failed: %s\n' "${failed[@]}"; exit 1; fi
echo "memcheck: clean"
