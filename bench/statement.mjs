// Turns the pages' statements as the server logged them (jsonlog) into scripts for pgbench in which the
// values are variables: statement.mjs <folder of logs> <prefix>. Writes <prefix>-<n>.sql, and to <prefix>.args
// the arguments for pgbench, each ended by a NUL.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const [folder, prefix] = process.argv.slice(2);
const lines = readdirSync(folder).filter((name) => name.endsWith(".json"))
  .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n").filter(Boolean));
const pages = lines.map((line) => JSON.parse(line)).filter((entry) => /^execute .*'nextCursor'/s.test(entry.message ?? ""));
if (pages.length === 0) throw new Error(`No page among ${lines.length} lines in ${folder}`);
const args = [];
pages.forEach((page, n) => {
  const name = `${basename(prefix)}_${n}_`;
  const sql = page.message.replace(/^execute [^:]*: /, "").replace(/\$(\d+)/g, `:${name}$1`);
  writeFileSync(`${prefix}-${n}.sql`, sql.trim() + ";\n");
  args.push("-f", `${prefix}-${n}.sql`);
  for (const [, number, value] of page.detail.matchAll(/\$(\d+) = '((?:[^']|'')*)'/g)) args.push("-D", `${name}${number}=${value}`);
});
writeFileSync(`${prefix}.args`, args.map((arg) => arg + "\0").join(""));
