// What comes in from outside through the interface itself.
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

TEST_F(BadInputs, API_04) {
  std::vector<unsigned char> bytes = {0, 1, 2, 255, 128, 0, 7, 1};
  const Tensor dense = from_blob(bytes.data(), {8}, kBool);
  EXPECT_EQ(bytes, (std::vector<unsigned char>{0, 1, 1, 1, 1, 0, 1, 1}));
  EXPECT_EQ(dense.sum().item<int64_t>(), 6);
  EXPECT_EQ(logical_not(dense).sum().item<int64_t>(), 2);
  EXPECT_EQ(dense.eq(full({8}, true, kBool)).sum().item<int64_t>(), 6);
  EXPECT_EQ(dense.to(kFloat).to_vector<float>(), (std::vector<float>{0, 1, 1, 1, 1, 0, 1, 1}));
  EXPECT_EQ(where(dense, ones({8}), zeros({8})).sum().item<float>(), 6);
  EXPECT_EQ(masked_select(arange(8), dense).to_vector<int64_t>(), (std::vector<int64_t>{1, 2, 3, 4, 6, 7}));
  EXPECT_EQ(to_string(dense[3]), "tensor(True)");
  EXPECT_TRUE(dense[3].item<bool>());

  bytes.assign({9, 9, 9, 9, 9, 9, 9, 9});
  const Tensor strided = from_blob(bytes.data(), {2, 2}, {4, 2}, kBool);
  EXPECT_EQ(bytes, (std::vector<unsigned char>{1, 9, 1, 9, 1, 9, 1, 9}));  // what it does not reach stays
  EXPECT_TRUE(strided.all().item<bool>());
}

}  // namespace
}  // namespace tenure::testing
