import { AxeBuilder } from '@axe-core/playwright';
import { historyFile, metaExport, turkishCsv } from './files.mjs';
import { check, LONG, map, run, step, unique, upload } from './import-steps.mjs';
import { assert, DISTRIBUTOR, settled, signIn, submitForm } from './steps.mjs';

const IMPLANT = '1200000000000101';

async function takeBack(page, count) {
  await page.getByRole('button', { name: /içe aktarmayı geri al/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `${count} leadi geri al` })
    .click();
  await page.getByText('Geri alındı. Aynı satırları').waitFor(LONG);
}

/** How many leads the list has that the receipt leads to. */
async function leadsBehind(page, url, tag) {
  const address = new URL(`${url}/leads`);
  address.searchParams.set('tag', JSON.stringify([tag]));
  await page.goto(address.href);
  await settled(page);
  const empty = page.getByText('Eşleşen lead yok');
  await page.locator('tbody tr a').first().or(empty).first().waitFor();
  return (await empty.count()) ? 0 : Number((await page.locator('h1 + span').innerText()).replace('.', ''));
}

async function barriers(page) {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map((each) => `${page.url()}: ${each.id} ${each.nodes[0]?.target}`),
    [],
  );
}

const realFile = historyFile();

const theRealFile = [
  'imports: the real file of a course seller goes in whole, is undone, and comes back',
  async ({ open, url }) => {
    const page = await open();
    await signIn(page, url);
    await upload(page, url, realFile);
    await page.getByText('6.287 satır', { exact: false }).first().waitFor();
    await map(page, 'Prospect ID', 'kaynaktaki', 'Kaynaktaki kimlik');
    await map(page, 'Tags', 'cevabi', 'Form cevabı');
    const rest = page.getByRole('button', { name: 'Kalanları yanıt olarak sakla' });
    if (await rest.count()) await rest.click();
    await page.getByText('37 sütunun 37 tanesi alınacak').waitFor();
    await check(page);
    await run(page, '6.287');
    const address = page.url();
    await page.reload();
    await page.getByRole('link', { name: '6.287 leadi gör' }).waitFor();
    assert.equal(await leadsBehind(page, url, 'x-education-leads'), 6287);
    await page.goto(address);
    await takeBack(page, '6.287');
    const after = page.url();
    assert.equal(await leadsBehind(page, url, 'x-education-leads'), 0);
    await page.goto(after);
    await run(page, '6.287', 'yeniden içe aktar');
    assert.equal(await leadsBehind(page, url, 'x-education-leads'), 6287);
    await page.goto(after);
    await takeBack(page, '6.287');
  },
];

