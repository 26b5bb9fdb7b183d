import { assert, DISTRIBUTOR, signIn, STAFF, submitForm } from './steps.mjs';

const IMPLANT = '1200000000000101';

export const leadTests = [
  [
    'a lead that is sent at Meta stands on the open list within two seconds, with its score explained',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const name = `Ferhunde Çağlayan ${Date.now() % 100_000}`;
      await page.locator('[role=status]', { hasText: 'Canlı' }).waitFor();
      const sentAt = Date.now();
      await submitForm(sandboxUrl, IMPLANT, {
        full_name: name,
        phone_number: '0532 730 14 09',
        email: 'ferhunde@ornek.test',
        'hangi_tedaviyle_ilgileniyorsunuz?': 'All-on-4',
      });
      const row = page.getByRole('link', { name });
      await row.waitFor({ timeout: 10_000 });
      const took = Date.now() - sentAt;
      console.log(`        (on the screen after ${took} ms)`);

      await row.click();
      await page.getByRole('heading', { name: 'Skor' }).waitFor();
      await page.getByText('“All-on-4” seçildi').waitFor();
      await page.getByText('+90 532 730 14 09').first().waitFor();
      const score = page.locator('section', { has: page.getByRole('heading', { name: 'Skor' }) }).last();
      assert.equal(await score.locator('dl dt', { hasText: /^(İletişim|Tazelik|Hizmet|İlgi|Yaş)$/ }).count(), 5);
    },
  ],
  [
    'filters stand in the URL; reload and Back restore them',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.getByRole('button', { name: 'Durum' }).click();
      await page.getByLabel('Dönüştü').check();
      await page.waitForURL(/CONVERTED/);
      await page.keyboard.press('Escape');
      await page.reload();
      await page.locator('tbody tr a').first().waitFor();
      assert.deepEqual([...new Set(await page.locator('tbody [data-status]').allTextContents())], ['Dönüştü']);
      await page.goBack();
      await page.waitForURL((address) => !address.search.includes('CONVERTED'));
    },
  ],
  [
    'search finds Turkish names typed without Turkish letters',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await submitForm(sandboxUrl, IMPLANT, { full_name: 'İlknur Şığırtmaç' });
      await signIn(page, url);
      for (const typed of ['sigirtmac', 'ŞIĞIRTMAÇ', 'ilknur şığ']) {
        await page.keyboard.press('/');
        await page.getByRole('searchbox').fill(typed);
        await page.waitForURL(/q=/);
        await page.getByRole('link', { name: 'İlknur Şığırtmaç' }).first().waitFor();
        await page.keyboard.press('Escape');
      }
    },
  ],
  [
    'the list and its records go by keys, and pages by cursor',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);
      await page.getByRole('heading', { level: 1, name: /Yeni|Atandı|Ulaşıldı|Dönüştü|Kayıp/ }).waitFor();
      const second = page.url();
      await page.keyboard.press('j');
      await page.waitForURL((address) => address.href !== second && /\/leads\//.test(address.pathname));
      await page.keyboard.press('Escape');
      await page.waitForURL(/\/leads(\?|$)/);
      await page.getByRole('button', { name: 'Sonraki', exact: true }).click();
      await page.waitForURL(/cursor=/);
      await page.getByText('26–50').waitFor();
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('Sayfa, lead veya işlem ara').waitFor();
    },
  ],
  [
    'a lead by hand warns of the same person and is added once',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const phone = `0533 ${String(Date.now()).slice(-7)}`;
      await page.keyboard.press('c');
      await page.getByLabel('Ad soyad', { exact: true }).fill('Nermin Doğanay');
      await page.getByLabel('Telefon', { exact: true }).fill(phone);
      await page.getByRole('button', { name: 'Ekle', exact: true }).dblclick();
      await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);
      await page.goto(`${url}/leads`);
      await page.locator('tbody tr a').first().waitFor();
      await page.keyboard.press('c');
      await page.getByLabel('Telefon', { exact: true }).fill(phone);
      await page.getByText('Bu kişi zaten kayıtlı olabilir').waitFor();
    },
  ],
  [
    'staff and distributors see only their own leads, also when one arrives',
    async ({ open, url, sandboxUrl }) => {
      const partner = await open();
      await signIn(partner, url, DISTRIBUTOR);
      await partner.locator('[role=status]', { hasText: 'Canlı' }).waitFor();
      const other = `Başkasının Leadi ${Date.now() % 100_000}`;
      const own = `Kendi Leadi ${Date.now() % 100_000}`;
      await submitForm(sandboxUrl, '1200000000000301', { full_name: other });
      await submitForm(sandboxUrl, IMPLANT, { full_name: own });
      await partner.getByRole('link', { name: own }).waitFor();
      assert.equal(await partner.getByRole('link', { name: other }).count(), 0);
      assert.equal(await partner.getByRole('link', { name: 'Bağlantılar' }).count(), 0);
      await partner.goto(`${url}/connections`);
      await partner.getByText('Bu ekran size açık değil').waitFor();
      const staff = await open();
      await signIn(staff, url, STAFF);
      const names = await staff.locator('tbody td[data-column=assignee]').allTextContents();
      assert.ok(
        names.every((name) => name.includes('Ayşe Yıldırım')),
        names.join(),
      );
    },
  ],
];
