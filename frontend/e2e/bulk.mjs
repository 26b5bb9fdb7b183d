import { AxeBuilder } from '@axe-core/playwright';
import { assert, DISTRIBUTOR, signIn } from './steps.mjs';

const box = (page, index) => page.locator('tbody tr').nth(index).getByRole('checkbox');
const bar = (page) => page.getByRole('status').filter({ hasText: 'seçili' });
const card = (page, name) => page.getByRole('article', { name }).first();

const boundsOf = (part) => part.boundingBox();
const overlaps = (one, other) =>
  one.x < other.x + other.width - 1 &&
  other.x < one.x + one.width - 1 &&
  one.y < other.y + other.height - 1 &&
  other.y < one.y + one.height - 1;

export const bulkTests = [
  [
    'bulk: leads are chosen by keys, tagged, and the receipt puts them back',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+J');
      await page.keyboard.press('Shift+J');
      await bar(page).getByText('3 seçili', { exact: true }).waitFor();
      await bar(page).getByRole('button', { name: 'Etiketle' }).click();
      const tag = `fuar ${Date.now() % 100_000}`;
      await page.getByRole('combobox', { name: 'Etiket' }).fill(tag);
      await page.getByRole('button', { name: '3 leadi etiketle' }).click();
      const receipt = card(page, 'Etiketleme');
      await receipt.getByText('3 kayıttan 3 tanesi yapıldı').waitFor();
      assert.equal(await bar(page).count(), 0);

      await receipt.getByRole('button', { name: 'Geri al' }).click();
      await page.getByText('Etiketleme: geri alma').waitFor();
      await card(page, 'Etiketleme').getByText('3 kayıttan 3 tanesi yapıldı').waitFor();
    },
  ],
  [
    'bulk: everything that matches is named by its number before it is touched, and the receipt goes along to other pages',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/leads?status=%5B%22CONTACTED%22%5D`);
      await box(page, 0).check();
      const all = bar(page).getByRole('button', { name: /eşleşenin tümünü seç/ });
      const count = (await all.textContent()).match(/[\d.]+/)[0];
      await all.click();
      await bar(page).getByText(`Eşleşen ${count} leadin tümü seçili`).waitFor();
      await bar(page).getByRole('button', { name: 'Durum' }).click();
      await page.getByRole('dialog').getByText(`Bu filtreye uyan ${count} leadin tümüne`).waitFor();
      await page.getByRole('dialog').getByLabel('Durum').click();
      await page.getByRole('option', { name: 'Ulaşıldı' }).click();
      await page.getByRole('button', { name: `${count} leadin durumunu değiştir` }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.goto(`${url}/connections`);
      const receipt = card(page, 'Durum değişikliği');
      await receipt.getByText(`${count} atlandı`).waitFor();
      await receipt.getByRole('button', { name: 'Neden atlandı?' }).click();
      await receipt.getByText('Zaten öyleydi.').first().waitFor();
    },
  ],
  [
    'bulk: a receipt covers neither the bar of what is chosen, nor the open lead, nor the bar of a phone',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await box(page, 0).check();
      await bar(page).getByRole('button', { name: 'Etiketle' }).click();
      await page.getByRole('combobox', { name: 'Etiket' }).fill(`yer ${Date.now() % 100_000}`);
      await page.getByRole('button', { name: '1 leadi etiketle' }).click();
      await card(page, 'Etiketleme').getByText('1 kayıttan 1 tanesi yapıldı').waitFor();
      await box(page, 1).check();
      await page.locator('tbody tr a').first().click();
      await page.getByRole('textbox', { name: /not/i }).first().waitFor();
      const tray = await boundsOf(page.getByRole('complementary', { name: 'Süren ve biten işler' }));
      for (const part of [bar(page), page.locator('main'), page.getByRole('complementary').first()])
        assert.ok(!overlaps(tray, await boundsOf(part)), 'the receipt covers something');
      await page.getByRole('complementary').first().getByRole('button', { name: 'Kapat' }).click();
      await page.setViewportSize({ width: 390, height: 844 });
      const small = await boundsOf(page.getByRole('complementary', { name: 'Süren ve biten işler' }));
      for (const part of [page.locator('main'), page.getByRole('navigation').last()])
        assert.ok(!overlaps(small, await boundsOf(part)), 'the receipt covers something on a phone');
    },
  ],
  [
    'bulk: the bar of what is chosen stands whole on the page at every width',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await box(page, 0).check();
      for (const width of [1440, 1280, 1180, 1024, 820]) {
        await page.setViewportSize({ width, height: 900 });
        const main = await boundsOf(page.locator('main'));
        for (const part of [bar(page).getByText('1 seçili'), ...(await bar(page).getByRole('button').all())]) {
          const { x, width: wide } = await boundsOf(part);
          assert.ok(x >= main.x && x + wide <= main.x + main.width, `cut off at ${width}`);
        }
      }
    },
  ],
  [
    'bulk: who may only comment is offered nothing else, and axe finds nothing in either theme',
    async ({ open, url }) => {
      for (const colorScheme of ['light', 'dark']) {
        const page = await open({ colorScheme });
        await signIn(page, url, DISTRIBUTOR);
        await box(page, 0).check();
        await bar(page).waitFor();
        assert.equal(await bar(page).getByRole('button', { name: 'Not', exact: true }).count(), 1);
        for (const name of ['Durum', 'Ata', 'Sil'])
          assert.equal(await bar(page).getByRole('button', { name, exact: true }).count(), 0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
          [],
        );
      }
    },
  ],
];