export const importTests = [
  [
    'imports: a file of a Turkish Windows is read rightly, its bad cells are mended by keyboard alone, and it runs',
    async ({ open, url }) => {
      const page = await open({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await signIn(page, url);
      const mark = unique();
      const file = turkishCsv(`fuar ${mark}.csv`, [
        ['Ad Soyad', 'Telefon', 'E-posta', 'Şehir'],
        [`Gülşah Şığırtmaç ${mark}`, '12', `gulsah${mark}@ornek.test`, 'İzmir'],
        [`İlknur Öz ${mark}`, `0532 ${mark}`, 'ilknur@', 'Iğdır'],
        [`Çağrı Ün ${mark}`, '99', '', 'Muğla'],
      ]);
      await upload(page, url, file);
      await page.getByText('windows-1254', { exact: false }).or(page.getByText('Windows-1254')).first().waitFor();
      await page.getByText(`Gülşah Şığırtmaç ${mark}`).waitFor();
      await map(page, 'Telefon', 'telefon', 'Telefon');
      await map(page, 'E-posta', 'E-POSTA', 'E-posta');
      await barriers(page);
      await check(page);
      await page.getByRole('tab', { name: /Hatalı\s*3/ }).waitFor();
      await barriers(page);

      await page.locator('[data-cell="0:1"]').focus();
      await page.keyboard.type(`0533 ${mark}`);
      await page.keyboard.press('Tab');
      await page.locator('[data-cell="1:2"]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('yarım');
      await page.keyboard.press('Escape');
      assert.match(await page.locator('[data-cell="1:2"]').innerText(), /ilknur@/);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(`ilknur${mark}@ornek.test`);
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: /Hatalı\s*1/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Delete');
      await page.getByRole('tab', { name: /Çıkarılan\s*1/ }).waitFor();
      await page.keyboard.press('Control+Z');
      await page.getByRole('tab', { name: /Hatalı\s*1/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText('2 yeni lead oluşturulur.').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '2 oluşturuldu' }).waitFor(LONG);
      await barriers(page);
      await page.getByRole('link', { name: '2 leadi gör' }).click();
      await page.getByRole('link', { name: `Gülşah Şığırtmaç ${mark}` }).waitFor();
      assert.equal(await page.locator('tbody tr').count(), 2);
    },
  ],
  [
    'imports: in Meta’s own export a lead that came by itself is known, and is not made twice',
    async ({ open, url, sandboxUrl }) => {
      const page = await open();
      await signIn(page, url);
      const mark = unique();
      const known = `Nermin Bilinen ${mark}`;
      const id = await submitForm(sandboxUrl, IMPLANT, { full_name: known, phone_number: `0535 ${mark}` });
      await page.getByRole('link', { name: known }).waitFor();
      const file = metaExport(`meta ${mark}.csv`, [
        { id, fullName: known, phone: `+90535${mark}` },
        { id: `99${mark}`, fullName: `Yeni Gelen ${mark}`, phone: `+90536${mark}` },
      ]);
      await upload(page, url, file);
      await page.getByText('Meta lead dosyası', { exact: false }).waitFor();
      await page.getByText('Meta’nın sütunu').or(page.getByText('Geçen seferki gibi')).first().waitFor();
      await check(page);
      await page.getByRole('tab', { name: /Mükerrer\s*1/ }).click();
      await page.getByRole('grid').getByRole('link', { name: known }).waitFor();
      await run(page, '1');
      // They count as Meta's and came in on an earlier day; the file still leads to them, and so does a bulk change.
      await page.getByRole('link', { name: '1 leadi gör' }).click();
      await page.getByRole('link', { name: `Yeni Gelen ${mark}` }).waitFor();
      await page.getByRole('button', { name: `Dosya meta ${mark}.csv` }).waitFor();
      assert.equal(await page.locator('tbody tr').count(), 1);
      await page.reload();
      await page.getByRole('link', { name: `Yeni Gelen ${mark}` }).waitFor();
      assert.equal(await page.locator('tbody tr').count(), 1);
    },
  ],
  [
    'imports: the work is there again after a reload, and what is unsaved is not lost without a question',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url);
      const mark = unique();
      await upload(
        page,
        url,
        turkishCsv(`yarım ${mark}.csv`, [
          ['Ad', 'Telefon'],
          [`Yarım ${mark}`, `0537 ${mark}`],
        ]),
      );
      await page.getByLabel('Var olanı güncelle').check();
      await page.getByRole('link', { name: 'Leadler' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Düzenlemeye dön' }).click();
      assert.equal(await page.getByLabel('Var olanı güncelle').isChecked(), true);
      await check(page);
      await page.reload();
      await page.getByRole('tab', { name: /Sorunsuz\s*1/ }).waitFor();
      await page.goto(`${url}/imports`);
      await page.getByRole('row', { name: new RegExp(`yarım ${mark}.*Onay bekliyor`) }).waitFor();
    },
  ],
  [
    'imports: a bad file is refused with its remedy, and the phone needs no sideways scroll',
    async ({ open, url }) => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      await signIn(page, url);
      await page.goto(`${url}/imports/new`);
      const send = (name, text) =>
        page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Dosya seç' }).waitFor();
      await send('eski.xls', 'x');
      await page.getByRole('alert').getByText('.xlsx olarak kaydedip yükleyin').waitFor();
      await send('bozuk.xlsx', 'bu bir çalışma kitabı değil');
      await page.getByRole('alert').getByText('bozuk.xlsx').waitFor();
      const mark = unique();
      await page.locator('input[type=file]').setInputFiles(
        turkishCsv(`telefon ${mark}.csv`, [
          ['Ad Soyad', 'Telefon', 'Uzun bir sütun adı olan açıklama alanı'],
          [`Telefon ${mark}`, '12', 'x'.repeat(200)],
        ]),
      );
      await step(page, 'Eşleştirme');
      await map(page, 'Telefon', 'telefon', 'Telefon');
      const fits = async () => assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
      await fits();
      await check(page);
      await page.locator('[data-fault]').click();
      await page.getByRole('textbox').fill(`0538 ${mark}`);
      await page.getByRole('textbox').press('Enter');
      await page.getByText('düzeldi').waitFor();
      await fits();
    },
  ],
  [
    'imports: there is no such screen for those without the right',
    async ({ open, url }) => {
      const page = await open();
      await signIn(page, url, DISTRIBUTOR);
      assert.equal(await page.getByRole('link', { name: 'İçe aktar', exact: true }).count(), 0);
      await page.goto(`${url}/imports`);
      await page.getByText('Bu ekran size açık değil').waitFor();
    },
  ],
  ...(realFile ? [theRealFile] : []),
];
