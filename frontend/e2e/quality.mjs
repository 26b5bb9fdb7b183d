import { noBarrier } from './barriers.mjs';
import { assert, DISTRIBUTOR, settled, signIn } from './steps.mjs';

const numberIn = (text) => Number(/[\d.]+/.exec(text)[0].replaceAll('.', ''));

async function editor(page, url) {
  await page.goto(`${url}/settings/quality`);
  await settled(page);
  await page.getByRole('region', { name: 'Önizleme' }).getByRole('table').waitFor();
}

const previewed = (page) => page.getByRole('region', { name: 'Önizleme' }).getByRole('table').textContent();

/** The list says how many it holds beside its title. */
async function listHolds(page, count) {
  await page.waitForURL(/\/leads\?/);
  await page.waitForFunction(
    (wanted) => document.querySelector('h1')?.nextElementSibling?.textContent?.replaceAll('.', '') === String(wanted),
    count,
    { timeout: 15_000 },
  );
}

export const qualityTests = [
  [
    'the quality of a lead says what adds and what is not known yet',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.locator('tbody tr a').nth(2).click();
      const section = page.locator('section', { has: page.getByRole('heading', { name: 'Kalite', exact: true }) });
      await section
        .getByText(/\/ 100|henüz bilinmiyor/)
        .first()
        .waitFor();
      assert.ok((await section.getByRole('listitem').count()) > 3);
      await noBarrier(page);
    },
  ],
  [
    'each cell of the quality matrix leads to as many leads as it says',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/scores`);
      const cells = page.getByRole('region', { name: 'İlgi ve uygunluk' }).getByRole('link', { name: /^[\d.]+$/ });
      await cells.first().waitFor();
      const counted = numberIn(await cells.first().textContent());
      await cells.first().click();
      await listHolds(page, counted);
    },
  ],
  [
    'criteria of quality are seen before they are saved, and a job judges the leads by them',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await editor(page, url);
      const before = await previewed(page);
      const save = page.getByRole('button', { name: 'Kaydet' });
      assert.ok(await save.isDisabled());
      const interest = page.getByRole('region', { name: 'İlgi (duygusal)' });
      const points = interest.getByRole('listitem').first().getByRole('textbox', { name: 'Puan' });
      const was = await points.inputValue();
      await points.fill(was === '90' ? '20' : '90');
      await page.waitForFunction(
        (old) => document.querySelector('section[aria-label="Önizleme"] table')?.textContent !== old,
        before,
      );
      await save.click();
      await page.getByText('Ölçütler kaydedildi; leadler yeniden hesaplanıyor').waitFor();
      await page.getByRole('article', { name: 'Kaliteyi yeniden hesaplama' }).first().waitFor();
      await editor(page, url);
      assert.equal(await points.inputValue(), was === '90' ? '20' : '90');
      await noBarrier(page);
    },
  ],
  [
    'a distributor sees its own quality of a lead and no criteria',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url, DISTRIBUTOR);
      assert.equal(await page.getByRole('link', { name: 'Kalite ölçütleri' }).count(), 0);
      await page.goto(`${url}/scores`);
      await settled(page);
      assert.equal(await page.getByRole('region', { name: 'İlgi ve uygunluk' }).count(), 0);
    },
  ],
];
