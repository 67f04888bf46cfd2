/* What the tests in C share: a test is a function that returns NULL, or the line and the condition that failed. */
#ifndef TENURE_TESTS_C_API_CHECK_H
#define TENURE_TESTS_C_API_CHECK_H

#include <stdint.h>
#include <string.h>
#include <tenure/tenure.c.h>

/* A handle that was given up, kept where the compiler does not follow it: what a wrong program would use. */
static inline void* kept(volatile uintptr_t* bits) { return (void*)*bits; }
#define KEEP(name, handle) volatile uintptr_t name = (uintptr_t)(handle)
#define KEPT(name) kept(&name)

#define TEXT_OF(x) #x
#define LINE_TEXT(line) TEXT_OF(line)
#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) return __FILE__ ":" LINE_TEXT(__LINE__) ": " #condition; \
  } while (0)
/* The text of the last error, without the caller's line. */
#define SAYS(context, text) (strncmp(tn_error_message(context), text, strlen(text)) == 0)

#endif
