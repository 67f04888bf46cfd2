// What elements are together: counts, order statistics, moments in pairs, histograms.
//
// `dim` and keepdim are those of reductions (reduce.h), and so are the errors. Differentiable where a sentence does not
// say otherwise, with gradients of gradients, in the values; indices are i64.
#pragma once

#include <tenure/tensor.h>

#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace tenure {
inline namespace v1 {

/// How many elements are not 0 (NaN is not), i64. Any dtype. No gradient.
TENURE_API Tensor count_nonzero(const Tensor& x, IntArrayRef dim = {}, bool keepdim = false);
/// The sum, and the mean, of the elements that are no NaN. Of nothing: 0, and NaN. Not complex; the mean is of floating
/// tensors alone.
TENURE_API Tensor nansum(const Tensor& x, IntArrayRef dim = {}, bool keepdim = false,
                         std::optional<ScalarType> dtype = std::nullopt);
TENURE_API Tensor nanmean(const Tensor& x, IntArrayRef dim = {}, bool keepdim = false,
                          std::optional<ScalarType> dtype = std::nullopt);
/// amin and amax, of all elements or along a dim. ValueError where nothing is to be compared.
TENURE_API std::tuple<Tensor, Tensor> aminmax(const Tensor& x, std::optional<int64_t> dim = std::nullopt,
                                              bool keepdim = false);
/// var and the mean, std and the mean; floating.
TENURE_API std::tuple<Tensor, Tensor> var_mean(const Tensor& x, IntArrayRef dim = {}, double correction = 1,
                                               bool keepdim = false);
TENURE_API std::tuple<Tensor, Tensor> std_mean(const Tensor& x, IntArrayRef dim = {}, double correction = 1,
                                               bool keepdim = false);

// ---- by order: not complex. Of elements that are equal the first counts, unless a comment says otherwise. ValueError
// where nothing is to be compared; a median of all elements is NaN then, if it is floating.

/// The median of all elements, 0-d: of an even number of them the lower one. NaN if one is.
TENURE_API Tensor median(const Tensor& x);
/// Along a dim, with its index; of a NaN that of the first.
TENURE_API std::tuple<Tensor, Tensor> median(const Tensor& x, int64_t dim, bool keepdim = false);
/// The same of the elements that are no NaN; NaN if there is no other.
TENURE_API Tensor nanmedian(const Tensor& x);
TENURE_API std::tuple<Tensor, Tensor> nanmedian(const Tensor& x, int64_t dim, bool keepdim = false);
/// Along a dim the element that is most frequent, of several the smallest, and the index of the last that equals it.
/// Each NaN counts alone, as smaller than every number; it is the first.
TENURE_API std::tuple<Tensor, Tensor> mode(const Tensor& x, int64_t dim = -1, bool keepdim = false);
/// The element at place q · (n - 1) of those along a dim (without one: of all) in order; NaN if one is. Between two
/// places the interpolation says: "linear", "lower", "higher", "nearest" (halves to the even place) or "midpoint". f32
/// and f64; q has x's dtype (DTypeError), no dim or one (ShapeError), which is then the first of the result, and values
/// from 0 to 1 (ValueError). No gradient for q, whose places are counted.
TENURE_API Tensor quantile(const Tensor& x, const Tensor& q, std::optional<int64_t> dim = std::nullopt,
                           bool keepdim = false, std::string_view interpolation = "linear");
TENURE_API Tensor quantile(const Tensor& x, double q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false,
                           std::string_view interpolation = "linear");
/// The same of the elements that are no NaN; NaN if there is no other.
TENURE_API Tensor nanquantile(const Tensor& x, const Tensor& q, std::optional<int64_t> dim = std::nullopt,
                              bool keepdim = false, std::string_view interpolation = "linear");
TENURE_API Tensor nanquantile(const Tensor& x, double q, std::optional<int64_t> dim = std::nullopt,
                              bool keepdim = false, std::string_view interpolation = "linear");

// ---- counted: no gradient

/// How many elements lie in each of `bins` equal parts of [min, max], in x's dtype: the last part holds max too, and
/// what lies outside, as NaN, is not counted. min = max: from the smallest to the largest element, and where these are
/// one value, one less to one more. Floating. ValueError for bins below 1, for min above max, and for bounds, given
/// or found, that are not finite.
TENURE_API Tensor histc(const Tensor& x, int64_t bins = 100, const Scalar& min = 0, const Scalar& max = 0);
/// How often each number from 0 to the largest occurs in x, i64, or the sum of the weights there: f32 of f32, else f64.
/// At least `minlength` of them. x is an integer tensor with one dim (DTypeError, ShapeError), none negative
/// (ValueError), and weights has its shape.
TENURE_API Tensor bincount(const Tensor& x, std::optional<Tensor> weights = std::nullopt, int64_t minlength = 0);

/// How many elements, or what sum of their weights, one for each, lie between edges, in x's dtype, and the edges: those
/// in `bins`, in order, or of so many equal parts of the range, by default from the smallest element to the largest, of
/// one value from 1/2 less to 1/2 more, of none [0, 1]. The last part holds its upper edge too; what lies outside, as
/// NaN, is not counted. With `density` divided by all that is counted and by the widths. f32 and f64, one dtype
/// (DTypeError). ValueError for fewer than two edges and a range that is not finite or not in order.
TENURE_API std::tuple<Tensor, Tensor> histogram(const Tensor& x, const Tensor& bins,
                                                std::optional<Tensor> weight = std::nullopt, bool density = false);
TENURE_API std::tuple<Tensor, Tensor> histogram(const Tensor& x, int64_t bins = 100,
                                                std::optional<std::vector<double>> range = std::nullopt,
                                                std::optional<Tensor> weight = std::nullopt, bool density = false);
/// The same of points, whose coordinates are x's last dim, with edges for each coordinate, and ranges one after the
/// other: a tensor with a dim for each coordinate, and a list of edges. ShapeError unless x has at least 2 dims.
TENURE_API std::tuple<Tensor, std::vector<Tensor>> histogramdd(const Tensor& x, IntArrayRef bins,
                                                               std::optional<std::vector<double>> range = std::nullopt,
                                                               std::optional<Tensor> weight = std::nullopt,
                                                               bool density = false);
TENURE_API std::tuple<Tensor, std::vector<Tensor>> histogramdd(const Tensor& x, int64_t bins,
                                                               std::optional<std::vector<double>> range = std::nullopt,
                                                               std::optional<Tensor> weight = std::nullopt,
                                                               bool density = false);
TENURE_API std::tuple<Tensor, std::vector<Tensor>> histogramdd(const Tensor& x, TensorList bins,
                                                               std::optional<std::vector<double>> range = std::nullopt,
                                                               std::optional<Tensor> weight = std::nullopt,
                                                               bool density = false);

#include <tenure/detail/out/statistics.inc>

}  // namespace v1
}  // namespace tenure
