import { openings } from './openings.mjs';
import { routes } from './routes.mjs';
import { assert, settled, signIn, submitForm } from './steps.mjs';
import { wordsOf } from './words.mjs';

const IMPLANT = '1200000000000101';
const HTML = '<img src=x onerror="globalThis.broken=1" data-evil><script>globalThis.broken=1</script><b data-evil>';
const HIDDEN = '\u202Efdp.exe\u202C\u2066\u200B\u2060\uFEFF\u0007';
const EVIL = `${HTML}${HIDDEN}👩‍👩‍👧`;
const LONG = 'W'.repeat(10_000);
const TURNING = /(?![\n\t\r])[\p{Cc}\u200B\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u;

/** What a program would write into every field that people read, over the API of the signed-in person. */
async function poison(page) {
  return page.evaluate(
    async ({ evil, html, long }) => {
      const xsrf = decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '');
      const refused = [];
      const post = async (path, body) => {
        const answer = await fetch(`/api/v1/${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': xsrf, 'Idempotency-Key': crypto.randomUUID() },
          body: JSON.stringify(body),
        });
        const said = await answer.json().catch(() => ({}));
        if (!answer.ok) refused.push(`${path}: ${answer.status} ${said.detail} ${JSON.stringify(said.errors ?? '')}`);
        return said;
      };
      const name = `${evil.slice(0, 60)}${crypto.randomUUID().slice(0, 4)}${evil.slice(-20)}`;
      const short = name.slice(-60);
      const lead = await post('leads', {
        fullName: evil,
        email: 'kotu@ornek.test',
        service: html,
        note: `${evil}\n${long.slice(0, 3_500)}`,
        answers: [
          { key: 'soru', label: evil.slice(0, 190), value: evil },
          { key: 'uzun', label: 'Uzun', value: long.slice(0, 3_900) },
        ],
        attribution: { campaignId: '120', campaignName: evil, formId: '9', formName: evil },
      });
      await post(`leads/${lead.id}/notes`, { text: `${evil} ${long.slice(0, 3_000)}` });
      await post(`leads/${lead.id}/tags`, { tag: evil.slice(-36) });
      const { id: distributorId } = await post('distributors', { name, responseTargetMinutes: 10 });
      await post('users', {
        name,
        email: `kotu-${Date.now()}@ornek.test`,
        password: 'uzun bir parola 1',
        role: 'DISTRIBUTOR',
        distributorId,
      });
      await post('teams', { name, department: name, members: [] });
      await post('roles', { name, scope: 'ALL', rights: ['lead:read'] });
      await post('tokens', { name, rights: ['lead:read'], expiresInDays: 7 });
      await post('views', { list: 'LEADS', name: short, search: '{"status":["NEW"]}', shared: true });
      await post('custom-fields', { key: `kotu_${Date.now() % 1e6}`, label: short, type: 'CHOICE', options: [evil] });
      return { id: lead.id, refused };
    },
    { evil: EVIL, html: HTML, long: LONG },
  );
}

async function call(page, path, body) {
  return page.evaluate(
    async ([where, said]) => {
      const xsrf = decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '');
      const answer = await fetch(`/api/v1/${where}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': xsrf },
        body: JSON.stringify(said),
      });
      return answer.json();
    },
    [path, body],
  );
}

