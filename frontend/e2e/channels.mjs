import { createServer } from 'node:http';
import { noBarrier } from './barriers.mjs';
import { assert, signIn } from './steps.mjs';

const field = (page, name) => page.getByRole('dialog').getByLabel(name, { exact: true });

async function open(page, url) {
  await signIn(page, url);
  await page.goto(`${url}/settings/channels`);
  await page.getByRole('heading', { level: 1, name: 'Bildirim kanalları' }).waitFor();
}

/** Whatever was set up before is taken away, so that the tests may run twice. */
async function without(page, name) {
  const card = page.getByRole('region', { name });
  await card.getByRole('button').first().waitFor();
  if (await card.getByRole('button', { name: 'Kaldır' }).count()) {
    await card.getByRole('button', { name: 'Kaldır' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kaldır' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await card.getByText('Kurulu değil').waitFor();
  return card;
}

export const channelTests = [
  [
    'Slack is set up with a token, is offered in the preferences, and goes away again',
    async ({ open: opened, url }) => {
      const page = await opened();
      await open(page, url);
      const card = await without(page, 'Slack');
      await noBarrier(page, 'the channels');
      await card.getByRole('button', { name: 'Slack’i kur' }).click();
      await field(page, 'Bot anahtarı').fill('xoxp-yanlis');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText(/Bu bir Slack bot anahtarı değil/).waitFor();
      await noBarrier(page, 'a wrong token');
      await field(page, 'Bot anahtarı').fill('xoxb-1234567890-abcdefghij');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await card.getByText('Henüz ileti yok').waitFor();

      await page.goto(`${url}/notifications/preferences`);
      await page.getByRole('columnheader', { name: 'Slack' }).waitFor();
      await page.getByRole('checkbox', { name: 'Yeni lead: Slack' }).waitFor();
      await page.goto(`${url}/settings/channels`);
      await without(page, 'Slack');
      await page.goto(`${url}/notifications/preferences`);
      await page.getByText(/Slack.*kurulu değil/).waitFor();
      assert.equal(await page.getByRole('columnheader', { name: 'Slack' }).count(), 0);
      await noBarrier(page, 'the preferences');
    },
  ],
  [
    'a gateway inside is refused beside its field, and one that reaches nobody, too',
    async ({ open: opened, url }) => {
      const heard = [];
      const inside = createServer((request, response) => {
        heard.push(request.url);
        response.end();
      });
      await new Promise((done) => inside.listen(0, '127.0.0.1', done));
      const page = await opened();
      await open(page, url);
      const card = await without(page, 'SMS');
      await card.getByRole('button', { name: 'SMS’i kur' }).click();
      await field(page, 'Servis adresi').fill(`http://localhost:${inside.address().port}/sms`);
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText(/Bu adres çağrılamaz.*HUNI_OUTGOING_ALLOW/).waitFor();
      assert.deepEqual(heard, []);
      inside.close();

      await field(page, 'Servis adresi').fill('https://sms.example/gonder');
      await field(page, 'Gövde').fill('{"to": "{to}"}');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText(/text yer tutucusu hiçbir yerde geçmiyor/).waitFor();
      await noBarrier(page, 'the gateway');
      await field(page, 'Gövde').fill('{"to": "{to}", "text": "{text}"}');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      await card.getByRole('button', { name: 'Kendime deneme gönder' }).click();
      await card.getByText(/telefon numarası yok/).waitFor();
      await page.goto(`${url}/notifications/preferences`);
      await page.getByLabel('Cep telefonunuz').fill('0532 123 45 67');
      await page.getByRole('button', { name: 'Kaydet' }).click();
      await page.getByText('Kaydedildi').waitFor();
      assert.equal(await page.getByLabel('Cep telefonunuz').inputValue(), '+905321234567');
      await page.goto(`${url}/settings/channels`);
      await card.getByRole('button', { name: 'Kendime deneme gönder' }).click();
      await card.getByText(/yanıt gelmedi/).waitFor();
      await without(page, 'SMS');
    },
  ],
];
