import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Whether the server is about to stop, so that whoever sends it requests should send them elsewhere. */
export class Leaving {
  #hasBegun = false;

  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /**
   * `/readyz` says no from now on. Waits for so long, in which requests are answered as ever, so that a proxy that asks
   * now and then has heard it before the port closes.
   */
  async announce(milliseconds: number): Promise<void> {
    this.#hasBegun = true;
    await sleep(milliseconds);
  }
}

/** While the server is leaving, each answer ends its connection: the next request of that client finds another server. */
export function addLeaving(app: FastifyInstance, leaving: Leaving): void {
  app.addHook('onSend', async (_request, reply) => {
    if (leaving.hasBegun) reply.header('connection', 'close');
  });
}
