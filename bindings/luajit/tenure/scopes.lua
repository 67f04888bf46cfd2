-- Contexts and scopes.
local library = require "tenure.library"
local C, at, check, fail = library.C, library.at, library.check, library.fail
local ffi = require "ffi"
library.own()

local M = {}
local tensor_t = ffi.typeof "tenure_tensor"

local Context = {}
Context.__index = Context
M.Context = Context
M.open = {contexts = 0}

-- A context of its own, as a coroutine needs that yields while a scope of it is open. Yours to close.
function M.context()
  local handle = C.tn_context_new()
  if handle == nil then fail("OutOfMemoryError", "context_new: memory is out") end
  M.open.contexts = M.open.contexts + 1
  return setmetatable({handle = handle}, Context)
end

function Context:close()
  if not self.handle then return end
  local status = C.tn_context_free(self.handle)
  if library.kind_of(status) == "ScopeError" then fail("ScopeError", "context_free: a call is running in the context") end
  M.open.contexts = M.open.contexts - 1
  self.handle = nil
  if status ~= 0 then fail(library.kind_of(status), "context_free: references were still held") end
end

-- The context that each coroutine uses; those without one use the main program's.
local default = M.context()
M.open.contexts = 0
ffi.gc(default.handle, C.tn_context_free) -- with the program
M.default_context = default
local current = setmetatable({}, {__mode = "k"})
local main = {}
local running = coroutine.running

local function whoami()
  local co, is_main = running()
  return (not co or is_main) and main or co
end

function M.current()
  local c = current[whoami()] or current[main] or default
  if not c.handle then fail("ScopeError", "the context was closed") end
  return c
end

-- The handle of the current context, which knows the line of the program.
function M.enter()
  local handle = M.current().handle
  at(handle)
  return handle
end

local function pack(...) return {n = select("#", ...), ...} end

-- Every tensor among the values and in the tables among them.
local function each_tensor(value, f, seen)
  if ffi.istype(tensor_t, value) then
    f(value)
  elseif type(value) == "table" and not seen[value] then
    seen[value] = true
    for _, v in pairs(value) do each_tensor(v, f, seen) end
  end
end

-- Runs body in a scope of the context. leaving(context, results) is called before the scope ends. All of it runs inside of one
-- pcall, so that an interrupt, which strikes at any instruction, finds the scope never opened, ended, or ends it.
local function within(self, name, leaving, outer, who, body, ...)
  local context, before = self.handle, current[who]
  at(context)
  check(context, C.tn_scope_push(context, name))
  current[who] = self
  local results = pack(pcall(body, ...))
  if not results[1] then
    -- The error of the body is what the program sees.
    current[who] = before
    if self.handle and C.tn_scope_depth(context) > outer then C.tn_scope_unwind(context, outer) end
    return results
  end
  if leaving then leaving(context, results) end
  if not self.handle then fail("ScopeError", "scope: the context was closed inside of it") end
  at(context)
  if C.tn_scope_depth(context) ~= outer + 1 then
    fail("ScopeError",
      "scope: scopes of one context ended out of order; a coroutine that yields in a scope needs a context of its own")
  end
  current[who] = before
  check(context, C.tn_scope_unwind(context, outer))
  return results
end

local function run(self, name, leaving, body, ...)
  local context, who = self.handle, whoami()
  if not context then fail("ScopeError", "scope: the context was closed") end
  local outer, before = C.tn_scope_depth(context), current[who]
  local ok, results = pcall(within, self, name, leaving, outer, who, body, ...)
  if not ok then
    current[who] = before
    if self.handle and C.tn_scope_depth(context) > outer then C.tn_scope_unwind(context, outer) end
    error(results, 0)
  end
  if not results[1] then error(results[2], 0) end
  return unpack(results, 2, results.n)
end

local function no_tensors(what)
  return function(_, results)
    for i = 2, results.n do
      each_tensor(results[i], function()
        fail("ValueError", what .. ": the function returns a tensor of the scope that ends: use scope_tensor or scope_tensors")
      end, {})
    end
  end
