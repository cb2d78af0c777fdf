import { expect, type Locator, type Page } from '@playwright/test';
import { Hand } from './hand';
import { hiddenFocus, nextKey } from './way';

/** More keys than anybody presses to get anywhere. */
const patience = 70;

/** Works without a mouse: by the keys that the product names for its controls, else by Tab and the arrows. */
export class Keyboard extends Hand {
  at(page: Page): Hand {
    return new Keyboard(page, this.t, this.turn);
  }

  async press(what: Locator): Promise<void> {
    await expect(what).toBeEnabled();
    if (await this.#go(what, true)) return;
    const ticked = await what.evaluate((one) => one.matches('input[type=checkbox], input[type=radio]'));
    await this.page.keyboard.press(ticked ? 'Space' : 'Enter');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#go(field);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }

  async choose(field: Locator, option: string): Promise<void> {
    await this.#go(field);
    const steps = await field.evaluate((one, label) => {
      const { options, selectedIndex } = one as HTMLSelectElement;
      return [...options].findIndex((each) => each.label === label) - selectedIndex;
    }, option);
    for (let step = 0; step < Math.abs(steps); step += 1)
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(field.locator('option:checked')).toHaveText(option);
  }

  async pick(box: Locator, text: string, option: string): Promise<void> {
    await this.write(box, text);
    await this.press(this.named('option', option));
  }

  protected async askForFile(input: Locator): Promise<void> {
    await this.#go(input);
    await this.page.keyboard.press('Space');
  }

  /** Takes the focus to a control, where it is seen. Answers whether the way there has pressed it already. */
  async #go(what: Locator, pressing = false): Promise<boolean> {
    for (let keys = 0; keys < patience; keys += 1) {
      const next = await what.evaluate(nextKey, pressing);
      if (!next) {
        expect(await what.evaluate(hiddenFocus), `where the focus is, on ${what}`).toBeUndefined();
        return false;
      }
      await this.page.keyboard.press(next.key);
      if (next.presses) return true;
    }
    throw new Error(`Nobody comes to ${what} with ${patience} keys.`);
  }
}
