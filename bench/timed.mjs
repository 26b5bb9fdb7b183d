// Times one command that does a known number of things: timed.mjs <number> <command…>
import { spawnSync } from "node:child_process";
import { told } from "./api.mjs";

const [count, command, ...rest] = process.argv.slice(2);
const began = performance.now();
const run = spawnSync(command, rest, { encoding: "utf8" });
if (run.status !== 0) throw new Error(run.stderr);
told(Number(count), began);
