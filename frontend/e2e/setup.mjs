const next = (page) => page.getByRole('button', { name: 'Devam' }).click();
const step = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();

async function organisation(page) {
  await next(page);
  await page.getByText('Organizasyonun adını yazın').waitFor();
  await page.locator('[data-path=organisation]:focus').waitFor();
  await page.getByLabel('Organizasyonun adı').fill('Çağdaş Diş Kliniği');
  await page.getByLabel('Ad soyad').fill('Şule Işık');
  await page.getByLabel('E-posta').fill('sule isik');
  await page.locator('input[autocomplete=new-password]').fill('uzun-bir-parola-26');
  await next(page);
  await page.locator('[data-path=email][aria-invalid=true]').waitFor();
  await page.getByLabel('E-posta').fill('sule@ornek.test');
  await next(page);
}

/** Walks a fresh Huni, whose one-time link stands in HUNI_SETUP_URL and whose Graph API is the stand-in for Meta. */
const walks = [
  [
    'the first start leads from the organisation to the first lead on the screen',
    async ({ open, setupUrl }) => {
      const page = await open();
      await page.goto(new URL('/', setupUrl).href);
      await page.getByText('Huni henüz kurulmadı').waitFor();
      await page.goto(setupUrl);
      await step(page, 'Organizasyonunuz');
      await organisation(page);

      await step(page, 'Leadler kime gidiyor?');
      await page.reload();
      await step(page, 'Leadler kime gidiyor?');
      await page.getByLabel('Distribütörün adı').fill('Çağdaş Diş Kadıköy');
      await next(page);

      await step(page, 'Meta sayfanızı bağlayın');
      await page.locator('[data-path=accessToken]').fill('sandbox-no-such-token');
      await page.getByRole('button', { name: 'Sayfaları bul' }).click();
      await page.getByRole('alert').waitFor();
      await page.locator('[data-path=accessToken]').fill('sandbox-system-user-token');
      await page.getByRole('button', { name: 'Sayfaları bul' }).click();
      await page.locator('[data-path=distributorId]').click();
      await page.getByRole('option', { name: 'Çağdaş Diş Kadıköy' }).click();
      await page.getByRole('button', { name: 'Bağla', exact: true }).click();

      await step(page, 'İlk leadiniz geliyor');
      await page.locator('[role=status] [data-level]').waitFor();
      await page.getByRole('link', { name: 'Leadlere git' }).click();
      await page.locator('tbody tr a').first().waitFor();
      await page.getByRole('navigation').getByText('Çağdaş Diş Kliniği').waitFor();
    },
  ],
  [
    'a set-up link that was used says so and leads to the sign-in',
    async ({ open, setupUrl }) => {
      const page = await open();
      await page.goto(setupUrl);
      await page.getByText('Bu kurulum bağlantısı kullanılmış').waitFor();
      await page.getByRole('link', { name: 'Giriş yap' }).click();
      await page.getByLabel('E-posta').waitFor();
    },
  ],
];

export const setupTests = process.env.HUNI_SETUP_URL ? walks : [];
