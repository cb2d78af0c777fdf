import { parseArgs } from 'node:util';
import type { Size } from './data/fill.ts';

export interface Options {
  /** How much there is in the big shop. */
  readonly size: Size;
  /** Length of one slice of load, in milliseconds. */
  readonly sliceMs: number;
  /** How often each server has its turn, for each operation and number of clients. */
  readonly rounds: number;
  readonly json: string | null;
  /** Names of operations to run; empty: all. */
  readonly only: readonly string[];
  /** Orders to load many at a time, when all operations are through. */
  readonly load: number;
  /** A folder where what was filled is kept for the next run; null: it is made anew and thrown away. */
  readonly data: string | null;
  /** Fills that folder and measures nothing. */
  readonly fillOnly: boolean;
  /** Where our server leaves a CPU profile when it ends; null: it makes none. */
  readonly profile: string | null;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      quick: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      customers: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'string' },
      data: { type: 'string' },
      'fill-only': { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const customers = Number(values.customers ?? (values.large ? 1_000_000 : 100_000));
  return {
    // Five orders a customer; of a million customers three million.
    size: { customers, orders: customers * (customers < 1_000_000 ? 5 : 3) },
    sliceMs: values.quick ? 700 : 2000,
    rounds: values.quick ? 3 : 7,
    json: values.json ?? null,
    only: values.only,
    load: values.only.includes('load') ? 100_000 : values.only.length === 0 ? 20_000 : 0,
    data: values.data ?? null,
    fillOnly: values['fill-only'],
    profile: values.profile ?? null,
  };
}
