import { UnreadableFile } from './unreadable-file.js';

/**
 * The bytes of a file for as long as they come: who sends none for so many milliseconds while they are waited for would
 * keep a place that others need. What came before counts. @throws UnreadableFile STALLED
 */
export async function* unlessStalled(
  bytes: AsyncIterable<Uint8Array>,
  milliseconds: number,
): AsyncGenerator<Uint8Array> {
  const blocks = bytes[Symbol.asyncIterator]();
  for (
    let next = await inTime(blocks.next(), milliseconds);
    !next.done;
    next = await inTime(blocks.next(), milliseconds)
  ) {
    yield next.value;
  }
}

function inTime<T>(coming: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new UnreadableFile('STALLED')), milliseconds);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
