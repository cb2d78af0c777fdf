import type { Size } from './data/fill.ts';
import type { Loaded } from './measure/bulk-load.ts';
import type { Figures } from './measure/compare.ts';

/** One operation on the three servers: ours, the bare one with the same duties, the bare one without any. */
export interface Result {
  readonly name: string;
  readonly what: string;
  readonly statements: number | null;
  readonly ours: Figures;
  readonly bare: Figures;
  readonly plain: Figures;
}

/** What was measured besides the operations. */
export interface Facts extends Size {
  readonly firstAnswerMs: number;
  readonly loaded: Loaded | null;
}

const ratio = (of: Figures, against: Figures) => Number((of.rps16 / against.rps16).toFixed(2));

function table(results: readonly Result[], facts: Facts): string {
  const head =
    '| operation | ratio, same duties | ratio, bare | statements | rps at 1 | rps at 16 | p50 ms | p95 ms | p99 ms | p95 at 16 | CPU ms (server + PostgreSQL) | memory MB |';
  const rows = results.map(({ name, what, statements, ours, bare, plain }) =>
    [
      `${name}: ${what}`,
      ratio(ours, bare),
      ratio(ours, plain),
      statements ?? '?',
      `${ours.rps1} / ${bare.rps1} / ${plain.rps1}`,
      `${ours.rps16} / ${bare.rps16} / ${plain.rps16}`,
      `${ours.p50} / ${bare.p50}`,
      `${ours.p95} / ${bare.p95}`,
      `${ours.p99} / ${bare.p99}`,
      `${ours.p95at16} / ${bare.p95at16}`,
      `${ours.cpuMs} + ${ours.databaseCpuMs} / ${bare.cpuMs} + ${bare.databaseCpuMs}`,
      `${ours.rssMb} / ${bare.rssMb}`,
    ].join(' | '),
  );
  return [
    `\n${facts.customers} customers and ${facts.orders} orders in one of 20 shops. Figures are ours / bare with the same duties / bare without.`,
    `The server answered its first query ${facts.firstAnswerMs} ms after its start.\n`,
    head,
    head.replace(/[^|]+/g, '-'),
    ...rows.map((row) => `| ${row} |`),
    ...(facts.loaded ? [loadLine(facts.loaded)] : []),
  ].join('\n');
}

const line = (result: Result | undefined) =>
  result
    ? `${result.name.padEnd(10)} ${ratio(result.ours, result.bare)} of bare with the same duties, ${ratio(result.ours, result.plain)} of bare`
    : '';

const loadLine = ({ orders, perSecond, rssMb, cpuMs, databaseCpuMs }: Loaded) =>
  `\nordersUpsert of 250 at a time: ${orders} orders, ${perSecond} a second, at most ${rssMb} MB of memory, CPU of an order ${cpuMs} + ${databaseCpuMs} ms.`;

const json = (results: readonly Result[], facts: Facts) => ({
  ...facts,
  operations: results.map(({ name, what, statements, ours, bare, plain }) => ({
    name,
    what,
    ratio: ratio(ours, bare),
    ratioBare: ratio(ours, plain),
    statements,
    ours,
    bare,
    plain,
  })),
});

export const report = { table, line, json };
