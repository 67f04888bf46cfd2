// Ending scopes as C has them, and running the host's callbacks inside one.
#pragma once

#include "c_api/call.h"

namespace tenure::c {

/// Opens a scope; name NULL is "scope".
void push(Call& k, const char* name);
/// Ends the scopes deeper than `depth`, lists and storages of them first. What escaped is appended to `report`.
/// by_design: what is still held is no mistake, and not for the ledger.
void end_scopes(Call& k, uint32_t depth, std::string& report, bool by_design = false) noexcept;
/// The scope's own references to its tensors go: they are no escapes.
void drop_scope_owned(core::Context& c, core::ScopeRecord& r) noexcept;
/// Leaves the escapes pending and throws what is pending, if anything is.
void throw_report(Call& k, std::string&& report);
/// Runs a callback of the host; it may not end the scopes that are open now, and those that it leaves open are ended.
/// CallbackError if it failed.
void run_callback(Call& k, tn_callback callback, void* payload);

}  // namespace tenure::c
