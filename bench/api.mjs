// Huni's API as a person: sign in once, then call with cookie and CSRF header.
export async function signIn(url, email, password) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Sign-in: ${answer.status} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const csrf = cookies.find((cookie) => cookie.startsWith("XSRF-TOKEN="))?.slice("XSRF-TOKEN=".length) ?? "";
  return async (method, path, body, headers = {}) => {
    const form = body instanceof FormData;
    const response = await fetch(url + path, {
      method,
      headers: {
        Cookie: cookies.join("; "),
        "X-XSRF-TOKEN": csrf,
        ...(body === undefined || form ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      body: body === undefined || form ? body : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the job has ended well. */
export async function ended(call, id) {
  for (;;) {
    const job = await call("GET", `/api/v1/jobs/${id}`);
    if (job.state === "DONE") return job;
    if (job.state === "FAILED" || job.state === "CANCELLED") throw new Error(JSON.stringify(job));
    await pause(25);
  }
}

/** As measure.mjs reads it. */
export function told(count, began, errors = 0) {
  console.log(`BENCH ${count} ${Math.round((performance.now() - began) * 1000)} ${errors} 0 0`);
}
