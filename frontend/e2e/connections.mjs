import { assert, signIn } from './steps.mjs';

export const connectionTests = [
  [
    'the connection test passes line by line, and a sync shows its run',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/connections`);
      await page.getByRole('link', { name: 'Nova Dent İstanbul' }).click();
      await page.getByRole('button', { name: 'Test et', exact: true }).click();
      await page.getByText(/0 kaldı/).waitFor();
      assert.ok((await page.locator('[data-outcome=PASS]').count()) >= 5);
      assert.equal(await page.locator('[data-outcome=FAIL]').count(), 0);
      await page.getByRole('button', { name: 'Şimdi eşitle' }).click();
      await page.getByRole('cell', { name: 'Elle' }).first().waitFor();
    },
  ],
  [
    'a dead token is said in words with its remedy, line by line',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/connections`);
      await page.getByRole('link', { name: 'Marina Konut' }).click();
      const behave = (body) => fetch(`${sandboxUrl}/sandbox/behaviour`, { method: 'POST', body: JSON.stringify(body) });
      await behave({ kind: 'DEAD_TOKEN', token: 'sandbox-marina-konut-token', subcode: 460 });
      try {
        await page.getByRole('button', { name: 'Test et', exact: true }).click();
        await page.locator('[data-outcome=FAIL]').first().waitFor();
        assert.match(await page.locator('[data-outcome=FAIL]').first().innerText(), /Anahtarı yenile/);
      } finally {
        await behave({ kind: 'GOOD' });
      }
    },
  ],
  [
    'what a connection warns of stands on the system page too, which leads there',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/system`);
      const health = page.getByRole('listitem').filter({ hasText: 'Meta bağlantıları' });
      await health.getByText('aksıyor').waitFor();
      await health.getByRole('link', { name: 'Ege Göz Merkezi' }).click();
      await page.waitForURL(/\/connections\/./);
      await page.getByRole('complementary').getByText('Çalışıyor, uyarı var').first().waitFor();
      await page.goto(`${url}/system`);
      await page
        .getByRole('listitem')
        .filter({ hasText: 'E-posta' })
        .getByRole('link', { name: 'Giden kutusuna git' })
        .click();
      await page.waitForURL(/\/settings\/mail/);
    },
  ],
  [
    'a delivery that names an unknown page is parked with its reason and can be replayed',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const body = JSON.stringify({
        object: 'page',
        entry: [
          {
            id: '0',
            time: 1,
            changes: [
              {
                field: 'leadgen',
                value: {
                  leadgen_id: '444444444444',
                  page_id: '444444444444',
                  form_id: '444444444444',
                  created_time: 1,
                },
              },
            ],
          },
        ],
      });
      await fetch(`${sandboxUrl}/sandbox/webhooks`, { method: 'POST', body: JSON.stringify({ body }) });
      await page.goto(`${url}/deliveries?state=FAILED`);
      await page.getByRole('button', { name: 'Yeniden işle', exact: true }).first().waitFor();
      await page.getByText('444444444444').first().waitFor();
      await page.getByRole('button', { name: 'Yeniden işle', exact: true }).first().click();
    },
  ],
];
