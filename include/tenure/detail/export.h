// What the shared library shows: everything else is hidden.
#pragma once

#define TENURE_API __attribute__((visibility("default")))

/// A function of a header that is part of its caller at any optimisation: errors name the line of the program, and not
/// one of the header.
#define TENURE_INLINE [[gnu::always_inline]] inline
