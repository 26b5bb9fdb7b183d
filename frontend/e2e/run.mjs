// The screens in a real browser against a running Huni with the sample organisation (HUNI_URL, HUNI_SANDBOX_URL);
// with a word behind it, only the tests whose name holds the word. HUNI_SHOTS is a folder for pictures of what failed.
import { chromium } from 'playwright-core';
import { findChromium, flags } from './chromium.mjs';
import { bulkTests } from './bulk.mjs';
import { exportTests } from './export.mjs';
import { leadTests } from './leads.mjs';
import { leadWorkTests } from './lead-work.mjs';
import { importTests } from './imports.mjs';
import { channelTests } from './channels.mjs';
import { connectionTests } from './connections.mjs';
import { everyPageTests } from './every-page.mjs';
import { faultTests } from './faults.mjs';
import { headerTests } from './headers.mjs';
import { hostileTests } from './hostile.mjs';
import { keyTests } from './keys.mjs';
import { languageTests } from './languages.mjs';
import { lookTests } from './look.mjs';
import { privacyTests } from './privacy.mjs';
import { assignmentTests } from './assignment.mjs';
import { numberTests } from './numbers.mjs';
import { qualityTests } from './quality.mjs';
import { reportTests } from './reports.mjs';
import { scoreTests } from './scores.mjs';
import { notificationTests } from './notifications.mjs';
import { followupTests } from './followups.mjs';
import { offerTests } from './offers.mjs';
import { settingsTests } from './settings.mjs';
import { setupTests } from './setup.mjs';
import { waysInTests } from './ways-in.mjs';
import { webhookTests } from './webhooks.mjs';

const url = process.env.HUNI_URL ?? 'http://localhost:8080';
const setupUrl = process.env.HUNI_SETUP_URL;
const sandboxUrl = process.env.HUNI_SANDBOX_URL ?? 'http://localhost:8090';
const executablePath = findChromium();
if (!executablePath) {
  console.error('\n*** Chromium is not installed and cannot be installed here: the browser tests are SKIPPED. ***\n');
  console.log('0 passed, 0 failed');
  process.exit(77);
}

const browser = await chromium.launch({ executablePath, args: flags });
const outcome = { passed: 0, failed: 0 };
const wanted = [
  ...leadTests,
  ...bulkTests,
  ...exportTests,
  ...leadWorkTests,
  ...importTests,
  ...connectionTests,
  ...settingsTests,
  ...assignmentTests,
  ...notificationTests,
  ...followupTests,
  ...webhookTests,
  ...channelTests,
  ...offerTests,
  ...numberTests,
  ...reportTests,
  ...scoreTests,
  ...qualityTests,
  ...everyPageTests,
  ...languageTests,
  ...waysInTests,
  ...privacyTests,
  ...headerTests,
  ...keyTests,
  ...faultTests,
  ...lookTests,
  ...hostileTests,
  ...setupTests,
].filter(([name]) => name.includes(process.argv[2] ?? ''));
const pictures = async (name) => {
  const pages = process.env.HUNI_SHOTS ? browser.contexts().flatMap((context) => context.pages()) : [];
  for (const [at, page] of pages.entries()) {
    await page.screenshot({ path: `${process.env.HUNI_SHOTS}/${name.replaceAll(/\W+/g, '-')}-${at}.png` });
  }
};
/** Runs a test in contexts of its own; answers what was wrong, if something was. */
async function faultOf(name, test) {
  const faults = [];
  const waiting = new Set();
  const open = async (options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'tr-TR',
      timezoneId: 'Europe/Istanbul',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(Number(process.env.HUNI_PATIENCE ?? 60_000));
    page.on('request', (request) => waiting.add(request));
    page.on('requestfinished', (request) => waiting.delete(request));
    page.on('requestfailed', (request) => waiting.delete(request));
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on(
      'console',
      (message) => /Content Security Policy/i.test(message.text()) && faults.push(`CSP: ${message.text()}`),
    );
    return page;
  };
  try {
    await test({ open, url, sandboxUrl, setupUrl });
    if (faults.length) throw new Error(faults.join('\n'));
    return undefined;
  } catch (error) {
    await pictures(name);
    const seen = [...faults, ...[...waiting].map((request) => `unanswered: ${request.url()}`)].join('\n        ');
    const said = String(error.message ?? error)
      .split('\n')
      .slice(0, 12)
      .join('\n        ');
    return `${name}\n        ${said}\n        ${seen}`;
  } finally {
    await Promise.all(browser.contexts().map((context) => context.close()));
  }
}

for (const [name, test] of wanted) {
  const fault = await faultOf(name, test);
  outcome[fault ? 'failed' : 'passed'] += 1;
  console.log(fault ? `FAILED  ${fault}` : `ok      ${name}`);
}
await browser.close();
console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exit(outcome.failed ? 1 : 0);
