import { noBarrier } from './barriers.mjs';
import { assert, DISTRIBUTOR, settled, signIn, STAFF } from './steps.mjs';

async function reports(page, url, search = '') {
  await page.goto(`${url}/reports${search}`);
  await settled(page);
}

const inside = (page) => page.frameLocator('iframe').locator('body');

async function downloaded(page, name) {
  await page.getByRole('button', { name: 'İndir' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  return (await file).suggestedFilename();
}

export const reportTests = [
  [
    'a report is seen as it will be handed around, and comes as a file in each format',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await reports(page, url, '?preset=month');
      await inside(page).getByRole('heading', { name: 'Aylık lead raporu' }).waitFor();
      await inside(page).getByRole('heading', { name: 'Distribütörler' }).waitFor();
      await noBarrier(page, 'the report');
      for (const [label, ending] of [
        ['PDF', 'pdf'],
        ['Excel (XLSX)', 'xlsx'],
        ['CSV', 'csv'],
        ['JSON', 'json'],
        ['Web sayfası (HTML)', 'html'],
      ]) {
        assert.match(await downloaded(page, label), new RegExp(`^lead-report-monthly-.*\\.${ending}$`));
      }
    },
  ],
  [
    'the period and the filters of a report stand in its address',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await reports(page, url);
      await inside(page).getByRole('heading', { name: 'Haftalık lead raporu' }).waitFor();
      await page.getByRole('combobox', { name: 'Dönem' }).click();
      await page.getByRole('option', { name: 'Dün' }).click();
      await inside(page).getByRole('heading', { name: 'Günlük lead raporu' }).waitFor();
      await page.getByRole('search').getByRole('button', { name: 'Kaynak' }).click();
      await page.getByText('WhatsApp', { exact: true }).click();
      await inside(page).getByText('Süzgeç: WhatsApp').waitFor();
      await page.reload();
      await inside(page).getByText('Süzgeç: WhatsApp').waitFor();
      assert.match(page.url(), /preset=yesterday/);
    },
  ],
  [
    'a report is scheduled, sent at once with its file, stopped and deleted',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await reports(page, url, '?tab=schedules');
      const name = `Deneme ${Date.now()}`;
      await page.getByRole('button', { name: 'Gönderim zamanla' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Ad', exact: true }).fill(name);
      await page.getByRole('dialog').getByRole('button', { name: 'Kaydet' }).click();
      await page.getByRole('button', { name: `${name}: şimdi gönder` }).click();
      const row = page.getByRole('row', { name: new RegExp(name) });
      await row.getByText('1 kişi için giden kutusuna verildi.').waitFor({ timeout: 60_000 });
      await page.mouse.move(0, 0);
      await page.getByRole('tooltip').waitFor({ state: 'detached' });
      await noBarrier(page, 'the schedules');
      await page.getByRole('button', { name: `${name}: geçmiş` }).click();
      await page.getByRole('dialog').getByText('Elle').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: `${name}: durdur` }).click();
      await row.getByText('Durduruldu').waitFor();
      await page.getByRole('button', { name: `${name}: sil` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Sil', exact: true }).click();
      await row.waitFor({ state: 'detached' });
      await page.goto(`${url}/settings/mail`);
      await page.getByText(name).first().waitFor();
    },
  ],
  [
    'a distributor has reports and schedules none, staff have neither',
    async ({ open, url }) => {
      const partner = await open();
      await signIn(partner, url, DISTRIBUTOR);
      await reports(partner, url, '?tab=schedules');
      await inside(partner).getByText('Kapsam: raporu alanın görebildiği lead’ler').waitFor();
      assert.equal(await partner.getByRole('tab').count(), 0);
      const staff = await open();
      await signIn(staff, url, STAFF);
      await staff.goto(`${url}/reports`);
      await staff.getByRole('heading', { level: 1 }).waitFor();
      assert.equal(await staff.locator('iframe').count(), 0);
    },
  ],
  [
    'reports fit a phone',
    async ({ open, url }) => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      await signIn(page, url);
      for (const search of ['', '?tab=schedules']) {
        await reports(page, url, search);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 390));
      }
    },
  ],
];
