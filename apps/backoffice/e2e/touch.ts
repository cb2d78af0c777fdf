import { expect, type Page } from '@playwright/test';

/**
 * Whatever one presses is 44 px high where a finger does it, or reaches as far by a part of it that is not seen. A link
 * within a line of text is as high as its line, as WCAG 2.5.8 has it.
 */
export async function expectTouchable(page: Page): Promise<void> {
  expect(await page.evaluate(tooLow)).toEqual([]);
}

function tooLow(): string[] {
  const least = 44;
  const pressed =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=menuitem], [role=menuitemradio], [role=option]';
  /** What a box or a round button is pressed by: its words too. */
  const areaOf = (one: Element): Element =>
    one instanceof HTMLInputElement ? (one.closest('label, .mantine-Input-wrapper') ?? one.labels?.[0] ?? one) : one;
  const reach = (one: Element): number => {
    const parts = ['::before', '::after'].map((part) => getComputedStyle(one, part));
    const isCut = getComputedStyle(one).overflow === 'hidden';
    const unseen = isCut ? [] : parts.filter(({ content, position }) => content !== 'none' && position === 'absolute');
    return Math.max(one.getBoundingClientRect().height, ...unseen.map(({ height }) => Number.parseFloat(height) || 0));
  };
  const isInText = (one: Element): boolean =>
    one instanceof HTMLAnchorElement && getComputedStyle(one).display === 'inline';
  const isThere = (one: Element): boolean => {
    const { width, height, right } = one.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      right > 0 &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('[inert], [aria-hidden=true]')
    );
  };
  const said = (one: Element): string =>
    `${one.tagName.toLowerCase()} «${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}» .${String(one.className).slice(0, 60)}`;
  return [...document.querySelectorAll(pressed)]
    .filter((one) => isThere(one) && !isInText(one))
    .flatMap((one) => {
      const height = Math.max(reach(one), reach(areaOf(one)));
      return height < least - 0.5 ? [`${said(one)}: ${Math.round(height)} px`] : [];
    });
}
