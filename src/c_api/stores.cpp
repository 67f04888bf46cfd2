#include "c_api/stores.h"

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/results.h"
#include "c_api/shared.h"
#include "c_api/tensors.h"

using namespace tenure;

namespace {

using Store = c::Using<c::StoreObject>;

Init init_of(tn_init init, double a, double b, double low, double high) {
  switch (init) {
    case TN_INIT_CONSTANT:
      return Init::constant(a);
    case TN_INIT_NORMAL:
      return Init::normal(a, b);
    case TN_INIT_UNIFORM:
      return Init::uniform(a, b);
    case TN_INIT_TRUNC_NORMAL:
      return Init::trunc_normal(a, b, low, high);
    case TN_INIT_KAIMING_UNIFORM:
      return Init::kaiming_uniform(a);
    default:
      core::fail<ValueError>("init is none of the TN_INIT_ numbers: " + std::to_string(init));
  }
}

}  // namespace

extern "C" {

tn_status tn_store_free(tn_context* context, tn_store* store) {
  return c::run_status<c::Needs::cleanup>(context, "store_free",
                                          [&](c::Call&) { c::give_up(store, c::Kind::store, "store"); });
}
tn_store* tn_store_new(tn_context* context) {
  return c::run<c::Needs::nothing>(context, "store", c::kNoStore, [](c::Call&) {
    return reinterpret_cast<tn_store*>(c::publish(std::make_unique<c::StoreObject>(VarStore())));
  });
}
tn_store* tn_store_new_sub(tn_context* context, tn_store* store, const char* name) {
  return c::run<c::Needs::nothing>(context, "store_sub", c::kNoStore, [&](c::Call&) {
    const Store s(store, "store");
    return reinterpret_cast<tn_store*>(
        c::publish(std::make_unique<c::StoreObject>(s->store / c::string(name, "name"))));
  });
}
tn_shared* tn_store_new_var(tn_context* context, tn_store* store, const char* name, const int64_t* sizes,
                            size_t sizes_count, tn_dtype dtype, int32_t trainable, tn_init init, double a, double b,
                            double low, double high, tn_generator* generator) {
  return c::run<c::Needs::nothing>(context, "new_var", c::kNoShared, [&](c::Call& k) {
    const Store s(store, "store");
    const char* called = c::string(name, "name");
    const IntArrayRef shape = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions options = c::options(dtype, "dtype");
    const Init begin = init_of(init, a, b, low, high);
    const c::GeneratorArgument from(k, generator);
    return c::give_shared(s->store.new_var(called, shape, begin, trainable != 0, options, from));
  });
}
tn_shared* tn_store_new_var_copy(tn_context* context, tn_store* store, const char* name, tn_tensor* source,
                                 int32_t trainable) {
  return c::run<c::Needs::nothing>(context, "new_var_copy", c::kNoShared, [&](c::Call& k) {
    const Store s(store, "store");
    const char* called = c::string(name, "name");
    return c::give_shared(s->store.new_var_copy(called, k.tensor(source, "source"), trainable != 0));
  });
}
tn_shared* tn_store_new_get(tn_context* context, tn_store* store, const char* name) {
  return c::run<c::Needs::nothing>(context, "store_get", c::kNoShared, [&](c::Call&) {
    const Store s(store, "store");
    return c::give_shared(s->store.get(c::string(name, "name")));
  });
}
int32_t tn_store_contains(tn_context* context, tn_store* store, const char* name) {
  return c::run<c::Needs::nothing>(context, "store_contains", int32_t{-1}, [&](c::Call&) {
    const Store s(store, "store");
    return int32_t{s->store.contains(c::string(name, "name"))};
  });
}
int64_t tn_store_size(tn_context* context, tn_store* store) {
  return c::run<c::Needs::nothing>(context, "store_size", int64_t{-1}, [&](c::Call&) {
    const Store s(store, "store");
    return static_cast<int64_t>(s->store.all_vars().size());
  });
}
const char* tn_store_name(tn_context* context, tn_store* store, int64_t index) {
  return c::run<c::Needs::nothing>(context, "store_name", c::kNoText, [&](c::Call& k) {
    const Store s(store, "store");
    const auto all = s->store.all_vars();
    if (index < 0 || index >= static_cast<int64_t>(all.size()))
      core::fail<IndexError>("index " + std::to_string(index) + " is out of range: the store has " +
                             std::to_string(all.size()) + " variables");
    return c::give_text(k, std::string(all[static_cast<size_t>(index)].first));
  });
}
int64_t tn_store_num_parameters(tn_context* context, tn_store* store) {
  return c::run<c::Needs::nothing>(context, "store_num_parameters", int64_t{-1}, [&](c::Call&) {
    const Store s(store, "store");
    return s->store.num_parameters();
  });
}
tn_status tn_store_freeze(tn_context* context, tn_store* store) {
  return c::run_status<c::Needs::nothing>(context, "store_freeze",
                                          [&](c::Call&) { Store(store, "store")->store.freeze(); });
}
tn_status tn_store_unfreeze(tn_context* context, tn_store* store) {
  return c::run_status<c::Needs::nothing>(context, "store_unfreeze",
                                          [&](c::Call&) { Store(store, "store")->store.unfreeze(); });
}
tn_status tn_store_copy(tn_context* context, tn_store* store, tn_store* source) {
  return c::run_status<c::Needs::nothing>(context, "store_copy", [&](c::Call&) {
    c::Owned* from = c::take(source, c::Kind::store, "source");
    const VarStore copied = static_cast<c::StoreObject*>(from)->store;  // never two locks at once
    c::leave(from);
    Store(store, "store")->store.copy(copied);
  });
}
tn_status tn_store_zero_grad(tn_context* context, tn_store* store) {
  return c::run_status<c::Needs::nothing>(context, "store_zero_grad",
                                          [&](c::Call&) { Store(store, "store")->store.zero_grad(); });
}

}  // extern "C"
