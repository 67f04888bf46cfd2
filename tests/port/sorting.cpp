// Sorting, picking and looking up.
#include "port.h"

void port::sorting(std::ostream& out) {
  const torch::Tensor x = torch::remainder(torch::arange(24) * 7, 11).view({4, 6});
  auto [sorted, order] = x.to(torch::kFloat).add(torch::arange(6).to(torch::kFloat).mul(0.01)).sort(1, true);
  show(out, "sorted", sorted);
  show(out, "order", order);
  show(out, "back again", sorted.gather(1, std::get<1>(order.sort(1, false))));
  auto [largest, where] = x.to(torch::kDouble).sub(torch::arange(24).view({4, 6}).mul(0.001)).topk(2, 0);
  show(out, "largest", largest);
  show(out, "where", where);
  show(out, "best", x.argmax(1));
  show(out, "best of all", x.argmax());
  show(out, "rows", x.index_select(0, torch::tensor({3, 0, 3})));
  show(out, "above 5", torch::masked_select(x, x > 5));
  show(out, "table", torch::embedding(wave({11, 2}, 0), x.select(1, 0)));
  show(out, "ranks", torch::where(x >= 5, x, -1));
  show(out, "columns", torch::cat({x.narrow(1, 0, 1), x.narrow(1, 5, 1)}, 1));
  show(out, "stacked", torch::stack({x[0], x[1]}, -1));
  const std::tuple<torch::Tensor, torch::Tensor> most = torch::max(x, 0);
  show(out, "most", std::get<0>(most));
  out << "dtypes: " << (sorted.scalar_type() == torch::kFloat) << (order.scalar_type() == torch::kLong)
      << ((x > 5).scalar_type() == torch::kBool) << (x.to(torch::kInt).add(1.5).scalar_type() == torch::kFloat) << "\n";
}
