# A thin front of CMake's presets. `make llama2` and `make test` do everything, from installing what is missing on.
#
#   make             the library, and the programs and examples in build/bin
#   make test        builds and runs the tests
#   make test-languages   those of bindings/, with Python, OCaml, Go and LuaJIT: none is skipped
#   make llama2      trains a Llama2 for two minutes and prints samples (TEXT=file for a text of your own)
#   make install     the library and its headers, stripped; PREFIX=/usr/local
#   make bench       a table of speeds (PEER_PYTHON=python with torch, to compare); ROWS=1: of every op, which takes hours
#                    and goes on where it stopped (ONLY=regex for some)
#   make prove       the acceptance items, each on its own (ITEM=name for one; it goes on where it stopped)
#   make check       format, both compilers with warnings as errors, and the rules that scripts can check
#   make asan tsan memcheck     the tests under sanitizers and valgrind
#   make arm64       cross-compiled, and the tests' short form under qemu
#   make fuzz        the fuzzers of the file readers, FUZZ_SECONDS=600 each
#   make oracle      every function beside PyTorch, for arguments drawn from SEED=n (PEER_PYTHON=python with torch)
#   make docs        compiles and runs what the documents show
#   make clean
#
# NO_APT=1 never installs anything. JOBS=n limits what runs at once.
SHELL := /bin/bash
JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 600
ITEM ?=
ROWS ?=
ONLY ?=
SEED ?= 1
export TEXT NO_APT PEER_PYTHON LLAMA2C

# $(call tests,PRESET,FOLDER): builds everything of a preset and runs its tests, two or more at once.
define tests
	@tools/configure.sh $(1)
	@cmake --build $(2) -j $(JOBS)
	@ctest --test-dir $(2) -j $(JOBS) --output-on-failure --no-tests=error
endef

.PHONY: build test test-languages llama2 install bench prove check asan tsan ubsan release memcheck arm64 fuzz oracle docs clean
build:
	@tools/deps.sh build
	@tools/configure.sh default
	@cmake --build build -j $(JOBS) --target tenure tenure_static tenure_programs

test:
	@tools/deps.sh test
	$(call tests,default,build)

test-languages:
	@tools/deps.sh test languages
	@tools/configure.sh default -DTENURE_LANGUAGES=ON
	@cmake --build build -j $(JOBS) --target tenure
	@ctest --test-dir build -j $(JOBS) -L bindings --output-on-failure --no-tests=error

llama2:
	@tools/deps.sh llama2
	@tools/configure.sh default
	@cmake --build build -j $(JOBS) --target tenure_programs
	@tools/llama2.sh

install:
	@tools/deps.sh install
	@tools/configure.sh default
	@cmake --build build -j $(JOBS) --target tenure tenure_static
	@cmake --install build --strip --prefix "$(PREFIX)"

bench:
	@tools/deps.sh test
	@tools/configure.sh default
	@cmake --build build -j $(JOBS) --target tenure_bench
	@$(if $(ROWS),bench/rows.py --only '$(ONLY)' && tools/speed.py build/rows.tsv --out build/speed.md,build/bin/bench --json build/bench.json)

prove:
	@tools/deps.sh test
	@python3 tools/prove.py $(if $(ITEM),--item $(ITEM))

check:
	@tools/deps.sh check
	@tools/check.sh

asan tsan ubsan release:
	@tools/deps.sh test
	$(call tests,$@,build-$@)

arm64:
	@tools/deps.sh arm64
	@tools/arm64.sh

memcheck:
	@tools/deps.sh memcheck
	@tools/configure.sh memcheck
	@tools/memcheck.sh

fuzz:
	@tools/deps.sh fuzz
	@tools/configure.sh fuzz
	@cmake --build build-fuzz -j $(JOBS) --target tenure_fuzzers
	@tools/fuzz.sh $(FUZZ_SECONDS)

oracle:
	@tools/deps.sh test
	@tools/configure.sh default
	@cmake --build build -j $(JOBS) --target test_oracle
	@rm -rf build/oracle
	@$(or $(PEER_PYTHON),python3) -W ignore tools/oracle/oracle.py build/oracle --seed $(SEED)
	@TENURE_ORACLE=build/oracle build/test_oracle --gtest_brief=1

docs:
	@tools/deps.sh docs
	@tools/configure.sh default
	@cmake --build build -j $(JOBS) --target tenure
	@python3 tools/snippets.py --build build

clean:
	@rm -rf build build-*
