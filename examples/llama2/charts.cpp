#include "charts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace {

constexpr double kWidth = 900, kHeight = 480, kLeft = 76, kRight = 24, kTop = 56, kBottom = 60;
constexpr size_t kMostPoints = 1200;  // more cannot be told apart at this width

std::string number(double v, const char* format = "%.2f") {
  char text[64];
  std::snprintf(text, sizeof(text), format, v);
  return text;
}

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

struct Axis {
  double low = 0, high = 1, step = 0.2;

  /// Round numbers around a range, about `ticks` of them.
  static Axis around(double low, double high, int ticks) {
    if (!(low <= high)) return {};
    if (high - low < 1e-12 * std::max(std::fabs(high), 1.0)) {
      low -= 0.5;
      high += 0.5;
    }
    const double rough = (high - low) / ticks, power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power;
    Axis a;
    a.step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    a.low = std::floor(low / a.step) * a.step;
    a.high = std::ceil(high / a.step) * a.step;
    return a;
  }
  int ticks() const { return static_cast<int>(std::lround((high - low) / step)); }
  double tick(int i) const { return low + step * i; }
  std::string label(int i) const {
    const double v = tick(i);
    const int digits = std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 6);
    return number(std::fabs(v) < step * 1e-9 ? 0.0 : v, ("%." + std::to_string(digits) + "f").c_str());
  }
};

struct Points {
  std::vector<double> x, y;
};

// What can be drawn: finite points, and of long series, means of as many pieces as can be told apart.
Points drawable(const Series& s) {
  Points finite;
  for (size_t i = 0; i < std::min(s.x.size(), s.y.size()); ++i)
    if (std::isfinite(s.x[i]) && std::isfinite(s.y[i])) {
      finite.x.push_back(s.x[i]);
      finite.y.push_back(s.y[i]);
    }
  const size_t n = finite.x.size();
  if (n <= kMostPoints) return finite;
  Points thin;
  for (size_t piece = 0; piece < kMostPoints; ++piece) {
    const size_t begin = piece * n / kMostPoints, end = (piece + 1) * n / kMostPoints;
    double x = 0, y = 0;
    for (size_t i = begin; i < end; ++i) {
      x += finite.x[i];
      y += finite.y[i];
    }
    thin.x.push_back(x / static_cast<double>(end - begin));
    thin.y.push_back(y / static_cast<double>(end - begin));
  }
  return thin;
}

}  // namespace

