import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP = 30_000;

/** The six digits that an authenticator shows for a secret (RFC 6238). */
export function codeOf(secret, now = Date.now()) {
  const bits = [...secret.replaceAll(/[\s=]/g, '')]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / STEP)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

/** Switches the second step on and shows the recovery codes; on the way one may look at the enrolment. */
export async function secondStepOn(page, { t }, look = async () => {}) {
  await page.getByRole('button', { name: t('secondStep.begin') }).click();
  await page.getByRole('img', { name: t('secondStep.qrCode') }).waitFor();
  await look();
  const secret = await page.getByRole('dialog').locator('code').textContent();
  await page.getByRole('textbox', { name: t('secondStep.code') }).fill(codeOf(secret));
  await page.getByRole('button', { name: t('secondStep.confirm') }).click();
  await page.getByRole('dialog', { name: t('secondStep.codesTitle') }).waitFor();
}