async function deceived(page, where) {
  const seen = await page.evaluate(() => ({
    broken: globalThis.broken,
    injected: document.querySelectorAll('[data-evil], img[src=x]').length,
    title: document.title,
    text: `${document.body.textContent} ${[...document.querySelectorAll('[aria-label],[title],[placeholder]')]
      .flatMap((each) => ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''))
      .join(' ')}`,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  return [
    seen.broken && `${where}: a script ran`,
    seen.injected && `${where}: HTML was let in`,
    TURNING.test(seen.text + seen.title) && `${where}: signs that turn or hide text`,
    seen.wide && `${where}: scrolls sideways`,
  ].filter(Boolean);
}

export const hostileTests = [
  [
    'names, notes, answers and tags with HTML, turned text and 10,000 letters are text on every screen',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      const words = wordsOf('tr');
      await signIn(page, url);
      const { id, refused } = await poison(page);
      assert.deepEqual(refused, []);
      await submitForm(sandboxUrl, IMPLANT, { full_name: EVIL, 'hangi_tedaviyle_ilgileniyorsunuz?': `${EVIL}${LONG}` });
      const faults = [];
      const look = async (where) => {
        await settled(page);
        faults.push(...(await deceived(page, where)));
      };
      for (const { path, behindDoor } of routes()) {
        if (!behindDoor || path.includes('$')) continue;
        await page.goto(url + path);
        await look(path);
        for (const [name, way] of openings[path] ?? []) {
          if (!/Audit|Access|Offboard|Columns|LeadFilters|FilterChip|UserDialog/.test(name)) continue;
          await page.goto(url + path);
          await settled(page);
          await way(page, words);
          await look(`${path}: ${name}`);
        }
      }
      await page.goto(`${url}/leads/${id}`);
      await page.getByRole('complementary').first().getByText('onerror').first().waitFor();
      await look('panel with history');
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('Sayfa, lead veya işlem ara').fill('onerror');
      await page
        .getByRole('dialog')
        .getByText(/onerror/)
        .first()
        .waitFor();
      await look('palette');
      await page.keyboard.press('Escape');
      await page.goto(`${url}/leads?q=onerror`);
      await settled(page);
      await page.locator('tbody tr').first().getByRole('checkbox').check();
      await page.getByRole('toolbar').getByRole('button', { name: 'Etiketle' }).click();
      await page.getByRole('combobox', { name: 'Etiket' }).fill(EVIL.slice(-36));
      await page.getByRole('dialog').getByRole('button').last().click();
      await page.getByRole('article', { name: 'Etiketleme' }).first().waitFor();
      await look('receipt of a job');
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of [
        `/leads/${id}`,
        '/leads',
        '/users',
        '/roles',
        '/teams',
        '/tokens',
        '/distributors',
        '/audit',
      ]) {
        await page.goto(url + path);
        await look(`${path} on a phone`);
      }
      assert.deepEqual(faults, []);
    },
  ],
  [
    'a letter in the name of somebody with HTML in the name is text, in the outbox and in any other reader',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const guest = `konuk-${Date.now()}@ornek.test`;
      const host = `sinsi-${Date.now()}@ornek.test`;
      const name = `<img src=x data-evil onerror="globalThis.broken=1">\u202Efdp.exe\r\nBcc: x`;
      const made = await call(page, 'users', { name, email: host, password: 'huni-demo-2026', role: 'SUPERADMIN' });
      assert.equal(made.name, '<img src=x data-evil onerror="globalThis.broken=1">fdp.exe Bcc: x');
      const sly = await open();
      await signIn(sly, url, host);
      await sly.goto(`${url}/users`);
      await sly.getByRole('button', { name: 'Kişi davet et' }).click();
      await sly.getByLabel('E-posta').fill(guest);
      await sly.getByRole('button', { name: /Davet gönder|Daveti hazırla/ }).click();
      await sly.getByText(guest).first().waitFor();
      await sly.goto(`${url}/settings/mail`);
      await sly.locator('main ul li', { hasText: guest }).getByRole('button').first().click();
      const preview = sly.frameLocator('iframe');
      await preview.getByText('<img src=x data-evil').first().waitFor();
      assert.equal(await preview.locator('[data-evil]').count(), 0);
      const mail = await sly.evaluate(async (to) => {
        const { items } = await (await fetch('/api/v1/mails')).json();
        return (await fetch(`/api/v1/mails/${items.find((each) => each.to === to).id}`)).json();
      }, guest);
      assert.ok(!TURNING.test(mail.subject + mail.text + mail.html), 'signs that turn text');
      assert.ok(!/\nBcc:/.test(mail.text), mail.text);
      const reader = await open();
      await reader.setContent(mail.html);
      await reader.getByText('<img src=x data-evil').first().waitFor();
      assert.equal(await reader.locator('[data-evil]').count(), 0);
      assert.equal(await reader.evaluate(() => globalThis.broken), undefined);
    },
  ],
];
