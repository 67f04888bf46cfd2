#!/usr/bin/env bash
# Uses Tenure as another project would, and runs what that makes.
#
#   run.sh installed|fetch_content|add_subdirectory BUILD_FOLDER SCRATCH_FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
way=$1 build=$2 work=$3
rm -rf "$work"
mkdir -p "$work"
export CXX=${CXX:-g++}

expect() {
  local got
  got=$("$@")
  if [ "$got" != 5 ]; then echo "$* prints '$got', not '5'"; exit 1; fi
  echo "ok: $*"
}

case $way in
  installed)
    cmake --install "$build" --strip --prefix "$work/installed" >/dev/null
    mkdir "$work/elsewhere"
    mv "$work/installed" "$work/elsewhere/prefix"
    prefix=$work/elsewhere/prefix
    if grep -rIl -e "$source" -e "$work" "$prefix"; then echo "these installed files name a path of this machine"; exit 1; fi
    if grep -q -F "$source/src/" "$prefix"/lib*/libtenure.so; then echo "libtenure.so names the folder of its sources"; exit 1; fi
    if readelf -S "$prefix"/lib*/libtenure.so | grep -q '\.debug_'; then echo "libtenure.so is not stripped"; exit 1; fi

    pc=$(find "$prefix" -name tenure.pc)
    export PKG_CONFIG_PATH=${pc%/*}
    # shellcheck disable=SC2046
    $CXX -std=c++20 "$here/hello.cpp" $(pkg-config --cflags --libs tenure) -o "$work/hello"
    expect "$work/hello"
    # shellcheck disable=SC2046
    $CXX -std=c++20 -O2 -s "$here/hello.cpp" $(pkg-config --cflags tenure) -l:libtenure.a -Wl,--as-needed \
      $(pkg-config --static --libs tenure) -o "$work/hello_static"
    expect "$work/hello_static"
    if ldd "$work/hello_static" | grep -q tenure; then echo "the static program loads libtenure.so"; exit 1; fi
    [ "$(stat -c %s "$work/hello_static")" -le $((5 << 19)) ] || { echo "the static program has over 2.5 MiB"; exit 1; }

    # The checker of C programs finds its parts and the headers from where it was moved to.
    if command -v clang >/dev/null || command -v gcc >/dev/null; then
      rule=$prefix/bin/tenure-golden-rule
      "$rule" "$source/tests/c_api/golden_rule/correct/new_indices.c"
      if "$rule" "$source/tests/c_api/golden_rule/bugs/early_exit.c" >"$work/findings"; then
        echo "$rule finds nothing where a reference is lost"
        exit 1
      fi
      grep -q 'early_exit.c:6: clause 1: ' "$work/findings"
      echo "ok: $rule"
    fi

    cmake -S "$here/find_package" -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" >/dev/null
    cmake --build "$work/build" >/dev/null
    expect "$work/build/hello"
    expect "$work/build/hello_static" ;;
  fetch_content)
    # The library is compiled as in its own build, command by command, so what that made serves: whether it configures,
    # links and runs is the question here.
    option() { sed -n "s|^$1:[A-Z]*=||p" "$build/CMakeCache.txt"; }
    cmake -S "$here/fetch_content" -B "$work/build" -G Ninja -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
      -DCMAKE_BUILD_TYPE="$(option CMAKE_BUILD_TYPE)" -DCMAKE_CXX_FLAGS_RELEASE="-O2 -g1 -DNDEBUG" \
      -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O2 -g1" -DTENURE_WERROR="$(option TENURE_WERROR)" \
      -DTENURE_GROUPED="$(option TENURE_GROUPED)" -DCMAKE_CXX_COMPILER_LAUNCHER="$here/copy_object.sh" >/dev/null
    export OBJECTS=$work/objects
    python3 "$here/same_commands.py" "$source" "$build/compile_commands.json" "$work/build/compile_commands.json" "$OBJECTS"
    cmake --build "$work/build" --target hello >/dev/null
    expect "$work/build/hello" ;;
  add_subdirectory)
    cmake -S "$here/add_subdirectory" -B "$work/build" -G Ninja >/dev/null
    cmake --build "$work/build" --target hello >/dev/null
    echo "ok: configures, and compiles against the sources" ;;
esac
