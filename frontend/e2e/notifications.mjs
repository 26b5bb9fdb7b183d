import { noBarrier } from './barriers.mjs';
import { STAFF, assert, settled, signIn } from './steps.mjs';

/** Does what a screen would do, as whoever is signed in. */
async function ask(page, method, path, body) {
  return page.evaluate(
    async ([verb, address, sent]) => {
      const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
      const answer = await fetch(address, {
        method: verb,
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        place: answer.headers.get('Location'),
        json: text ? JSON.parse(text) : undefined,
      };
    },
    [method, path, body],
  );
}

async function assigned(page, name) {
  const made = await ask(page, 'POST', '/api/v1/leads', { fullName: name, phone: '0532 765 43 99', source: 'MANUAL' });
  const id = made.place.split('/').at(-1);
  const people = await ask(page, 'GET', '/api/v1/users');
  const agent = people.json.items.find(({ email }) => email === STAFF);
  await ask(page, 'POST', `/api/v1/leads/${id}/assignment`, { userId: agent.id });
  return id;
}

export const notificationTests = [
  [
    'who gets a lead hears of it on the open screen, and is led to it',
    async ({ open, url }) => {
      const agent = await open();
      await signIn(agent, url, STAFF);
      await ask(agent, 'POST', '/api/v1/notifications/read', { mark: Number.MAX_SAFE_INTEGER });
      await agent.getByRole('button', { name: 'Bildirimler', exact: true }).waitFor();
      const admin = await open();
      await signIn(admin, url);
      const name = `Bildirim Deneme ${Date.now() % 100_000}`;
      const lead = await assigned(admin, name);

      await agent.getByRole('button', { name: '1 okunmamış bildirim' }).click();
      await agent.getByText(`${name} ·`).waitFor();
      await noBarrier(agent, 'the bell');
      await agent.getByRole('link', { name: /Size bir lead atandı/ }).click();
      await agent.waitForURL(new RegExp(lead));
      await agent.getByRole('button', { name: 'Bildirimler', exact: true }).waitFor();
      assert.equal((await ask(agent, 'GET', '/api/v1/notifications/unread')).json.unread, 0);
    },
  ],
  [
    'a phone shows notifications as a page, and keeps what one wants to hear of',
    async ({ open, url }) => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      await signIn(page, url, STAFF);
      await page
        .getByRole('link', { name: /[Bb]ildirim/ })
        .first()
        .click();
      await page.waitForURL(/\/notifications$/);
      await page.getByRole('link', { name: 'Bildirim tercihleri' }).click();
      const box = page.getByRole('checkbox', { name: 'Leadime not: E-posta' });
      await box.check();
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText('Kaydedildi').first().waitFor();
      await page.reload();
      await box.waitFor();
      assert.ok(await box.isChecked());
      await settled(page);
      await noBarrier(page, 'notification preferences');
      await box.uncheck();
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText('Kaydedildi').first().waitFor();
    },
  ],
];
