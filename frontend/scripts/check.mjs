// Types, lint, format, borders between features, and the tests of the components. Called by Maven, and good by hand.
import { spawnSync } from 'node:child_process';

const steps = [
  ['node_modules/ts7/bin/tsc', '--noEmit'],
  ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'e2e', 'scripts'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['scripts/zones.mjs'],
  ['node_modules/vitest/vitest.mjs', 'run'],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nFailed: node ${step.join(' ')} (in frontend)`);
    process.exit(status ?? 1);
  }
}
