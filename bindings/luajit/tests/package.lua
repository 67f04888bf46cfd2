local tenure = require "tenure"
local check = require "check"
local case, same, fails, next_line = check.case, check.same, check.fails, check.next_line

case("scopes own what is made in them", function()
  local before = tenure.live_bytes()
  local sum, text = tenure.scope("step", function(n)
    local x = tenure.ones {2, 3}
    local y = x:add(x, n)
    same(tostring(y), "tensor([[4., 4., 4.],\n        [4., 4., 4.]])")
    same(y:describe(), "f32[2, 3]")
    same(tenure.live_bytes() > before, true)
    return y:sum():item(), y:dtype()
  end, 3)
  same(sum, 24)
  same(text, "f32")
  same(tenure.live_bytes(), before)
  same(tenure.live_tensors(), 0)
end)

case("hand-off", function()
  tenure.scope(function()
    local y = tenure.scope_tensor("inner", function()
      local x = tenure.arange(0, 4)
      return x * 2
    end)
    local all = tenure.scope_tensors(function()
      local largest, index = y:max_dim(0)
      return {largest = largest, {index}}
    end)
    same(all.largest:item(), 6)
    same(all[1][1]:item(), 3)
    local kept
    tenure.scope(function() kept = tenure.hand_off(tenure.ones {2}) end)
    same(kept:sum():item(), 2)
    same(y:refcount(), 1)
  end)
  local ran = false
  fails("ScopeError", "scope_tensor: no scope is open around it to take what is handed off", tenure.scope_tensor,
    function() ran = true end)
  same(ran, false)
  fails("ValueError", "scope: the function returns a tensor of the scope that ends: use scope_tensor or scope_tensors",
    tenure.scope, function() return tenure.ones {2} end)
  same(tenure.live_tensors(), 0)
end)

case("errors are tables of kind and message, and end the scopes", function()
  local at
  local ok, e = pcall(tenure.scope, function()
    return tenure.scope(function()
      local a, b = tenure.ones {2, 3}, tenure.ones {4, 5}
      at = next_line()
      local c = a:matmul(b)
      return c:item()
    end)
  end)
  same(ok, false)
  same(e.kind, "ShapeError")
  same(e.message, "matmul: inner sizes differ: a is f32[2, 3], b is f32[4, 5] (3 != 4) [" .. at .. "]")
  same(tostring(e), "ShapeError: " .. e.message)
  same(getmetatable(e), tenure.Error)
  same(tenure.depth(), 0)
  same(tenure.live_tensors(), 0)
  local own = {}
  local _, e2 = pcall(tenure.scope, function() error(own) end)
  same(e2, own)
end)

case("bound after its scope: silent until used", function()
  local kept, made
  tenure.scope("step", function()
    made = next_line()
    kept = tenure.ones {2, 3}
  end)
  same(kept:is_alive(), false)
  tenure.scope(function()
    local story = "the tensor is gone: made by ones at " .. made .. ", its scope 'step' ended ["
    local used = next_line()
    local ok, e = pcall(function() local y = kept:exp() return y end)
    same(e.kind .. e.message, "StaleTensorError" .. "exp: " .. story .. used .. "]")
    local x = tenure.ones {2, 3}
    used = next_line()
    ok, e = pcall(function() local y = x + kept return y end)
    same(e.message, "add: " .. story .. used .. "]")
    for op, f in pairs {
      sizes = kept.sizes, item = kept.item, copy_out = kept.values, to_string = kept.text, neg_ = kept.neg_,
      hand_off = tenure.hand_off,
    } do
      ok, e = pcall(f, kept)
      same(ok, false)
      same(e.kind, "StaleTensorError")
      same(e.message:find(story, 1, true) ~= nil, true)
    end
  end)
  -- The same where no scope is open at all.
  for op, f in pairs {item = kept.item, neg_ = kept.neg_, add = function(t) return t + t end, cat = function(t) tenure.cat {t} end} do
    local ok, e = pcall(f, kept)
    same(tostring(e):match "^(.*) %[", "StaleTensorError: " .. op .. ": the tensor is gone: made by ones at " .. made
      .. ", its scope 'step' ended")
  end
  kept = nil
  collectgarbage()
end)

case("given up before the scope ends", function()
  tenure.scope(function()
    local x, y = tenure.ones {1024}, tenure.ones {1024}
    x:free()
    x:free()
    same(tenure.live_tensors(), 1)
    local used = next_line()
    local ok, e = pcall(function() local z = y + x return z end)
    same(e.message, "add: the tensor is gone: released earlier [" .. used .. "]")
    x, y = nil, nil
    collectgarbage() -- finalizers tell the library, which acts when it next makes a tensor
    local z = tenure.ones {1}
    same(tenure.live_tensors(), 1)
    same(z:item(), 1)
  end)
end)

