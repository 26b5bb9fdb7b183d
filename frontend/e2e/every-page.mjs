import { AxeBuilder } from '@axe-core/playwright';
import { assert, settled, signIn } from './steps.mjs';

const pages = [
  '/leads',
  '/imports',
  '/imports/new',
  '/connections',
  '/deliveries',
  '/custom-fields',
  '/distributors',
  '/assignment',
  '/offers',
  '/users',
  '/teams',
  '/roles',
  '/tokens',
  '/audit',
  '/organisation',
  '/system',
  '/sessions',
];
const looks = [
  ['light', 'tr'],
  ['dark', 'tr'],
  ['light', 'en'],
  ['dark', 'en'],
];

async function check(page, where) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(
      (each) => `${where}: ${each.id} ${each.nodes[0]?.target} ${each.nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
    ),
    [],
  );
}

async function prepared(open, url, colorScheme, language) {
  const page = await open({ colorScheme, reducedMotion: 'reduce' });
  await page.addInitScript((tag) => localStorage.setItem('huni.language', tag), language);
  return page;
}

export const everyPageTests = [
  ...looks.map(([scheme, language]) => [
    `no page has a barrier for anybody: ${scheme}, ${language}`,
    async ({ open, url }) => {
      const page = await prepared(open, url, scheme, language);
      await page.goto(`${url}/sign-in`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check(page, '/sign-in');
      await signIn(page, url);
      await page.evaluate((tag) => localStorage.setItem('huni.language', tag), language);
      for (const path of pages) {
        await page.goto(url + path);
        await settled(page);
        await check(page, path);
      }
      await page.goto(`${url}/leads`);
      await page.locator('tbody tr a').nth(8).click();
      await page.getByRole('heading', { name: /^(Skor|Score)$/ }).waitFor();
      await settled(page);
      await check(page, 'lead panel');
    },
  ]),
  [
    'nothing scrolls sideways on a phone',
    async ({ open, url }) => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      await signIn(page, url);
      for (const path of pages) {
        await page.goto(url + path);
        await settled(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 390, `${path} is ${wide} px wide`);
      }
    },
  ],
  [
    'language and theme change without a reload',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.getByRole('button', { name: /hesap menüsü/ }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Leads' }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await page.getByRole('button', { name: /account menu/ }).click();
      await page.getByRole('menuitem', { name: 'Dark' }).click();
      assert.equal(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme), 'dark');
      await page.getByRole('menuitem', { name: 'Türkçe' }).click();
      await page.getByRole('heading', { name: 'Leadler' }).waitFor();
    },
  ],
];
