import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const NAME = 'Ad soyad';
const PHONE = 'Telefon';

async function openForm() {
  const app = openApp('/leads?new=true');
  await screen.findByLabelText(NAME);
  return { ...app, add: () => app.user.click(screen.getByRole('button', { name: 'Ekle' })) };
}

describe('a lead by hand', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([aLead()]);
    server.on('GET /api/v1/leads/duplicates', { json: { items: [] } });
  });

  it('needs one way to know the person, and the field takes the focus', async () => {
    const { add } = await openForm();
    await add();
    expect(await screen.findByText('Ad, telefon ya da e-postadan en az birini yazın')).toBeVisible();
    expect(screen.getByLabelText(NAME)).toHaveFocus();
    expect(server.asked('POST /api/v1/leads')).toHaveLength(0);
  });

  it('is no longer said to need a name once there is a telephone number', async () => {
    const { user, add } = await openForm();
    await add();
    const fault = await screen.findByText('Ad, telefon ya da e-postadan en az birini yazın');
    await user.type(screen.getByLabelText(PHONE), '0532');
    await waitFor(() => expect(fault).not.toBeInTheDocument());
    expect(screen.getByLabelText(NAME)).not.toBeInvalid();
  });

  it('has the words of the server beside the field that it refuses', async () => {
    server.on('POST /api/v1/leads', problem(422, 'lead.phone', 'Olmadı', { '/phone': 'Bu numara olamaz.' }));
    const { user, add } = await openForm();
    await user.type(screen.getByLabelText(PHONE), '123');
    await add();
    await waitFor(() => expect(screen.getByLabelText(PHONE)).toHaveAccessibleDescription('Bu numara olamaz.'));
    expect(screen.getByLabelText(PHONE)).toHaveFocus();
  });

  it('keeps what was typed when the server is away, and can be sent again under the same key', async () => {
    server.on('POST /api/v1/leads', 'away');
    const { user, add } = await openForm();
    await user.type(screen.getByLabelText(NAME), 'Nermin Doğanay');
    await add();
    expect(await screen.findByRole('alert')).toHaveTextContent('yazdıklarınız duruyor');
    expect(screen.getByLabelText(NAME)).toHaveValue('Nermin Doğanay');
    server.on('POST /api/v1/leads', { status: 201, json: aLead({ id: 'lead-nermin', fullName: 'Nermin Doğanay' }) });
    await add();
    await waitFor(() => expect(server.asked('POST /api/v1/leads')).toHaveLength(2));
    const keys = server.asked('POST /api/v1/leads').map((asked) => asked.headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it('is sent without the fields that are empty, as one by hand', async () => {
    server.on('POST /api/v1/leads', { status: 201, json: aLead({ id: 'lead-nermin' }) });
    const { user, add, address } = await openForm();
    await user.type(screen.getByLabelText(NAME), 'Nermin Doğanay');
    await add();
    await waitFor(() => expect(address()).toBe('/leads/lead-nermin'));
    expect(server.asked('POST /api/v1/leads')[0]?.body).toEqual({ fullName: 'Nermin Doğanay', source: 'MANUAL' });
  });

  it('warns of the same person while somebody types', async () => {
    server.on('GET /api/v1/leads/duplicates', {
      json: {
        items: [{ id: 'x', number: 7, fullName: 'Nermin D.', status: 'NEW', createdAt: '2026-11-01T08:00:00Z' }],
      },
    });
    const { user } = await openForm();
    await user.type(screen.getByLabelText(PHONE), '0533 1234567');
    expect(await screen.findByRole('link', { name: 'Nermin D.' })).toBeVisible();
    expect(server.asked('GET /api/v1/leads/duplicates').at(-1)?.query.get('phone')).toBe('0533 1234567');
  });

  it('asks the server for nobody while too little is typed', async () => {
    const { user } = await openForm();
    await user.type(screen.getByLabelText(PHONE), '0533');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(server.asked('GET /api/v1/leads/duplicates')).toHaveLength(0);
  });

  it('is not offered to those who may not add one', async () => {
    signedIn({ rights: ['lead:read'] });
    openApp('/leads?new=true');
    await screen.findByRole('link', { name: 'Fatma Tosun' });
    expect(screen.queryByLabelText(NAME)).toBeNull();
    expect(screen.queryByRole('button', { name: /Yeni lead/ })).toBeNull();
  });
});

describe('a list that cannot be read', () => {
  it('says why, and comes with another try while the search stays typed', async () => {
    signedIn();
    theListHolds([aLead()]);
    server.on('GET /api/v1/leads', problem(503, 'shared.unavailable', 'Veritabanına ulaşılamıyor.'));
    const { user } = openApp('/leads?q=fatma');
    expect(await screen.findByText('Veritabanına ulaşılamıyor.')).toBeVisible();
    theListHolds([aLead()]);
    await user.click(screen.getByRole('button', { name: 'Yeniden dene' }));
    expect(await screen.findByRole('link', { name: 'Fatma Tosun' })).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('fatma');
  });
});
