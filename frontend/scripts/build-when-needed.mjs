// Builds the screens when a source is newer than the last build. Called by Maven, and good by hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = 20;

function fail(message) {
  console.error(`\n${message}\nOr build without the screens: mvn -Dfrontend.skip\n`);
  process.exit(1);
}

function run(command, ...parameters) {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error)
    fail(`${command} could not be started (${error.message}). Node ${OLDEST_NODE} or newer with npm is needed.`);
  if (status !== 0) process.exit(status ?? 1);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(`Node ${process.versions.node} is too old: ${OLDEST_NODE} or newer is needed to build the screens.`);
}
if (newest('node_modules/.package-lock.json') < newest('package-lock.json')) {
  run('npm', 'ci', '--no-audit', '--no-fund');
}
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'].map(newest);
if (newest('dist/index.html') < Math.max(...sources)) {
  run('node', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
}
