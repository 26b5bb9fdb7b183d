import { assert, signIn, STAFF } from './steps.mjs';

const focused = (page, path) =>
  page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-path') === wanted, path);
const saved = (page) => page.getByText(/kaydedildi/).waitFor();

export const settingsTests = [
  [
    'the organisation is changed, its name stands in the navigation, and a bad field takes the focus',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.getByRole('link', { name: 'Organizasyon' }).click();
      const name = page.getByLabel('Organizasyonun adı');
      const before = await name.inputValue();
      await name.fill('');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText('Organizasyonun adını yazın').waitFor();
      await focused(page, 'name');
      await name.fill(`${before} Şubesi`);
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByRole('navigation').getByText(`${before} Şubesi`).waitFor();
      await name.fill(before);
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByRole('navigation').getByText(before, { exact: true }).waitFor();
    },
  ],
  [
    'unsaved settings are not lost without a question',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.getByRole('link', { name: 'Organizasyon' }).click();
      await page.getByLabel('Organizasyonun adı').fill('Yarım kalan');
      await page.getByRole('link', { name: 'Sistem' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Düzenlemeye dön' }).click();
      assert.equal(await page.getByLabel('Organizasyonun adı').inputValue(), 'Yarım kalan');
    },
  ],
  [
    'a question of a form is mapped to a field that is added on the way',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/connections`);
      await page.getByRole('link', { name: 'Nova Dent İstanbul' }).click();
      await page.locator('details[id^=form-] summary').first().click();
      const question = page.locator('details[open] input:visible').last();
      const label = `Greft sayısı ${Date.now() % 100_000}`;
      await question.click();
      await page.getByRole('option', { name: 'Yeni özel alan…' }).click();
      await page.getByLabel('Alanın adı').fill(label);
      assert.match(await page.getByLabel('Anahtar').inputValue(), /^greft_sayisi_\d+$/);
      await page.getByRole('button', { name: 'Ekle', exact: true }).click();
      await page.getByText(`${label} alanı eklendi`).waitFor();
      assert.equal(await question.inputValue(), label);
      await page.goto(`${url}/custom-fields`);
      await page.getByText(label).waitFor();
    },
  ],
  [
    'distributor, user and connection are changed in place; the last superadmin stays one',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/distributors`);
      await page.getByRole('button', { name: 'Marina Konut: düzenle' }).click();
      await page.getByLabel(/Yanıt hedefi/).fill('25');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await saved(page);
      await page.getByRole('row', { name: /Marina Konut.*25 dakika/ }).waitFor();

      await page.goto(`${url}/users`);
      await page.getByRole('button', { name: 'Selim Aras: düzenle' }).click();
      await page.locator('[data-path=role]').click();
      await page.getByRole('option', { name: 'Temsilci' }).click();
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page
        .getByRole('alert')
        .getByText(/Son etkin süper yönetici/)
        .waitFor();

      await page.goto(`${url}/connections`);
      await page.getByRole('link', { name: 'Marina Konut' }).click();
      await page.getByRole('button', { name: 'Diğer işlemler' }).click();
      await page.getByRole('menuitem', { name: 'Bağlantıyı düzenle' }).click();
      await page.getByLabel(/Kaç dakikada bir/).fill('9');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await saved(page);
      await page.getByText('9 dk’da bir').first().waitFor();
    },
  ],
  [
    'settings are not there for staff',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url, STAFF);
      assert.equal(await page.getByText('Ayarlar').count(), 0);
      for (const path of ['/organisation', '/custom-fields', '/distributors']) {
        await page.goto(url + path);
        await page.getByText('Bu ekran size açık değil').waitFor();
      }
    },
  ],
];
