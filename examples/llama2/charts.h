// Line charts as self-contained SVG.
#pragma once

#include <string>
#include <vector>

struct Series {
  std::string name;
  std::string color;  // "#2563eb"
  std::vector<double> x, y;
  bool markers = false;  // a dot at every point
};

struct Chart {
  std::string title, x_label, y_label;
  std::vector<Series> series;
};

/// The picture. Values that are not finite are left out; long series are thinned to what can be seen.
std::string to_svg(const Chart& chart);

/// loss.svg: the loss of every step, faint, its running mean, and the held-out losses.
std::string loss_svg(const std::vector<double>& steps, const std::vector<double>& losses,
                     const std::vector<double>& held_out_steps, const std::vector<double>& held_out);
