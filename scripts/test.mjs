// `npm test`: builds, runs the tests of every package one after the other, and says on its last line what they came to.
// A package's `test:unit` (or `test`, where that is all) is a Jest run and `test:browser` a Playwright run; each is
// handed the arguments that make it write its results as JSON.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'clientela-test-'));
const longestSuiteMs = 16 * 60_000;

/** How each kind of script is asked for its results, and how they are read. */
const kinds = {
  unit: { args: (file) => ['--json', `--outputFile=${file}`], env: () => ({}), read: readJest },
  browser: {
    args: () => ['--reporter=list,json'],
    env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    read: readPlaywright,
  },
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  rmSync(results, { recursive: true, force: true });
}

async function main() {
  const build = await pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
  const outcomes = [];
  if (build !== 0) outcomes.push({ name: 'build', passed: 0, failed: 1, skipped: 0, reasons: [`exit code ${build}`] });
  else for (const suite of suites()) outcomes.push(await runSuite(suite));
  console.log('');
  for (const outcome of outcomes) report(outcome);
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0;
}

/** Every package's test scripts: the packages first, then what is built on them; browsers last. */
function suites() {
  const found = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).flatMap((folder) => {
      const file = join(root, parent, folder, 'package.json');
      if (!existsSync(file)) return [];
      const { name, scripts = {} } = JSON.parse(readFileSync(file, 'utf8'));
      const unit = ['test:unit', 'test'].find((script) => scripts[script]);
      const browser = scripts['test:browser'] ? 'test:browser' : undefined;
      return [
        { name, kind: 'unit', script: unit },
        { name, kind: 'browser', script: browser },
      ];
    }),
  );
  const order = ['unit', 'browser'];
  return found.filter(({ script }) => script).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

async function runSuite({ name, kind, script }) {
  const title = kind === 'unit' ? name : `${name} in the browser`;
  const file = join(results, `${title.replaceAll(/\W+/g, '-')}.json`);
  const { args, env, read } = kinds[kind];
  console.log(`\n── ${title}`);
  const code = await pnpm(['--filter', name, 'run', script, ...args(file)], env(file));
  if (!existsSync(file))
    return { name: title, passed: 0, failed: 1, skipped: 0, reasons: [`no results, exit code ${code}`] };
  const outcome = { name: title, reasons: [], ...read(JSON.parse(readFileSync(file, 'utf8'))) };
  if (code !== 0 && outcome.failed === 0) {
    return { ...outcome, failed: 1, reasons: [...outcome.reasons, `exit code ${code} although no test failed`] };
  }
  return outcome;
}

function pnpm(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('pnpm', args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      timeout: longestSuiteMs,
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function readJest(json) {
  // A file that does not even load has no tests to fail.
  const broken = json.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const tests = json.testResults.flatMap((suite) => suite.assertionResults);
  const others = tests.filter(({ status }) => status !== 'passed');
  const failed = others.filter(({ status }) => status === 'failed');
  return {
    passed: json.numPassedTests,
    failed: failed.length + broken.length,
    skipped: others.length - failed.length,
    reasons: [
      ...broken.map(({ name }) => `does not load: ${name}`),
      ...others.map(({ status, fullName }) => `${status}: ${fullName}`),
    ],
  };
}

function readPlaywright({ stats, errors, suites: files }) {
  return {
    passed: stats.expected,
    // What passed at the second try only is no pass: it would hide a race.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    reasons: [...errors.map(({ message }) => message), ...files.flatMap(specsNotPassed)],
  };
}

function specsNotPassed({ specs, suites: inner = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, annotations }) =>
        [`${status}: ${title}`, ...annotations.map(({ description }) => description)].join(', '),
      ),
  );
  return [...own, ...inner.flatMap(specsNotPassed)];
}

function report({ name, passed, failed, skipped, reasons }) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const reason of reasons) console.log(`    ${reason}`);
}
