import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const schedule = {
  id: 's-1',
  name: 'Aylık kurul raporu',
  ownerId: 'u-1',
  ownerName: 'Ayşe',
  own: true,
  kind: 'REPORT',
  period: 'MONTHLY',
  search: '',
  format: 'PDF',
  language: 'tr',
  rhythm: { pace: 'MONTHLY', weekday: 'MONDAY', monthDay: 31, hour: 8 },
  people: ['u-1'],
  addresses: [],
  active: true,
  nextAt: '2026-12-31T05:00:00Z',
  last: { id: 'r-1', dueAt: '2026-11-30T05:00:00Z', byHand: false, state: 'SENT', recipients: 3 },
};

function theHouseHas(...items: unknown[]) {
  signedIn();
  server.on('GET /api/v1/report-schedules', { json: { items } });
  server.on('GET /api/v1/views', {
    json: { items: [{ id: 'v', name: 'Sıcak', search: 'status=["NEW"]&days=7', shared: false }] },
  });
  server.on('GET /api/v1/users', { json: { items: [] } });
}

it('says when a schedule comes and what came of it', async () => {
  theHouseHas(schedule, { ...schedule, id: 's-2', name: 'Eski', own: false, active: false, paused: 'OWNER_GONE' });
  openApp('/reports?tab=schedules');
  const row = within(await screen.findByRole('row', { name: /Aylık kurul raporu/ }));
  expect(row.getByText('Her ayın 31. günü 08:00')).toBeVisible();
  expect(row.getByText('3 kişi için giden kutusuna verildi.')).toBeVisible();
  const other = within(screen.getByRole('row', { name: /Eski/ }));
  expect(other.getByText(/sahibi ayrıldı/)).toBeVisible();
  expect(other.queryByRole('button', { name: 'Eski: düzenle' })).toBeNull();
});

it('sends one at once', async () => {
  theHouseHas(schedule);
  server.on('POST /api/v1/report-schedules/s-1/runs', { status: 202 });
  const { user } = openApp('/reports?tab=schedules');
  await user.click(await screen.findByRole('button', { name: 'Aylık kurul raporu: şimdi gönder' }));
  await waitFor(() => expect(server.asked('POST /api/v1/report-schedules/s-1/runs')).toHaveLength(1));
});

it('schedules a list of leads whose days pass with it', async () => {
  theHouseHas();
  server.on('POST /api/v1/report-schedules', { status: 201, json: { id: 's-1' } });
  const { user } = openApp('/reports?tab=schedules');
  await user.click(await screen.findByRole('button', { name: 'Gönderim zamanla' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Ad' }), 'Yeni leadler');
  await user.click(dialog.getByRole('radio', { name: 'Lead listesi' }));
  await user.click(dialog.getByRole('combobox', { name: 'Leadler' }));
  await user.click(await screen.findByRole('option', { name: 'Sıcak', hidden: true }));
  await user.click(dialog.getByRole('button', { name: 'Kaydet' }));
  await waitFor(() =>
    expect(server.asked('POST /api/v1/report-schedules')[0]?.body).toMatchObject({
      name: 'Yeni leadler',
      kind: 'EXPORT',
      format: 'XLSX',
      search: 'status=NEW&days=7',
      rhythm: { pace: 'WEEKLY', weekday: 'MONDAY', hour: 8 },
    }),
  );
});
