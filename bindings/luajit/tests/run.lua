-- run.lua NAME ARGUMENT...: runs tests/NAME.lua with the package of this folder.
local here = arg[0]:match "^(.*)/tests/[^/]*$" or (arg[0]:match "^tests/" and "." or "..")
package.path = ("%s/?.lua;%s/?/init.lua;%s/tests/?.lua"):format(here, here, here)
local name = table.remove(arg, 1)
dofile(here .. "/tests/" .. name .. ".lua")
