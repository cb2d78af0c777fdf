import type { Operation } from '../operation.ts';
import type { Running } from '../servers/start.ts';
import { HttpClient } from './http-client.ts';
import { checkAnswer } from './load.ts';

/** Does what must have been done before an operation is measured: by ours, and by one of the bare servers for both. */
export async function prepare({ before = [] }: Operation, [ours, bare]: readonly Running[]): Promise<void> {
  for (const [server, kind] of [[ours, 'ours'] as const, [bare, 'bare'] as const]) {
    if (!server) continue;
    const client = await HttpClient.open(server.port);
    for (const each of before) checkAnswer(await client.send(each[kind]()), undefined);
    client.close();
  }
}
