-- Sends sixteen requests at once, so that the client costs little.
local requests

function init()
  requests = string.rep(wrk.format("GET"), 16)
end

function request()
  return requests
end
