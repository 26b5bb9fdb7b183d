import { noBarrier } from './barriers.mjs';
import { assert, newAddress, newLead, settled, signIn } from './steps.mjs';

export const followupTests = [
  [
    'a template is written with a field that is not there, put right, and kept',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/settings/mail-templates`);
      await settled(page);
      const name = `Deneme ${Date.now() % 100_000}`;
      await page.getByRole('button', { name: 'Şablon ekle' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Ad', { exact: true }).waitFor();
      await noBarrier(page, 'a new template');
      await dialog.getByLabel('Ad', { exact: true }).fill(name);
      await dialog.getByLabel('Konu').fill('Merhaba {frist_name}');
      await dialog.getByLabel('Metin').fill('Sizi **aradık**.');
      await dialog.getByText('diye bir alan yok').waitFor();
      await dialog.getByText('Konu, sütun 9').waitFor();
      await dialog.getByLabel('Konu').fill('Merhaba {first_name|siz}');
      await dialog.getByText('Merhaba Elif').waitFor();
      await dialog.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByRole('cell', { name }).first().waitFor();
    },
  ],
  [
    'a mail is planned for a lead, seen on it, and cancelled',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const lead = await newLead(page, `Posta Deneme ${Date.now() % 100_000}`, { email: newAddress() });
      await page.goto(`${url}/leads/${lead}`);
      await page.getByRole('button', { name: 'E-posta yaz' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Şablon' }).click();
      await page.getByRole('option', { name: 'Ulaşamadık' }).click();
      await dialog.getByText('Posta, size ulaşamadık').waitFor();
      await dialog.getByText('Daha sonra', { exact: true }).click();
      await dialog.getByRole('button', { name: 'Planla' }).click();
      await page.getByText(/Gidecek:/).waitFor();
      await page.getByRole('button', { name: /^İptal et:/ }).click();
      await page.getByText('iptal edildi').waitFor();
      assert.equal(await page.getByText(/Gidecek:/).count(), 0);
    },
  ],
  [
    'who wants no mails is written none',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const lead = await newLead(page, `Postasız ${Date.now() % 100_000}`, { email: newAddress() });
      await page.goto(`${url}/leads/${lead}`);
      await page.getByRole('button', { name: 'E-posta istemiyor' }).click();
      await page.getByText('Bu kişi e-posta almak istemiyor.').waitFor();
      assert.equal(await page.getByRole('button', { name: 'E-posta yaz' }).count(), 0);
    },
  ],
];
