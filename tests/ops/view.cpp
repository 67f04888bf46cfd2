// Views, parts, copies: what rows cannot say.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <vector>

#include "tests/support/errors.h"

namespace {

using namespace tenure;
using tenure::testing::error_of;
using Ints = std::vector<int64_t>;
using Floats = std::vector<float>;

// 0, 1, 2 … as f32.
Tensor counted(IntArrayRef sizes) {
  Tensor t = zeros(sizes);
  auto* p = t.data_ptr<float>();
  for (int64_t i = 0; i < t.numel(); ++i) p[i] = static_cast<float>(i);
  return t;
}

TEST(View, SizesAndSharing) {
  with_rc_scope([] {
    const Tensor x = counted({2, 3, 4});
    const Tensor v = x.view({4, -1});
    EXPECT_EQ(v.sizes(), IntArrayRef({4, 6}));
    EXPECT_TRUE(v.is_alias_of(x));
    v[3].fill_(7);
    EXPECT_EQ(x.to_vector<float>()[23], 7);
    EXPECT_EQ(x.transpose(0, 1).strides(), IntArrayRef({4, 12, 1}));
    // The two inner dims of a transposed tensor still walk as one.
    EXPECT_EQ(x.permute({1, 2, 0}).view({12, 2}).strides(), IntArrayRef({1, 12}));
    EXPECT_EQ(x.transpose(0, 2).reshape({24}).to_vector<float>()[1], 12);
    EXPECT_EQ(x.flatten(1).sizes(), IntArrayRef({2, 12}));
    EXPECT_EQ(x.unsqueeze(-1).sizes(), IntArrayRef({2, 3, 4, 1}));
    EXPECT_EQ(x.unsqueeze(0).squeeze().sizes(), IntArrayRef({2, 3, 4}));
    EXPECT_EQ(unflatten(x, 1, {-1, 1}).sizes(), IntArrayRef({2, 3, 1, 4}));
    EXPECT_EQ(movedim(x, 0, 2).sizes(), IntArrayRef({3, 4, 2}));
    EXPECT_EQ(movedim(x, 2, 0).sizes(), IntArrayRef({4, 2, 3}));
    EXPECT_EQ(x[1].expand({5, -1, -1}).strides(), IntArrayRef({0, 4, 1}));
    EXPECT_EQ(x[0][0].t().sizes(), IntArrayRef({4}));
    EXPECT_EQ(x[0].t().sizes(), IntArrayRef({4, 3}));
  });
}

TEST(View, WithoutCopyOrNot) {
  with_rc_scope([] {
    const Tensor x = counted({2, 3}).t();
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.view({6}); }),
              "view: the sizes cannot be had without a copy: f32[3, 2] with strides [1, 3] as [6]; use reshape");
    EXPECT_EQ(x.view({3, 1, 2}).strides(), IntArrayRef({1, 6, 3}));
    EXPECT_FALSE(x.reshape({6}).is_alias_of(x));
    EXPECT_EQ(x.reshape({6}).to_vector<float>(), (Floats{0, 3, 1, 4, 2, 5}));
    // Dims of size 1 and empty tensors fit whatever their strides.
    EXPECT_EQ(zeros({0, 3}).t().view({3, 0, 5}).sizes(), IntArrayRef({3, 0, 5}));
    EXPECT_EQ(x.narrow(0, 1, 1).narrow(1, 1, 1).view({}).item<float>(), 4);
  });
}

TEST(View, Parts) {
  with_rc_scope([] {
    const Tensor x = counted({4, 5});
    EXPECT_EQ(x.narrow(1, 1, 2).narrow(0, -2, 2).to_vector<float>(), (Floats{11, 12, 16, 17}));
    EXPECT_EQ(x.select(1, -1).to_vector<float>(), (Floats{4, 9, 14, 19}));
    EXPECT_EQ(x.slice(1, 0, 5, 2).to_vector<float>(), (Floats{0, 2, 4, 5, 7, 9, 10, 12, 14, 15, 17, 19}));
    EXPECT_EQ(x.slice(0, -1).to_vector<float>(), (Floats{15, 16, 17, 18, 19}));
    EXPECT_EQ(x.split(3).size(), 2u);
    EXPECT_EQ(x.split(3)[1].sizes(), IntArrayRef({1, 5}));
    EXPECT_EQ(x.split({1, 0, 4}, 1)[2].to_vector<float>()[0], 1);
    EXPECT_EQ(x.chunk(3, 1)[2].sizes(), IntArrayRef({4, 1}));
    EXPECT_EQ(x.unbind(1)[2].to_vector<float>(), (Floats{2, 7, 12, 17}));
    EXPECT_EQ(x.as_strided({2, 2}, {5, 1}, 6).to_vector<float>(), (Floats{6, 7, 11, 12}));
    EXPECT_EQ(zeros({0, 3}).split(2)[0].sizes(), IntArrayRef({0, 3}));
    EXPECT_EQ(zeros({0}).chunk(4).size(), 4u);
    EXPECT_EQ(zeros({2, 0}).unbind(1).size(), 0u);
  });
}

