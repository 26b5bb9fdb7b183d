import { turkishCsv } from './files.mjs';
import { check, run, unique, upload } from './import-steps.mjs';
import { signIn } from './steps.mjs';

export async function prepared(open, language, options = {}) {
  const page = await open({ colorScheme: 'light', reducedMotion: 'reduce', ...options });
  // The frame of a mail has no storage.
  await page.addInitScript((tag) => window === top && localStorage.setItem('huni.language', tag), language);
  // Behind the door the language of the account holds.
  await page.route('**/api/v1/session', async (route) => {
    const response = await route.fetch();
    const session = response.status() === 200 ? await response.json() : undefined;
    if (!session?.user) return route.fulfill({ response });
    return route.fulfill({ response, json: { ...session, user: { ...session.user, language } } });
  });
  return page;
}

export const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const OPEN = ['[role=dialog]', '[role=menu]', '[role=listbox]', '[role=toolbar]', '[role=status]', '[data-portal] > *'];
/** Which of them are to be seen now. */
export const openOn = (page) =>
  page.evaluate(
    (selectors) =>
      selectors.filter((each) => [...document.querySelectorAll(each)].some((found) => found.checkVisibility())),
    OPEN,
  );

/** A file that waits for its run and one that has run, so that there is something to open. */
export async function withImports(open, url) {
  const page = await open();
  await signIn(page, url);
  const file = () =>
    turkishCsv(`engel ${unique()}.csv`, [
      ['Ad Soyad', 'Telefon'],
      [`Engelsiz ${unique()}`, `0539 ${unique()}`],
    ]);
  await upload(page, url, file());
  await check(page);
  await upload(page, url, file());
  await check(page);
  await run(page, '1');
}

/** Whether the words of a tab reach below the next one. */
export const overlaps = () =>
  [...document.querySelectorAll('[role=tablist]')]
    .flatMap((list) => [...list.querySelectorAll('[role=tab]')])
    .some((tab) => tab.scrollWidth > tab.clientWidth + 1);

/** A mail that somebody asked for. */
export async function withMail(page, url) {
  await page.goto(`${url}/forgot-password`);
  await page.getByLabel('E-posta').fill('mudur@ornek.huni.test');
  await page.getByRole('button', { name: 'Bağlantı gönder' }).click();
  await page.getByRole('heading', { name: 'E-postanıza bakın' }).waitFor();
}

export async function signedIn(page, url, language) {
  await signIn(page, url);
  await page.evaluate((tag) => localStorage.setItem('huni.language', tag), language);
}
