-- Reads the addresses in the file BENCH_PAGES one after the other, with the cookie BENCH_COOKIE.
local requests, at = {}, 0

function init(args)
    for path in io.lines(os.getenv("BENCH_PAGES")) do
        requests[#requests + 1] = wrk.format("GET", path, { Cookie = os.getenv("BENCH_COOKIE") })
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
