import { barriers } from './barriers.mjs';
import { openOn, overlaps, painted, prepared, signedIn, withImports, withMail } from './every-page-steps.mjs';
import { elsewhere, opening, openings } from './openings.mjs';
import { routes } from './routes.mjs';
import { assert, settled, signIn } from './steps.mjs';
import { wordsOf } from './words.mjs';

const WIDE = { width: 1440, height: 900 };
const PAGES = ['LeadPanel', 'ConnectionPanel', 'ImportPage', 'ImportResult', 'WebhookPage'];
const screens = routes();
/** The ways that lead to screens whose address names a record. */
const waysOn = (path) => (openings[path] ?? []).filter(([name]) => PAGES.includes(name));
const whole = (behindDoor) =>
  screens.filter((screen) => screen.behindDoor === behindDoor && !screen.path.includes('$')).map(({ path }) => path);
const patternOf = (path) => new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`);

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
    'nothing that opens on a screen has a barrier for anybody',
    async ({ open, url }) => {
      await withImports(open, url);
      const page = await prepared(open, 'tr');
      await withMail(page, url);
      await signedIn(page, url, 'tr');
      const faults = [];
      for (const [path, ways] of Object.entries(openings)) {
        for (const [name, way] of ways.filter(([each]) => !PAGES.includes(each))) {
          await page.setViewportSize(WIDE);
          await page.goto(url + path);
          await settled(page);
          const missing = await way(page, wordsOf('tr')).catch(({ message }) => `${name}: ${message.split('\n')[0]}`);
          if (typeof missing === 'string') faults.push(missing);
          await settled(page);
          await painted(page);
          const within = await openOn(page);
          faults.push(...(within.length ? await barriers(page, `${path}: ${name}`, within) : [`${name} is not open`]));
        }
      }
      assert.deepEqual(faults, []);
    },
  ],
  [
    'nothing scrolls sideways on a phone, and no tab lies over another',
    async ({ open, url }) => {
      const page = await prepared(open, 'tr', { viewport: { width: 390, height: 844 } });
      await signIn(page, url);
      const faults = [];
      const measure = async (where) => {
        await settled(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 390) faults.push(`${where} is ${wide} px wide`);
        if (await page.evaluate(overlaps)) faults.push(`${where}: tabs lie over each other`);
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
];
