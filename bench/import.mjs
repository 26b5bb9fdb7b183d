// Imports a file, dry run and duplicate check included: import.mjs <url> <e-mail> <password> <file>
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { ended, signIn, told } from "./api.mjs";

const [url, email, password, file] = process.argv.slice(2);
const call = await signIn(url, email, password);
const form = new FormData();
form.append("file", new Blob([readFileSync(file)], { type: "text/csv" }), basename(file));
const began = performance.now();
const lap = (what) => console.error(`${what} ${Math.round(performance.now() - began)} ms`);
let loaded = await call("POST", "/api/v1/imports", form, { "Idempotency-Key": crypto.randomUUID() });
lap("uploaded");
const columns = loaded.columns.map((column) => ({
  index: column.index,
  ...(column.suggestion ? { target: column.suggestion.target, key: column.suggestion.key } : { target: "IGNORE" }),
}));
loaded = await call("PATCH", `/api/v1/imports/${loaded.id}`, { columns, settings: { ...loaded.settings, source: "IMPORT", duplicates: "SKIP" } }, {
  "If-Match": `"${loaded.version}"`,
});
lap("mapped");
const checked = await call("POST", `/api/v1/imports/${loaded.id}/check`);
await ended(call, checked.id);
lap("checked");
const run = await call("POST", `/api/v1/imports/${loaded.id}/run`, undefined, { "Idempotency-Key": crypto.randomUUID() });
await ended(call, run.id);
lap("run");
loaded = await call("GET", `/api/v1/imports/${loaded.id}`);
console.error(JSON.stringify(loaded.counts));
told(loaded.rows, began, loaded.counts.failed + loaded.counts.bad);
