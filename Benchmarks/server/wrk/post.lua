-- Posts articles from the file that BODIES names, a line of JSON each, every one made different from all before.
local articles = {}
local count = 0

function init()
  for line in io.lines(os.getenv("BODIES")) do
    local head, text, tail = line:match('^(.-"text": ")(.*)(", "published".*)$')
    articles[#articles + 1] = { head, text, tail }
  end
end

-- The text ends with the link: both get the number.
function request()
  count = count + 1
  local head, text, tail = unpack(articles[count % #articles + 1])
  local body = head .. "Number " .. count .. ". " .. text .. "-" .. count .. tail
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
end

function response(status)
  if status ~= 201 then
    io.stderr:write("an article was answered with " .. status .. ", not 201\n")
    os.exit(1)
  end
end
