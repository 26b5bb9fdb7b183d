import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '@/shared/i18n/en.json';
import tr from '@/shared/i18n/tr.json';
import { columnGroups } from './export-model';

const HEADINGS = '../adapters-web/src/main/resources/io/huni/adapter/web/messages_';
const columns = columnGroups.flatMap((group) => group.columns);
type Words = Record<string, string>;

/** What the server calls each column in a file. */
function headings(language: string): Words {
  const lines = readFileSync(`${HEADINGS}${language}.properties`, 'utf8').split('\n');
  const named = lines.map((line) => /^table\.column\.(\w+)=(.*)$/.exec(line)).filter((found) => found !== null);
  return Object.fromEntries(named.map(([, key, word]) => [key, word]));
}

describe.each([
  ['tr', tr],
  ['en', en],
])('the columns of an export in %s', (language, words) => {
  const chosen: Words = words.export.column;
  const inFile: Words = words.export.inFile;
  const { field, column, from } = words.lead;

  it('are called as on the screens', () => {
    expect(chosen).toMatchObject({
      fullName: field.name,
      email: field.email,
      phone: field.phone,
      service: field.service,
      status: field.status,
      distributorName: field.distributor,
      assigneeName: field.assignee,
      teamName: field.team,
      source: field.source,
      score: field.score,
      campaignName: field.campaign,
      formName: field.form,
      utmSource: field.utmSource,
      utmMedium: field.utmMedium,
      utmCampaign: field.utmCampaign,
      utmTerm: field.utmTerm,
      utmContent: field.utmContent,
      number: column.number,
      tags: column.tags,
      submittedAt: column.submitted,
      adSetName: from.adSet,
      adName: from.ad,
      platform: from.platform,
    });
  });

  it('say how the file calls them, where it has another word', () => {
    const called = headings(language);
    const lower = (word = '') => word.toLocaleLowerCase(language);
    for (const key of columns) expect([key, lower(inFile[key] ?? chosen[key])]).toEqual([key, lower(called[key])]);
  });
});
