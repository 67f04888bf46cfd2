// Training through C is training in C++: the same bits, also over a checkpoint that one writes and the other reads.
#include <gtest/gtest.h>
#include <tenure/tenure.c.h>
#include <tenure/tenure.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "c_api/dlpack.h"

namespace {

using namespace tenure;

constexpr int64_t kWeightSizes[2] = {4, 3};

// A model of one matrix, the same in both worlds: sum((w * x).tanh()) over an x that is drawn for each step.
struct InCpp {
  VarStore store;
  Generator generator{5};
  SharedTensor w = store.new_var("w", kWeightSizes, Init::normal(0, 1), true, {}, generator);
  std::unique_ptr<Optimizer> optimizer;

  explicit InCpp(const std::string& kind) {
    if (kind == "sgd") optimizer = std::make_unique<SGD>(store, SGDOptions{0.1, 0.9, 0, 0.01, true});
    if (kind == "adam") optimizer = std::make_unique<Adam>(store, AdamOptions{0.1, 0.8, 0.9, 1e-6, 0.01});
    if (kind == "adamw") optimizer = std::make_unique<AdamW>(store, AdamOptions{0.1, 0.8, 0.9, 1e-6, 0.01});
  }
  void step() {
    RcScope scope("step");
    const Tensor x = randn(kWeightSizes, {}, generator);
    (w * x).tanh().sum().backward();
    optimizer->clip_grad_norm_(1.5);
    optimizer->step();
    optimizer->zero_grad();
  }
  std::vector<float> values() const { return w.to_vector<float>(); }
};

struct InC {
  tn_context* c = tn_context_new();
  tn_store* store = tn_store_new(c);
  tn_generator* generator = tn_generator_new(c, 5);
  tn_shared* w = tn_store_new_var(c, store, "w", kWeightSizes, 2, TN_FLOAT, 1, TN_INIT_NORMAL, 0, 1, 0, 0, generator);
  tn_optimizer* optimizer = nullptr;

  explicit InC(const std::string& kind) {
    if (kind == "sgd") optimizer = tn_optimizer_new_sgd(c, store, 0.1, 0.9, 0, 0.01, 1);
    if (kind == "adam") optimizer = tn_optimizer_new_adam(c, store, 0.1, 0.8, 0.9, 1e-6, 0.01);
    if (kind == "adamw") optimizer = tn_optimizer_new_adamw(c, store, 0.1, 0.8, 0.9, 1e-6, 0.01);
  }
  ~InC() {
    EXPECT_EQ(tn_optimizer_free(c, optimizer), TN_OK);
    EXPECT_EQ(tn_shared_free(c, w), TN_OK);
    EXPECT_EQ(tn_generator_free(c, generator), TN_OK);
    EXPECT_EQ(tn_store_free(c, store), TN_OK);
    EXPECT_EQ(tn_context_free(c), TN_OK);
  }
  InC(const InC&) = delete;
  InC& operator=(const InC&) = delete;

