/** How long a stop may take before it is cut short: the longest announcement of it, and 20 seconds. */
const patience = 80_000;
/** A terminal and the launchers above us each pass the same Ctrl-C on: within this time it counts as one. */
const sameKeystroke = 1_000;

/**
 * What has been started and must be stopped, last one first. The first SIGINT, SIGTERM or SIGHUP stops in good order; a second
 * SIGINT ends the process at once.
 */
export class Shutdown {
  readonly #steps: (() => Promise<void>)[] = [];
  #begun: number | undefined;

  constructor(readonly say: (sentence: string) => void) {
    process.on('SIGINT', () => this.#asked('SIGINT'));
    process.on('SIGTERM', () => this.#asked('SIGTERM'));
    // The terminal was closed: unheard, it would leave the embedded database running.
    process.on('SIGHUP', () => this.#asked('SIGHUP'));
  }

  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  /** Stops everything. Each step is tried, whatever became of the others. */
  async run(): Promise<boolean> {
    let isClean = true;
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      await step().catch(() => {
        isClean = false;
      });
    }
    return isClean;
  }

  #asked(signal: NodeJS.Signals): void {
    if (this.#begun !== undefined) {
      if (signal === 'SIGINT' && Date.now() - this.#begun > sameKeystroke) process.exit(130);
      return;
    }
    this.#begun = Date.now();
    this.say('Stopping…');
    setTimeout(() => process.exit(1), patience).unref();
    this.run().then((isClean) => process.exit(isClean ? 0 : 1));
  }
}
