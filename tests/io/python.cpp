// The reference implementation reads our files and we read its. Needs a Python with safetensors and numpy, named by
// PEER_PYTHON or found as python3.
#include <io/safetensors.h>
#include <tenure/io.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "files.h"
#include "safetensors_make.h"

namespace tenure::io {
namespace {

using testing::data_of;
using testing::get;
using testing::own_file;
using testing::put;
using testing::sample_tensors;
using testing::TempDir;

std::string python() {
  const char* named = std::getenv("PEER_PYTHON");
  const std::string program = named != nullptr ? named : "python3";
  const std::string probe = "'" + program + "' -c 'import numpy, safetensors.numpy' >/dev/null 2>&1";
  return std::system(probe.c_str()) == 0 ? program : "";
}

bool run(const std::string& program, const TempDir& dir, const std::string& script) {
  put(dir / "script.py", script);
  return std::system(("cd '" + dir.path() + "' && '" + program + "' script.py").c_str()) == 0;
}

#define PYTHON_OR_SKIP(program)         \
  const std::string program = python(); \
  if (program.empty()) GTEST_SKIP() << "no Python with numpy and safetensors: set PEER_PYTHON"

TEST(SafetensorsPython, ReadsOurs) {
  PYTHON_OR_SKIP(program);
  const TempDir dir;
  put(dir / "ours", own_file(sample_tensors(), {{"note", "a \"text\"\n with \x01 and é"}}));
  std::string expected = "expected = {\n";
  for (const FileTensor& t : sample_tensors()) {
    expected += "'" + t.name + "': ((";
    for (const int64_t dim : t.shape) expected += std::to_string(dim) + ",";
    expected += "), '";
    for (const char c : data_of(t)) {
      char hex[3];
      std::snprintf(hex, sizeof(hex), "%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
      expected += hex;
    }
    expected += "'),\n";
  }
  EXPECT_TRUE(run(program, dir, expected + R"(}
from safetensors import deserialize
raw = open('ours', 'rb').read()
found = {name: (tuple(t['shape']), bytes(t['data']).hex()) for name, t in deserialize(raw)}
assert found == expected, found
from safetensors import safe_open
with safe_open('ours', 'np') as f:
    assert f.metadata()['note'] == 'a "text"\n with \x01 and é', f.metadata()
    assert f.get_tensor('f32').shape == (2, 3)
)"));
}

TEST(SafetensorsPython, ReadsOurCheckpoints) {
  PYTHON_OR_SKIP(program);
  const TempDir dir;
  VarStore store;
  const SharedTensor w = (store / "layer").new_var("w", {2, 2});
  w.copy_in<float>({1, 2, 3, 4});
  Adam adam(store);
  const Generator generator(7);
  save_checkpoint(dir / "ours", store, &adam, &generator, {{"step", "3"}});
  EXPECT_TRUE(run(program, dir, R"(
from safetensors import safe_open
with safe_open('ours', 'np') as f:
    assert sorted(f.keys()) == ['layer.w', 'optimizer.exp_avg.layer.w', 'optimizer.exp_avg_sq.layer.w'], f.keys()
    assert f.get_tensor('layer.w').tolist() == [[1, 2], [3, 4]]
    assert f.metadata()['step'] == '3' and f.metadata()['checkpoint.generator_seed'] == '7', f.metadata()
)"));
}

TEST(SafetensorsPython, WritesWhatWeRead) {
  PYTHON_OR_SKIP(program);
  const TempDir dir;
  ASSERT_TRUE(run(program, dir, R"(
import numpy
from safetensors.numpy import save_file
a = {d: numpy.arange(6).reshape(2, 3).astype(d) for d in
     ['bool', 'uint8', 'int8', 'int16', 'float16', 'int32', 'float32', 'complex64', 'float64', 'int64']}
a['é "x"\n'] = numpy.zeros((0, 4), 'float32')
a['scalar'] = numpy.array(2.5)
save_file(a, 'theirs', metadata={'k': 'v é'})
for name, x in a.items():
    if name.isalnum(): open('data_' + name, 'wb').write(x.tobytes())
)"));
  const SafetensorsReader reader(dir / "theirs");
  EXPECT_FALSE(reader.header().verified);
  EXPECT_EQ(reader.header().metadata.at("k"), "v é");
  EXPECT_EQ(reader.header().find("é \"x\"\n")->shape, (std::vector<int64_t>{0, 4}));
  EXPECT_EQ(reader.header().find("complex64")->dtype, kComplexFloat);
  std::vector<FileTensor> again;
  std::vector<std::string> order;
  for (const SafetensorsTensor& t : reader.header().tensors) {
    std::string data(t.bytes(), '\0');
    reader.read(t, data.data(), data.size());
    if (std::filesystem::exists(dir / ("data_" + t.name))) { EXPECT_EQ(data, get(dir / ("data_" + t.name))) << t.name; }
    again.push_back(t);
    order.push_back(t.name);
  }
  ASSERT_EQ(order.size(), 12U);
  std::reverse(again.begin(), again.end());
  std::vector<std::string> ours;
  for (const FileTensor& t : layout_safetensors(again, {}).tensors) ours.push_back(t.name);
  EXPECT_EQ(ours, order);  // the reference's order is ours
}

// Both refuse or both read each of these headers.
TEST(SafetensorsPython, AgreesOnOddHeaders) {
  PYTHON_OR_SKIP(program);
  const TempDir dir;
  const auto tensor = [](const std::string& dtype, const std::string& shape, const std::string& offsets) {
    return R"({"t":{"dtype":")" + dtype + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
  };
  const std::vector<std::pair<std::string, bool>> cases = {{"{}", false},
                                                           {" \n{}", false},
                                                           {"{} ", false},
                                                           {tensor("U8", "[4]", "[0,4]"), true},
                                                           {tensor("U8", "[2,2]", "[0,4]"), true},
                                                           {tensor("F32", "[]", "[0,4]"), true},
                                                           {tensor("F32", "[1000]", "[0,4]"), false},
                                                           {tensor("F32", "[0,9223372036854775807]", "[0,0]"), false},
                                                           {tensor("U8", "[3]", "[0,3]"), false},
                                                           {tensor("U8", "[3]", "[1,4]"), false},
                                                           {tensor("U8", "[4.0]", "[0,4]"), false},
                                                           {tensor("U8", "[-4]", "[0,4]"), false},
                                                           {tensor("F99", "[4]", "[0,4]"), false},
                                                           {tensor("F4", "[8]", "[0,4]"), true},
                                                           {tensor("F4", "[7]", "[0,4]"), false},
                                                           {R"({"__metadata__":{"a":1}})", false},
                                                           {R"([])", false},
                                                           {R"({"a":1})", false}};
  std::string script = "from safetensors import deserialize\nout = ''\n";
  std::string ours;
  for (size_t i = 0; i < cases.size(); ++i) {
    const std::string file = testing::foreign(cases[i].first, cases[i].second ? "1234" : "");
    put(dir / ("case" + std::to_string(i)), file);
    script += "try:\n  deserialize(open('case" + std::to_string(i) +
              "', 'rb').read()); out += '1'\nexcept Exception: out += '0'\n";
    try {
      parse_safetensors(as_bytes(file), file.size(), "f");
      ours += '1';
    } catch (const Error&) { ours += '0'; }
  }
  ASSERT_TRUE(run(program, dir, script + "open('answer', 'w').write(out)\n"));
  EXPECT_EQ(ours, get(dir / "answer"));
}

}  // namespace
}  // namespace tenure::io