  void step() {
    tn_scope_push(c, "step");
    tn_tensor* x = tn_new_randn(c, kWeightSizes, 2, TN_FLOAT, generator);
    tn_tensor* alias = tn_new_alias(c, w);
    tn_tensor* product = tn_new_mul(c, alias, x);
    tn_tensor* tanh = tn_new_tanh(c, product);
    tn_tensor* sum = tn_new_sum(c, tanh, TN_DEFAULT);
    EXPECT_EQ(tn_backward(c, sum, nullptr, 0, 0), TN_OK) << tn_error_message(c);
    for (tn_tensor* t : {x, alias, product, tanh, sum}) tn_free(c, t);
    EXPECT_EQ(tn_scope_pop(c), TN_OK) << tn_error_message(c);
    EXPECT_GT(tn_optimizer_clip_grad_norm(c, optimizer, 1.5), 0);
    EXPECT_EQ(tn_optimizer_step(c, optimizer), TN_OK) << tn_error_message(c);
    EXPECT_EQ(tn_optimizer_zero_grad(c, optimizer), TN_OK);
  }
  std::vector<float> values() const {
    std::vector<float> all(12);
    tn_scope_push(c, "values");
    tn_tensor* alias = tn_new_alias(c, w);
    EXPECT_EQ(tn_copy_out(c, alias, all.data(), 48), TN_OK);
    tn_free(c, alias);
    tn_scope_pop(c);
    return all;
  }
};

struct ModelFolder {
  std::string path = (std::filesystem::temp_directory_path() / "tenure_c_models_XXXXXX").string();
  ModelFolder() { EXPECT_NE(mkdtemp(path.data()), nullptr); }
  ~ModelFolder() { std::filesystem::remove_all(path); }
};

class CApiModels : public ::testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(CApiModels, StepsHaveTheBitsOfCpp) {
  InC c(GetParam());
  InCpp cpp(GetParam());
  EXPECT_EQ(c.values(), cpp.values());
  for (int i = 0; i < 5; ++i) {
    c.step();
    cpp.step();
    ASSERT_EQ(c.values(), cpp.values()) << "step " << i;
  }
  EXPECT_EQ(tn_optimizer_steps(c.c, c.optimizer), 5);
  EXPECT_EQ(cpp.optimizer->steps(), 5);
}

TEST_P(CApiModels, CheckpointsGoThereAndBack) {
  const ModelFolder folder;
  const std::string of_c = folder.path + "/c", of_cpp = folder.path + "/cpp";
  const char *const key = "note", *const value = "from C";
  InC c(GetParam());
  InCpp never_stopped(GetParam());
  for (int i = 0; i < 3; ++i) c.step(), never_stopped.step();
  ASSERT_EQ(tn_checkpoint_save(c.c, of_c.c_str(), c.store, c.optimizer, c.generator, &key, &value, 1), TN_OK)
      << tn_error_message(c.c);
  // C++ goes on from what C wrote.
  InCpp cpp(GetParam());
  EXPECT_EQ(load_checkpoint(of_c, cpp.store, cpp.optimizer.get(), &cpp.generator), (Metadata{{"note", "from C"}}));
  cpp.step(), never_stopped.step();
  EXPECT_EQ(cpp.values(), never_stopped.values());
  // And C from what C++ wrote then.
  save_checkpoint(of_cpp, cpp.store, cpp.optimizer.get(), &cpp.generator, {{"note", "from C++"}});
  InC again(GetParam());
  ASSERT_EQ(tn_checkpoint_load(again.c, of_cpp.c_str(), again.store, again.optimizer, again.generator), TN_OK);
  EXPECT_STREQ(tn_file_text(again.c, of_cpp.c_str(), "note"), "from C++");
  EXPECT_EQ(tn_optimizer_steps(again.c, again.optimizer), 4);
  for (int i = 0; i < 2; ++i) again.step(), never_stopped.step();
  EXPECT_EQ(again.values(), never_stopped.values());
}

INSTANTIATE_TEST_SUITE_P(Optimizers, CApiModels, ::testing::Values("sgd", "adam", "adamw"));

namespace {

int models_deleted = 0;
void count(DLManagedTensorVersioned*) { ++models_deleted; }
void count_payload(void* payload) { ++*static_cast<int*>(payload); }

}  // namespace

TEST(CApiDeleters, OfWhatIsMovedInAreCalledOnceHoweverItEnds) {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "test");
  alignas(16) float data[2] = {1, 2};
  int64_t two = 2;
  const DLManagedTensorVersioned good{
      {1, 1}, nullptr, count, 0, {data, {tenure::c::kDLCPU, 0}, 1, {tenure::c::kDLFloat, 32, 1}, &two, nullptr, 0}};
  const auto times = [&](tn_context* context, void (*change)(DLManagedTensorVersioned&), bool works) {
    DLManagedTensorVersioned m = good;
    change(m);
    models_deleted = 0;
    tn_tensor* t = tn_new_move_dlpack(context, &m);
    EXPECT_EQ(t != nullptr, works);
    EXPECT_EQ(models_deleted, works ? 0 : 1);
    if (t) tn_free(context, t);
    return models_deleted;
  };
  EXPECT_EQ(times(
                c, [](auto&) {}, true),
            1);
  EXPECT_EQ(times(
                c, [](auto& m) { m.version.major = 9; }, false),
            1);
  EXPECT_EQ(times(
                c, [](auto& m) { m.dl_tensor.ndim = 65; }, false),
            1);
  EXPECT_EQ(times(
                c, [](auto& m) { m.dl_tensor.byte_offset = 1; }, false),
            1);
  EXPECT_EQ(times(
                nullptr, [](auto&) {}, false),
            1);
  tn_scope_pop(c);
  EXPECT_EQ(times(
                c, [](auto&) {}, false),
            1);  // no scope is open
  (void)!tn_context_free(c);
}

TEST(CApiDeleters, OfBlobsAreCalledOnceWithTheLastTensor) {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "test");
  alignas(16) float data[2] = {1, 2};
  const int64_t two = 2, one = 1;
  int called = 0;
  EXPECT_EQ(tn_new_from_blob(c, data, 7, &two, 1, TN_FLOAT, count_payload, &called), nullptr);
  EXPECT_EQ(tn_new_from_blob(c, nullptr, 8, &two, 1, TN_FLOAT, count_payload, &called), nullptr);
  EXPECT_EQ(called, 0);
  tn_tensor* t = tn_new_from_blob(c, data, 8, &two, 1, TN_FLOAT, count_payload, &called);
  tn_tensor* view = tn_new_view(c, t, &two, 1);
  tn_tensor* part = tn_new_narrow(c, view, 0, 1, one);
  tn_free(c, t);
  tn_free(c, view);
  EXPECT_EQ(called, 0);
  tn_free(c, part);
  EXPECT_EQ(called, 1);
  t = tn_move_to_scope(c, tn_new_from_blob(c, data, 8, &two, 1, TN_FLOAT, count_payload, &called));
  EXPECT_EQ(tn_scope_pop(c), TN_OK);
  EXPECT_EQ(called, 2);
  EXPECT_EQ(tn_context_free(c), TN_OK);
}
