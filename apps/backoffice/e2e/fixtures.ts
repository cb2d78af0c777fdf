import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every test fails on a breach of the policy, a page error or a console error in any of its windows, whatever else it checks. */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (failed) => faults.push(`page error: ${failed.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (e) =>
          console.error(`CSP ${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber} ${e.sample}`),
        );
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** axe's rules about colours: what another theme can break, with everything else as it was, and other words cannot. */
const colourRules = ['color-contrast', 'link-in-text-block'];
type Rules = 'all' | 'colours' | 'all but colours';
const optionsOf: Record<Rules, RunOptions> = {
  all: { runOnly: { type: 'tag', values: tags } },
  colours: { runOnly: { type: 'rule', values: colourRules } },
  'all but colours': {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
  },
};

/** axe through the debugger's evaluate: the page's own policy does not stop it, and nothing of it stays. */
export async function expectAccessible(page: Page, rules: Rules = 'all') {
  // What has half gone under the top bar counts for axe as too small to press; a person scrolls.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(endMotion);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (options) => {
    const { axe } = window as never as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
    // What a box that opened at a button half covers is pressed when the box is closed: it holds the focus until then.
    const box = document.querySelector('[role=dialog][data-position]');
    const isBehind = (target: string) => box !== null && !box.contains(document.querySelector(target));
    return violations.flatMap(({ id, nodes }) => {
      const inReach = nodes.filter((node) => id !== 'target-size' || !isBehind(node.target.join(' ')));
      const told = inReach.map((node) => `${node.target.join(' ')} ${node.failureSummary}`);
      return told.length > 0 ? [`${id}: ${told.join(' | ')}`] : [];
    });
  }, optionsOf[rules]);
  expect(found).toEqual([]);
}

/**
 * Ends what moves for a moment. A transition stands at its beginning until the next frame is drawn, and on a busy
 * machine that is long enough for axe to measure the colours of the theme before.
 */
async function endMotion() {
  const ends = (motion: Animation) => motion.effect?.getComputedTiming().endTime !== Infinity;
  // The end of one can begin another: of what inherits its colour.
  for (let round = 0; round < 10; round += 1) {
    const moving = document.getAnimations().filter((motion) => motion.playState !== 'finished' && ends(motion));
    if (moving.length === 0) return;
    for (const motion of moving) motion.finish();
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** The demo shops' sign-in. */
export const demo = {
  email: 'demo@clientela.example',
  password: process.env.CLIENTELA_DEMO_PASSWORD ?? '',
};

/** Opens the list and waits for its rows. */
export async function openList(page: Page, address = '/clientes') {
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Lista de clientes' })).toHaveAttribute('aria-busy', 'false');
}

/** The same for the orders. */
export async function openOrders(page: Page, address = '/pedidos') {
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Lista de pedidos' })).toHaveAttribute('aria-busy', 'false');
}
