// What the writers of pictures share: numbers, texts and lines.
#pragma once

#include <string>

namespace tenure::memory_detail {

struct Unit {
  const char* name;
  double size;
};
/// KiB, MiB or GiB, whichever reads best for so many bytes.
Unit unit_for(double bytes);
/// With a point, whatever the locale of the program.
std::string number(double value, int decimals);
/// "1.5 MiB".
std::string bytes_text(double bytes);
/// 1, 2 or 5 times a power of ten, so that about `parts` of them make `range`.
double nice_step(double range, int parts);
int decimals_of(double step);
/// Text as XML and HTML want it.
std::string escaped(const std::string& text);
std::string text_at(double x, double y, const char* more, const std::string& text);
std::string line_at(const char* kind, double x1, double y1, double x2, double y2);

}  // namespace tenure::memory_detail
