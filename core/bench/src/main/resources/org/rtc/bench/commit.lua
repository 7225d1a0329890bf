local first, round, threads = true, 0, 0

-- each connection has learners of its own: none saves before their last commit was answered
function setup(thread)
  thread:set("place", threads)
  threads = threads + 1
end

-- 37 elements of which 24 are of three interactions; 1 kB of suspend data
local function body(learner)
  local n = learner.revision
  local values = {
    '"cmi.completion_status":"incomplete","cmi.success_status":"unknown","cmi.exit":"suspend","cmi.location":"page-' .. n .. '"',
    '"cmi.progress_measure":"0.4","cmi.session_time":"PT0H' .. (n % 60) .. 'M12S","cmi.score.raw":"40","cmi.score.min":"0"',
    '"cmi.score.max":"100","cmi.score.scaled":"0.4","cmi.learner_preference.language":"es"',
    '"cmi.learner_preference.audio_level":"1","cmi.suspend_data":"' .. string.format("%08d", n) .. string.rep("a1b2c3d4", 127) .. '"'}
  for i = 0, 2 do
    local p = '"cmi.interactions.' .. i .. '.'
    values[#values + 1] = p .. 'id":"q' .. n .. '",' .. p .. 'type":"choice",' .. p .. 'timestamp":"2026-03-01T10:00:00Z",'
      .. p .. 'weighting":"1",' .. p .. 'learner_response":"b",' .. p .. 'result":"correct",' .. p .. 'latency":"PT5S",' .. p .. 'description":"x"'
  end
  return '{"grant":"' .. learner.grant .. '","revision":' .. n .. ',"changes":{"attempt":{"items":{"item_1":{"values":{'
    .. table.concat(values, ",") .. '}}}}},"summary":{"completion":"incomplete","success":"unknown","score":null,"seconds":' .. n * 12
    .. ',"progress":0.4,"location":"page-' .. n .. '"},"ended":false}'
end

function request()
  if first and place == 0 then -- wrk asks the first once without sending it
    first = false
    return wrk.format("GET", path, {["Host"] = host})
  end
  local learner = learners[place + 1 + round * connections]
  if not learner then
    round = 0
    learner = learners[place + 1]
  end
  round = round + 1
  learner.revision = learner.revision + 1
  return wrk.format("POST", path, {["Host"] = host, ["Accept-Encoding"] = "gzip", ["Content-Type"] = "application/json",
    ["X-Attempt"] = tostring(learner.attempt)}, body(learner))
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.status, e.connect + e.read + e.write + e.timeout))
end
