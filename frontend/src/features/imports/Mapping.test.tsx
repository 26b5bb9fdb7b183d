import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aColumn, anImport, theImportIs, type Import } from '@/testing/imports';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const columns = [
  aColumn(0, 'Ad', { target: 'FULL_NAME', suggestion: { target: 'FULL_NAME', reason: 'NAME' } }),
  aColumn(1, 'Cep', {
    samples: ['0532 730 14 09'],
    target: 'PHONE',
    suggestion: { target: 'PHONE', reason: 'CONTENT' },
  }),
  aColumn(2, 'İşlem'),
];
const job = {
  id: 'j-check',
  ownerId: 'u-selim',
  kind: 'IMPORT_CHECK',
  state: 'RUNNING',
  total: 3,
  done: 1,
  failed: 0,
  skipped: 0,
  startedAt: '2026-11-28T10:00:00Z',
  reasons: [],
  remainingSeconds: 4,
};

async function openMapping(change: Partial<Import> = {}) {
  const file = anImport({ state: 'UPLOADED', columns, checkJobId: undefined, ...change });
  theImportIs(file);
  const app = openApp('/imports/i-fuar');
  await screen.findByText('3 sütunun 2 tanesi alınacak');
  const target = (name: string) => screen.getByRole('combobox', { name: `${name} sütunu ne olsun?` });
  const pick = async (name: string, typed: string, option: string) => {
    await app.user.click(target(name));
    await app.user.clear(target(name));
    await app.user.type(target(name), typed);
    await app.user.click(await screen.findByText(option, { selector: '[role=option] *' }));
  };
  return { ...app, file, target, pick };
}

describe('the mapping', () => {
  beforeEach(() => signedIn());

  it('says of each column what it becomes and why, and what is undecided', async () => {
    const { target } = await openMapping();
    await waitFor(() => expect(target('Cep')).toHaveValue('Telefon'));
    expect(screen.getByText('İçindeki değerlerden')).toBeVisible();
    expect(screen.getByText('Sütunun adından')).toBeVisible();
    expect(screen.getByText('0532 730 14 09')).toBeVisible();
    expect(screen.getByText('Seçmezseniz bu sütun alınmaz')).toBeVisible();
  });

  it('finds a target without Turkish letters, saves it as it was seen, and has it checked', async () => {
    const { file, pick, address } = await openMapping();
    server.on('PATCH /api/v1/imports/i-fuar', { json: { ...file, version: 5 } });
    server.on('POST /api/v1/imports/i-fuar/check', () => {
      Object.assign(file, { state: 'CHECKING', checkJobId: 'j-check' });
      return { status: 202, json: job };
    });
    server.on('GET /api/v1/jobs/j-check', { json: job });
    await pick('İşlem', 'islem', 'İşlem');
    await screen.findByText('3 sütunun 3 tanesi alınacak');
    screen.getByRole('button', { name: 'Kaydet ve kontrol et' }).click();
    expect(await screen.findByText('1 / 3')).toBeVisible();
    expect(address()).toBe('/imports/i-fuar?step=review');
    const [sent] = server.asked('PATCH /api/v1/imports/i-fuar');
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(sent?.body).toEqual({ columns: [{ index: 2, target: 'SERVICE' }], settings: {} });
  });

  it('does not let two columns become the same', async () => {
    const { pick } = await openMapping();
    await pick('İşlem', 'telef', 'Telefon');
    expect(await screen.findByText('“Cep” sütunu zaten buraya gidiyor; birini değiştirin')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kaydet ve kontrol et' })).toBeDisabled();
  });

  it('keeps what nobody decided about as answers, all at once', async () => {
    const { user } = await openMapping();
    await user.click(screen.getByRole('button', { name: 'Kalanları yanıt olarak sakla' }));
    expect(await screen.findByText('3 sütunun 3 tanesi alınacak')).toBeVisible();
  });

  it('is kept when it is refused, with the reason in words', async () => {
    const { user, target } = await openMapping();
    server.on('PATCH /api/v1/imports/i-fuar', problem(412, 'shared.changed', 'Biri bu içe aktarmayı değiştirdi.'));
    await user.click(screen.getByRole('button', { name: 'Kalanları alma' }));
    await user.click(screen.getByRole('button', { name: 'Kaydet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Biri bu içe aktarmayı değiştirdi.');
    expect(target('İşlem')).toHaveValue('Alma');
  });

  it('is not lost without a question', async () => {
    const { user, address } = await openMapping();
    await user.click(screen.getByLabelText('Var olanı güncelle'));
    await user.click(
      within(screen.getByRole('navigation', { name: 'Ana menü' })).getByRole('link', { name: 'Leadler' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Düzenlemeye dön' }));
    expect(address()).toBe('/imports/i-fuar');
  });

  it('cannot be changed once the leads are made', async () => {
    await openMapping({ state: 'UPLOADED', allowed: [] });
    expect(screen.getByText('Bu içe aktarmanın eşleştirmesi artık değiştirilemez.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kaydet ve kontrol et' })).toBeNull();
  });
});
