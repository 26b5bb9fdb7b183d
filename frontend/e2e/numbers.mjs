import { noBarrier } from './barriers.mjs';
import { assert, DISTRIBUTOR, newLead, settled, signIn, STAFF } from './steps.mjs';

/** The number behind a name on the tiles. */
async function tile(page, name) {
  const text = await page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd > div')
    .first()
    .textContent();
  return Number(/[\d.]+/.exec(text)[0].replaceAll('.', ''));
}

async function numbers(page, url, search = '') {
  await page.goto(`${url}/analytics${search}`);
  await settled(page);
  await page.getByText('Toplam lead').waitFor();
}

export const numberTests = [
  [
    'numbers move by themselves when a lead comes',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await numbers(page, url, '?days=1');
      const before = await tile(page, 'Toplam lead');
      await newLead(page, `Sayı Deneme ${Date.now() % 100_000}`, { phone: '0532 765 43 99' });
      await page.waitForFunction(
        (count) =>
          [...document.querySelectorAll('dl dd > div')].some(
            (each) => each.textContent.replaceAll('.', '') === String(count),
          ),
        before + 1,
        { timeout: 15_000 },
      );
    },
  ],
  [
    'a step of the funnel leads to its leads, as many as it counts',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await numbers(page, url, '?days=30');
      const step = page.getByRole('link', { name: /^Ulaşıldı/ });
      const counted = Number((await step.locator('b').textContent()).replaceAll('.', ''));
      await step.click();
      await page.waitForURL(/reached=CONTACTED/);
      const total = await page.evaluate(async () => {
        const search = new URLSearchParams(location.search);
        const last = new Date(`${search.get('to').replaceAll('"', '')}T00:00`);
        last.setDate(last.getDate() + 1);
        const query = new URLSearchParams({
          reached: 'CONTACTED',
          test: 'false',
          createdFrom: new Date(`${search.get('from').replaceAll('"', '')}T00:00`).toISOString(),
          createdTo: last.toISOString(),
          count: 'exact',
          limit: '1',
        });
        return (await (await fetch(`/api/v1/leads?${query}`)).json()).total;
      });
      assert.ok(counted > 0);
      assert.equal(total, counted);
      await page.getByRole('button', { name: /^Ulaştığı adım Ulaşıldı/ }).waitFor();
    },
  ],
  [
    'charts are tables at the press of a key, and everything is in the address',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await numbers(page, url);
      const funnel = page.getByRole('region', { name: 'Huni' });
      assert.equal(await funnel.getByRole('table').count(), 0);
      await page.keyboard.press('t');
      await page.waitForURL(/tables=true/);
      await funnel.getByRole('row', { name: /Ulaşıldı/ }).waitFor();
      await page.keyboard.press('t');
      await funnel.getByRole('link', { name: /^Toplam/ }).waitFor();
      await page.getByRole('button', { name: 'SLA aşımı' }).click();
      await page.waitForURL(/rank=late/);
      await page.getByText('30 gün', { exact: true }).click();
      await page.waitForURL(/days=30/);
      await page.reload();
      await settled(page);
      assert.match(page.url(), /days=30/);
      await noBarrier(page, 'the numbers');
    },
  ],
  [
    'a distributor counts its own leads, and staff are not shown numbers',
    async ({ open, url }) => {
      const all = await open();
      await signIn(all, url);
      await numbers(all, url, '?days=30');
      const partner = await open();
      await signIn(partner, url, DISTRIBUTOR);
      await numbers(partner, url, '?days=30');
      assert.ok((await tile(partner, 'Toplam lead')) < (await tile(all, 'Toplam lead')));
      const staff = await open();
      await signIn(staff, url, STAFF);
      assert.equal(await staff.getByRole('link', { name: 'Performans' }).count(), 0);
      await staff.goto(`${url}/analytics`);
      await staff.getByRole('heading', { name: 'Bu ekran size açık değil' }).waitFor();
    },
  ],
  [
    'numbers fit a phone',
    async ({ open, url }) => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      await signIn(page, url);
      await numbers(page, url, '?days=30');
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(sideways, false);
    },
  ],
];
