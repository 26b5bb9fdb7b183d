import { assert, settled, signIn, submitForm } from './steps.mjs';

const IMPLANT = '1200000000000101';
const broken = {
  status: 500,
  contentType: 'application/problem+json',
  body: '{"key":"x","detail":"Sunucuda bir hata oldu."}',
};
const toasts = (page) => page.locator('[role=alert]:visible');

export const faultTests = [
  [
    'a list that cannot be read says so in words and comes with the next try',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      let down = true;
      await page.route('**/api/v1/leads?*', (route) => (down ? route.fulfill(broken) : route.continue()));
      await page.goto(`${url}/leads?status=%5B%22LOST%22%5D`);
      await page.getByRole('alert').getByText('Sunucuda bir hata oldu.').waitFor();
      down = false;
      await page.getByRole('button', { name: 'Yeniden dene' }).click();
      await page.locator('tbody tr a').first().waitFor();
    },
  ],
  [
    'what was typed stays when saving fails, and one cause makes one toast',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const name = `Kopan Hat ${Date.now() % 100_000}`;
      await submitForm(sandboxUrl, IMPLANT, { full_name: name });
      await page.getByRole('link', { name }).first().click();
      const panel = page.getByRole('complementary').first();
      const note = panel.getByRole('textbox', { name: 'Not' });
      await note.fill('Yarın aranacak');
      await page.route('**/api/v1/leads/*/notes', (route) => route.fulfill(broken));
      // What is pressed while a note is on its way is not sent again, so each is waited for.
      const send = async () => {
        await panel.locator('button[data-loading]').waitFor({ state: 'detached' });
        const answer = page.waitForResponse('**/api/v1/leads/*/notes');
        await page.keyboard.press('Control+Enter');
        await answer;
      };
      for (let press = 0; press < 3; press += 1) {
        await send();
        await toasts(page).getByText('Sunucuda bir hata oldu.').waitFor();
      }
      assert.equal(await toasts(page).getByText('Sunucuda bir hata oldu.').count(), 1);
      assert.equal(await note.inputValue(), 'Yarın aranacak');
      await page.unroute('**/api/v1/leads/*/notes');
      await send();
      await panel.locator('li, article, p').getByText('Yarın aranacak').first().waitFor();
      assert.equal(await note.inputValue(), '');
    },
  ],
  [
    'typed but unsaved words are asked for before a route, the tab or a dialogue takes them',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.getByRole('link', { name: 'Kullanıcılar' }).click();
      await page.getByRole('button', { name: 'Kullanıcı ekle' }).click();
      const name = page.getByRole('dialog').getByLabel('Ad soyad');
      await name.fill('Yarım Kalan');
      const question = page.getByRole('dialog', { name: 'Kaydetmeden çıkılsın mı?' });
      const ways = [
        () => page.keyboard.press('Escape'),
        () => page.getByRole('dialog').getByRole('button', { name: 'Kapat' }).click(),
        () => page.evaluate(() => history.back()),
      ];
      for (const leave of ways) {
        await leave();
        await question.waitFor();
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Düzenlemeye dön');
        await page.keyboard.press('Escape');
        await question.waitFor({ state: 'detached' });
        assert.equal(await name.inputValue(), 'Yarım Kalan');
      }
      assert.equal(await name.inputValue(), 'Yarım Kalan');
      const asksFirst = await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      assert.ok(asksFirst, 'the tab closes without a question');
    },
  ],
  [
    'a field says what is wrong with it when it is left and when it is sent, also what only the server knows',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/users`);
      await page.getByRole('button', { name: 'Kullanıcı ekle' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('E-posta').fill('bozuk');
      await dialog.getByLabel('Ad soyad').focus();
      await dialog.locator('[aria-invalid=true]').first().waitFor();
      await dialog.getByRole('button', { name: 'Kaydet' }).click();
      await dialog.getByText('Adı yazın').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-path')), 'name');
      await dialog.getByLabel('Ad soyad').fill('Ayşe İkinci');
      await dialog.getByLabel('E-posta').fill('ayse@ornek.huni.test');
      await dialog.locator('input[type=password]').fill('uzun bir parola');
      await dialog.getByRole('button', { name: 'Kaydet' }).click();
      await page.waitForFunction(() => document.activeElement?.getAttribute('data-path') === 'email');
      assert.equal(await dialog.getByLabel('E-posta').getAttribute('aria-invalid'), 'true');
      assert.equal(await dialog.getByLabel('Ad soyad').inputValue(), 'Ayşe İkinci');
    },
  ],
  [
    'a fact is corrected in its place: Esc takes back, a refusal stays to be mended',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const name = `Yerinde Düzelen ${Date.now() % 100_000}`;
      await submitForm(sandboxUrl, IMPLANT, { full_name: name, email: 'yerinde@ornek.test' });
      await page.getByRole('link', { name }).first().click();
      const panel = page.getByRole('complementary').first();
      await panel.getByRole('button', { name: /^E-posta: yerinde/ }).click();
      const field = panel.getByRole('textbox', { name: 'E-posta' });
      await field.fill('başka@ornek.test');
      await field.press('Escape');
      await panel.getByRole('button', { name: /^E-posta: yerinde@ornek.test/ }).click();
      await field.fill('bozuk');
      await field.press('Enter');
      await panel.locator('[aria-invalid=true]').waitFor();
      assert.equal(await field.inputValue(), 'bozuk');
      await field.fill('yeni@ornek.test');
      await field.press('Enter');
      await panel.getByRole('img', { name: 'Kaydedildi' }).or(panel.getByLabel('Kaydedildi')).first().waitFor();
      await panel.getByRole('button', { name: /^E-posta: yeni@ornek.test/ }).waitFor();
    },
  ],
  [
    'a lost line is said on the screen, and comes back with what was missed, once',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      let line;
      let away = false;
      await page.routeWebSocket(/\/api\/v1\/live/, (socket) => {
        if (away) return socket.close();
        line = socket;
        return socket.connectToServer();
      });
      await signIn(page, url);
      await page.locator('[role=status]', { hasText: 'Canlı' }).waitFor();
      away = true;
      line.close();
      await page.getByText('Canlı bağlantı koptu, kendiliğinden geri gelecek').waitFor();
      const name = `Kaçan Lead ${Date.now() % 100_000}`;
      await submitForm(sandboxUrl, IMPLANT, { full_name: name });
      away = false;
      await page.locator('[role=status]', { hasText: 'Canlı' }).waitFor({ timeout: 15_000 });
      await page.getByRole('link', { name }).first().waitFor();
      assert.equal(await page.getByText('Canlı bağlantı koptu').count(), 0);
      await submitForm(sandboxUrl, IMPLANT, { full_name: `${name} İki` });
      await page.getByRole('link', { name: `${name} İki` }).waitFor();
      assert.equal(await page.getByRole('link', { name, exact: true }).count(), 1);
    },
  ],
  [
    'nothing matches: the empty list says why and clears the filters',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/leads?q=bulunmayacak-bir-ad&status=%5B%22LOST%22%5D`);
      await settled(page);
      await page.getByRole('heading', { name: 'Eşleşen lead yok' }).waitFor();
      await page
        .getByRole('button', { name: /[Ff]iltreleri temizle/ })
        .last()
        .click();
      await page.locator('tbody tr a').first().waitFor();
      assert.equal(new URL(page.url()).search, '');
    },
  ],
];
