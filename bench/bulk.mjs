// Moves leads as a job and waits for its end: bulk.mjs <url> <e-mail> <password> <file with the selection> [<file for the job's id>]
import { readFileSync, writeFileSync } from "node:fs";
import { ended, signIn, told } from "./api.mjs";

const [url, email, password, file, note] = process.argv.slice(2);
const call = await signIn(url, email, password);
const selection = JSON.parse(readFileSync(file, "utf8"));
const began = performance.now();
const job = await call("POST", "/api/v1/leads/bulk", { selection, action: { type: "STATUS", status: "CONTACTED" } }, {
  "Idempotency-Key": crypto.randomUUID(),
});
if (note) writeFileSync(note, job.id);
const done = await ended(call, job.id);
told(done.done, began, done.failed + done.skipped);
