// Words that programs use in passing, and calls whose arguments could be taken for others.
#include "port.h"

#ifdef PORT_TORCH
#include <torch/csrc/autograd/autograd.h>
#endif

namespace {

template <class F>
const char* outcome(F f) {
  try {
    f();
  } catch (const std::exception&) { return " refused"; }
  return " done";
}

const char* dtype_of(const torch::Tensor& t) {
  const torch::ScalarType types[] = {torch::kByte,   torch::kChar,         torch::kShort,         torch::kInt,
                                     torch::kLong,   torch::kHalf,         torch::kBFloat16,      torch::kFloat,
                                     torch::kDouble, torch::kComplexFloat, torch::kComplexDouble, torch::kBool};
  const char* names[] = {" u8",   " i8",  " i16", " i32", " i64",  " f16",
                         " bf16", " f32", " f64", " c64", " c128", " bool"};
  for (int i = 0; i < 12; ++i)
    if (t.scalar_type() == types[i]) return names[i];
  return " ?";
}

void overloads(std::ostream& out) {
  torch::Tensor x = port::wave({2, 3}, 0.5);
  port::show(out, "std(false)", x.std(false));
  port::show(out, "std(true)", x.std(true));
  port::show(out, "var(false)", torch::var(x, false));
  port::show(out, "var(1, false)", x.var(1, false));
  port::show(out, "var({0}, true, true)", x.var({0}, true, true));
  port::show(out, "argsort(true)", x.argsort(true));
  port::show(out, "argsort(false, 0, true)", torch::argsort(x, false, 0, true));
  port::show(out, "sort(true, 0, true)", std::get<1>(x.sort(true, 0, true)));
  port::show(out, "sum(true)", x.sum(true));
  port::show(out, "any(1)", (x > 0).any(1));
  port::show(out, "all({0}, true)", (x > 0).all({0}, true));
  out << "dtypes:" << dtype_of(torch::tensor(std::vector<uint8_t>{1})) << dtype_of(torch::tensor(std::vector<int>{1}))
      << dtype_of(torch::tensor({1.5, 2.5})) << dtype_of(torch::tensor({true})) << dtype_of(torch::tensor({}))
      << dtype_of(torch::tensor(torch::Half(1.f))) << dtype_of(torch::full({1}, 2)) << dtype_of(torch::full({1}, 2.5))
      << dtype_of(torch::full({1}, true)) << dtype_of(torch::arange(3) / 2) << dtype_of(torch::arange(3).exp())
      << dtype_of(torch::ones({1}, torch::kHalf) * 2.5) << dtype_of(torch::arange(3) * 2.5) << "\n";
}

template <class T>
void sixteen_bits(std::ostream& out) {
  using L = std::numeric_limits<T>;
  const T values[] = {L::max(), L::lowest(), L::min(), L::epsilon(), L::denorm_min(), L::infinity(), L::round_error()};
  out << "limits:";
  for (const T v : values) out << " " << static_cast<double>(v);
  out << " " << L::digits << " " << L::max_exponent10 << " " << std::isnan(static_cast<float>(L::quiet_NaN())) << "\n";
  T sum = 0.f, product = 1.f;
  for (int i = 1; i <= 300; ++i) {
    sum += T(static_cast<float>(i) * 0.1f);
    product = product * T(1.01f) + 1 / T(static_cast<float>(i));
  }
  const auto mixed = sum * 0.1f + 1.0;
  out << "sums: " << static_cast<float>(sum) << " " << static_cast<float>(product) << " " << mixed << " "
      << static_cast<float>(-sum / 7 - product) << " " << sizeof(sum + product) << sizeof(mixed) << "\n";
}

void no_grad_views(std::ostream& out) {
  torch::Tensor leaf = torch::ones({4}).requires_grad_(), recorded = leaf * 2, plain = torch::ones({4});
  for (const torch::Tensor& base : {leaf, recorded, plain}) {
    torch::Tensor view, again, detached = base.detach();
    {
      torch::NoGradGuard guard;
      view = base.view({2, 2});
    }
    again = view.view({4});
    out << "view: " << view.requires_grad() << view.is_leaf() << view.is_view() << again.requires_grad()
        << again.is_leaf() << detached.requires_grad() << detached.is_view() << outcome([&] { view.mul_(2); })
        << outcome([&] { again.mul_(2); }) << outcome([&] {
             view.mul_(torch::ones({2, 2}).requires_grad_());
           })
        << outcome([&] { detached.mul_(1); }) << outcome([&] {
             torch::NoGradGuard guard;
             view.mul_(3);
           });
    port::show(out, "", base);
  }
  recorded.sum().backward();
  port::show(out, "gradient", leaf.grad());
  torch::Tensor late = torch::ones({4}), view;
  {
    torch::NoGradGuard guard;
    view = late.view({2, 2});
  }
  late.mul_(leaf);
  out << "late: " << view.requires_grad() << outcome([&] { view.mul_(2); }) << outcome([&] { (void)(view * 2); })
      << "\n";
}

void inputs(std::ostream& out) {
  torch::Tensor a = torch::arange(1, 4, torch::kDouble).requires_grad_(), b = (a * 0.5).detach().requires_grad_();
  torch::Tensor product = a * b, y = product.sum();
  const std::vector<torch::Tensor> wanted{a, product, a};
  y.backward({}, true, false, wanted);
  port::show(out, "a", a.grad());
  port::show(out, "product", product.grad());
  out << "b: " << b.grad().defined() << outcome([&] { y.backward({}, true, false, torch::TensorList()); }) << "\n";
  torch::autograd::backward({y, (a * a).sum()}, {}, std::nullopt, false, {b});
  port::show(out, "b", b.grad());
  out << "grad:" << outcome([&] { torch::autograd::grad({(a * 2).sum()}, {}); })
      << outcome([&] { torch::autograd::grad({(a * 2).sum()}, {b}); })
      << outcome([&] { torch::autograd::grad({(a * 2).sum()}, {b}, {}, std::nullopt, false, true); }) << "\n";
  torch::Tensor cube = (a * a * a).sum();
  port::show(out, "second",
             torch::autograd::grad({torch::autograd::grad({cube}, {a}, {}, std::nullopt, true)[0].sum()}, {a})[0]);
}

void words(std::ostream& out) {
  torch::Tensor x = torch::arange(6, torch::kFloat).view({2, 3}), d = torch::ones({1}, torch::kDouble);
  out << "to: " << x.to(x).is_same(x) << x.cpu().is_same(x) << x.toType(torch::kFloat).is_same(x)
      << x.to(torch::kFloat, false, true).is_same(x) << x.to(torch::kCPU, torch::kFloat).is_same(x)
      << (x.layout() == torch::kStrided) << x.device().has_index() << dtype_of(x.to(d))
      << dtype_of(x.to(torch::kCPU, torch::kInt)) << "\n";
  auto rows = x.accessor<float, 2>();
  const auto packed = x.packed_accessor32<float, 2>();
  rows[1][2] = 9;
  out << "elements: " << rows[1][2] << " " << rows.size(1) << " " << rows[1].stride(0) << " " << packed[0][1] << " "
      << packed.stride(0) << " " << x.packed_accessor64<float, 2>()[1][0]
      << (x.data_ptr() == static_cast<void*>(x.data_ptr<float>())) << outcome([&] { (void)x.accessor<float, 1>(); })
      << outcome([&] { (void)x.accessor<int, 2>(); }) << "\n";
  torch::Tensor v = torch::ones({3});
  v.add_(1);
  v[0] = 5;
  v.view({3}).mul_(2);
  out << "versions: " << v._version() << v.detach()._version() << v.clone()._version() << "\n";
  torch::Tensor w = torch::ones({3}).set_requires_grad(true), y = w * 2;
  y.detach_();
  out << "detached: " << y.requires_grad() << y.is_leaf() << outcome([&] { w.view({3}).detach_(); }) << "\n";
  const torch::Scalar s = 2.75;
  out << "scalars: " << s.toFloat() << " " << s.toInt() << " " << s.toDouble() << " " << static_cast<float>(s.toHalf())
      << " " << s.toBool() << (s.type() == torch::kDouble) << (torch::Scalar(3).type() == torch::kLong) << "\n";
}

}  // namespace

void port::words(std::ostream& out) {
  overloads(out);
  sixteen_bits<torch::Half>(out);
  sixteen_bits<torch::BFloat16>(out);
  no_grad_views(out);
  inputs(out);
  ::words(out);
}
