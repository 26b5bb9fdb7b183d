import { spawn } from 'node:child_process';
import { noBarrier } from './barriers.mjs';
import { assert, signIn } from './steps.mjs';

/** A server of a customer, which the guarded client must not reach: it is on this machine. */
async function receiver() {
  const node = spawn('node', [new URL('webhook-receiver.mjs', import.meta.url).pathname]);
  const port = await new Promise((done) => node.stdout.once('data', (line) => done(String(line).trim())));
  return { url: `http://localhost:${port}`, stop: () => node.kill() };
}

const add = async (page, address) => {
  await page.getByRole('button', { name: 'Webhook ekle' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Adres').fill(address);
  await dialog.getByLabel('Yeni lead').check();
  await dialog.getByRole('button', { name: 'Webhook oluştur' }).click();
  return dialog;
};

export const webhookTests = [
  [
    'an address inside is refused beside its field, with the remedy, and nobody is called',
    async ({ open, url }) => {
      const inside = await receiver();
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/webhooks`);
      const dialog = await add(page, `${inside.url}/hook`);
      await dialog.getByText(/Bu adres çağrılamaz.*HUNI_OUTGOING_ALLOW/).waitFor();
      await noBarrier(page, 'the refused address');
      const heard = await (await fetch(`${inside.url}/heard`)).json();
      assert.deepEqual(heard, []);
      inside.stop();
    },
  ],
  [
    'an address is added, its secret is shown once, it is tried, paused, and goes away again',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/webhooks`);
      const host = `deneme-${Date.now() % 100_000}.example`;
      const dialog = await add(page, `https://${host}/huni`);
      await dialog.getByText(/^whsec_/).waitFor();
      await noBarrier(page, 'the secret');
      await dialog.getByRole('button', { name: 'Kopyaladım' }).click();

      await page.getByRole('heading', { level: 1, name: host }).waitFor();
      await page.getByRole('button', { name: 'Deneme gönder' }).click();
      await page
        .getByText(/Bu adla bir sunucu bulunamadı|Sunucuya bağlanılamadı|yanıt vermedi/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Deneme', exact: true }).click();
      await page.getByRole('dialog').getByText('1. deneme').waitFor();
      await noBarrier(page, 'a delivery');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Diğer işlemler' }).click();
      await page.getByRole('menuitem', { name: 'Duraklat' }).click();
      await page.getByText('Olan biten 90 güne kadar saklanır').waitFor();
      await page.getByRole('button', { name: 'Diğer işlemler' }).click();
      await page.getByRole('menuitem', { name: 'Sil' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Sil', exact: true }).click();
      await page.waitForURL(`${url}/webhooks`);
      await page.getByRole('link', { name: host }).waitFor({ state: 'detached' });
    },
  ],
];
