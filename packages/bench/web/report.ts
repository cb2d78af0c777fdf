import type { Loading } from './lighthouse.ts';
import { type Interactions, isTooWide, type Reflow } from './list.ts';

export interface Measured {
  readonly customers: number;
  readonly orders: number;
  readonly runs: number;
  readonly lighthouse: Loading;
  readonly interactions: Interactions;
  readonly reflow: readonly Reflow[];
}

interface Bar {
  readonly what: string;
  readonly is: number;
  readonly target: string;
  readonly isBroken: boolean;
}

/** Times depend on the machine: a fifth more is let through, and only there. */
const leeway = 1.2;
const shiftLimit = 0.05;

const most = (what: string, is: number, limit: number, unit: string, allowed = limit): Bar => ({
  what,
  is,
  target: `≤ ${limit}${unit}`,
  isBroken: !(is <= allowed),
});
const whole = (what: string, is: number): Bar => ({ what, is, target: '100', isBroken: is !== 100 });
const interaction = (what: string, is: number) => most(what, is, 100, ' ms', 100 * leeway);

function barsOf({ lighthouse, interactions, reflow }: Measured): Bar[] {
  // A score from times: what it lacks of 100 may be a fifth more.
  const performance = { what: 'Lighthouse performance', is: lighthouse.performance, target: '≥ 95' };
  return [
    { ...performance, isBroken: !(lighthouse.performance >= 100 - 5 * leeway) },
    whole('Lighthouse accessibility', lighthouse.accessibility),
    whole('Lighthouse best practices', lighthouse.bestPractices),
    most('Layout shift while it loads', lighthouse.layoutShift, shiftLimit, ''),
    most('Layout shift while it is used', interactions.layoutShift, shiftLimit, ''),
    most('Time to interactive', lighthouse.interactiveMs, 1500, ' ms', 1500 * leeway),
    interaction('Typing a search', interactions.typing),
    interaction('Sorting', interactions.sorting),
    interaction('Selecting the page', interactions.selectAll),
    ...reflow.map((one) => ({
      what: `Width of ${one.address}`,
      is: one.width,
      target: '≤ 320 px',
      isBroken: isTooWide(one),
    })),
  ];
}

/** The budgets that do not hold, each as a sentence. */
export const brokenBudgets = (measured: Measured): string[] => [
  ...barsOf(measured)
    .filter(({ isBroken }) => isBroken)
    .map(({ what, is, target }) => `${what}: ${is}, target ${target}`),
];

export function report(measured: Measured, broken: readonly string[]): string {
  const { lighthouse, customers, orders, runs } = measured;
  return [
    `\n/clientes with ${customers} customers and ${orders} orders in the database, median of ${runs}.\n`,
    '| what | measured | target | |',
    '|-|-|-|-|',
    ...barsOf(measured).map(
      ({ what, is, target, isBroken }) => `| ${what} | ${is} | ${target} | ${isBroken ? 'OVER' : 'ok'} |`,
    ),
    `\nFirst paint ${lighthouse.firstPaintMs} ms, largest ${lighthouse.largestPaintMs} ms, blocked ${lighthouse.blockedMs} ms.`,
    ...lighthouse.faults.map((fault) => `Lighthouse: ${fault}`),
    broken.length === 0 ? 'All budgets hold.' : `Broken:\n${broken.join('\n')}`,
  ].join('\n');
}
