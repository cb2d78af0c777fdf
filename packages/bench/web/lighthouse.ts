import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from '../src/measure/load.ts';
import type { SignedIn } from './browser.ts';

/** What Lighthouse says of a page on a desk: scores from 0 to 100, times in milliseconds. Medians of the runs. */
export interface Loading {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly interactiveMs: number;
  readonly blockedMs: number;
  readonly layoutShift: number;
  /** What it would have mended of accessibility and best practices. */
  readonly faults: readonly string[];
}

/** Fetched when it is asked for: 180 MB that nobody else needs. */
const version = '13.5.0';

interface Answer {
  readonly categories: Record<
    string,
    { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
  >;
  readonly audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

export async function lighthouse(
  browser: SignedIn,
  address: string,
  runs: number,
  tell: (line: string) => void,
): Promise<Loading> {
  const found: Answer[] = [];
  for (let run = 0; run < runs; run++) {
    found.push(await once(browser, address));
    tell(`Lighthouse ${run + 1} of ${runs}: ${scoreOf(found.at(-1), 'performance')}`);
  }
  const middle = (figureOf: (answer: Answer) => number) => median(found.map(figureOf));
  const time = (id: string) => Math.round(middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  return {
    performance: middle((answer) => scoreOf(answer, 'performance')),
    accessibility: Math.min(...found.map((answer) => scoreOf(answer, 'accessibility'))),
    bestPractices: Math.min(...found.map((answer) => scoreOf(answer, 'best-practices'))),
    firstPaintMs: time('first-contentful-paint'),
    largestPaintMs: time('largest-contentful-paint'),
    interactiveMs: time('interactive'),
    blockedMs: time('total-blocking-time'),
    layoutShift: Number(
      middle(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? Number.NaN).toFixed(3),
    ),
    faults: [...new Set(found.flatMap(faultsOf))],
  };
}

const scoreOf = (answer: Answer | undefined, category: string): number =>
  Math.round((answer?.categories[category]?.score ?? 0) * 100);

function faultsOf({ categories, audits }: Answer): string[] {
  const looked = ['accessibility', 'best-practices'].flatMap((name) => categories[name]?.auditRefs ?? []);
  return looked.flatMap(({ id, weight }) => {
    const audit = audits[id];
    return weight > 0 && audit?.score === 0 ? [audit.title] : [];
  });
}

async function once({ site, port, executablePath }: SignedIn, address: string): Promise<Answer> {
  const args = [
    'dlx',
    `lighthouse@${version}`,
    site + address,
    `--port=${port}`,
    // The session is in what it would else clear away.
    '--disable-storage-reset',
    '--preset=desktop',
    '--only-categories=performance,accessibility,best-practices',
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
  ];
  const env = { ...process.env, CHROME_PATH: executablePath };
  const stdout = await runOrAgain(() => promisify(execFile)('pnpm', args, { env, maxBuffer: 100_000_000 }));
  const answer = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Answer & { finalDisplayedUrl: string };
  if (!answer.finalDisplayedUrl.includes(address)) throw new Error(`Lighthouse was led to ${answer.finalDisplayedUrl}`);
  return answer;
}

/** On a busy machine it now and then misses the beginning of the page, says so and asks to be run again. */
async function runOrAgain(run: () => Promise<{ stdout: string }>, times = 3): Promise<string> {
  try {
    return (await run()).stdout;
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    if (times > 1 && stderr?.includes('run Lighthouse again')) return runOrAgain(run, times - 1);
    throw new Error(`Lighthouse could not be run: ${stderr || String(error).slice(0, 500)}`);
  }
}
