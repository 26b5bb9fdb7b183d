import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { aSession, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const email = 'elif@ornek.test';
const invitation = {
  id: 'i-1',
  email,
  role: 'r-klinik',
  roleName: 'Klinik kullanıcısı',
  invitedAt: new Date().toISOString(),
  endsAt: new Date(Date.now() + 86_400_000).toISOString(),
};

function theInvitationsAre(hasMailServer: boolean) {
  server.on('GET /api/v1/invitations', { json: { items: [invitation], hasMailServer } });
  server.on('POST /api/v1/invitations', { status: 201, json: invitation });
}

async function invite(send: string) {
  const { user } = openApp('/users');
  await screen.findByText(email);
  await user.click(screen.getByRole('button', { name: 'Kişi davet et' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('E-posta'), email);
  await user.click(dialog.getByRole('button', { name: send }));
  return user;
}

describe('an invitation', () => {
  beforeEach(() => signedIn());

  it('is on its way when there is a mail server', async () => {
    theInvitationsAre(true);
    await invite('Davet gönder');
    expect(screen.getByText('Klinik kullanıcısı')).toBeInTheDocument();
    expect(await screen.findByText(`${email} adresine davet yola çıktı`)).toBeVisible();
    expect(screen.queryByText(/gönderilmedi/)).toBeNull();
  });

  it('waits without one, which is said, and gives its link to those who may read the mails', async () => {
    theInvitationsAre(false);
    const mails = [
      { id: 'm-2', to: 'baskasi@ornek.test', confidential: true },
      { id: 'm-1', to: email, confidential: true },
    ];
    server.on('GET /api/v1/mails', { json: { items: mails, hasServer: false } });
    server.on('GET /api/v1/mails/m-1', {
      json: { ...mails[1], text: 'Daveti kabul et:\nhttps://crm.test/invitation#s1dK_w-z\n\n-- ' },
    });
    const user = await invite('Daveti hazırla');
    expect(await screen.findByText(/davet hazır; e-posta sunucusu ayarlanana kadar bekliyor/)).toBeVisible();
    const note = within(screen.getByText(/davetler gönderilmedi, bekliyor/).closest('[role=status]') as HTMLElement);
    expect(note.getByRole('link', { name: 'Giden kutusu' })).toHaveAttribute('href', '/settings/mail');
    await user.click(screen.getByRole('button', { name: `${email}: davet bağlantısı` }));
    expect(await screen.findByRole('textbox', { name: 'Davet bağlantısı' })).toHaveValue(
      'https://crm.test/invitation#s1dK_w-z',
    );
    expect(server.asked('GET /api/v1/mails/m-2')).toHaveLength(0);
  });

  it('does not vanish when it cannot be read', async () => {
    server.on('GET /api/v1/invitations', problem(500, 'shared.unexpected', 'Davetler okunamadı.'));
    const { user } = openApp('/users');
    expect(await screen.findByText('Davetler okunamadı.')).toBeVisible();
    theInvitationsAre(true);
    await user.click(screen.getByRole('button', { name: 'Yeniden dene' }));
    expect(await screen.findByText(email)).toBeVisible();
  });

  it('shows neither the mails nor the link to who may not read them', async () => {
    signedIn({ rights: aSession().rights.filter((right) => !right.startsWith('mail:')) });
    theInvitationsAre(false);
    openApp('/users');
    expect(await screen.findByText(/Sistemi yönetenlere haber verin/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /davet bağlantısı$/ })).toBeNull();
  });
});
