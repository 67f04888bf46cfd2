// The words of the original tutorial that the library has under others: `full` and `tensor`, `item` and `to_vector`.
#pragma once

#include <tenure/tenure.h>

#include <vector>

/// A number as a tensor without dims, f32.
tenure::Tensor f(double x);
/// Numbers as a tensor of one dim, f32.
tenure::Tensor float_vec(const std::vector<float>& values);
/// The number of a tensor without dims; tenure::ShapeError if it has dims.
double to_float0_exn(const tenure::Tensor& t);
/// The numbers of a tensor of one dim; tenure::ShapeError if it has more, or none.
std::vector<double> to_float1_exn(const tenure::Tensor& t);
