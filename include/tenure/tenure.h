// The whole public API. The headers read in this order: tensor.h, scope.h, shared.h, autograd.h, ops.h, memory.h.
#pragma once

#include <tenure/autograd.h>
#include <tenure/context.h>
#include <tenure/error.h>
#include <tenure/generator.h>
#include <tenure/indexing.h>
#include <tenure/io.h>
#include <tenure/memory.h>
#include <tenure/ops.h>
#include <tenure/optim.h>
#include <tenure/parallel.h>
#include <tenure/scope.h>
#include <tenure/shared.h>
#include <tenure/tensor.h>
#include <tenure/text.h>
#include <tenure/var_store.h>
