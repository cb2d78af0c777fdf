import { UnreadableFile } from './unreadable-file.js';

/** Looks on while the bytes of a file come. */
export interface Watch {
  readonly signal: AbortSignal;
  read(bytes: number): void;
}

/** The bytes as they come, until somebody wants no more of them: reading ends there, as it does at a broken row. */
export async function* watched(bytes: AsyncIterable<Uint8Array>, watch: Watch): AsyncGenerator<Uint8Array> {
  // By hand: a loop would close the request when it is left, and with it the connection that the answer goes through.
  const blocks = bytes[Symbol.asyncIterator]();
  for (let next = await blocks.next(); !next.done; next = await blocks.next()) {
    if (watch.signal.aborted) throw new UnreadableFile('CANCELLED');
    yield next.value;
    watch.read(next.value.length);
  }
}
