// Files as people have them: made here, so that nothing of anybody is in the project.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = '../../../shared/data/history/x-education-leads.csv';

/** Where the real file of a course seller lies; nowhere when it is not at hand. */
export function historyFile() {
  const path = process.env.HUNI_HISTORY_FILE ?? fileURLToPath(new URL(beside, import.meta.url));
  if (existsSync(path)) return path;
  console.log(
    `\n*** ${path} is not there: the import of the real file is SKIPPED (HUNI_HISTORY_FILE says where). ***\n`,
  );
  return undefined;
}

const windows1254 = { ğ: 0xf0, Ğ: 0xd0, ı: 0xfd, İ: 0xdd, ş: 0xfe, Ş: 0xde };

/** As Excel on a Turkish Windows writes it. */
export function turkishCsv(name, lines) {
  const text = lines.map((line) => line.join(';')).join('\r\n');
  const bytes = [...text].map((letter) => windows1254[letter] ?? letter.codePointAt(0));
  return { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) };
}

/** As Meta's own download of leads is: UTF-16 with tabs, ids with their prefixes. */
export function metaExport(name, leads) {
  const head = [
    'id',
    'created_time',
    'ad_name',
    'form_id',
    'form_name',
    'is_organic',
    'platform',
    'full_name',
    'phone_number',
  ];
  const lines = leads.map(({ id, fullName, phone }) => [
    `l:${id}`,
    '2026-11-20T10:15:00+03:00',
    'Önce–sonra video 3',
    'f:1200000000000101',
    'İmplant',
    'false',
    'ig',
    fullName,
    `p:${phone}`,
  ]);
  const text = [head, ...lines].map((line) => line.join('\t')).join('\n');
  return {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  };
}
