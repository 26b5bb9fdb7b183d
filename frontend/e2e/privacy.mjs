import { assert, settled, signIn } from './steps.mjs';

const PHONE = /\+\d[\d ]{8,}/;

export const privacyTests = [
  [
    'the browser keeps nothing secret, and no address names a person',
    async ({ open, url }) => {
      const page = await open();
      const addresses = [];
      page.on('request', (request) => addresses.push(request.url()));
      await signIn(page, url);
      const row = page.locator('tbody tr', { hasText: PHONE }).first();
      const phone = (await row.textContent()).match(PHONE)[0].trim();
      await row.locator('a').first().click();
      await page.getByRole('heading', { name: 'Skor' }).waitFor();
      await settled(page);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.ok(!kept.includes(phone) && !/huni-demo|token|@/i.test(kept), kept);
      const asked = decodeURIComponent(addresses.join('\n'));
      assert.ok(!asked.includes(phone.replaceAll(' ', '')) && !/huni-demo|token=|@/.test(asked), asked);
      const cookies = await page.context().cookies();
      const session = cookies.find(({ name }) => name === 'HUNI_SESSION');
      assert.ok(session.httpOnly && session.sameSite === 'Lax');
    },
  ],
];
