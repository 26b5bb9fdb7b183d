import { assert, signIn } from './steps.mjs';

export const languageTests = [
  [
    'the language of the account is on the screen from the first word, and the door keeps its own',
    async ({ open, url }) => {
      const page = await open();
      await page.goto(`${url}/sign-in`);
      await page.evaluate(() => {
        localStorage.setItem('huni.language', 'en');
        localStorage.setItem('huni.language.door', 'en');
      });
      await page.addInitScript(() => {
        globalThis.named = new Set();
        const look = () => globalThis.named.add(document.querySelector('nav a')?.textContent);
        new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
      });
      await page.reload();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      await signIn(page, url);
      await page.goto(`${url}/leads`);
      await page.getByRole('heading', { name: 'Leadler' }).waitFor();
      assert.deepEqual((await page.evaluate(() => [...globalThis.named])).filter(Boolean), ['Leadler']);
      await page.evaluate(() => localStorage.setItem('huni.language', 'en'));
      await page.reload();
      await page.getByRole('heading', { name: 'Leadler' }).waitFor();
      assert.deepEqual((await page.evaluate(() => [...globalThis.named])).filter(Boolean), ['Leadler']);
      await page.getByRole('button', { name: /hesap menüsü/ }).click();
      await page.getByRole('menuitem', { name: 'Çıkış yap' }).click();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
    },
  ],
  [
    'language and theme change without a reload and keep the page',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/users`);
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      await page.getByRole('button', { name: /hesap menüsü/ }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Users' }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await page.getByRole('button', { name: /account menu/ }).click();
      await page.getByRole('menuitem', { name: 'Dark' }).click();
      assert.equal(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme), 'dark');
      await page.getByRole('menuitem', { name: 'Türkçe' }).click();
      await page.getByRole('heading', { name: 'Kullanıcılar' }).waitFor();
      assert.ok(await page.evaluate(() => globalThis.sameDocument));
    },
  ],
];
