// Prints RESULTS.md: report.mjs <work folder> <notes> <leads> <rounds> <seconds> <JVM options>
import { existsSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

const [work, notes, leads, rounds, seconds, options] = process.argv.slice(2);
const rows = (name) => readFileSync(`${work}/${name}`, "utf8").split("\n").filter(Boolean).map((line) => line.split("\t"));
const groups = (table) => table.reduce((all, row) => all.set(row[0], [...(all.get(row[0]) ?? []), row]), new Map());
const figures = groups(rows("figures.tsv"));
const starts = groups(rows("starts.tsv"));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const column = (table, label, index) => (table.get(label) ?? []).map((row) => Number(row[index]));
const spread = (numbers, digits = 0) =>
  numbers.length === 0 ? "" : [Math.min(...numbers), median(numbers), Math.max(...numbers)].map((n) => n.toFixed(digits)).join(" / ");
const rate = (label) => spread(column(figures, label, 1));

/** Each run against the run beside it. */
function ratios(label, against) {
  const floor = column(figures, against, 1);
  return column(figures, label, 1).map((value, round) => value / floor[round]).filter(Number.isFinite);
}
const peers = JSON.parse(readFileSync(new URL("peers.json", import.meta.url), "utf8"));
const goals = [];
let last = "";
function line(id, what, label, against, goal) {
  const of = ratios(label, against);
  const ratio = of.length > 0 ? `**${median(of).toFixed(2)}** (${Math.min(...of).toFixed(2)} to ${Math.max(...of).toFixed(2)})` : "";
  const beside = id === last ? "" : (peers[id] ?? "");
  if (figures.has(label)) goals.push(`| ${id} | ${what} | ${rate(label)} | ${rate(against)} | ${ratio} | ${goal} | ${beside} |`);
  if (figures.has(label)) last = id;
}
line("P1", "webhook intake, 64 callers", "intake, 64 callers", "intake, 64 callers, floor", "0.8 (now 0.5)");
line("P1", "webhook intake, 256 callers", "intake, 256 callers", "intake, 256 callers, floor", "1.0 (now 0.5)");
line("P2", "page of 25, admin, one status, by cursor", "page, admin", "page, admin, floor", "0.3 (now 0.2)");
line("P2", "the same as a distributor", "page, partner", "page, partner, floor", "0.3 (now 0.2)");
line("", "row-level security: SQL with against without, all", "page, admin, floor", "page, admin, floor without row-level security", "");
line("", "the same for a distributor", "page, partner, floor", "page, partner, floor without row-level security", "");
line("P3", "half way down against the first page", "deep page", "first page", "0.83 (1.2 times)");
line("P3", "the same, SQL alone", "deep page, SQL", "first page, SQL", "");
line("P3", `${Number(leads).toLocaleString("en")} against ${(leads / 10).toLocaleString("en")} leads, first page`, "first page", "first page, fewer leads", "0.77 (1.3 times)");
line("P3", "the same, SQL alone", "first page, SQL", "first page, fewer leads, SQL", "");
for (const [name, what] of [["common", "common words"], ["rare", "rare words and addresses"], ["istanbul", "istanbul, İSTANBUL, ISTANBUL, ıstanbul"], ["phone", "whole numbers, local and international"]])
  line("P4", `search against a page: ${what}`, `search, ${name}`, "page beside searches", "0.33 (3 times)");
line("P4", "the same as a distributor", "search, distributor", "page beside searches", "0.33 (3 times)");
line("P4", "the same as staff", "search, staff", "page beside searches", "0.33 (3 times)");
for (const name of ["common", "rare", "istanbul", "phone"])
  line("P4", `against the trigram index alone: ${name}`, `search, ${name}`, `search, ${name}, trigrams alone`, "");
for (const who of ["admin", "partner", "staff"]) line("P5", `numbers of leads against a page, ${who}`, `stats, ${who}`, "page beside numbers", "0.5 (2 times)");
for (const part of ["funnel", "response-times", "distributors", "staff", "interactions", "sources"])
  line("P5", `dashboard of 30 days and the 30 before against a page: ${part}`, `dashboard, ${part}`, "page beside dashboards", "0.5 (2 times)");
line("P5", "the same of one distributor's staff", "dashboard, filtered", "page beside dashboards", "0.5 (2 times)");
line("P5", "the same as a distributor, its funnel", "dashboard, distributor's funnel", "page beside dashboards", "0.5 (2 times)");
line("P5", "dashboard of scores against a page", "dashboard, scores", "page beside dashboards", "0.5 (2 times)");
line("P5", "the same as a distributor", "dashboard, distributor's scores", "page beside dashboards", "0.5 (2 times)");
line("P5", "page with its exact total against one without", "page with exact total", "page beside numbers", "0.5 (2 times)");
line("P5", "the same where the total must be counted", "page with a total that is counted", "page beside numbers", "");
line("P5", "choices for filters against a page", "facets", "page beside numbers", "");
line("P5", "numbers against one row of counters", "stats, admin", "stats, counter alone", "");
line("P6", "CSV export, rows per second, against COPY", "export", "export, floor", "0.5 (now 0.33)");
line("P7", `bulk change of ${(leads / 100).toLocaleString("en")}, leads per second`, "bulk of 1 %", "bulk of 1 %, floor", "0.33 (now 0.25)");
line("P7", "until all are told and the trail is sealed", "bulk of 1 %, told and sealed", "bulk of 1 %, floor", "");
line("P7", `${(leads / 10).toLocaleString("en")} while others read, against the few`, "bulk of 10 %, others at work", "bulk of 1 %", "linear");
line("P7", "others' pages meanwhile against before", "page during a bulk", "page before a bulk", "0.5 (2 times)");
line("P7", "new leads given away by a rule, per second", "leads given away by a rule", "", "1,000 a second");
line("P8", `import of ${(leads / 10).toLocaleString("en")} rows with dry run, rows per second`, "import", "import, floor", "0.2 (5 times)");
line("", "the stack without a database: page against liveness", "page, admin", "liveness, 8 callers", "");
line("", "the stack without a database: intake against liveness", "intake, 64 callers", "liveness, 64 callers", "");

const kinds = [["first", "first start, empty data folder"], ["plain", "plain jar, existing data"], ["aot", "extracted jar with an AOT cache"]];
const started = kinds.filter(([key]) => starts.has(key)).map(([key, what]) =>
  `| ${what} | ${spread(column(starts, key, 1).map((ms) => ms / 1000), 1)} | ${spread(column(starts, key, 2))} |`);
const warm = median(column(figures, "page, admin", 1)) || median(column(figures, "first page", 1));
const cold = ["plain jar", "AOT cache"].flatMap((kind) => ["0-8", "8-20", "20-25"].map((when) => `cold ${when} s, ${kind}`))
  .filter((label) => figures.has(label)).map((label) => `| ${label} | ${rate(label)} | ${(median(column(figures, label, 1)) / warm).toFixed(2)} |`);
const all = [...figures].filter(([label]) => label !== "training" && label !== "warming").map(([label, runs]) =>
  `| ${label} | ${rate(label)} | ${[2, 3, 4, 5, 6, 7, 8].map((i) => (runs[0][i] === "" ? "" : median(runs.map((run) => Number(run[i]))))).join(" | ")} |`);
const relay = existsSync(`${work}/relay.txt`) ? readFileSync(`${work}/relay.txt`, "utf8").trim().split("\n").map((text) => `- ${text}`) : [];

console.log(`# What was measured

${new Date().toISOString().slice(0, 10)} · \`bench/run\` · ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB · ${Number(leads).toLocaleString("en")} leads · ${rounds} rounds of ${seconds} s, each
run beside its floor · JVM options \`${options}\` · embedded PostgreSQL 18 with fsync and synchronous_commit on · wrk, pgbench, PostgreSQL and Huni
share the cores. Peers were measured on a machine of the same size with the same million leads. Figures are minimum / median / maximum. Work per second, unless it says otherwise.

| id | work | Huni | floor, or what it is held against | ratio, median (range) | goal | peers |
|---|---|---|---|---|---|---|
${goals.join("\n")}

**P10: start** ("ready" is a 200 of \`/actuator/health/readiness\`; MiB resident without PostgreSQL; after load: ${spread(column(starts, "after load", 2))} MiB)

| start | seconds to ready | MiB when ready |
|---|---|---|
${started.join("\n")}

${cold.length > 0 ? ["| page as admin after the start, under load from the first second | per second | of warm |", "|---|---|---|", ...cold].join("\n") : ""}

${existsSync(notes) ? readFileSync(notes, "utf8").trim() + "\n" : ""}
## All runs
CPU in ms for each request; "load" is wrk or pgbench itself, "others" whoever else worked on the machine, both in cores. The stack's
ceiling is wrk against \`/actuator/health/liveness\`.

| run | per second | errors | p50 µs | p99 µs | CPU Huni | CPU PostgreSQL | cores load | cores others |
|---|---|---|---|---|---|---|---|---|
${all.join("\n")}

Deliveries of an unknown page, all worked off while more came:
${relay.join("\n")}`);
