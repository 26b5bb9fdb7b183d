import { signIn, STAFF, submitForm } from './steps.mjs';

const IMPLANT = '1200000000000101';

export const assignmentTests = [
  [
    'a rule gives a new lead to a person, and the history says which rule and why',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      await page.getByRole('link', { name: 'Otomatik atama' }).click();
      await page.getByRole('button', { name: 'Kural ekle' }).first().click();
      const rule = `İmplant ${Date.now() % 100_000}`;
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText('Kurala bir ad verin').waitFor();
      await page.getByLabel('Kuralın adı').fill(rule);
      await page.getByRole('combobox', { name: 'Kimlere' }).click();
      await page.getByRole('option', { name: /Ayşe/ }).click();
      await page.keyboard.press('Tab');
      await page.getByText('En az yüklü olana').click();
      await page.getByLabel('Yalnız iş saatlerinde ver').uncheck();
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText(`${rule} kaydedildi`).waitFor();

      const name = `Kural Deneme ${Date.now() % 100_000}`;
      const agent = await open();
      await signIn(agent, url, STAFF);
      await submitForm(sandboxUrl, IMPLANT, { full_name: name });
      await agent.getByRole('link', { name }).click();
      await agent.getByText(`“${rule}” kuralı: en az yükü olan oydu`).waitFor();

      await page.getByRole('button', { name: `${rule}: sil` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Sil', exact: true }).click();
      await page.getByText(rule, { exact: true }).waitFor({ state: 'detached' });
    },
  ],
  [
    'working hours of a person differ from those of the organisation',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      await page.goto(`${url}/assignment`);
      await page.getByRole('tab', { name: 'Çalışma saatleri' }).click();
      await page.getByText('Pzt–Cmt 09:00–18:00').first().waitFor();
      await page.getByRole('button', { name: /^Ayşe.*düzenle$/ }).click();
      await page.getByLabel('Kendi çalışma saatleri var').check();
      await page.getByLabel('Cmt', { exact: true }).uncheck();
      await page.getByLabel('Pzt: başlangıç').fill('20:00');
      await page.getByLabel('Pzt: bitiş').fill('08:00');
      await page.getByText('Başından önce bitiyor').waitFor();
      await page.getByLabel('Pzt: bitiş').fill('00:00');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByRole('row', { name: /Ayşe.*Pzt 20:00–00:00, Sal–Cum 09:00–18:00/ }).waitFor();
      await page.getByRole('button', { name: /^Ayşe.*düzenle$/ }).click();
      await page.getByLabel('Kendi çalışma saatleri var').uncheck();
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByRole('row', { name: /Ayşe.*organizasyonun saatleri/ }).waitFor();
    },
  ],
];
