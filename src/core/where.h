// From a return address to a line of the program, for error texts and reports.
#pragma once

#include <string>

namespace tenure::core {

/// "file.cpp:42" of the call that returns to this address: the innermost frame, inlined ones included, that is not in a
/// header of the library or of the standard library. Without debug information "module+0x1f2a", and "?" where nothing
/// is known. Slow (it reads debug information); any thread may call it; throws nothing but may give "?" when memory is
/// out.
std::string where(const void* return_address) noexcept;

/// What errors end with: " [file.cpp:42]", or where there is no debug information " [module+0x1f2a: compiled with -g it
/// is a line]", or nothing.
std::string place(const void* return_address);
/// Whether a place is not known by its line.
bool has_no_line(const std::string& where) noexcept;

/// A line of a host's program, kept for ever, as an address that where() knows: what a call in another language has in
/// place of a return address. "?" past 65,536 different ones, or without memory.
const void* host_site(const char* file, int line) noexcept;

}  // namespace tenure::core
