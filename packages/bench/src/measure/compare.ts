import type { Operation } from '../operation.ts';
import type { Options } from '../options.ts';
import type { Running } from '../servers/start.ts';
import { type Asks, load, median, percentile } from './load.ts';
import { cpuMs, familyCpuMs, rssMb } from './process-usage.ts';

/** What one server did with one operation. */
export interface Figures {
  readonly rps1: number;
  readonly rps16: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Latencies with sixteen clients at once. */
  readonly p95at16: number;
  /** CPU time of a request, in milliseconds: the server's and PostgreSQL's. */
  readonly cpuMs: number;
  readonly databaseCpuMs: number;
  readonly rssMb: number;
}

interface Samples {
  rps1: number[];
  rps16: number[];
  latencies1: number[];
  latencies16: number[];
  cpu: number;
  databaseCpu: number;
  requests: number;
  rss: number;
}

const noSamples = (): Samples => ({
  rps1: [],
  rps16: [],
  latencies1: [],
  latencies16: [],
  cpu: 0,
  databaseCpu: 0,
  requests: 0,
  rss: 0,
});

/** How long each is asked before it is measured: the engine compiles meanwhile what runs often, of ours far more than of a bare one. */
const warmUpMs = 3000;

/**
 * Runs one operation on every server in turn, round after round: whatever else the machine does meanwhile hits all
 * alike. Throughput is the median of the rounds, latencies are those of all rounds together.
 */
export async function compare(
  operation: Operation,
  servers: readonly Running[],
  postgresPid: number,
  { rounds, sliceMs }: Options,
): Promise<Map<string, Figures>> {
  const samples = new Map(servers.map((server) => [server.name, noSamples()]));
  for (const server of servers) await load(server.port, asksOf(operation, server), 16, warmUpMs);
  for (let round = 0; round < rounds; round++) {
    // The order turns, so that none always runs in the wake of the same other.
    for (const server of [...servers.slice(round % servers.length), ...servers.slice(0, round % servers.length)]) {
      await sample(server, operation, postgresPid, sliceMs, samples.get(server.name) ?? noSamples());
    }
  }
  return new Map([...samples].map(([name, one]) => [name, summarise(one)]));
}

const asksOf = (operation: Operation, server: Running): Asks => ({
  next: () => (server.name === 'ours' ? operation.ours() : operation.bare()),
  expects: operation.expects,
});

async function sample(
  server: Running,
  operation: Operation,
  postgresPid: number,
  sliceMs: number,
  into: Samples,
): Promise<void> {
  const asks = asksOf(operation, server);
  const single = await load(server.port, asks, 1, sliceMs / 2);
  const [cpuBefore, databaseBefore] = [await cpuMs(server.pid), await familyCpuMs(postgresPid)];
  const many = await load(server.port, asks, 16, sliceMs);
  into.cpu += (await cpuMs(server.pid)) - cpuBefore;
  into.databaseCpu += (await familyCpuMs(postgresPid)) - databaseBefore;
  into.requests += many.requests;
  into.rss = Math.max(into.rss, await rssMb(server.pid));
  into.rps1.push(single.requests / single.seconds);
  into.rps16.push(many.requests / many.seconds);
  into.latencies1.push(...single.latencies);
  into.latencies16.push(...many.latencies);
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

function summarise(samples: Samples): Figures {
  const single = samples.latencies1.sort((a, b) => a - b);
  const many = samples.latencies16.sort((a, b) => a - b);
  return {
    rps1: round(median(samples.rps1), 0),
    rps16: round(median(samples.rps16), 0),
    p50: round(percentile(single, 50), 2),
    p95: round(percentile(single, 95), 2),
    p99: round(percentile(single, 99), 2),
    p95at16: round(percentile(many, 95), 2),
    cpuMs: round(samples.cpu / samples.requests, 3),
    databaseCpuMs: round(samples.databaseCpu / samples.requests, 3),
    rssMb: samples.rss,
  };
}
