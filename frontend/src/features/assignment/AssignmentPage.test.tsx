import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { aSession, ayse, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const partner = { ...ayse, id: 'u-nil', name: 'Nil Erbil', scope: 'DISTRIBUTOR', distributorId: 'd-nova' };
const clerk = { ...ayse, id: 'u-clerk', name: 'Muhasebe Memuru', mayHoldLeads: false };
const rule = {
  id: 'r-1',
  name: 'Nova’nınkiler',
  active: true,
  method: 'ROUND_ROBIN',
  people: ['u-nil'],
  onlyAtWork: false,
  distributors: ['d-nova'],
  sources: [],
  services: [],
  languages: [],
  phonePrefixes: [],
  version: 1,
};
const OPTION = '[role=option]';

beforeEach(() => {
  signedIn({ rights: [...aSession().rights, 'assignment:manage'] });
  server.on('GET /api/v1/users', { json: { items: [ayse, partner, clerk] } });
  server.on('GET /api/v1/assignment-rules', { json: { items: [rule] } });
});

it('offers to a rule whoever could see any lead, and keeps whom it names already', async () => {
  const { user } = openApp('/assignment');
  await user.click(await screen.findByRole('button', { name: 'Kural ekle' }));
  await user.click(within(await screen.findByRole('dialog')).getByLabelText('Kimlere'));
  await screen.findByText(ayse.name, { selector: `${OPTION} *` });
  const offered = [...document.querySelectorAll(OPTION)].map((each) => each.textContent);
  for (const other of [partner, clerk]) expect(offered).not.toContain(other.name);
  await user.keyboard('{Escape}{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Nova’nınkiler: düzenle' }));
  expect(await within(await screen.findByRole('dialog')).findByText('Nil Erbil')).toBeVisible();
});

it('says that the people cannot be read, instead of waiting for them', async () => {
  server.on('GET /api/v1/work-schedules', { json: { usual: { days: [] }, own: [] } });
  server.on('GET /api/v1/users', problem(500, 'shared.unexpected', 'Kişiler okunamadı.'));
  const { user } = openApp('/assignment');
  await user.click(await screen.findByRole('tab', { name: 'Çalışma saatleri' }));
  expect(await screen.findByText('Kişiler okunamadı.')).toBeVisible();
});
