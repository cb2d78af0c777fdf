import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { customerScreens } from './screens/customers';
import { doorScreens, houseScreens } from './screens/house';
import { orderScreens } from './screens/orders';
import type { Screens } from './screens/screen';
import { shopScreens } from './screens/shop';
import { expectTouchable } from './touch';
import { type Language, wordsOf } from './words';

/** Every screen and state that somebody can stand before. */
const screens: Screens = { ...houseScreens, ...customerScreens, ...orderScreens, ...shopScreens };

type View = readonly [width: number, colorScheme: 'light' | 'dark', rules: Parameters<typeof expectAccessible>[1]];
const everyView: readonly View[] = [
  [1280, 'light', 'all'],
  [1280, 'dark', 'colours'],
  [320, 'light', 'all'],
  [320, 'dark', 'colours'],
];
/** The other language has the same shapes and colours. Its words can be missing, or too long where there is least room. */
const narrowView: readonly View[] = [[320, 'light', 'all but colours']];

test('every route has a screen here', () => {
  const folder = new URL('../src/app/routes/', import.meta.url);
  const files = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const routes = files.flatMap((text) => [...text.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path));
  const shown = new Set(Object.values({ ...screens, ...doorScreens }).map(({ route }) => route));
  // It leads elsewhere.
  shown.add('/');
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter((path) => !shown.has(path))).toEqual([]);
});

function look(all: Screens, language: Language, views: readonly View[]) {
  const t = wordsOf(language);
  for (const [name, { open }] of Object.entries(all))
    test(`${name}: accessible (${language})`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('clientela.language', chosen), language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, t);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectFine(page, views);
    });
}

/**
 * WCAG 2.0 to 2.2, A and AA, by axe; and no part of the page sticks out sideways. The dark theme is the same page in
 * other colours: it is asked about colours alone.
 */
async function expectFine(page: Page, views: readonly View[]) {
  for (const [width, colorScheme, rules] of views)
    await test.step(`${width} px, ${colorScheme}`, async () => {
      await page.setViewportSize({ width, height: 720 });
      await uncover(page, width);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      await expectAccessible(page, rules);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (rules === 'all' && width === 320) await expectTouchable(page);
    });
}

look(screens, 'es', everyView);
look(screens, 'en', narrowView);
test.describe('signed out', () => {
  test.use({ storageState: { cookies: [], origins: [] } });
  look(doorScreens, 'es', everyView);
  look(doorScreens, 'en', narrowView);
});

/**
 * The bars that save, and that hold what can be done with the chosen rows, lie over whatever stands behind them until one
 * scrolls: in a window as high as the page, over nothing.
 */
async function uncover(page: Page, width: number) {
  if ((await page.locator('[data-save-bar], section[data-open]').count()) === 0) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}
