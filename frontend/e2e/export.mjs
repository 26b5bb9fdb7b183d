import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { assert, DISTRIBUTOR, signIn } from './steps.mjs';

const dialog = (page) => page.getByRole('dialog');
const HEAD = 'ID;Ad Soyad;Email;Telefon;Dağıtıcı;Durum;Atanan Kişi;Oluşturulma Tarihi';

/** Presses and gives the file that comes, as text. */
async function downloaded(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const start = (page) => dialog(page).getByRole('button', { name: /leadi dışa aktar/ });

async function openDialog(page) {
  await page.getByRole('button', { name: 'Dışa aktar', exact: true }).first().click();
  await dialog(page).waitFor();
}

export const exportTests = [
  [
    'export: what the filter shows comes as a CSV with the Turkish head, and nothing else',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/leads?status=%5B%22CONTACTED%22%5D`);
      await page.locator('tbody tr a').first().waitFor();
      await openDialog(page);
      const count = Number((await start(page).textContent()).replace(/\D/g, ''));
      await dialog(page).getByText('CSV', { exact: true }).click();
      const { name, bytes } = await downloaded(page, () => start(page).click());
      assert.match(name, /^leads-\d{4}-\d{2}-\d{2}\.csv$/);
      const lines = bytes.toString('utf8').split('\r\n').filter(Boolean);
      assert.equal(lines[0], `\ufeff${HEAD}`);
      assert.equal(lines.length - 1, count);
      assert.ok(lines.slice(1).every((line) => line.includes(';Ulaşıldı;')));
      await dialog(page)
        .getByText(/indirildi/)
        .waitFor();
    },
  ],
  [
    'export: chosen leads come as a workbook, and the wish is remembered',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      for (const index of [0, 1]) await page.locator('tbody tr').nth(index).getByRole('checkbox').check();
      const bar = page.getByRole('toolbar', { name: 'Seçili leadler' });
      await bar.getByRole('button', { name: 'Dışa aktar' }).click();
      await dialog(page).getByLabel('Skor', { exact: true }).check();
      const { name, bytes } = await downloaded(page, () =>
        dialog(page).getByRole('button', { name: '2 leadi dışa aktar' }).click(),
      );
      assert.match(name, /\.xlsx$/);
      assert.equal(bytes.subarray(0, 2).toString(), 'PK');
      await dialog(page).getByRole('button', { name: 'Kapat' }).last().click();
      await openDialog(page);
      assert.ok(await dialog(page).getByLabel('Skor', { exact: true }).isChecked());
    },
  ],
  [
    'export: the palette opens it; who may not is not offered it; axe finds nothing in either theme',
    async ({ open, url }) => {
      for (const colorScheme of ['light', 'dark']) {
        const page = await open({ colorScheme });
        await signIn(page, url);
        await page.keyboard.press('Control+k');
        await page
          .getByPlaceholder(/Sayfa|ara/i)
          .first()
          .fill('dışa aktar');
        await page.getByText('Leadleri dışa aktar').first().click();
        await page.getByRole('dialog', { name: 'Leadleri dışa aktar' }).waitFor();
        await page.locator('.mantine-Spotlight-content').waitFor({ state: 'hidden' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
          [],
        );
      }
      const page = await open();
      await signIn(page, url, DISTRIBUTOR);
      assert.equal(await page.getByRole('button', { name: 'Dışa aktar' }).count(), 0);
      const answer = await page.request.get(`${url}/api/v1/leads/export?format=csv`);
      assert.equal(answer.status(), 403);
    },
  ],
  [
    'export: works on a phone without sideways scroll',
    async ({ open, url }) => {
      const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
      await signIn(page, url);
      await page.goto(`${url}/leads?export=true`);
      await dialog(page).waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      const { bytes } = await downloaded(page, () => start(page).click());
      assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    },
  ],
  [
    'export: an address that asks for one tells who may not, and who may',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url, DISTRIBUTOR);
      await page.goto(`${url}/leads?export=true`);
      await dialog(page)
        .getByText(/“Leadler: Dışa aktarma” yetkisi gerekir/)
        .waitFor();
      const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      assert.equal(new URL(page.url()).search, '');
    },
  ],
];