case("an operand that is returned is one wrapper", function()
  tenure.scope(function()
    local x = tenure.ones {4}
    same(rawequal(x:contiguous(), x), true)
    same(rawequal(x:to "f32", x), true)
    local w = tenure.ones({4}):set_requires_grad()
    local l = (w * x):sum()
    l:backward()
    local g, h = w:grad(), w:grad()
    g:free()
    same(h:sum():item(), 4)
    local a, b = tenure.ones({3}):set_requires_grad(), tenure.ones({3}):set_requires_grad()
    local ga, gb = tenure.gradients({(a + b):sum()}, {a, b})
    same(ga:sum():item() + gb:sum():item(), 6)
  end)
end)

case("data and arguments", function()
  tenure.scope(function()
    local x = tenure.tensor {{1, 2, 3}, {4, 5, 6}}
    same(table.concat(x:sum_dim({1}, true, "f64"):values(), " "), "6 15")
    same(table.concat(x:sizes(), " "), "2 3")
    same(tenure.tensor({{true, false}}):dtype(), "bool")
    same(tenure.tensor({1, 2}, "i64"):sum():item(), 3)
    same(tenure.full({2}, tenure.float(1)):dtype(), "f32")
    same(tenure.full({2}, 1):dtype(), "i64")
    same(tenure.full({1}, 2 ^ 53):item(), 2 ^ 53)
    same(tostring(tenure.full({1}, 9223372036854775807LL):item()), "9223372036854775807LL")
    same(tenure.tensor({1.5}, "bf16"):dtype(), "bf16")
    x:copy_in {6, 5, 4, 3, 2, 1}
    same(table.concat(x:clamp(nil, 2):values(), " "), "2 2 2 2 2 1")
    same(x:argmax():item(), 0)
    same(table.concat(x:argmax(1):values(), " "), "0 0")
    same((1 - x):sum():item(), -15)
    same((60 / x):sum():item(), 10 + 12 + 15 + 20 + 30 + 60)
    same((2 ^ x):max():item(), 64)
    same((x % 4):sum():item(), 2 + 1 + 0 + 3 + 2 + 1)
    same((-x):min():item(), -6)
    same(x:equal(x), true)
    fails("ValueError", "add: b is no tensor: one", x.add, x, "one")
    fails("ValueError", "add_scalar: b is no number: one", x.add_scalar, x, "one")
    fails("ValueError", "add: b is no tensor: nil", x.add, x)
    fails("ValueError", "sum_dim: keepdim is no boolean: 1", x.sum_dim, x, {1}, 1)
    fails("ValueError", "sum_dim: dim is no integer: 0.5", x.sum_dim, x, {0.5})
    fails("ValueError", "zeros: dtype is no dtype: f31", tenure.zeros, {2}, "f31")
    fails("ValueError", "tensor: the tables differ in length: 2 and 1", tenure.tensor, {{1, 2}, {3}})
    same(tenure.no_such_op, nil)
  end)
end)

case("coroutines", function()
  -- One that yields inside a scope shares the stack of scopes, and is told so when they end out of order.
  local co = coroutine.create(function()
    tenure.scope("of the coroutine", function() coroutine.yield(tenure.ones {2}) end)
  end)
  local ok, e = pcall(tenure.scope, "main", function() assert(coroutine.resume(co)) end)
  same(ok, false)
  same(e.kind, "ScopeError")
  same(coroutine.resume(co), false)
  same(tenure.depth(), 0)
  -- With a context of its own it is fine.
  local context = tenure.context()
  co = coroutine.create(function()
    local out = context:scope(function()
      local x = tenure.ones {2}
      coroutine.yield()
      return (x + tenure.ones {2}):sum():item()
    end)
    return out
  end)
  tenure.scope(function()
    assert(coroutine.resume(co))
    same(tenure.ones({3}):sum():item(), 3)
  end)
  local _, sum = assert(coroutine.resume(co))
  same(sum, 4)
  context:close()
  same(tenure.live_tensors(), 0)
end)

case("models", function()
  local before = tenure.live_bytes()
  local store = tenure.store()
  local layer = store:sub "layer"
  local w = layer:var("weight", {3}, {"constant", 0})
  local sgd = store:sgd(0.1)
  for _ = 1, 50 do
    tenure.scope(function()
      local loss = (w:alias() - tenure.tensor {1, -2, 3}):square():sum()
      sgd:zero_grad()
      loss:backward()
    end)
    sgd:step()
  end
  same(table.concat(store:names(), " "), "layer.weight")
  tenure.scope(function() same(table.concat(w:alias():round():values(), " "), "1 -2 3") end)
  w:update(function(alias) alias:zero_() end)
  tenure.scope(function() same(w:alias():sum():item(), 0) end)
  local e = select(2, pcall(w.update, w, function(alias) alias:view {4} end))
  same(e.kind, "ShapeError")
  local counts = tenure.open()
  same(counts.stores == 2 and counts.shared == 1 and counts.optimizers == 1, true)
  for _, o in ipairs {sgd, w, layer, store} do o:close() end
  for kind, n in pairs(tenure.open()) do same(kind .. n, kind .. 0) end
  same(tenure.live_bytes(), before)
end)

check.run()
