import type { Operation } from '../operation.ts';
import type { Running } from '../servers/start.ts';
import { HttpClient } from './http-client.ts';
import { checkAnswer } from './load.ts';

/** With a million customers the first answer comes from the disk, and may take longer than the product waits for. */
const firstTries = 20;

/** Asks for what is read until it is answered, so that it has been fetched from the disk before anything is measured. */
export async function fetchOnce({ name, ours, bare }: Operation, servers: readonly Running[]): Promise<void> {
  if (!name.startsWith('Q')) return;
  for (const server of servers) {
    const client = await HttpClient.open(server.port);
    for (let left = firstTries; left > 0; left -= 1) {
      const answer = await client.send(server.name === 'ours' ? ours() : bare()).catch(() => null);
      if (answer) break;
    }
    client.close();
  }
}

/** Does what must have been done before an operation is measured: by ours, and by one of the bare servers for both. */
export async function prepare({ before = [] }: Operation, [ours, bare]: readonly Running[]): Promise<void> {
  for (const [server, kind] of [[ours, 'ours'] as const, [bare, 'bare'] as const]) {
    if (!server) continue;
    const client = await HttpClient.open(server.port);
    for (const each of before) checkAnswer(await client.send(each[kind]()), undefined);
    client.close();
  }
}
