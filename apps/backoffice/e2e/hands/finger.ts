import { expect, type Locator, type Page } from '@playwright/test';
import { Hand } from './hand';

/** Works on a phone: taps, and writes with the phone's own keyboard, which has no keys for the product. */
export class Finger extends Hand {
  at(page: Page): Hand {
    return new Finger(page, this.t, this.turn);
  }

  async press(what: Locator): Promise<void> {
    await what.tap();
    await this.#expectFit();
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.tap();
    await field.fill(text);
    await this.#expectFit();
  }

  async choose(field: Locator, option: string): Promise<void> {
    await field.tap();
    await field.selectOption({ label: option });
  }

  async pick(box: Locator, text: string, option: string): Promise<void> {
    await this.write(box, text);
    await this.press(this.named('option', option));
    // Who takes several leaves the list open; a tap beside it closes it.
    if ((await this.page.getByRole('listbox').count()) > 0) await this.page.getByRole('heading').last().tap();
  }

  protected async askForFile(input: Locator): Promise<void> {
    await input.locator('xpath=ancestor::label').tap();
  }

  /** No part of the page sticks out sideways, wherever one comes by. */
  async #expectFit(): Promise<void> {
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'how wide the page is').toBeLessThanOrEqual(this.page.viewportSize()?.width ?? 0);
  }
}
