-- What people look for, one after the other.
local questions = { "back+pain", "stiff+back", "pilates", "exercises+for+back+pain", "sciatica", "akupuncture", "yoga" }
local number = 0

function request()
    number = number + 1
    return wrk.format("GET", "/search?q=" .. questions[number % #questions + 1])
end
