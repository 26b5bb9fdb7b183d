// Runs one load and appends a line to a file: measure.mjs <file> <label> <app pid> <postmaster pid> <command…>
// Columns: label, per second, errors, p50 µs, p99 µs, CPU ms a request of app and of PostgreSQL, cores that
// the load itself used, cores that others used.
import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, readdirSync } from "node:fs";

const [file, label, app, postmaster, command, ...rest] = process.argv.slice(2);
const TICK_MS = 10;

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ").map(Number);
  } catch {
    return undefined;
  }
}
const own = (fields) => (fields ? fields[11] + fields[12] : 0);
const children = (fields) => (fields ? fields[13] + fields[14] : 0);
function postgres() {
  let sum = own(stat(postmaster)) + children(stat(postmaster));
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const fields = stat(pid);
    if (fields && fields[1] === Number(postmaster)) sum += own(fields);
  }
  return sum;
}
function machine() {
  const cpu = readFileSync("/proc/stat", "utf8").split("\n")[0].trim().split(/\s+/).slice(1).map(Number);
  return cpu[0] + cpu[1] + cpu[2] + cpu[5] + cpu[6];
}
const now = () => ({ at: performance.now(), app: own(stat(app)), postgres: postgres(), machine: machine() });

const before = now();
const child = spawn(command, rest, { stdio: ["ignore", "pipe", "pipe"] });
let out = "";
let load = 0;
child.stdout.on("data", (part) => (out += part));
child.stderr.on("data", (part) => (out += part));
const watch = setInterval(() => (load = Math.max(load, own(stat(child.pid)))), 250);
await new Promise((resolve) => child.on("close", resolve));
clearInterval(watch);
await new Promise((resolve) => setTimeout(resolve, 300)); // until the postmaster has counted its children
const after = now();

const wrk = out.match(/BENCH (\d+) (\d+) (\d+) (\d+) (\d+)/);
const tps = out.match(/tps = ([\d.]+) \(without/);
const latency = out.match(/latency average = ([\d.]+) ms/);
const failed = out.match(/number of failed transactions: (\d+)/);
const done = out.match(/transactions actually processed: (\d+)/);
if (!wrk && !tps) throw new Error(`${label}: ${out}`);
const seconds = (after.at - before.at) / 1000;
const count = Number(wrk ? wrk[1] : done[1]);
const rate = wrk ? (count * 1e6) / Number(wrk[2]) : Number(tps[1]);
const each = (ticks) => ((ticks * TICK_MS) / count).toFixed(3);
const cores = (ticks) => ((ticks * TICK_MS) / 1000 / seconds).toFixed(2);
const ofApp = after.app - before.app;
const ofPostgres = after.postgres - before.postgres;
const others = Math.max(0, after.machine - before.machine - ofApp - ofPostgres - load);
const line = [label, rate.toFixed(0), wrk ? wrk[3] : (failed?.[1] ?? 0), wrk ? wrk[4] : (Number(latency[1]) * 1000).toFixed(0),
  wrk ? wrk[5] : "", each(ofApp), each(ofPostgres), cores(load), cores(others)];
appendFileSync(file, line.join("\t") + "\n");
console.log(line.join("  "));
