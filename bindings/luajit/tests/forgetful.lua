-- Forgets to close: run by service.lua, which reads what the ledger says of these lines.
local tenure = require "tenure"
for i = 1, 3 do
  tenure.scope(function()
    local x = tenure.ones {4}
    tenure.share(x)
  end)
end
tenure.store()
