-- Asks for targets at random, from the file that TARGETS names, a line each.
local requests = {}

function init()
  for target in io.lines(os.getenv("TARGETS")) do
    requests[#requests + 1] = wrk.format("GET", target)
  end
  math.randomseed(1)
end

function request()
  return requests[math.random(#requests)]
end
