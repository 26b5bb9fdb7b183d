import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { anImport, theImportIs } from '@/testing/imports';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

async function choose(name: string, text = 'Ad;Telefon\nAyşe;0532') {
  const app = openApp('/imports/new');
  await screen.findByRole('button', { name: 'Dosya seç' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no input');
  await userEvent.setup({ applyAccept: false }).upload(input, new File([text], name));
  return app;
}

describe('a file', () => {
  beforeEach(() => signedIn());

  it('is sent under a key of its own, and leads to its mapping', async () => {
    const made = anImport({ state: 'UPLOADED' });
    theImportIs(made);
    server.on('POST /api/v1/imports', { status: 201, json: made });
    const { address } = await choose('fuar.csv');
    await waitFor(() => expect(address()).toBe('/imports/i-fuar?step=mapping'));
    const [sent] = server.asked('POST /api/v1/imports');
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent?.headers.get('Content-Type')).toContain('multipart/form-data');
    expect(sent?.body).toContain('fuar.csv');
  });

  it('that the server refuses is told why, and can be sent again under the same key', async () => {
    server.on(
      'POST /api/v1/imports',
      problem(422, 'imports.no-header', 'Başlık satırı yok. İlk satıra sütun adları yazın.'),
    );
    const { user } = await choose('fuar.csv');
    expect(await screen.findByRole('alert')).toHaveTextContent('fuar.csv: Başlık satırı yok.');
    await user.click(screen.getByRole('button', { name: 'Yeniden dene' }));
    await waitFor(() => expect(server.asked('POST /api/v1/imports')).toHaveLength(2));
    const keys = server.asked('POST /api/v1/imports').map((asked) => asked.headers.get('Idempotency-Key'));
    expect(keys[1]).toBe(keys[0]);
  });

  it('of the old Excel is not sent, and the remedy is said', async () => {
    await choose('liste.xls');
    expect(await screen.findByRole('alert')).toHaveTextContent('.xlsx olarak kaydedip yükleyin');
    expect(server.asked('POST /api/v1/imports')).toHaveLength(0);
  });

  it('is taken wherever on the page it is dropped', async () => {
    server.on('POST /api/v1/imports', 'away');
    openApp('/imports/new');
    await screen.findByRole('button', { name: 'Dosya seç' });
    const file = new File(['Ad'], 'bırakılan.csv');
    fireEvent.dragOver(window);
    expect(await screen.findByText('Bırakın, yüklensin')).toBeVisible();
    fireEvent.drop(window, { dataTransfer: { files: { item: () => file } } });
    expect(await screen.findByRole('alert')).toHaveTextContent('bırakılan.csv');
  });

  it('is kept when the server is away', async () => {
    server.on('POST /api/v1/imports', 'away');
    await choose('fuar.csv');
    expect(await screen.findByRole('alert')).toHaveTextContent('Sunucuya ulaşılamıyor');
    expect(screen.getByRole('button', { name: 'Yeniden dene' })).toBeVisible();
  });
});

describe('without the right', () => {
  it('there is no screen and no way to it', async () => {
    signedIn({ rights: ['lead:read'] });
    openApp('/imports');
    expect(await screen.findByText('Bu ekran size açık değil')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'İçe aktarma' })).toBeNull();
  });
});
