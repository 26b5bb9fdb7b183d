import { configure, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { aSession, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const GET = 'GET /api/v1/leads/export';
const dialog = () => within(screen.getByRole('dialog'));
/** The button around its words; to ask for buttons by role takes seconds among so many boxes. */
const button = (words: HTMLElement) => words.closest('button') ?? words;
const file = { json: [], headers: { 'Content-Disposition': 'attachment; filename="leads-2026-11-28.xlsx"' } };

configure({ asyncUtilTimeout: 5_000 });

async function openExport() {
  const app = openApp('/leads?status=%5B%22NEW%22%5D');
  await app.user.click(await screen.findByRole('button', { name: 'Dışa aktar' }));
  await screen.findByRole('dialog');
  return app;
}

describe('the export of leads', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([aLead({ id: 'a' }), aLead({ id: 'b' })]);
    server.on('GET /api/v1/custom-fields', {
      json: { items: [{ key: 'sehir', label: 'Şehir', type: 'TEXT', options: [] }] },
    });
    URL.createObjectURL = vi.fn(() => 'blob:file');
    URL.revokeObjectURL = vi.fn();
    HTMLAnchorElement.prototype.click = vi.fn();
  });

  it('names how many match, takes the filter along, and says what came', async () => {
    server.on(GET, file);
    const { user } = await openExport();
    expect(dialog().getByText('Bu filtreye uyan 2 lead dosyaya yazılacak.')).toBeVisible();
    await user.click(dialog().getByLabelText('Şehir'));
    await user.click(button(dialog().getByText('2 leadi dışa aktar')));
    expect(await dialog().findByText(/leads-2026-11-28\.xlsx indirildi/)).toBeVisible();
    const query = server.asked(GET)[0]?.query;
    expect(query?.getAll('status')).toEqual(['NEW']);
    expect(query?.get('expectedCount')).toBe('2');
    expect(query?.get('language')).toBe('tr');
    expect(query?.getAll('columns')).toContain('custom.sehir');
  });

  it('says in words why it was refused, and tries again', async () => {
    server.on(GET, problem(409, 'lead.selection-changed', 'Filtreye artık 3 lead uyuyor.'));
    const { user } = await openExport();
    await user.click(button(dialog().getByText('2 leadi dışa aktar')));
    expect(await dialog().findByText('Filtreye artık 3 lead uyuyor.')).toBeVisible();
    server.on(GET, file);
    await user.click(button(dialog().getByText('Yeniden dene')));
    expect(await dialog().findByText(/indirildi/)).toBeVisible();
  });

  it('a torn connection leaves no half file', async () => {
    server.on(GET, 'away');
    const { user } = await openExport();
    await user.click(button(dialog().getByText('2 leadi dışa aktar')));
    expect(await dialog().findByRole('alert')).toBeVisible();
    expect(URL.createObjectURL).not.toHaveBeenCalled();
  });

  it('hands a large file over to the browser', async () => {
    server.on('GET /api/v1/leads', { json: { items: [aLead()], total: 60_000 } });
    const { user } = await openExport();
    await user.click(button(dialog().getByText('60.000 leadi dışa aktar')));
    expect(await dialog().findByText(/tarayıcınız indiriyor/)).toBeVisible();
    expect(server.asked(GET)).toHaveLength(0);
    expect(HTMLAnchorElement.prototype.click).toHaveBeenCalledOnce();
  });

  it('is not there for those who may not', async () => {
    const session = aSession();
    server.on('GET /api/v1/session', {
      json: { ...session, rights: session.rights.filter((right) => right !== 'lead:export') },
    });
    openApp('/leads');
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByRole('checkbox');
    expect(screen.queryByRole('button', { name: 'Dışa aktar' })).toBeNull();
  });
});
