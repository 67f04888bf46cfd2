// Every op, by family.
#pragma once

#include <tenure/ops/arithmetic.h>
#include <tenure/ops/creation.h>
