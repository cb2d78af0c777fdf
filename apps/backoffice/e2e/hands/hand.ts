import type { Locator, Page } from '@playwright/test';
import type { Words } from '../words';

type Role = Parameters<Page['getByRole']>[0];
interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Somebody at work: what they do is the same in every language and with whatever they do it. How is the hand's affair. */
export abstract class Hand {
  /** @param turn tells those who do the same things at the same time: each takes other rows */
  constructor(
    readonly page: Page,
    readonly t: Words,
    readonly turn: number,
  ) {}

  /** Presses a button, follows a link, ticks a box, takes what a menu offers. */
  abstract press(what: Locator): Promise<void>;
  /** Puts a text into a field, in place of what was in it. */
  abstract write(field: Locator, text: string): Promise<void>;
  /** Takes one of the few things that a field offers. */
  abstract choose(field: Locator, option: string): Promise<void>;
  /** Writes into a box that searches, and takes one of what it finds. */
  abstract pick(box: Locator, text: string, option: string): Promise<void>;
  /** The way to the control that asks the system for a file. */
  protected abstract askForFile(input: Locator): Promise<void>;
  /** The same person at another window. */
  abstract at(page: Page): Hand;

  async give(input: Locator, file: Upload): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.askForFile(input)]);
    await chooser.setFiles(file);
  }

  /** What has this role and this name, said in Spanish; `within` a part of the page. */
  the(role: Role, spanish: string, within: Page | Locator = this.page): Locator {
    return within.getByRole(role, { name: this.t(spanish), exact: true });
  }

  /** The same with a name that is nobody's translation, or has been said already. */
  named(role: Role, name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole(role, { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}
