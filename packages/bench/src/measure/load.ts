import type { Ask } from '../operation.ts';
import { HttpClient } from './http-client.ts';

/** One slice of load: how many requests were answered in how long, and how long each took (milliseconds, sorted). */
export interface Slice {
  readonly requests: number;
  readonly seconds: number;
  readonly latencies: number[];
}

/** What is asked, and what every answer must have in it. */
export interface Asks {
  next(): Ask;
  readonly expects?: string | undefined;
}

/** Fails unless the answer is one without errors, and the expected one. */
export function checkAnswer(answer: Buffer, expects: string | undefined): void {
  const isRefused = answer.includes('"errors":[{') || answer.includes('"userErrors":[{');
  if (!isRefused && (expects === undefined || answer.includes(expects))) return;
  throw new Error(`the answer is not what was expected: ${answer.toString('utf8').slice(0, 600)}`);
}

/** Sends requests from `clients` connections, each its next one when the last is answered, until the time is up. */
export async function load(port: number, asks: Asks, clients: number, milliseconds: number): Promise<Slice> {
  const connections = await Promise.all(Array.from({ length: clients }, () => HttpClient.open(port)));
  const latencies: number[] = [];
  const begin = performance.now();
  const until = begin + milliseconds;
  const run = async (connection: HttpClient) => {
    while (performance.now() < until) {
      const ask = asks.next();
      const sent = performance.now();
      const answer = await connection.send(ask);
      latencies.push(performance.now() - sent);
      checkAnswer(answer, asks.expects);
    }
  };
  try {
    await Promise.all(connections.map(run));
  } finally {
    for (const connection of connections) connection.close();
  }
  const seconds = (performance.now() - begin) / 1000;
  return { requests: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) };
}

export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;

export function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    50,
  );
}
