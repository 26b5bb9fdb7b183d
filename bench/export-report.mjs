// The part of the report about exports: export-report.mjs <file of figures>
import { readFileSync } from "node:fs";

const runs = readFileSync(process.argv[2], "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"))
  .map(([size, what, rows, millis, first, peak]) => ({
    size,
    what,
    rows: +rows,
    millis: +millis,
    first: +first,
    peak: +peak,
  }));
const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (size, what) =>
  runs.filter((run) => run.size === size && run.what === what);
const sizes = [...new Set(runs.map((run) => run.size))];
const line = (size, what) => {
  const [mine, floor] = [of(size, what), of(size, "COPY")];
  if (mine.length === 0) return [];
  const ratio =
    floor.length > 0
      ? median(floor.map((run) => run.millis)) /
        median(mine.map((run) => run.millis))
      : 0;
  const first = median(mine.map((run) => run.first));
  return [
    `| ${size} | ${what} | ${median(mine.map((run) => run.millis)) / 1000} | ${first} | ${Math.max(...mine.map((run) => run.peak))} | ${ratio.toFixed(2)} |`,
  ];
};
console.log(`
**P6: export** (medians; the floor is \`COPY\` of the same eight columns in the same order to psql, in the same run; goal 0.5 of its rate, the
first byte before a hundredth is read, memory flat; MiB are the most that Huni had resident meanwhile)

| leads | what | seconds | ms to the first byte | MiB at most | rate against COPY |
|---|---|---|---|---|---|
${sizes.flatMap((size) => ["COPY", "Huni csv", "Huni xlsx", "Huni jsonl"].flatMap((what) => line(size, what))).join("\n")}`);
