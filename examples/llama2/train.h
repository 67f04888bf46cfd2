// Training: a scope per step.
#pragma once

#include "options.h"

/// Trains as the options say, writes checkpoints and pictures to options.out, and returns the program's exit code.
/// Throws tenure::Error.
int train(const TrainOptions& options);
