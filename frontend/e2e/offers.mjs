import { noBarrier } from './barriers.mjs';
import { assert, DISTRIBUTOR, newLead, settled, signIn } from './steps.mjs';

/** A lead of nobody. */
const leadOfNobody = (page, name) => newLead(page, name, { phone: '0532 765 43 21', service: name });

async function offer(page, url, lead, partners) {
  await page.goto(`${url}/leads/${lead}`);
  await page.getByRole('button', { name: 'Distribütöre öner…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Distribütöre öner' });
  for (const partner of partners) {
    await dialog.getByRole('combobox', { name: 'Distribütörler' }).fill(partner);
    await page.getByRole('option', { name: new RegExp(partner) }).click();
  }
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Öner', exact: true }).click();
  await page.getByText('Lead önerildi.').waitFor();
}

export const offerTests = [
  [
    'a lead is offered, seen masked, accepted, and the distributor’s from then on',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const name = `Teklif Deneme ${Date.now() % 100_000}`;
      const lead = await leadOfNobody(page, name);
      await offer(page, url, lead, ['Nova']);
      await page.getByText('yanıt bekleniyor').first().waitFor();

      const partner = await open();
      await signIn(partner, url, DISTRIBUTOR);
      await partner
        .getByRole('link', { name: /^Teklifler/ })
        .first()
        .click();
      const card = partner.getByRole('listitem').filter({ hasText: name });
      await card.waitFor();
      assert.ok(!(await card.textContent()).includes('765'));
      await card.getByRole('button', { name: 'Kabul et' }).click();
      await partner.getByText('Kabul ettiniz: lead artık sizin.').waitFor();
      await partner.goto(`${url}/leads/${lead}`);
      await partner
        .getByText(/765 43 21/)
        .first()
        .waitFor();

      await page.getByText('Kabul edildi').first().waitFor();
    },
  ],
  [
    'a distributor declines by the keyboard with a reason, and the next is asked',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const name = `Ret Deneme ${Date.now() % 100_000}`;
      const lead = await leadOfNobody(page, name);
      const partner = await open();
      await signIn(partner, url, DISTRIBUTOR);
      await partner.goto(`${url}/offers`);
      await settled(partner);
      await page.goto(`${url}/leads/${lead}`);
      await offer(page, url, lead, ['Nova', 'Ege']);
      await partner.getByRole('listitem').filter({ hasText: name }).waitFor();
      await partner.keyboard.press('j');
      await partner.locator('li[aria-current=true]').filter({ hasText: name }).waitFor();
      await partner.keyboard.press('d');
      await partner.getByRole('dialog', { name: 'Neden almıyorsunuz?' }).waitFor();
      await noBarrier(partner, 'why a lead is declined');
      await partner.getByText('Bölgemiz değil').click();
      await partner.getByRole('button', { name: 'Reddet' }).last().click();
      await partner.getByText('Reddettiniz').waitFor();
      await page.getByText('Bölgemiz değil').first().waitFor();
      await page.getByRole('button', { name: 'Teklifi geri al' }).click();
      await page.getByText('Teklif geri alındı.').waitFor();
    },
  ],
  [
    'the page of offers has no barrier for a distributor, also on a phone',
    async ({ open, url }) => {
      for (const options of [{ viewport: { width: 390, height: 844 } }, { colorScheme: 'dark' }]) {
        const partner = await open({ reducedMotion: 'reduce', ...options });
        await signIn(partner, url, DISTRIBUTOR);
        await partner.goto(`${url}/offers`);
        await settled(partner);
        await noBarrier(partner, '/offers of a distributor');
        const wide = await partner.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(wide, false);
      }
    },
  ],
];
