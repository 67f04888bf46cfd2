// Products in types that have no fast kernel: integers, which wrap, and complex numbers.
#pragma once

#include "kernels/work.h"

namespace tenure::cpu {

template <class T>
void product_plain(const kernels::Product& p);

}  // namespace tenure::cpu
