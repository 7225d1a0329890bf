local requests, at = {}, 0

function init(args)
  local headers = {["Host"] = host, ["Accept-Encoding"] = "gzip", ["Accept-Language"] = "en"}
  if #cookies == 0 then
    requests[1] = wrk.format("GET", path, headers)
  end
  for i, cookie in ipairs(cookies) do
    headers["Cookie"] = cookie
    requests[i] = wrk.format("GET", path, headers)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.status, e.connect + e.read + e.write + e.timeout))
end
