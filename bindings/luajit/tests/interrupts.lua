-- An interrupt, as luajit's Ctrl-C raises one, at each instruction of a block: no scope stays open, recording is what it was, and
-- the context goes on. Prints how many places there were.
local tenure = require "tenure"
local check = require "check"
local case, same = check.case, check.same
jit.off() -- compiled code runs no hooks

local places = 0

local function interrupted_at(n, block)
  local struck = false
  local function strike()
    struck = true
    debug.sethook()
    error("interrupted!", 0)
  end
  local ok, e = pcall(function()
    debug.sethook(strike, "", n)
    block()
    debug.sethook()
  end)
  if not ok and e ~= "interrupted!" then error(e, 0) end
  return struck
end

local function everywhere(block)
  block() -- ops are written when they are first called
  for n = 1, math.huge do
    local struck = interrupted_at(n, block)
    same(tenure.depth(), 0)
    same(tenure.is_grad_enabled(), true)
    same(tenure.scope(function() return tenure.ones({2}):sum():item() end), 2)
    if not struck then break end
    places = places + 1
  end
  collectgarbage()
  same(tenure.live_tensors(), 0)
end

local function inside(block)
  for n = 1, math.huge do
    local struck
    tenure.scope("around", function()
      local x = tenure.full({2}, 3)
      struck = interrupted_at(n, block)
      same(tenure.depth(), 1)
      same(tenure.is_grad_enabled(), true)
      same((x + 1):sum():item(), 8)
    end)
    if not struck then break end
    places = places + 1
  end
  same(tenure.live_tensors(), 0)
end

for name, block in pairs {
  scope = function() tenure.scope("a", function() return 1 end) end,
  tensors = function() tenure.scope(function() local x = tenure.ones {4}; return (x + 1):sum():item() end) end,
  nested = function() tenure.scope(function() tenure.scope_tensor(function() return tenure.ones {2} end) end) end,
  several = function() tenure.scope(function() tenure.scope_tensors(function() return {tenure.ones {2}}, tenure.ones {1} end) end) end,
  freed = function() tenure.scope(function() tenure.ones({2}):free() end) end,
  no_grad = function() tenure.no_grad(function() return tenure.is_grad_enabled() end) end,
  raises = function() pcall(tenure.scope, function() error "its own" end) end,
} do
  case("interrupted: " .. name, function()
    everywhere(block)
    inside(block)
  end)
end

case("how many places", function()
  print("interrupted_places " .. places)
  same(places > 500, true)
end)

check.run()
