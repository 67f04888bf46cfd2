// Every op, by family.
#pragma once

#include <tenure/ops/activation.h>
#include <tenure/ops/angles.h>
#include <tenure/ops/arithmetic.h>
#include <tenure/ops/attention.h>
#include <tenure/ops/bits.h>
#include <tenure/ops/compare.h>
#include <tenure/ops/creation.h>
#include <tenure/ops/index.h>
#include <tenure/ops/loss.h>
#include <tenure/ops/math.h>
#include <tenure/ops/matmul.h>
#include <tenure/ops/normalize.h>
#include <tenure/ops/pairs.h>
#include <tenure/ops/products.h>
#include <tenure/ops/random.h>
#include <tenure/ops/reduce.h>
#include <tenure/ops/scan.h>
#include <tenure/ops/scatter.h>
#include <tenure/ops/sort.h>
#include <tenure/ops/statistics.h>
#include <tenure/ops/view.h>