std::string to_svg(const Chart& chart) {
  std::vector<Points> drawn;
  double x0 = std::numeric_limits<double>::infinity(), x1 = -x0, y0 = x0, y1 = -x0;
  for (const Series& s : chart.series) {
    drawn.push_back(drawable(s));
    for (const double v : drawn.back().x) x0 = std::min(x0, v), x1 = std::max(x1, v);
    for (const double v : drawn.back().y) y0 = std::min(y0, v), y1 = std::max(y1, v);
  }
  Axis ax = Axis::around(x0, x1, 8);
  const Axis ay = Axis::around(y0, y1, 6);
  const auto px = [&](double x) { return kLeft + (x - ax.low) / (ax.high - ax.low) * (kWidth - kLeft - kRight); };
  const auto py = [&](double y) {
    return kHeight - kBottom - (y - ay.low) / (ay.high - ay.low) * (kHeight - kTop - kBottom);
  };

  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(kWidth, "%.0f") + " " +
                    number(kHeight, "%.0f") + "\" font-family=\"system-ui, sans-serif\" font-size=\"13\">\n" +
                    "<title>" + escaped(chart.title) + "</title>\n" +
                    "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + "<text x=\"" + number(kLeft) +
                    "\" y=\"26\" font-size=\"17\" font-weight=\"600\" fill=\"#111827\">" + escaped(chart.title) +
                    "</text>\n<g stroke=\"#e5e7eb\">\n";
  for (int i = 0; i <= ay.ticks(); ++i)
    out += "<path d=\"M" + number(kLeft) + " " + number(py(ay.tick(i))) + "H" + number(kWidth - kRight) + "\"/>\n";
  out += "</g>\n<g fill=\"#6b7280\" text-anchor=\"end\">\n";
  for (int i = 0; i <= ay.ticks(); ++i)
    out +=
        "<text x=\"" + number(kLeft - 8) + "\" y=\"" + number(py(ay.tick(i)) + 4) + "\">" + ay.label(i) + "</text>\n";
  out += "</g>\n<g fill=\"#6b7280\" text-anchor=\"middle\">\n";
  for (int i = 0; i <= ax.ticks(); ++i)
    out += "<text x=\"" + number(px(ax.tick(i))) + "\" y=\"" + number(kHeight - kBottom + 20) + "\">" + ax.label(i) +
           "</text>\n";
  out += "<text x=\"" + number((kLeft + kWidth - kRight) / 2) + "\" y=\"" + number(kHeight - 14) + "\">" +
         escaped(chart.x_label) + "</text>\n<text transform=\"translate(20 " + number((kTop + kHeight - kBottom) / 2) +
         ") rotate(-90)\">" + escaped(chart.y_label) + "</text>\n</g>\n" + "<path d=\"M" + number(kLeft) + " " +
         number(kTop) + "V" + number(kHeight - kBottom) + "H" + number(kWidth - kRight) +
         "\" fill=\"none\" stroke=\"#9ca3af\"/>\n";

  double legend = kWidth - kRight;
  for (size_t i = chart.series.size(); i-- > 0;) {
    const Series& s = chart.series[i];
    if (s.name.empty()) continue;
    legend -= 7.2 * static_cast<double>(s.name.size()) + 40;
    out += "<path d=\"M" + number(legend) + " 46h18\" stroke=\"" + s.color + "\" stroke-width=\"2.5\"/><text x=\"" +
           number(legend + 24) + "\" y=\"50\" fill=\"#374151\">" + escaped(s.name) + "</text>\n";
  }
  for (size_t i = 0; i < drawn.size(); ++i) {
    const Series& s = chart.series[i];
    const Points& p = drawn[i];
    if (p.x.empty()) continue;
    out += "<polyline fill=\"none\" stroke=\"" + s.color + "\" stroke-width=\"" + (s.name.empty() ? "1" : "2") +
           "\" stroke-linejoin=\"round\" points=\"";
    for (size_t k = 0; k < p.x.size(); ++k)
      out += (k ? " " : "") + number(px(p.x[k]), "%.1f") + "," + number(py(p.y[k]), "%.1f");
    out += "\"/>\n";
    if (s.markers || p.x.size() == 1)
      for (size_t k = 0; k < p.x.size(); ++k)
        out += "<circle cx=\"" + number(px(p.x[k]), "%.1f") + "\" cy=\"" + number(py(p.y[k]), "%.1f") +
               "\" r=\"3.5\" fill=\"" + s.color + "\"/>\n";
  }
  if (!drawn.empty() && !drawn.back().y.empty())
    out += "<text text-anchor=\"end\" font-weight=\"600\" fill=\"" + chart.series.back().color + "\" x=\"" +
           number(std::min(px(drawn.back().x.back()) + 4, kWidth - kRight)) + "\" y=\"" +
           number(py(drawn.back().y.back()) - 10) + "\">" + number(drawn.back().y.back(), "%.4f") + "</text>\n";
  return out + "</svg>\n";
}

std::string loss_svg(const std::vector<double>& steps, const std::vector<double>& losses,
                     const std::vector<double>& held_out_steps, const std::vector<double>& held_out) {
  // The mean of about the last fiftieth of the run: what the eye would draw through the cloud.
  const size_t width = std::max<size_t>(losses.size() / 50, 1);
  std::vector<double> mean;
  double sum = 0;
  for (size_t i = 0; i < losses.size(); ++i) {
    sum += losses[i];
    if (i >= width) sum -= losses[i - width];
    mean.push_back(sum / static_cast<double>(std::min(i + 1, width)));
  }
  Chart chart{"Loss", "step", "cross-entropy, nats a token", {}};
  if (width > 1) chart.series.push_back({"", "#bfdbfe", steps, losses});
  chart.series.push_back({"training", "#2563eb", steps, mean});
  chart.series.push_back({"held out", "#dc2626", held_out_steps, held_out, true});
  return to_svg(chart);
}
