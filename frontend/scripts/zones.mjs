// Holds the folders against features.json: no feature imports another, none is missing in the catalogue, no `any`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const catalogue = Object.keys(JSON.parse(readFileSync('../features.json', 'utf8')).features);
const faults = [];

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

for (const name of readdirSync('src/features')) {
  if (!catalogue.includes(name)) faults.push(`src/features/${name} is not in features.json`);
}
for (const path of files('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('schema.d.ts'))) {
  const text = readFileSync(path, 'utf8');
  const own = /^src\/features\/([^/]+)/.exec(path)?.[1];
  for (const [, target] of text.matchAll(/from '(@\/[^']+)'/g)) {
    const feature = /^@\/features\/([^/]+)/.exec(target)?.[1];
    if (own && feature && feature !== own)
      faults.push(`${path} imports the feature ${feature}: compose both in src/app`);
    if (own && target.startsWith('@/app/'))
      faults.push(`${path} imports ${target}: features do not know the app around them`);
    if (path.startsWith('src/shared') && /^@\/(features|app)\//.test(target))
      faults.push(`${path} imports ${target}: shared knows no feature`);
  }
  if (/[:<]\s*any\b/.test(text)) faults.push(`${path} uses any`);
}
if (faults.length) {
  console.error(faults.map((fault) => `zones: ${fault}`).join('\n'));
  process.exit(1);
}
console.log(`zones: ${files('src').length} files in order (${relative('.', 'src')})`);
