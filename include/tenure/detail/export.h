// What the shared library shows: everything else is hidden.
#pragma once

#define TENURE_API __attribute__((visibility("default")))
