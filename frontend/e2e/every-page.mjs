import { barriers } from './barriers.mjs';
import { turkishCsv } from './files.mjs';
import { check, run, unique, upload } from './import-steps.mjs';
import { elsewhere, opening, openings } from './openings.mjs';
import { routes } from './routes.mjs';
import { assert, settled, signIn } from './steps.mjs';
import { wordsOf } from './words.mjs';

const WIDE = { width: 1440, height: 900 };
const PAGES = ['LeadPanel', 'ConnectionPanel', 'ImportPage', 'ImportResult'];
const screens = routes();
/** The ways that lead to screens whose address names a record. */
const waysOn = (path) => (openings[path] ?? []).filter(([name]) => PAGES.includes(name));
const whole = (behindDoor) =>
  screens.filter((screen) => screen.behindDoor === behindDoor && !screen.path.includes('$')).map(({ path }) => path);
const patternOf = (path) => new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`);

async function prepared(open, language, options = {}) {
  const page = await open({ colorScheme: 'light', reducedMotion: 'reduce', ...options });
  await page.addInitScript((tag) => localStorage.setItem('huni.language', tag), language);
  return page;
}

const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** A file that waits for its run and one that has run, so that there is something to open. */
async function withImports(open, url) {
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

async function signedIn(page, url, language) {
  await signIn(page, url);
  await page.evaluate((tag) => localStorage.setItem('huni.language', tag), language);
}

export const everyPageTests = [
  [
    'every dialogue, menu and panel has its way in the list of what can be opened',
    async () => {
      const known = new Set([...elsewhere, ...Object.values(openings).flatMap((ways) => ways.map(([name]) => name))]);
      assert.deepEqual(
        opening().filter((name) => !known.has(name)),
        [],
      );
    },
  ],
  ...['tr', 'en'].map((language) => [
    `no screen has a barrier for anybody: ${language}`,
    async ({ open, url }) => {
      await withImports(open, url);
      const page = await prepared(open, language);
      const words = wordsOf(language);
      const seen = new Set();
      const faults = [];
      const look = async (where) => {
        await settled(page);
        await painted(page);
        const { pathname } = new URL(page.url());
        screens.filter(({ path }) => patternOf(path).test(pathname)).forEach(({ path }) => seen.add(path));
        faults.push(...(await barriers(page, where)));
      };
      for (const path of whole(false)) {
        await page.goto(`${url}${path}#x`);
        await look(path);
      }
      await signedIn(page, url, language);
      for (const path of whole(true)) {
        await page.goto(url + path);
        await look(path);
        for (const [name, way] of waysOn(path)) {
          await page.setViewportSize(WIDE);
          await page.goto(url + path);
          await settled(page);
          await way(page, words).catch((error) => {
            throw new Error(`${path}: ${name} does not open: ${error.message}`);
          });
          await look(`${path}: ${name}`);
        }
      }
      assert.deepEqual(faults, []);
      assert.deepEqual(
        screens.map(({ path }) => path).filter((path) => !seen.has(path)),
        [],
        'screens that nobody has looked at',
      );
    },
  ]),
  [
    'nothing scrolls sideways on a phone',
    async ({ open, url }) => {
      const page = await prepared(open, 'tr', { viewport: { width: 390, height: 844 } });
      await signIn(page, url);
      const faults = [];
      const measure = async (where) => {
        await settled(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 390) faults.push(`${where} is ${wide} px wide`);
      };
      for (const path of whole(true)) {
        await page.goto(url + path);
        await measure(path);
      }
      await page.goto(`${url}/leads`);
      await page.locator('tbody tr a').nth(3).click();
      await measure('lead panel');
      assert.deepEqual(faults, []);
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
