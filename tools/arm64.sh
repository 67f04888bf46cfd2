#!/usr/bin/env bash
# Cross-compiles the library and its tests for arm64 and runs their short form under qemu-user.
#
#   tools/arm64.sh [GTEST_FILTER]       needs g++-aarch64-linux-gnu, qemu-user, googletest, nlohmann-json3-dev
set -euo pipefail
cd "$(dirname "$0")/.."
work=build-arm64
jobs=${JOBS:-$(nproc)}
toolchain=$PWD/cmake/aarch64.cmake
for tool in aarch64-linux-gnu-g++ qemu-aarch64; do
  command -v $tool >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
done
launcher=()
if [ -z "${CCACHE_DISABLE:-}" ] && command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache); fi
# The host's headers that are the same everywhere, apart from those that are not.
mkdir -p $work/host
ln -sfn /usr/include/nlohmann $work/host/nlohmann
ln -sfn /usr/include/CLI $work/host/CLI
if [ ! -e $work/gtest/installed ]; then
  cmake -G Ninja -S /usr/src/googletest -B $work/gtest/build -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_BUILD_TYPE=Release \
    "${launcher[@]}" -DCMAKE_INSTALL_PREFIX="$PWD/$work/gtest/root" >/dev/null
  cmake --build $work/gtest/build -j "$jobs" --target install >/dev/null
  touch $work/gtest/installed
fi
[ -e $work/build.ninja ] ||
  cmake -G Ninja -B $work -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DTENURE_WERROR=ON "${launcher[@]}" \
    -DTENURE_BENCH=OFF -DTENURE_JSON_INCLUDE="$PWD/$work/host" -DTENURE_CLI11_INCLUDE="$PWD/$work/host" \
    -DGTest_DIR="$(dirname "$(find $PWD/$work/gtest/root -name GTestConfig.cmake)")" --log-level=WARNING
programs=(test_core test_kernels test_ops test_autograd test_nn)
cmake --build $work -j "$jobs" --target "${programs[@]}"
# What looks at the process, its memory or its speed looks at qemu there.
skip='*Slow*:*Process*:*Fork*:Seeded*:*Memcheck*:*Death*:*Where*:Parallel.WorksInStaticDestructors'  # qemu ends where threads fork
failed=()
for program in "${programs[@]}"; do
  echo "arm64: $program"
  qemu-aarch64 -L /usr/aarch64-linux-gnu $work/$program --gtest_brief=1 --gtest_filter="${1:-*}-$skip" || failed+=("$program")
done
[ ${#failed[@]} -eq 0 ] || { echo "arm64: failed: ${failed[*]}"; exit 1; }
echo "arm64: all pass"
