-- Posts signed deliveries one after the other. BENCH_BODIES names a file of "signature<TAB>body".
local requests, at = {}, 0

function init(args)
    for line in io.lines(os.getenv("BENCH_BODIES")) do
        local signature, body = line:match("^(%S+)\t(.*)$")
        requests[#requests + 1] = wrk.format("POST", "/api/v1/meta/webhook", {
            ["Content-Type"] = "application/json",
            ["X-Hub-Signature-256"] = "sha256=" .. signature,
        }, body)
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end

function done(summary, latency)
    io.write(string.format("\nBENCH %d %d %d %d %d\n", summary.requests, summary.duration,
        summary.errors.status + summary.errors.connect + summary.errors.read
        + summary.errors.write + summary.errors.timeout,
        latency:percentile(50), latency:percentile(99)))
end
