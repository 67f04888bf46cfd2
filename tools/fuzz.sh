#!/usr/bin/env bash
# Runs each fuzzer for so many seconds, two at once. What crashes one is kept in build-fuzz/found/.
#
#   tools/fuzz.sh SECONDS [NAME...]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=$1
shift
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
mkdir -p build-fuzz/found
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  for f in fuzz/*.cpp; do [ -e "$f" ] && names+=("$(basename "$f" .cpp)"); done
fi
if [ ${#names[@]} -eq 0 ]; then echo "fuzz: there are no fuzzers"; exit 1; fi

run() {
  local name=$1 corpus=build-fuzz/corpus/$1
  mkdir -p "$corpus"
  [ ! -d "fuzz/corpus/$name" ] || cp -n "fuzz/corpus/$name"/* "$corpus"/ 2>/dev/null || true
  if "build-fuzz/fuzz_$name" "$corpus" -max_total_time="$2" -rss_limit_mb=2048 -malloc_limit_mb=1024 -timeout=10 \
    -artifact_prefix="build-fuzz/found/$name-" >"build-fuzz/$name.log" 2>&1; then
    echo "fuzz: $name clean: $(grep -E '^Done' "build-fuzz/$name.log" | tail -n 1)"
  else
    echo "fuzz: $name FAILED:"
    tail -n 40 "build-fuzz/$name.log"
    return 1
  fi
}
export -f run
printf '%s\n' "${names[@]}" | xargs -P 2 -I{} bash -c "run {} $seconds"