end

local function hand_off(context, results)
  for i = 2, results.n do
    each_tensor(results[i], function(t) check(context, C.tn_hand_off(context, t.handle)) end, {})
  end
end

local function named(name, body, ...)
  if type(name) == "string" then
    if name:find("\0", 1, true) then fail("ValueError", "scope: the name has a zero byte: " .. name:gsub("%z", "\\0")) end
    return name, body, pack(...)
  end
  return "scope", name, pack(body, ...)
end

local function form(what, leaving, needs_outer)
  return function(self, ...)
    local name, body, arguments = named(...)
    if needs_outer and C.tn_scope_depth(self.handle) == 0 then
      fail("ScopeError", what .. ": no scope is open around it to take what is handed off")
    end
    return run(self, name, leaving, body, unpack(arguments, 1, arguments.n))
  end
end

-- context:scope([name,] f, ...): f(...) in a scope, and its results, none of which may be a tensor.
Context.scope = form("scope", no_tensors "scope", false)
-- f returns a tensor, which is handed off to the scope around.
Context.scope_tensor = form("scope_tensor", function(context, results)
  if results.n ~= 2 or not ffi.istype(tensor_t, results[2]) then
    fail("ValueError", "scope_tensor: the function returns no tensor, or something beside it")
  end
  hand_off(context, results)
end, true)
-- f returns tensors, and tables of tensors.
Context.scope_tensors = form("scope_tensors", hand_off, true)

-- Runs f in the context without opening a scope: what a coroutine does that has a context of its own.
function Context:run(f, ...)
  local who = whoami()
  local before = current[who]
  local function inside(...)
    current[who] = self
    return f(...)
  end
  local results = pack(pcall(inside, ...))
  current[who] = before
  if not results[1] then error(results[2], 0) end
  return unpack(results, 2, results.n)
end

for _, name in ipairs {"scope", "scope_tensor", "scope_tensors"} do
  local method = Context[name]
  M[name] = function(...) return method(M.current(), ...) end
end

-- Moves tensors from the innermost scope to the one around it, without a copy; a tensor of an outer scope stays.
function M.hand_off(...)
  for i = 1, select("#", ...) do
    local t = select(i, ...)
    if not ffi.istype(tensor_t, t) then fail("ValueError", "hand_off: no tensor: " .. tostring(t)) end
    at(t.context)
    check(t.context, C.tn_hand_off(t.context, t.handle))
  end
  return ...
end

-- Ends the innermost scope, for interpreters; programs have scope().
function M.pop()
  local context = M.enter()
  check(context, C.tn_scope_pop(context))
end

function M.depth() return C.tn_scope_depth(M.current().handle) end
function M.report() return ffi.string(C.tn_report(M.current().handle)) end
function M.live_bytes() return tonumber(C.tn_live_bytes(default.handle)) end
function M.live_tensors() return tonumber(C.tn_live_tensors(default.handle)) end
function M.peak_bytes() return tonumber(C.tn_peak_bytes(default.handle)) end
function M.reset_peak() C.tn_reset_peak(default.handle) end
function M.manual_seed(seed) check(M.current().handle, C.tn_manual_seed(M.current().handle, seed)) end
function M.is_grad_enabled() return C.tn_grad_enabled(M.current().handle) == 1 end
function M.set_grad_enabled(on)
  if type(on) ~= "boolean" then fail("ValueError", "set_grad_enabled: on is no boolean: " .. tostring(on)) end
  local context = M.enter()
  check(context, C.tn_set_grad_enabled(context, on and 1 or 0))
end
-- Runs f without recording, and switches back whatever happens.
function M.no_grad(f, ...)
  local before = M.is_grad_enabled()
  local function quiet(...)
    M.set_grad_enabled(false)
    local results = pack(f(...))
    M.set_grad_enabled(before)
    return results
  end
  local ok, results = pcall(quiet, ...)
  if not ok then
    M.set_grad_enabled(before)
    error(results, 0)
  end
  return unpack(results, 1, results.n)
end

return M
