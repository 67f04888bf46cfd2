#include "c_api/lists.h"

#include "c_api/arguments.h"
#include "c_api/results.h"
#include "core/scope.h"

namespace tenure::c {

std::string List::describe() const {
  return std::string(op ? op : "?") + " list of " + std::to_string(items.size()) +
         (items.size() == 1 ? " tensor" : " tensors");
}
void List::end_loans() noexcept {
  for (const Tensor& t : items) end_loan(t);
}

tn_list* give_list(Call& k, std::unique_ptr<List> l) {
  List& list = *l;
  const uint64_t handle = adopt(k, std::move(l));
  for (const Tensor& t : list.items)
    if (t.unsafe_word()) lend(*core::slot_at(t.unsafe_word()));
  return reinterpret_cast<tn_list*>(handle);
}
tn_list* give_list(Call& k, std::vector<Tensor>&& items) {
  auto l = std::make_unique<List>();
  l->items = std::move(items);
  return give_list(k, std::move(l));
}

}  // namespace tenure::c

using namespace tenure;

namespace {

size_t place(const c::List& l, int64_t index) {
  if (index < 0 || index >= static_cast<int64_t>(l.items.size()))
    core::fail<IndexError>("index " + std::to_string(index) + " is out of range: the list has " +
                           std::to_string(l.items.size()) + " tensors");
  return static_cast<size_t>(index);
}
tn_tensor* item(const c::List& l, int64_t index) {
  return reinterpret_cast<tn_tensor*>(l.items[place(l, index)].unsafe_word());
}

}  // namespace

extern "C" {

tn_status tn_list_free(tn_context* context, tn_list* list) {
  return c::run_status<c::Needs::cleanup>(context, "list_free",
                                          [&](c::Call& k) { c::release(k.host(), c::list(k, list, "list")); });
}
tn_list* tn_list_new(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "list", c::kNoList, [&](c::Call& k) {
    const c::Tensors all(k, tensors, tensors_count, "tensors");
    return c::give_list(k, std::vector<Tensor>(all.held()));
  });
}
tn_list* tn_list_retain(tn_context* context, tn_list* list) {
  return c::run<c::Needs::nothing>(context, "list_retain", c::kNoList, [&](c::Call& k) {
    ++c::list(k, list, "list").refs;
    if (c::ledger::kept()) c::ledger::retained(reinterpret_cast<uint64_t>(list));
    return list;
  });
}
int64_t tn_list_size(tn_context* context, const tn_list* list) {
  return c::run<c::Needs::nothing>(context, "list_size", int64_t{-1}, [&](c::Call& k) {
    return static_cast<int64_t>(c::list(k, list, "list").items.size());
  });
}
tn_tensor* tn_list_get(tn_context* context, const tn_list* list, int64_t index) {
  return c::run<c::Needs::nothing>(context, "list_get", c::kNoTensor,
                                   [&](c::Call& k) { return item(c::list(k, list, "list"), index); });
}
tn_tensor* tn_new_list_item(tn_context* context, const tn_list* list, int64_t index) {
  return c::run<c::Needs::nothing>(context, "list_item", c::kNoTensor, [&](c::Call& k) {
    tn_tensor* t = item(c::list(k, list, "list"), index);
    if (t) {
      core::Slot* s = k.slot(t, "item");
      c::check_room(*s);
      ++s->handles;
    }
    if (t && c::ledger::kept()) c::ledger::retained(reinterpret_cast<uint64_t>(t));
    return t;
  });
}
const char* tn_list_name(tn_context* context, const tn_list* list, int64_t index) {
  return c::run<c::Needs::nothing>(context, "list_name", c::kNoText, [&](c::Call& k) {
    const c::List& l = c::list(k, list, "list");
    const size_t i = place(l, index);
    return c::give_text(k, l.names.empty() ? std::string() : std::string(l.names[i]));
  });
}
tn_status tn_list_hand_off(tn_context* context, tn_list* list) {
  return c::run_status<c::Needs::scope>(context, "list_hand_off", [&](c::Call& k) {
    c::List& l = c::list(k, list, "list");
    for (const Tensor& t : l.items)
      if (t.unsafe_word()) core::use(t);
    c::hand_off(k, l);
    for (const Tensor& t : l.items)
      if (t.unsafe_word()) core::hand_off(k.context(), k.context().top, &core::use(t));
  });
}

}  // extern "C"
