import { AxeBuilder } from '@axe-core/playwright';
import { assert } from './steps.mjs';

async function found(page, where, { within = [], rules } = {}) {
  // A frame that lets no script in, such as a mail's, cannot be looked into: axe would wait for it for ever.
  const shut = await page.locator('iframe[sandbox]:not([sandbox*="allow-scripts"])').count();
  const whole = new AxeBuilder({ page }).setLegacyMode(within.length > 0 || shut > 0);
  const axe = within.reduce((builder, selector) => builder.include(selector), whole);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} ${nodes[0]?.target} ${nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
  );
}

/** Colours on their way from one to another are nobody's: what moves has come to rest. Turning wheels never do. */
async function still(page) {
  await page.waitForFunction(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return document
      .getAnimations()
      .every((each) => each.playState !== 'running' || each.effect?.getComputedTiming().endTime === Infinity);
  });
}

/** The program hears of the other theme a moment after the styles do; who has chosen a theme keeps it. */
async function wear(page, theme) {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((wanted) => {
    const chosen = localStorage.getItem('huni.theme') ?? 'auto';
    return chosen !== 'auto' || document.documentElement.getAttribute('data-mantine-color-scheme') === wanted;
  }, theme);
  await still(page);
}

/** What keeps somebody out, by axe: everything in the light, and in the dark what depends on colours. */
export async function barriers(page, where, within) {
  await still(page);
  const light = await found(page, where, { within });
  await wear(page, 'dark');
  const dark = await found(page, `${where}, dark`, { within, rules: ['color-contrast', 'link-in-text-block'] });
  await wear(page, 'light');
  return [...light, ...dark];
}

export async function noBarrier(page, where) {
  assert.deepEqual(await barriers(page, where), []);
}
