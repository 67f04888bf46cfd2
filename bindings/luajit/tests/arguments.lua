-- What copies a wrapper, numbers before operators, and arguments that would be ignored, cut or read as something else.
local tenure = require "tenure"
local ffi = require "ffi"
local check = require "check"
local case, same, fails = check.case, check.same, check.fails

local function text(t) return t:dtype() .. " " .. table.concat(t:values(), " ") end

case("a copy of the struct gives nothing up", function()
  tenure.scope(function()
    local x = tenure.ones {3}
    for _, copy in ipairs {
      function() return ffi.new("tenure_tensor", x) end, function() return ffi.typeof(x)(x) end,
      function() local a = ffi.new("tenure_tensor[2]"); a[1] = x; return a end,
      function() return ffi.new("struct { tenure_tensor t; }", {x}) end,
      function() return {x = x} end,
    } do
      local made = copy()
      made = nil
      collectgarbage()
      collectgarbage()
      tenure.zeros {1}
      same(x:sum():item(), 3)
    end
    local copy = ffi.new("tenure_tensor", x)
    same((copy + 1):sum():item(), 6)
    copy:free()
    same(x:is_alive(), false)
    x = nil
    collectgarbage()
  end)
  same(tenure.live_tensors(), 0)
end)

case("a number in front counts as one behind", function()
  tenure.scope(function()
    for _, d in ipairs {3, 7, 41, 49} do
      local x = tenure.full({8}, tenure.float(d))
      same(text(49 / x), text(tenure.full({8}, tenure.float(49)) / x))
    end
    local n = tenure.tensor({3, -7}, "i64")
    same(text(10 - n), "i64 7 17")
    same(text(10 + n), "i64 13 3")
    same(text(10 * n), "i64 30 -70")
    same(text(10 % n), "i64 1 -4")
    same(text(2 ^ tenure.tensor({3, 4}, "i64")), "i64 8 16")
    same((0.5 - n):dtype(), (n - 0.5):dtype())
    same((0.5 % n):dtype(), (n % 0.5):dtype())
    same(((2^53 - 1) - tenure.tensor({1}, "i64")):item(), 2^53 - 2)
    local x = tenure.tensor({2}):set_requires_grad();
    (8 / x + 5 - (7 % x)):sum():backward()
    same(x:grad():item(), -2 + 3)
  end)
end)

case("no argument is ignored", function()
  tenure.scope(function()
    local x = tenure.tensor {{1, 2}, {3, 4}}
    fails("ValueError", "max: 2 arguments are given, and it takes (x)", x.max, x, 1)
    fails("ValueError", "relu: 3 arguments are given, and it takes (x)", x.relu, x, nil, nil)
    fails("ValueError", "zeros: 3 arguments are given, and it takes (sizes, dtype)", tenure.zeros, {2}, "f32", 1)
    fails("ValueError", "zeros: sizes is no table of integers: 2", tenure.zeros, 2, 3)
    fails("ValueError", "sizes: 2 arguments are given, and it takes (t)", x.sizes, x, 1)
    fails("ValueError", "item: 2 arguments are given, and it takes (t)", x.item, x, 0)
    fails("ValueError", "tensor: 3 arguments are given, and it takes (values, dtype)", tenure.tensor, {1}, "f32", true)
    fails("ValueError", "backward: retain_graph is no boolean: 0", x.backward, x, nil, 0)
    fails("ValueError", "set_requires_grad: on is no boolean: 0", x.set_requires_grad, x, 0)
    fails("ValueError", "set_grad_enabled: on is no boolean: nil", tenure.set_grad_enabled)
    fails("ValueError", "gradients: it has no option weight", tenure.gradients, {x}, {x}, {weight = {x}})
  end)
  local store = tenure.store()
  fails("ValueError", "sgd: it has no option momentumm", store.sgd, store, 0.1, {momentumm = 0.9})
  fails("ValueError", "adam: options are no table: 0.9", store.adam, store, 0.1, 0.9)
  fails("ValueError", "var: it has no option trainabel", store.var, store, "w", {1}, {"constant", 1}, {trainabel = false})
  fails("ValueError", "sgd: nesterov is no boolean: 1", store.sgd, store, 0.1, {nesterov = 1})
  fails("ValueError", "var: name is no string without zero bytes: a\\0b", store.var, store, "a\0b", {1}, {"constant", 1})
  fails("ValueError", "save: path is no string without zero bytes: f\\0", store.save, store, "f\0")
  fails("ValueError", "close: 2 arguments are given, and it takes (self)", store.close, store, 1)
  store:close()
end)

case("elements that a dtype cannot hold", function()
  tenure.scope(function()
    fails("ValueError", "from_values: element 2 is no number of i64: 1.5", tenure.tensor, {1, 1.5}, "i64")
    fails("ValueError", "from_values: element 1 is no number of u8: 256", tenure.tensor, {256}, "u8")
    fails("ValueError", "from_values: element 1 is no number of u8: -1", tenure.tensor, {-1}, "u8")
    fails("ValueError", "from_values: element 1 is no number of i32: nan", tenure.tensor, {math.abs(0/0)}, "i32")
    fails("ValueError", "from_values: element 1 is no number of i32: 4294967296LL", tenure.tensor, {4294967296LL}, "i32")
    same(text(tenure.tensor({255, 0}, "u8")), "u8 255 0")
    same(tostring(tenure.tensor({9223372036854775807LL}, "i64"):item()), "9223372036854775807LL")
    same(tostring(tenure.tensor({0.5, 0}, "bool"):values()[1]), "true")
    local x = tenure.tensor({1, 2}, "i16")
    fails("ValueError", "copy_in: element 1 is no number of i16: 40000", x.copy_in, x, {40000, 1})
    local doubles = ffi.new("double[2]", {1, 2})
    fails("ValueError", "from_array: the array has elements of double, those of i64 are int64_t", tenure.from_array, doubles, {2}, "i64")
    same(text(tenure.from_array(doubles, {2}, "f64")), "f64 1 2")
    same(text(tenure.from_array(ffi.new("int[2]", {1, 2}), {2}, "i32")), "i32 1 2")
    same(text(tenure.from_array(ffi.new("uint8_t[8]"), {2}, "f32")), "f32 0 0")
  end)
end)

check.run()
