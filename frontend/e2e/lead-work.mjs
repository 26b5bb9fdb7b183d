import { AxeBuilder } from '@axe-core/playwright';
import { assert, settled, signIn, STAFF, submitForm } from './steps.mjs';

const IMPLANT = '1200000000000101';
const ADMIN = 'yonetici@ornek.huni.test';

/** A lead of its own for the test, open in its panel. */
async function openNewLead(page, url, sandboxUrl, name) {
  await submitForm(sandboxUrl, IMPLANT, {
    full_name: name,
    phone_number: `0532 ${String(Date.now()).slice(-7)}`,
    email: 'is@ornek.test',
  });
  await page.goto(`${url}/leads`);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page.getByRole('complementary', { name });
}

async function correct(panel, value) {
  await panel.getByRole('button', { name: /^Hizmet/ }).click();
  await panel.getByRole('textbox', { name: 'Hizmet' }).fill(value);
  await panel.getByRole('textbox', { name: 'Hizmet' }).press('Enter');
}

const named = (word) => `${word} Çalışkan ${Date.now() % 1_000_000}`;

export const leadWorkTests = [
  [
    'a status is moved at once, undone, and both stand in the history',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const panel = await openNewLead(page, url, sandboxUrl, named('Durum'));
      await panel.getByRole('button', { name: 'Durum', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Ulaşıldı' }).click();
      await panel.getByRole('heading', { level: 1, name: /Ulaşıldı/ }).waitFor();
      await page.locator('[role=alert]').getByRole('button', { name: 'Geri al' }).click();
      await panel.getByRole('heading', { level: 1, name: /Yeni/ }).waitFor();
      await panel.getByText('Yeni → Ulaşıldı').waitFor();
      await panel.getByText('Ulaşıldı → Yeni').waitFor();
    },
  ],
  [
    'a lead is lost for a reason, given to a person, noted on, called and tagged',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const panel = await openNewLead(page, url, sandboxUrl, named('Emek'));
      await panel.getByRole('button', { name: 'Ata', exact: true }).click();
      await page.getByRole('option', { name: 'Ayşe Yıldırım' }).click();
      await panel.getByText('kimse → Ayşe Yıldırım').waitFor();
      await panel.getByRole('textbox', { name: 'Not' }).fill('Eşiyle konuşacak');
      await page.keyboard.press('Control+Enter');
      await panel.getByRole('list').getByText('Eşiyle konuşacak').first().waitFor();
      await panel.getByRole('button', { name: 'Arama sonucu' }).click();
      await panel.getByRole('button', { name: 'Kaydet' }).click();
      await panel.getByText('Görüşüldü').last().waitFor();
      await panel.getByRole('button', { name: 'Etiket', exact: true }).click();
      await page.keyboard.type('sıcak');
      await page.keyboard.press('Enter');
      await panel.getByText('“sıcak” etiketi eklendi').waitFor();
      await panel.getByRole('button', { name: 'Durum', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Kayıp' }).click();
      await page.getByRole('combobox', { name: 'Neden' }).fill('Bütçesi uygun değil');
      await page.keyboard.press('Enter');
      await panel.getByText('Bütçesi uygun değil').waitFor();
    },
  ],
  [
    'two people correct the same fact: the second is told whose value stands, and chooses',
    async ({ open, url, sandboxUrl }) => {
      const [one, other] = [await open(), await open()];
      await signIn(one, url);
      await signIn(other, url, ADMIN);
      const panel = await openNewLead(one, url, sandboxUrl, named('Çakışma'));
      await other.goto(one.url());
      await other.getByText('Selim Aras bakıyor').waitFor();
      const theirs = other.getByRole('complementary');
      const lead = new URL(one.url()).pathname;
      // What the other reads from now on is old, as over a bad line.
      const asRead = await (await other.request.get(`${url}/api/v1${lead}`)).text();
      let late = true;
      await other.route(`**/api/v1${lead}`, (route) =>
        late && route.request().method() === 'GET'
          ? route.fulfill({ body: asRead, contentType: 'application/json' })
          : route.continue(),
      );
      await correct(panel, 'Diş');
      await panel.getByRole('button', { name: /^Hizmet: Diş/ }).waitFor();
      await theirs.getByRole('button', { name: /^Hizmet/ }).click();
      late = false;
      await theirs.getByRole('textbox', { name: 'Hizmet' }).fill('Göz');
      await theirs.getByRole('textbox', { name: 'Hizmet' }).press('Enter');
      await theirs.getByText('Selim Aras bu arada Hizmet alanını değiştirdi.').waitFor();
      await theirs.getByRole('button', { name: 'Benimkini yaz' }).click();
      await panel.getByRole('button', { name: /^Hizmet: Göz/ }).waitFor();
    },
  ],
  [
    'a deleted lead lies in the trash and comes back from there',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const name = named('Silinen');
      const panel = await openNewLead(page, url, sandboxUrl, name);
      await panel.getByRole('button', { name: 'Diğer işlemler' }).click();
      await page.getByRole('menuitem', { name: 'Çöp kutusuna at' }).click();
      await page.waitForURL((address) => address.pathname === '/leads');
      await page.getByRole('tab', { name: 'Çöp kutusu' }).click();
      await page.getByRole('link', { name }).click();
      await panel.getByText('Bu lead çöp kutusunda').waitFor();
      await panel.getByRole('button', { name: 'Geri yükle' }).click();
      await panel.getByText('Bu lead çöp kutusunda').waitFor({ state: 'detached' });
      const staff = await open();
      await signIn(staff, url, STAFF);
      assert.equal(await staff.getByRole('tab', { name: 'Çöp kutusu' }).count(), 0);
    },
  ],
  [
    'rows are chosen by keys, and a view is saved, changed and found again',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+J');
      await page.getByText('2 seçili').waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('2 seçili').waitFor({ state: 'detached' });
      const name = `Görünüm ${Date.now() % 1_000_000}`;
      await page.goto(`${url}/leads?scoreMin=60&columns=["score","tags"]`);
      await page.getByRole('button', { name: 'Görünümü kaydet' }).click();
      await page.getByRole('menuitem', { name: 'Yeni görünüm olarak kaydet' }).click();
      await page.getByLabel('Ad', { exact: true }).fill(name);
      await page.keyboard.press('Enter');
      await page.waitForURL(/view=/);
      await page.goto(`${url}/leads`);
      await page.getByRole('tab', { name }).click();
      await page.waitForURL(/scoreMin=60/);
      await page.getByRole('button', { name: 'Skor', exact: true }).last().click();
      await page.getByText('Görünüm değiştirildi').waitFor();
    },
  ],
  [
    'a note can be begun without scrolling, and what is told does not lie over it',
    async ({ open, url }) => {
      for (const viewport of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        const page = await open({ viewport });
        await signIn(page, url);
        await page.locator('tbody tr a').first().click();
        const note = page.getByRole('complementary').getByRole('textbox', { name: 'Not' });
        await note.click();
        await page.keyboard.type('yarım');
        await page.keyboard.press('Escape');
        await page.keyboard.press('j');
        const told = page.getByText(/için yazdığınız saklandı/);
        await told.waitFor();
        await note.waitFor();
        const [field, toast] = [await note.boundingBox(), await told.boundingBox()];
        assert.ok(field.y + field.height <= viewport.height, `the note ends at ${field.y + field.height}`);
        assert.ok(toast.y + toast.height < field.y, `the toast ends at ${toast.y + toast.height}, over ${field.y}`);
        await page.keyboard.press('k');
        await page.waitForFunction(() => document.querySelector('aside textarea')?.value === 'yarım');
        await note.fill('');
      }
    },
  ],
  ...['light', 'dark'].map((colorScheme) => [
    `the panel with its composer and its facts has no barrier: ${colorScheme}`,
    async ({ open, url, sandboxUrl }) => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' });
      await signIn(page, url);
      const panel = await openNewLead(page, url, sandboxUrl, named('Engelsiz'));
      await settled(page);
      await panel.getByRole('button', { name: /^Hizmet/ }).click();
      await page.keyboard.press('Escape');
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map((each) => `${each.id} ${each.nodes[0]?.target}`),
        [],
      );
    },
  ]),
];
