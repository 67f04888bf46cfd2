// Kernel by dtype by device, as docs/kernels.md prints it: every line of src/kernels/*.inc, in order. With
// TENURE_WRITE_DOCS set the page is written, else compared.
#include <gtest/gtest.h>
#include <tenure/error.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "kernels/elementwise.h"
#include "kernels/flat.h"
#include "kernels/index.h"
#include "kernels/moves.h"
#include "kernels/product.h"
#include "kernels/random.h"
#include "kernels/reduce.h"
#include "kernels/rows.h"
#include "tenure_test_paths.h"

namespace tenure {
namespace {

constexpr ScalarType kAll[] = {kByte,     kChar,  kShort,  kInt,          kLong,          kHalf,
                               kBFloat16, kFloat, kDouble, kComplexFloat, kComplexDouble, kBool};

template <class Work>
std::string line(const kernels::Kernel<Work>& kernel, const char* family, const char* work, const char* devices) {
  std::string text = std::string("| ") + kernel.name + " | " + family + " | " + work + " |";
  for (const ScalarType t : kAll) {
    const bool cpu = kernel.on[0]->fn[static_cast<int>(t)] != nullptr;
    text += cpu ? " x |" : "   |";
  }
  text += std::string(devices).find("CUDA") != std::string::npos ? " x |\n" : "   |\n";
  return text;
}

std::string table() {
  std::string text = "| kernel | family | work |";
  std::string rule = "| --- | --- | --- |";
  for (const ScalarType t : kAll) {
    text += ' ' + std::string(name(t)) + " |";
    rule += " --- |";
  }
  text += " CUDA |\n" + rule + " --- |\n";
  const char* family = "elementwise";
#define TENURE_LINE(name, types, devices, ...) text += line(kernels::name##_kernel, family, "Loop", #devices);
#define TENURE_UNARY TENURE_LINE
#define TENURE_UNARY_BOOL TENURE_LINE
#define TENURE_UNARY_REAL TENURE_LINE
#define TENURE_BINARY TENURE_LINE
#define TENURE_COMPARE TENURE_LINE
#define TENURE_TERNARY TENURE_LINE
#define TENURE_UNARY_DOUBLE TENURE_LINE
#define TENURE_BINARY_DOUBLE TENURE_LINE
#include "kernels/elementwise.inc"
#define TENURE_ROW(name, Work, devices) text += line(kernels::name##_kernel, family, #Work, #devices);
  family = "moves";
#define TENURE_KERNEL TENURE_ROW
#include "kernels/moves.inc"
  family = "reduce";
#define TENURE_KERNEL TENURE_ROW
#include "kernels/reduce.inc"
  family = "rows";
#define TENURE_KERNEL TENURE_ROW
#include "kernels/rows.inc"
  family = "index";
#define TENURE_KERNEL TENURE_ROW
#include "kernels/index.inc"
  family = "random";
#define TENURE_KERNEL TENURE_ROW
#include "kernels/random.inc"
  family = "product";
#define TENURE_KERNEL TENURE_ROW
#include "kernels/product.inc"
  family = "flat";
#define TENURE_KERNEL TENURE_ROW
#include "kernels/flat.inc"
  return text;
}

TEST(Kernels, ThePageOfThemIsTheirTable) {
  const std::string path = std::string(TENURE_SOURCE_DIR) + "/docs/kernels.md", begin = "<!-- table -->\n";
  std::ifstream file(path);
  std::stringstream whole;
  whole << file.rdbuf();
  const std::string page = whole.str();
  const size_t at = page.find(begin);
  ASSERT_NE(at, std::string::npos);
  if (std::getenv("TENURE_WRITE_DOCS") != nullptr) {
    std::ofstream(path) << page.substr(0, at) + begin + table();
    return;
  }
  std::stringstream have(page.substr(at + begin.size())), want(table());
  for (std::string row, expected; std::getline(want, expected);) {
    std::getline(have, row);
    ASSERT_EQ(row, expected) << "TENURE_WRITE_DOCS=1 writes the page";
  }
  EXPECT_EQ(have.peek(), std::stringstream::traits_type::eof());
}

// A kernel of a device that a line does not name is refused by the device's name, and one for another dtype by the
// dtype's.
TEST(Kernels, AreRefusedByDtypeAndByDevice) {
  core::Context context;
  core::Storage host{}, elsewhere{};
  elsewhere.device = static_cast<uint8_t>(DeviceType::CUDA);
  const auto refusal = [&](ScalarType t, const core::Storage& at) -> std::string {
    try {
      (void)kernels::choose(context, kernels::logsumexp_kernel, t, at);
    } catch (const Error& e) { return e.what(); }
    return "";
  };
  EXPECT_EQ(refusal(kFloat, host), "");
  EXPECT_EQ(refusal(kComplexFloat, host), "not for complex64");
  context.unusual = core::kOffHost;
  EXPECT_EQ(refusal(kFloat, host), "");
  EXPECT_EQ(refusal(kFloat, elsewhere), "not on cuda");
}

}  // namespace
}  // namespace tenure
