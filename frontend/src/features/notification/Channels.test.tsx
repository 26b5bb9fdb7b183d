import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const AT = '2026-11-24T09:00:00Z';
const FAULT = { key: 'token-refused', detail: 'Anahtar kabul edilmedi.', remedy: 'Anahtarı yeniden girin.' };
const SLACK = { channel: 'SLACK', secret: true, changedAt: AT };
const CHANNELS = '/api/v1/notification-channels';

function theHouseHas(setups: unknown[], messages: unknown[] = []) {
  signedIn();
  server.on(`GET ${CHANNELS}`, { json: { items: setups } });
  server.on(`GET ${CHANNELS}/messages`, { json: { items: messages } });
  server.on('GET /api/v1/notifications/unread', { json: { unread: 0 } });
}

const card = (name: string) => screen.findByRole('region', { name });

it('says what each channel is for while none is set up', async () => {
  theHouseHas([]);
  openApp('/settings/channels');
  expect(within(await card('Slack')).getByText('Kurulu değil')).toBeVisible();
  expect(within(await card('SMS')).getByRole('button', { name: 'SMS’i kur' })).toBeVisible();
  expect(await screen.findByText('Henüz ileti yok')).toBeVisible();
});

it('sets Slack up with its token alone', async () => {
  theHouseHas([]);
  server.on(`PUT ${CHANNELS}/slack`, { json: { items: [SLACK] } });
  const { user } = openApp('/settings/channels');
  await user.click(within(await card('Slack')).getByRole('button', { name: 'Slack’i kur' }));
  await user.type(await screen.findByLabelText('Bot anahtarı'), 'xoxb-1234567890');
  await user.click(screen.getByRole('button', { name: 'Kaydet' }));
  expect(await screen.findByText('Kaydedildi')).toBeVisible();
  expect(server.asked(`PUT ${CHANNELS}/slack`)[0]?.body).toEqual({ token: 'xoxb-1234567890' });
});

it('shows why a channel rests, and what was answered to a test', async () => {
  theHouseHas([{ ...SLACK, fault: FAULT, restsUntil: AT }]);
  server.on(`POST ${CHANNELS}/slack/tests`, {
    json: { arrived: false, status: 200, fault: FAULT, answer: 'invalid_auth' },
  });
  const { user } = openApp('/settings/channels');
  const slack = await card('Slack');
  expect(within(slack).getByText('Anahtarı yeniden girin.', { exact: false })).toBeVisible();
  await user.click(within(slack).getByRole('button', { name: 'Kendime deneme gönder' }));
  expect(await within(slack).findByText('200 · invalid_auth')).toBeVisible();
});

it('lists what did not arrive with the remedy', async () => {
  const message = {
    id: 'm-1',
    channel: 'SLACK',
    personId: 'u-1',
    personName: 'Ayşe Yıldırım',
    gist: '3 yeni lead',
    state: 'REFUSED',
    attempts: 2,
    createdAt: AT,
    triedAt: AT,
    status: 200,
    fault: FAULT,
    answer: 'users_not_found',
  };
  theHouseHas([SLACK], [message]);
  openApp('/settings/channels');
  const row = (await screen.findByText('Ayşe Yıldırım')).closest('li');
  expect(row).toHaveTextContent('3 yeni lead');
  expect(row).toHaveTextContent('Anahtar kabul edilmedi. Anahtarı yeniden girin.');
  expect(row).toHaveTextContent('Ulaşmadı 200');
  expect(row).toHaveTextContent('2 deneme');
});

it('shows the columns of what is set up, and asks for the number where SMS is', async () => {
  theHouseHas([]);
  const ways = ['IN_APP', 'EMAIL', 'SMS'];
  const choices = [{ kind: 'LEAD_NEW', channels: ['IN_APP'], possible: ways }];
  server.on('GET /api/v1/notifications/preferences', { json: { choices, digest: 'INSTANT', ways } });
  server.on('PUT /api/v1/notifications/preferences', { json: { choices, digest: 'INSTANT', ways } });
  const { user } = openApp('/notifications/preferences');
  await user.click(await screen.findByRole('checkbox', { name: /: SMS$/ }));
  expect(screen.queryByRole('columnheader', { name: 'Slack' })).toBeNull();
  expect(screen.getByText(/Slack bu kuruluşta kurulu değil/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Kanalları kur' })).toHaveAttribute('href', '/settings/channels');
  await user.type(screen.getByLabelText('Cep telefonunuz'), '0532 123 45 67');
  await user.click(screen.getByRole('button', { name: 'Kaydet' }));
  expect(await screen.findByText('Kaydedildi')).toBeVisible();
  expect(server.asked('PUT /api/v1/notifications/preferences')[0]?.body).toMatchObject({
    choices: [{ kind: 'LEAD_NEW', channels: ['IN_APP', 'SMS'] }],
    phone: '0532 123 45 67',
  });
});
