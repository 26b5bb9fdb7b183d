// A file's way through the screens of the import, in Turkish.
export const LONG = { timeout: 300_000 };

export const unique = () => String(Date.now()).slice(-7);
const target = (page, column) => page.getByRole('combobox', { name: `${column} sütunu ne olsun?` });
export const step = (page, name) => page.locator('[aria-current=step]', { hasText: name }).waitFor(LONG);

/** From the list of leads to the mapping of a file. */
export async function upload(page, url, file) {
  await page.goto(`${url}/leads`);
  await page.getByRole('link', { name: 'İçe aktar', exact: true }).click();
  await page.getByRole('button', { name: 'Dosya seç' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await step(page, 'Eşleştirme');
}

export async function map(page, column, typed, option) {
  await target(page, column).click();
  await target(page, column).fill(typed);
  await page.getByRole('option', { name: option, exact: true }).click();
}

export async function check(page) {
  await page.getByRole('button', { name: 'Kaydet ve kontrol et' }).click();
  await step(page, 'Kontrol');
  await page.getByRole('tab', { name: /Sorunsuz/ }).waitFor(LONG);
}

export async function run(page, count, verb = 'içe aktar') {
  await page.getByRole('button', { name: `${count} satırı ${verb}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `${count} satırı içe aktar` })
    .click();
  await page.getByRole('button', { name: `${count} oluşturuldu` }).waitFor(LONG);
}
