import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { median } from '../src/measure/load.ts';
import type { SignedIn } from './browser.ts';

/** How long the slowest interaction of each kind kept somebody waiting, in milliseconds; medians of the runs. */
export interface Interactions {
  readonly typing: number;
  readonly sorting: number;
  readonly selectAll: number;
  /** How much moved under the pointer while the list was loaded, searched and sorted; the most of all runs. */
  readonly layoutShift: number;
}

/** How wide a page is in a window of 320 px. */
export interface Reflow {
  readonly address: string;
  readonly width: number;
}

const narrow = 320;
const desk = { width: 1350, height: 940 };

export async function interactions(
  { page }: SignedIn,
  runs: number,
  tell: (line: string) => void,
): Promise<Interactions> {
  await page.addInitScript({ path: fileURLToPath(new URL('./observe.js', import.meta.url)) });
  const found: Interactions[] = [];
  for (let run = 0; run < runs; run++) {
    found.push(await once(page));
    tell(`List ${run + 1} of ${runs}: ${JSON.stringify(found.at(-1))}`);
  }
  const middle = (name: 'typing' | 'sorting' | 'selectAll') => median(found.map((one) => one[name]));
  return {
    typing: middle('typing'),
    sorting: middle('sorting'),
    selectAll: middle('selectAll'),
    layoutShift: Math.max(...found.map(({ layoutShift }) => layoutShift)),
  };
}

async function once(page: Page): Promise<Interactions> {
  await page.goto('/clientes');
  const list = page.getByRole('region', { name: 'Lista de clientes' });
  const settled = () => list.and(page.locator('[aria-busy="false"]')).waitFor();
  await settled();
  const slowest = async (act: () => Promise<void>) => {
    await page.evaluate('seen.slowest = 0');
    await act();
    await settled();
    // What the browser has painted it tells a moment later.
    await page.waitForTimeout(300);
    return Number(await page.evaluate('seen.slowest'));
  };
  const search = page.getByRole('searchbox', { name: 'Buscar clientes' });
  const typing = await slowest(async () => {
    await search.pressSequentially('maria garcia', { delay: 90 });
    await page.waitForURL(/q=maria/);
  });
  const sorting = await slowest(async () => {
    await page.getByRole('button', { name: 'Cliente', exact: true }).click();
    await page.waitForURL(/orden=nombre/);
  });
  const selectAll = await slowest(async () => {
    const all = page.getByRole('columnheader').getByRole('checkbox');
    await all.click();
    await all.click();
  });
  return { typing, sorting, selectAll, layoutShift: Number(await page.evaluate('Number(seen.shift.toFixed(3))')) };
}

export async function reflow({ page }: SignedIn, addresses: readonly string[]): Promise<Reflow[]> {
  await page.setViewportSize({ width: narrow, height: 640 });
  const found: Reflow[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' });
    found.push({ address, width: Number(await page.evaluate('document.documentElement.scrollWidth')) });
  }
  await page.setViewportSize(desk);
  return found;
}

export const isTooWide = ({ width }: Reflow): boolean => width > narrow;
