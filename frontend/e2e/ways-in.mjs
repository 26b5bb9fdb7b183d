import { AxeBuilder } from '@axe-core/playwright';
import { assert, settled, signIn, STAFF } from './steps.mjs';

/** What the outbox of mails holds about something, as who manages people reads it. */
async function letter(page, subject) {
  return page.evaluate(async (wanted) => {
    const { items } = await (await fetch('/api/v1/mails')).json();
    const mail = items.find((each) => each.subject.includes(wanted));
    return (await (await fetch(`/api/v1/mails/${mail.id}`)).json()).text;
  }, subject);
}

async function barriers(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map((each) => `${page.url()}: ${each.id} ${each.nodes[0]?.target}`),
    [],
  );
}

export const waysInTests = [
  [
    'an invitation goes out by mail, is accepted with name and password, and cannot be used again',
    async ({ open, url }) => {
      const page = await open();
      const email = `davetli-${Date.now()}@ornek.test`;
      await signIn(page, url);
      await page.goto(`${url}/users`);
      await page.getByRole('button', { name: 'Kişi davet et' }).click();
      await page.getByLabel('E-posta').fill(email);
      await page.getByRole('button', { name: 'Davet gönder' }).click();
      await page.getByRole('button', { name: `${email}: daveti geri çek` }).waitFor();
      const [link] = /\/invitation#\S+/.exec(await letter(page, 'davet'));
      const guest = await open();
      await guest.goto(url + link);
      await guest.getByLabel('Ad soyad').fill('Can Davetli');
      await guest.locator('input[autocomplete=new-password]').fill('uzun ve yeni bir parola');
      await guest.getByRole('button', { name: 'Katıl' }).click();
      await guest.waitForURL(/\/leads/);
      const again = await open();
      await again.goto(url + link);
      await again.getByRole('heading', { name: 'Davet geçerli değil' }).waitFor();
    },
  ],
  [
    'who asks for a new password hears the same for any address',
    async ({ open, url }) => {
      const page = await open();
      for (const email of [STAFF, `kimse-${Date.now()}@ornek.test`]) {
        await page.goto(`${url}/forgot-password`);
        await page.getByLabel('E-posta').fill(email);
        await page.getByRole('button', { name: 'Bağlantı gönder' }).click();
        await page.getByRole('heading', { name: 'E-postanıza bakın' }).waitFor();
      }
    },
  ],
  ...['light', 'dark'].map((colorScheme) => [
    `the ways in have no barrier: ${colorScheme}`,
    async ({ open, url }) => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' });
      for (const path of ['/forgot-password', '/reset-password#x', '/invitation#x']) {
        await page.goto(url + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await barriers(page);
      }
      await signIn(page, url);
      for (const path of ['/security', '/settings/mail', '/users']) {
        await page.goto(url + path);
        await settled(page);
        await barriers(page);
      }
      await page.goto(`${url}/security`);
      await page.getByRole('button', { name: 'İki adımlı girişi aç' }).click();
      await page.getByRole('img', { name: /karekod/ }).waitFor();
    },
  ]),
];
