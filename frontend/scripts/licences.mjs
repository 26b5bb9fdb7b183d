// Fails when something that ships with the screens came in under a licence that is not on the list.
import { readFileSync } from 'node:fs';

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1', // fonts
  'Unicode-3.0',
  'Unlicense',
]);

const isAllowed = (licence) =>
  (licence ?? '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())));

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const shipped = Object.entries(lock.packages).filter(
  ([path, entry]) => path !== '' && !entry.dev && !entry.devOptional,
);
const refused = shipped.filter(([, entry]) => !isAllowed(entry.license));

console.log(`Licences of the screens: ${shipped.length} packages, ${refused.length} refused`);
for (const [path, entry] of refused) {
  console.error(`  ${path} ${entry.license ?? 'says nothing'}`);
}
process.exit(shipped.length === 0 || refused.length > 0 ? 1 : 0);
