import { noBarrier } from './barriers.mjs';
import { assert, DISTRIBUTOR, newLead, settled, signIn, STAFF } from './steps.mjs';

const numberIn = (text) => Number(/[\d.]+/.exec(text)[0].replaceAll('.', ''));

async function scores(page, url) {
  await page.goto(`${url}/scores`);
  await settled(page);
  await page.getByRole('region', { name: 'Skor dağılımı' }).getByRole('link').first().waitFor();
}

const bar = (page, level) =>
  page.getByRole('region', { name: 'Skor dağılımı' }).getByRole('link', { name: new RegExp(`^${level} `) });

/** The list says how many it holds beside its title. */
async function listHolds(page, count) {
  await page.waitForURL(/\/leads\?/);
  await page.waitForFunction(
    (wanted) => document.querySelector('h1')?.nextElementSibling?.textContent?.replaceAll('.', '') === String(wanted),
    count,
    { timeout: 15_000 },
  );
}

export const scoreTests = [
  [
    'each bar of the scores leads to as many leads as it says',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      for (const level of ['Çok İyi', 'İyi', 'Orta', 'Düşük', 'Çok Düşük']) {
        await scores(page, url);
        const counted = numberIn(await bar(page, level).locator('b').textContent());
        await bar(page, level).click();
        await listHolds(page, counted);
      }
    },
  ],
  [
    'what is recommended leads to as many leads as it says, or praises',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      let shown = 0;
      for (const title of ['Hemen ilgilen', 'Bekletilenler', 'Yeniden düşün']) {
        await scores(page, url);
        const card = page.getByRole('region', { name: title });
        const all = card.getByRole('link', { name: /tümünü gör$/ });
        if ((await all.count()) === 0) {
          await card.getByText(/yok\.|gitmiyor\./).waitFor();
          continue;
        }
        shown += 1;
        const counted = numberIn(await all.textContent());
        assert.equal(await card.getByRole('listitem').count(), Math.min(5, counted));
        const first = await card.getByRole('listitem').getByRole('link').first().textContent();
        await all.click();
        await listHolds(page, counted);
        await page.getByRole('row').getByRole('link', { name: first }).first().waitFor();
      }
      assert.ok(shown > 0);
    },
  ],
  [
    'scores move by themselves when a lead comes',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await scores(page, url);
      const before = numberIn(await bar(page, 'Orta').locator('b').textContent());
      await newLead(page, `Skor Deneme ${Date.now() % 100_000}`, { phone: '0532 765 43 98' });
      await page.waitForFunction(
        (count) =>
          [...document.querySelectorAll('a b')].some(
            (each) =>
              each.textContent.replaceAll('.', '') === String(count) && each.closest('a').textContent.includes('Orta'),
          ),
        before + 1,
        { timeout: 15_000 },
      );
    },
  ],
  [
    'the levels are a table at the press of a key, and a lead opens from its card by keyboard',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.keyboard.press('g');
      await page.keyboard.press('q');
      await page.waitForURL(/\/scores$/);
      const levels = page.getByRole('region', { name: 'Skor dağılımı' });
      await levels.getByRole('link').first().waitFor();
      await page.keyboard.press('t');
      await page.waitForURL(/tables=true/);
      await levels.getByRole('row', { name: /^Çok İyi 80–100/ }).waitFor();
      await noBarrier(page, 'the scores as tables');
      const first = page.getByRole('region', { name: 'En iyi 20' }).getByRole('link').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);
      await page.getByRole('heading', { name: 'Skor', exact: true }).waitFor();
    },
  ],
  [
    'a distributor sees the scores of its own leads, and staff none',
    async ({ open, url }) => {
      const all = await open();
      await signIn(all, url);
      await scores(all, url);
      const partner = await open();
      await signIn(partner, url, DISTRIBUTOR);
      await scores(partner, url);
      const whole = async (page) =>
        numberIn(
          await page
            .getByRole('region', { name: 'Skor dağılımı' })
            .getByText(/açık lead/)
            .textContent(),
        );
      assert.ok((await whole(partner)) < (await whole(all)));
      const staff = await open();
      await signIn(staff, url, STAFF);
      assert.equal(await staff.getByRole('link', { name: 'Skorlar' }).count(), 0);
      await staff.goto(`${url}/scores`);
      await staff.getByRole('heading', { name: 'Bu ekran size açık değil' }).waitFor();
    },
  ],
  [
    'scores fit a phone',
    async ({ open, url }) => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      await signIn(page, url);
      await scores(page, url);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      const top = async (name) => (await page.getByRole('region', { name }).boundingBox()).y;
      assert.ok(
        (await top('Hemen ilgilen')) < (await top('Nasıl hesaplanır')),
        'what is to be done comes before the method',
      );
    },
  ],
];
