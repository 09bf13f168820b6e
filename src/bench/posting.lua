-- Each comment has words of its own.
local number = os.time() * 1000

function request()
    number = number + 1
    return wrk.format("POST", nil, {
        ["Host"] = "localhost",
        ["Content-Type"] = "application/x-www-form-urlencoded",
        ["Sec-Fetch-Site"] = "same-origin",
    }, "name=Robin&body=Walking+each+morning+helped+my+stiff+back+" .. number .. "&key=" .. number)
end
