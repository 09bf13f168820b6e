-- Each rating is that of a reader of its own.
local letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
math.randomseed(os.time())

local function reader()
    local words = {}
    for i = 1, 22 do
        local at = math.random(#letters)
        words[i] = letters:sub(at, at)
    end
    return table.concat(words)
end

function request()
    return wrk.format("POST", nil, {
        ["Host"] = "localhost",
        ["Content-Type"] = "application/x-www-form-urlencoded",
        ["Sec-Fetch-Site"] = "same-origin",
        ["Cookie"] = "reader=" .. reader(),
    }, "stars=" .. math.random(5))
end
