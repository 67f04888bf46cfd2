// Runs a fuzzer without libFuzzer: every file of the folders named, and seeded changes of each, for a second.
// Linked to a source that defines LLVMFuzzerTestOneInput. Exit code 0 unless the fuzzer crashes.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

using Bytes = std::vector<uint8_t>;

Bytes read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return Bytes(std::istreambuf_iterator<char>(in), {});
}

// One to four changes of the kinds that break readers: a bit, a byte of an edge value, a piece cut out or repeated.
void change(Bytes& bytes, std::mt19937_64& random) {
  for (uint64_t n = random() % 4 + 1; n > 0; --n) {
    if (bytes.empty()) {
      bytes.push_back(static_cast<uint8_t>(random()));
      continue;
    }
    const size_t at = random() % bytes.size();
    const size_t length = random() % 16 + 1;
    switch (random() % 5) {
      case 0:
        bytes[at] ^= static_cast<uint8_t>(1u << (random() % 8));
        break;
      case 1:
        for (size_t i = at; i < bytes.size() && i < at + length; ++i) bytes[i] = random() % 2 ? 0xff : 0x7f;
        break;
      case 2:
        bytes.resize(at);
        break;
      case 3:
        bytes.erase(bytes.begin() + static_cast<ptrdiff_t>(at),
                    bytes.begin() + static_cast<ptrdiff_t>(std::min(bytes.size(), at + length)));
        break;
      default: {
        const Bytes piece(bytes.begin() + static_cast<ptrdiff_t>(at),
                          bytes.begin() + static_cast<ptrdiff_t>(std::min(bytes.size(), at + length)));
        bytes.insert(bytes.begin() + static_cast<ptrdiff_t>(at), piece.begin(), piece.end());
      }
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<Bytes> seeds{{}};
  for (int i = 1; i < argc; ++i) {
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(argv[i], none)) seeds.push_back(read(entry.path()));
  }
  for (const Bytes& seed : seeds) LLVMFuzzerTestOneInput(seed.data(), seed.size());
  std::mt19937_64 random(20260101);
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(1);
  size_t runs = seeds.size();
  while (std::chrono::steady_clock::now() < end) {
    Bytes bytes = seeds[random() % seeds.size()];
    change(bytes, random);
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    ++runs;
  }
  std::printf("%zu inputs from %zu seeds\n", runs, seeds.size() - 1);
  return 0;
}
