// What the checking tools are told about memory that the library hands out itself. Without it a pool would blind them:
// a released block would look alive, and an overrun would land in a neighbour unseen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SANITIZE_ADDRESS__)
#define TENURE_ASAN 1
#elif defined(__SANITIZE_THREAD__)
#define TENURE_TSAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TENURE_ASAN 1
#elif __has_feature(thread_sanitizer)
#define TENURE_TSAN 1
#endif
#endif
#ifndef TENURE_ASAN
#define TENURE_ASAN 0
#endif
#ifndef TENURE_TSAN
#define TENURE_TSAN 0
#endif

#if TENURE_ASAN
#include <sanitizer/asan_interface.h>
#elif defined(TENURE_MEMCHECK)
#include <valgrind/memcheck.h>
#endif

namespace tenure::core {

#if TENURE_ASAN || defined(TENURE_MEMCHECK)
/// Bytes behind every block that no program may touch.
inline constexpr size_t kRedZone = 64;
inline constexpr bool kMarkedBlocks = true;
#elif defined(TENURE_POISON_FREED)
inline constexpr size_t kRedZone = 0;
inline constexpr bool kMarkedBlocks = true;
#else
inline constexpr size_t kRedZone = 0;
inline constexpr bool kMarkedBlocks = false;
#endif

/// NaN in every floating type when read at any offset that suits the type; signalling in f64, bf16 and the even f32.
inline constexpr uint64_t kFreedPattern = 0x7ff47fa17fa17fa1;

/// The bytes may not be read or written from now on; their content is left alone.
inline void mark_no_access([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) noexcept {
#if TENURE_ASAN
  ASAN_POISON_MEMORY_REGION(p, bytes);
#elif defined(TENURE_MEMCHECK)
  (void)VALGRIND_MAKE_MEM_NOACCESS(p, bytes);
#endif
}

/// The bytes may be used; reading them before a write is an error under valgrind.
inline void mark_fresh([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) noexcept {
#if TENURE_ASAN
  ASAN_UNPOISON_MEMORY_REGION(p, bytes);
#elif defined(TENURE_MEMCHECK)
  (void)VALGRIND_MAKE_MEM_UNDEFINED(p, bytes);
#endif
}

/// The bytes may be used and hold what was written earlier.
inline void mark_defined([[maybe_unused]] void* p, [[maybe_unused]] size_t bytes) noexcept {
#if TENURE_ASAN
  ASAN_UNPOISON_MEMORY_REGION(p, bytes);
#elif defined(TENURE_MEMCHECK)
  (void)VALGRIND_MAKE_MEM_DEFINED(p, bytes);
#endif
}

/// A block was released: debug builds overwrite it, then it may not be touched.
inline void mark_freed(void* p, size_t bytes) noexcept {
#if defined(TENURE_POISON_FREED)
  mark_fresh(p, bytes);
  char* at = static_cast<char*>(p);
  for (size_t i = 0; i + sizeof kFreedPattern <= bytes; i += sizeof kFreedPattern) {
    std::memcpy(at + i, &kFreedPattern, sizeof kFreedPattern);
  }
#endif
  mark_no_access(p, bytes);
}

/// The link that a free block keeps in its first eight bytes, reachable although the block is marked.
inline void* load_link(void* p) noexcept {
  if constexpr (kMarkedBlocks) mark_defined(p, sizeof(void*));
  void* next = *static_cast<void**>(p);
  if constexpr (kMarkedBlocks) mark_no_access(p, sizeof(void*));
  return next;
}
inline void store_link(void* p, void* next) noexcept {
  if constexpr (kMarkedBlocks) mark_fresh(p, sizeof(void*));
  *static_cast<void**>(p) = next;
  if constexpr (kMarkedBlocks) mark_no_access(p, sizeof(void*));
}

}  // namespace tenure::core
