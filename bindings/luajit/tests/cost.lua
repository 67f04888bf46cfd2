-- What calls cost, with and without lines: the figures of the README. The best of ten repetitions counts.
local tenure = require "tenure"

local function best(f)
  local least = math.huge
  for _ = 1, 10 do
    local begin = os.clock()
    for _ = 1, 100 do tenure.scope(f) end
    least = math.min(least, os.clock() - begin)
  end
  return least / 10000 * 1e6
end

tenure.scope(function()
  local x = tenure.ones {4}
  for _, on in ipairs {true, false} do
    tenure.lines(on)
    print(("lines %s: x:numel() %.2f us, x + x and the end of its scope %.2f us"):format(on,
      best(function() for _ = 1, 100 do x:numel() end end), best(function() for _ = 1, 100 do local _ = x + x end end)))
  end
end)
