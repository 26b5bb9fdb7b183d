import { AxeBuilder } from '@axe-core/playwright';
import { assert } from './steps.mjs';

async function found(page, where, rules) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} ${nodes[0]?.target} ${nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
  );
}

/** What keeps somebody out, by axe: everything in the light, and in the dark what depends on colours. */
export async function barriers(page, where) {
  const light = await found(page, where);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(page, `${where}, dark`, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

export async function noBarrier(page, where) {
  assert.deepEqual(await barriers(page, where), []);
}
