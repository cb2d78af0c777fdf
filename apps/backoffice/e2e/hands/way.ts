/**
 * The next key on the way to a control, and whether it presses the control already; none where the focus is on it.
 * It runs in the page, and knows nothing that a person does not: what the product says of its keys, and where things
 * stand.
 */
export function nextKey(target: Element, pressing: boolean): { key: string; presses?: boolean } | undefined {
  const here = document.activeElement ?? document.body;
  if (target === here || (target.id && here.getAttribute('aria-activedescendant') === target.id)) return undefined;
  if (target.matches('[role^=menuitem], [role=option]')) return { key: 'ArrowDown' };

  const isAfter = (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const writes = here.matches('input:not([type=checkbox]), textarea, select, [role=dialog] *, [role=menu] *');
  const row = target.closest('[data-row]');
  if (row && !row.contains(here)) {
    if (writes) return { key: here.matches('[type=search]') ? 'Escape' : 'Tab' };
    return { key: isAfter ? 'j' : 'k' };
  }
  const keyOf = (one: Element | null) => {
    const [key] = one?.getAttribute('aria-keyshortcuts')?.split(' ') ?? [];
    return key && (key.includes('+') || !writes) ? key.replace(/^[A-Z]$/, (letter) => letter.toLowerCase()) : undefined;
  };
  const key = keyOf(target);
  if (key && (pressing || key === '/')) return { key, presses: pressing };
  const part = target.closest('section[aria-keyshortcuts]');
  const keyOfPart = part?.contains(here) ? undefined : keyOf(part);
  if (keyOfPart) return { key: keyOfPart };

  // The arrows go about in a group of radios, and Tab goes by its chosen one.
  const group = target instanceof HTMLInputElement && target.type === 'radio' ? target.name : undefined;
  if (group && here instanceof HTMLInputElement && here.name === group)
    return { key: isAfter ? 'ArrowDown' : 'ArrowUp' };
  return { key: isAfter ? 'Tab' : 'Shift+Tab' };
}

/** Why nobody sees that the focus is on a control; nothing where one does. */
export function hiddenFocus(target: Element): string | undefined {
  // The arrows choose among what a box offers while the focus stays in the box.
  if (target !== document.activeElement) return undefined;
  const around = [target, target.closest('label'), target.parentElement, target.nextElementSibling];
  const outlined = around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  // Where one writes there is a caret, and the edge takes the accent's colour.
  if (!outlined && !target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
    return 'nothing is drawn around it';
  const shown = target.matches('[type=file]') ? (target.closest('label') ?? target) : target;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!over) return 'it is out of sight';
  const covered = !shown.contains(over) && !over.contains(shown) && !target.closest('label')?.contains(over);
  return covered ? `${over.outerHTML.slice(0, 120)} is over it` : undefined;
}
