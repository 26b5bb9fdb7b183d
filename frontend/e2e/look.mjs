import { routes } from './routes.mjs';
import { assert, settled, signIn, submitForm } from './steps.mjs';

const IMPLANT = '1200000000000101';
const stamp = () => Date.now() % 1_000_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Things to press that a thumb would miss: less than 44 px, their grown area and the room about them counted in. */
const tooSmall = () => {
  const half = 21;
  const names = [];
  const PRESSED = 'button, a[href], input, [role=tab], [role=checkbox], summary';
  for (const each of document.querySelectorAll(PRESSED)) {
    const box = each.getBoundingClientRect();
    const style = getComputedStyle(each);
    const seen = box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && each.checkVisibility();
    const inside = box.top >= 56 && box.bottom <= innerHeight - 60 && box.left >= 0 && box.right <= innerWidth;
    if (!seen || !inside || each.disabled || each.closest('p, [aria-hidden=true]')) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const at = (dx, dy) =>
      document.elementFromPoint(
        Math.min(innerWidth - 1, Math.max(0, x + dx)),
        Math.min(innerHeight - 1, Math.max(0, y + dy)),
      );
    const own = (there) => each.contains(there) || there.contains(each) || each.labels?.[0]?.contains(there);
    const middle = at(0, 0);
    if (!middle || !own(middle)) continue;
    // A thumb beside it must find it or nothing, never something else.
    const hits = (dx, dy) => {
      const there = at(dx, dy);
      return there && (own(there) || !there.closest(PRESSED));
    };
    const tall = box.height >= 44 || (hits(0, -half) && hits(0, half));
    const wide = box.width >= 44 || (hits(-half, 0) && hits(half, 0));
    if (!tall || !wide) {
      names.push(
        `${each.tagName} ${each.getAttribute('aria-label') ?? each.textContent.trim().slice(0, 30)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
    }
  }
  return names;
};

export const lookTests = [
  [
    'the list comes into its place without pushing anything about',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.addInitScript(() => {
        globalThis.shifts = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) if (!shift.hadRecentInput) globalThis.shifts += shift.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/api/v1/leads?*', async (route) => {
        await new Promise((later) => setTimeout(later, 700));
        await route.continue();
      });
      for (const path of ['/leads', '/users', '/audit', '/system']) {
        await page.goto(url + path);
        await settled(page);
        await page.waitForTimeout(150);
        const shifts = await page.evaluate(() => globalThis.shifts);
        assert.ok(shifts < 0.05, `${path} shifts by ${shifts}`);
      }
    },
  ],
  [
    'times are relative, tick without a reload, and say the moment with its zone on hover and focus',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await page.clock.install();
      const name = `Saat Tutan ${stamp()}`;
      await submitForm(sandboxUrl, IMPLANT, { full_name: name });
      await signIn(page, url);
      const row = page.locator('tbody tr', { has: page.getByRole('link', { name }) });
      const time = row.locator('time');
      await time.waitFor();
      await page.clock.fastForward('05:00');
      await page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('tbody tr')].some(
            (line) => line.textContent.includes(wanted) && /[56] dk/.test(line.textContent),
          ),
        name,
      );
      await page.clock.resume();
      await row.getByRole('link', { name }).focus();
      await page.keyboard.press('Tab');
      assert.match(await page.getByRole('tooltip').textContent(), /\d{1,2} \S+ \d{4}.*(GMT\+3|TSİ|\+03)/);
    },
  ],
  [
    'four spellings of a Turkish word find the same people, and names are sorted as Turkish is',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      const family = `Istanbulluoğlu${stamp()}`.replaceAll(/\d/g, (digit) => 'abcdefghij'[digit]);
      const given = ['Zeki', 'Ömer', 'Oya', 'İnci', 'Irmak', 'Çağla', 'Cem', 'Deniz'];
      for (const name of given) await submitForm(sandboxUrl, IMPLANT, { full_name: `${name} ${family}` });
      await signIn(page, url);
      const found = async (typed) => {
        await page.goto(`${url}/leads?q=${encodeURIComponent(typed)}&sort=name`);
        await page.waitForFunction((count) => document.querySelectorAll('tbody tr a').length === count, given.length);
        return page.locator('tbody tr a').allTextContents();
      };
      const rest = family.slice('Istanbul'.length);
      const sorted = ['Cem', 'Çağla', 'Deniz', 'Irmak', 'İnci', 'Oya', 'Ömer', 'Zeki'].map(
        (name) => `${name} ${family}`,
      );
      for (const word of ['istanbul', 'İSTANBUL', 'ISTANBUL', 'ıstanbul']) {
        assert.deepEqual(await found(word + rest), sorted, word);
      }
    },
  ],
  [
    'a phone is written to be read, with ways to call, to write and to copy',
    async ({ open, url, sandboxUrl }) => {
      const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await signIn(page, url);
      const name = `Telefon Eden ${stamp()}`;
      await submitForm(sandboxUrl, IMPLANT, { full_name: name, phone_number: '0532 730 14 09' });
      await page.getByRole('link', { name }).first().click();
      const panel = page.getByRole('complementary').first();
      await panel.getByText('+90 532 730 14 09').first().waitFor();
      assert.equal(await panel.getByRole('link', { name: 'Ara' }).getAttribute('href'), 'tel:+905327301409');
      assert.equal(
        await panel.getByRole('link', { name: 'WhatsApp' }).getAttribute('href'),
        'https://wa.me/905327301409',
      );
      await panel.getByRole('button', { name: /^Telefon.*kopyala/ }).click();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '+905327301409');
    },
  ],
  [
    'numbers and days follow the language',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const score = page.locator('[data-column=score] b', { hasText: /[,.]/ }).first();
      const turkish = (await score.textContent()).trim();
      assert.match(turkish, /^\d+,\d$/);
      await page.getByRole('button', { name: /hesap menüsü/ }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Leads' }).waitFor();
      assert.equal((await score.textContent()).trim(), turkish.replace(',', '.'));
      await page.getByRole('button', { name: /account menu/ }).click();
      await page.getByRole('menuitem', { name: 'Türkçe' }).click();
      await page.getByRole('heading', { name: 'Leadler' }).waitFor();
    },
  ],
  [
    'a forced theme stands from the first picture on, and the system is followed without one',
    async ({ open, url }) => {
      const page = await open({ colorScheme: 'light' });
      await signIn(page, url);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme === 'dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate(() => localStorage.setItem('huni.theme', 'dark'));
      await page.addInitScript(() => {
        globalThis.pictures = [];
        const look = () => {
          if (document.body) globalThis.pictures.push(getComputedStyle(document.documentElement).colorScheme);
          if (globalThis.pictures.length < 60) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.reload();
      await settled(page);
      assert.deepEqual([...new Set(await page.evaluate(() => globalThis.pictures))], ['dark']);
    },
  ],
  [
    'a thumb finds everything: what can be pressed is 44 px on a phone, and nothing moves for who wants no motion',
    async ({ open, url }) => {
      const page = await open({ ...PHONE, reducedMotion: 'reduce' });
      await signIn(page, url);
      const faults = [];
      for (const { path, behindDoor } of routes()) {
        if (!behindDoor || path.includes('$')) continue;
        await page.goto(url + path);
        await settled(page);
        faults.push(...(await page.evaluate(tooSmall)).map((name) => `${path}: ${name}`));
        const moving = await page.evaluate(
          () => document.getAnimations().filter((each) => each.effect.getComputedTiming().duration > 1).length,
        );
        if (moving) faults.push(`${path}: ${moving} things move`);
      }
      await page.goto(`${url}/leads`);
      await page.locator('tbody tr a').nth(2).click();
      await settled(page);
      faults.push(...(await page.evaluate(tooSmall)).map((name) => `lead panel: ${name}`));

      assert.deepEqual(faults, []);
    },
  ],
  [
    'sort, columns, filters and view come back with a reload and with Back',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const shown = '?status=%5B%22NEW%22%5D&sort=-score&columns=%5B%22score%22%2C%22email%22%5D';
      await page.goto(`${url}/leads${shown}`);
      const state = async () => {
        await page.locator('tbody tr a').first().waitFor();
        return page.evaluate(() => ({
          heads: [...document.querySelectorAll('thead th')].map((head) => head.textContent),
          first: document.querySelector('tbody tr a').textContent,
          sort: document.querySelector('[aria-sort]:not([aria-sort=none])')?.getAttribute('aria-sort'),
        }));
      };
      const before = await state();
      assert.equal(before.sort, 'descending');
      await page.reload();
      assert.deepEqual(await state(), before);
      await page.getByRole('link', { name: 'Kullanıcılar' }).click();
      await page.waitForURL(/users/);
      await page.goBack();
      await page.waitForURL(/sort=-score/);
      assert.deepEqual(await state(), before);
    },
  ],
];
