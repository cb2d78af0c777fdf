import { parseArgs } from 'node:util';

export interface Options {
  /** Customers of the big shop; the nineteen others have 500 each. */
  readonly customers: number;
  /** Length of one slice of load, in milliseconds. */
  readonly sliceMs: number;
  /** How often each server has its turn, for each operation and number of clients. */
  readonly rounds: number;
  readonly json: string | null;
  /** Names of operations to run; empty: all. */
  readonly only: readonly string[];
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      quick: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      customers: { type: 'string' },
      json: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  return {
    customers: Number(values.customers ?? (values.large ? 1_000_000 : 100_000)),
    sliceMs: values.quick ? 700 : 2000,
    rounds: values.quick ? 3 : 7,
    json: values.json ?? null,
    only: values.only,
  };
}