TEST(View, PartsThatAreEmptyStayInside) {
  with_rc_scope([] {
    const Tensor right = counted({4, 8}).narrow(1, 4, 4);
    EXPECT_EQ(right.slice(0, 4).sizes(), IntArrayRef({0, 4}));
    EXPECT_EQ(right.narrow(0, 4, 0).sizes(), IntArrayRef({0, 4}));
    EXPECT_EQ(zeros({0, 5}).select(1, 3).sizes(), IntArrayRef({0}));
    EXPECT_EQ(zeros({0, 5}).narrow(1, 3, 2).sizes(), IntArrayRef({0, 2}));
  });
}

TEST(View, CopiesKeepDenseStrides) {
  with_rc_scope([] {
    const Tensor x = counted({2, 3, 4});
    EXPECT_EQ(x.permute({2, 0, 1}).clone().strides(), IntArrayRef({1, 12, 4}));
    EXPECT_EQ(x.permute({2, 0, 1}).clone().to_vector<float>(), x.permute({2, 0, 1}).to_vector<float>());
    EXPECT_EQ(x.permute({2, 0, 1}).to(kLong).strides(), IntArrayRef({1, 12, 4}));
    EXPECT_EQ(x.narrow(2, 0, 2).clone().strides(), IntArrayRef({6, 2, 1}));
    EXPECT_EQ(x[0][0][0].expand({3}).clone().strides(), IntArrayRef({1}));
    EXPECT_TRUE(x.contiguous().is_same(x));
    EXPECT_TRUE(x.to(kFloat).is_same(x));
  });
}

TEST(View, CopyIntoAView) {
  with_rc_scope([] {
    const Tensor x = counted({2, 3});
    x.t().copy_(counted({2}).to(kLong));
    EXPECT_EQ(x.to_vector<float>(), (Floats{0, 0, 0, 1, 1, 1}));
    EXPECT_EQ(error_of<ShapeError>([&] { x.copy_(counted({2})); }),
              "copy_: the source does not broadcast to the written tensor's shape: f32[2] into f32[2, 3]");
    x.zero_();
    EXPECT_EQ(x.to_vector<float>(), Floats(6, 0));
  });
}

TEST(View, AssignmentToATemporaryWrites) {
  with_rc_scope([] {
    const Tensor x = counted({2, 2});
    x[0] = counted({2}) + 5;
    x[1][1] = 9;
    EXPECT_EQ(x.to_vector<float>(), (Floats{5, 6, 2, 9}));
    Tensor handle = x[0];
    handle = x[1];  // a variable is another handle afterwards
    EXPECT_EQ(x.to_vector<float>(), (Floats{5, 6, 2, 9}));
    EXPECT_EQ(error_of<ShapeError>([&] { x[0] = counted({3}); }),
              "copy_: the source does not broadcast to the written tensor's shape: f32[3] into f32[2]");
  });
}

TEST(View, ComplexAsPairs) {
  with_rc_scope([] {
    const Tensor pairs = counted({2, 2});
    const Tensor z = view_as_complex(pairs);
    EXPECT_EQ(z.to_vector<std::complex<float>>(), (std::vector<std::complex<float>>{{0, 1}, {2, 3}}));
    EXPECT_EQ(view_as_real(z).to_vector<float>(), (Floats{0, 1, 2, 3}));
    EXPECT_EQ(imag(z).to_vector<float>(), (Floats{1, 3}));
    EXPECT_EQ(real(z).strides(), IntArrayRef({2}));
    EXPECT_EQ(error_of<ShapeError>([&] { (void)view_as_complex(counted({3})); }),
              "view_as_complex: the last dim must have size 2: f32[3]");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)view_as_complex(counted({2, 2}).t());
              }),
              "view_as_complex: the pairs do not lie together at even places: f32[2, 2] with strides [1, 2], offset 0");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)view_as_real(pairs); }),
              "view_as_real: only for complex tensors: f32[2, 2]");
  });
}

TEST(View, Join) {
  with_rc_scope([] {
    const Tensor a = counted({2, 2}), b = ones({2, 1}, kDouble);
    const Tensor joined = cat({a, b}, -1);
    EXPECT_EQ(joined.scalar_type(), kDouble);
    EXPECT_EQ(joined.to_vector<double>(), (std::vector<double>{0, 1, 1, 2, 3, 1}));
    EXPECT_EQ(cat({zeros({0}), a.t()}).to_vector<float>(), (Floats{0, 2, 1, 3}));
    EXPECT_EQ(cat({zeros({0}), zeros({0})}).sizes(), IntArrayRef({0}));
    EXPECT_EQ(stack({a[0], a[1]}, 1).to_vector<float>(), (Floats{0, 2, 1, 3}));
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)cat({a, b}, 0);
              }),
              "cat: sizes differ outside dim 0: tensor 0 is f32[2, 2], tensor 1 is f64[2, 1]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)cat({a, ones({})});
              }),
              "cat: a 0-d tensor has no dim to join: tensor 1 is f32[]; use stack");
    EXPECT_EQ(error_of<ValueError>([&] { (void)cat({}); }), "cat: no tensors are given");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)stack({a, b});
              }),
              "stack: sizes differ: tensor 0 is f32[2, 2], tensor 1 is f64[2, 1]");
  });
}

}  // namespace
