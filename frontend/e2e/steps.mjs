import assert from 'node:assert/strict';

export { assert };

const PASSWORD = 'huni-demo-2026';
export const SUPERADMIN = 'kurucu@ornek.huni.test';
export const STAFF = 'ayse@ornek.huni.test';
export const DISTRIBUTOR = 'novadent@ornek.huni.test';

/** Signs in by the form, as a person does. */
export async function signIn(page, url, email = SUPERADMIN) {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(/^(E-posta|E-mail)$/).fill(email);
  await page.locator('input[autocomplete=current-password]').fill(PASSWORD);
  await page.getByRole('button', { name: /^(Giriş yap|Sign in)$/ }).click();
  await page.waitForURL(/\/leads/);
  await page.locator('tbody tr a').first().waitFor();
}

/** A person sends a form at the stand-in for Meta. */
export async function submitForm(sandboxUrl, formId, values = {}) {
  const answer = await fetch(`${sandboxUrl}/sandbox/leads`, {
    method: 'POST',
    body: JSON.stringify({ formId, count: 1, values }),
  });
  assert.equal(answer.status, 200);
  return (await answer.json()).ids[0];
}

/** Nothing on the page waits for data any more. */
export async function settled(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], [class*=Skeleton]'));
}

/** A lead made by the API, as the person on the page; answers its id. */
export async function newLead(page, fullName, fields) {
  return page.evaluate(
    async (lead) => {
      const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
      const answer = await fetch('/api/v1/leads', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
        body: JSON.stringify({ source: 'MANUAL', ...lead }),
      });
      return answer.headers.get('Location').split('/').at(-1);
    },
    { fullName, ...fields },
  );
}

/** An address that nobody else has. */
export const newAddress = () => `m${Date.now()}@example.com`;
