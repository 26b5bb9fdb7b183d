import { assert, settled, signIn, STAFF } from './steps.mjs';

const bar = (page) => page.getByRole('status').filter({ hasText: 'seçili' });
const current = (page) =>
  page.locator('tbody tr').evaluateAll((rows) => rows.findIndex((row) => row.dataset.current === 'true'));
const inInput = (page) => page.evaluate(() => document.activeElement?.tagName === 'INPUT');

export const keyTests = [
  [
    'the palette finds pages, records and actions by keys, and teaches their shortcuts',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const name = (await page.locator('tbody tr a').first().textContent()).trim();
      await page.keyboard.press('Control+k');
      const field = page.getByPlaceholder('Sayfa, lead veya işlem ara');
      await field.fill('kullan');
      const choice = page.getByRole('button', { name: /Kullanıcılar/ }).last();
      assert.match(await choice.textContent(), /g u/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/users/);
      await page.keyboard.press('Control+k');
      await field.fill('klavye');
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+k');
      await field.fill(name);
      await page.getByRole('dialog').getByText(name).first().click();
      await page.waitForURL(/\/leads\/[0-9a-f-]{36}/);
    },
  ],
  [
    'shortcuts work everywhere but in what one types into',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Klavye kısayolları' });
      await sheet.getByText('Listede ara').waitFor();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      for (const [letter, path] of [
        ['c', '/connections'],
        ['a', '/assignment'],
        ['u', '/users'],
        ['o', '/organisation'],
        ['l', '/leads'],
      ]) {
        await page.keyboard.press('g');
        await page.keyboard.press(letter);
        await page.waitForURL((address) => address.pathname === path);
      }
      await page.locator('tbody tr a').first().waitFor();
      await page.keyboard.press('/');
      assert.ok(await inInput(page));
      await page.keyboard.type('c?gu/jx');
      assert.equal(await page.getByRole('searchbox').inputValue(), 'c?gu/jx');
      assert.equal(await page.getByRole('dialog').count(), 0);
      assert.equal(new URL(page.url()).pathname, '/leads');
      await page.keyboard.press('Escape');
      await page.keyboard.press('c');
      await page.getByRole('dialog', { name: 'Yeni lead' }).waitFor();
    },
  ],
  [
    'rows are moved along, chosen and let go by keys alone',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      assert.equal(await current(page), 0);
      await page.keyboard.press('Space');
      await bar(page).getByText('1 seçili', { exact: true }).waitFor();
      await page.keyboard.press('Shift+ArrowDown');
      await bar(page).getByText('2 seçili', { exact: true }).waitFor();
      await page.keyboard.press('Control+a');
      await bar(page).getByText('25 seçili', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await bar(page).waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.getByRole('complementary').first().getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForURL((address) => address.pathname === '/leads');
    },
  ],
  [
    'from a filtered list the panel steps to its neighbours only, and says where one is',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/leads?status=%5B%22CONTACTED%22%5D`);
      await page.locator('tbody tr a').first().click();
      const panel = page.getByRole('complementary').first();
      await panel.getByText(/^Lead 1 \/ /).waitFor();
      for (const place of [/^Lead 2 \/ /, /^Lead 3 \/ /]) {
        await page.keyboard.press('j');
        await panel.getByText(place).waitFor();
        await panel.getByText('Ulaşıldı', { exact: true }).first().waitFor();
      }
      await page.keyboard.press('k');
      await panel.getByText(/^Lead 2 \/ /).waitFor();
      assert.match(page.url(), /CONTACTED/);
    },
  ],
  [
    'what can be done with the open lead and the chosen ones is found in the palette and has its key',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const palette = page.getByPlaceholder('Sayfa, lead veya işlem ara');
      await page.locator('tbody tr a').nth(1).click();
      const panel = page.getByRole('complementary').first();
      const heading = panel.getByRole('heading', { level: 1 });
      await heading.waitFor();
      const second = page.url();
      await page.keyboard.press('Control+k');
      await palette.fill('sonraki lead');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((address) => address.href !== second);
      await heading.waitFor();
      await page.keyboard.press('a');
      await page.getByRole('textbox', { name: 'Bul…' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('s');
      await page.getByRole('menu').getByRole('menuitem').first().waitFor();
      await page.keyboard.press('Escape');
      await panel.focus();
      await page.keyboard.press('n');
      await page.keyboard.type('sana');
      assert.equal(await panel.getByRole('textbox', { name: 'Not' }).inputValue(), 'sana');
      await panel.getByRole('textbox', { name: 'Not' }).fill('');
      await panel.getByRole('button', { name: 'Kapat' }).click();
      await page.locator('tbody tr').first().getByRole('checkbox').check();
      await page.keyboard.press('Control+k');
      await palette.fill('seçilenler etiket');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('combobox', { name: 'Etiket' }).waitFor();
    },
  ],
  [
    'what one may not do is not offered, and its address answers with a page that says so',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url, STAFF);
      assert.equal(await page.getByRole('link', { name: 'Kullanıcılar' }).count(), 0);
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('Sayfa, lead veya işlem ara').fill('denetim');
      await page.getByText('Eşleşen yok').waitFor();
      await page.goto(`${url}/audit`);
      await page.getByRole('heading', { level: 1, name: 'Bu ekran size açık değil' }).waitFor();
      await page.goto(`${url}/no/such/screen`);
      await settled(page);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  ],
];
