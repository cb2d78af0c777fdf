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
  { site, steer }: SignedIn,
  runs: number,
  tell: (line: string) => void,
): Promise<Interactions> {
  const found: Interactions[] = [];
  await steer(async (page) => {
    await page.setViewportSize(desk);
    await page.addInitScript({ path: fileURLToPath(new URL('./observe.js', import.meta.url)) });
    for (let run = 0; run < runs; run++) {
      found.push(await once(page, site));
      tell(`List ${run + 1} of ${runs}: ${JSON.stringify(found.at(-1))}`);
    }
  });
  const middle = (name: 'typing' | 'sorting' | 'selectAll') => median(found.map((one) => one[name]));
  return {
    typing: middle('typing'),
    sorting: middle('sorting'),
    selectAll: middle('selectAll'),
    layoutShift: Math.max(...found.map(({ layoutShift }) => layoutShift)),
  };
}

async function once(page: Page, site: string): Promise<Interactions> {
  await page.goto(`${site}/clientes`);
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

export function reflow({ site, steer }: SignedIn, addresses: readonly string[]): Promise<Reflow[]> {
  return steer(async (page) => {
    await page.setViewportSize({ width: narrow, height: 640 });
    const found: Reflow[] = [];
    for (const address of addresses) {
      await page.goto(site + address, { waitUntil: 'networkidle' });
      found.push({ address, width: Number(await page.evaluate('document.documentElement.scrollWidth')) });
    }
    return found;
  });
}

export const isTooWide = ({ width }: Reflow): boolean => width > narrow;
