import { noBarrier } from './barriers.mjs';
import { secondStepOn } from './second-step.mjs';
import { signIn, STAFF } from './steps.mjs';
import { wordsOf } from './words.mjs';

const NEW_PASSWORD = 'uzun ve yeni bir parola';

/** What the outbox of mails holds about something, as who manages people reads it. */
async function letter(page, subject) {
  return page.evaluate(async (wanted) => {
    const { items } = await (await fetch('/api/v1/mails')).json();
    const mail = items.find((each) => each.subject.includes(wanted));
    return (await (await fetch(`/api/v1/mails/${mail.id}`)).json()).text;
  }, subject);
}

/** Invites somebody by the screen; the link stands in the mail. */
async function invited(page, url, email) {
  await signIn(page, url);
  await page.goto(`${url}/users`);
  await page.getByRole('button', { name: 'Kişi davet et' }).click();
  await page.getByLabel('E-posta').fill(email);
  await page.getByRole('button', { name: /Davet gönder|Daveti hazırla/ }).click();
  await page.getByRole('button', { name: `${email}: daveti geri çek` }).waitFor();
  return /\/invitation#\S+/.exec(await letter(page, 'davet'))[0];
}

async function accept(guest, url, link) {
  await guest.goto(url + link);
  await guest.getByLabel('Ad soyad').fill('Can Davetli');
  await guest.locator('input[autocomplete=new-password]').fill(NEW_PASSWORD);
  await guest.getByRole('button', { name: 'Katıl' }).click();
  await guest.waitForURL(/\/leads/);
}

/** An account of its own for the test, signed in on the page. */
async function newcomer(page, url) {
  const email = `adimli-${Date.now()}@ornek.test`;
  const link = await invited(page, url, email);
  await page.context().clearCookies();
  await accept(page, url, link);
  return email;
}

export const waysInTests = [
  [
    'an invitation goes out by mail, is accepted with name and password, and cannot be used again',
    async ({ open, url }) => {
      const page = await open();
      const link = await invited(page, url, `davetli-${Date.now()}@ornek.test`);
      const guest = await open();
      await accept(guest, url, link);
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
  [
    'the second step is switched on with an authenticator, asked for at the door, and switched off; no dialogue of it has a barrier',
    async ({ open, url }) => {
      const words = wordsOf('tr');
      const { t } = words;
      const page = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
      const email = await newcomer(page, url);
      await page.goto(`${url}/security`);
      await secondStepOn(page, words, () => noBarrier(page, 'enrolment'));
      await noBarrier(page, 'recovery codes');
      const codes = (await page.getByRole('dialog').locator('li').allTextContents()).map((code) => code.trim());
      await page.getByRole('button', { name: t('secondStep.codesKept') }).click();

      const again = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
      await again.goto(`${url}/sign-in`);
      await again.getByLabel('E-posta').fill(email);
      await again.locator('input[autocomplete=current-password]').fill(NEW_PASSWORD);
      await again.getByRole('button', { name: 'Giriş yap' }).click();
      await again.getByLabel(t('secondStep.code')).waitFor();
      await noBarrier(again, 'second step at the door');
      await again.getByLabel(t('secondStep.code')).fill(codes[0]);
      await again.keyboard.press('Enter');
      await again.waitForURL(/\/leads/);

      await page.getByRole('button', { name: t('secondStep.switchOff') }).click();
      await page.getByRole('dialog').waitFor();
      await noBarrier(page, 'code dialogue');
      await page.getByRole('dialog').getByLabel(t('secondStep.code')).fill(codes[1]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: t('secondStep.begin') }).waitFor();
    },
  ],
];
