// What `npm start` and `npm test` call, on a machine with nothing but Node 20 or later and npm.
// It brings the pinned Node and pnpm from the npm registry, installs by the lockfile, builds, and runs.
// No dependencies: it runs before there are any.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pinnedNode = '24.21.0';
const nodeMajor = Number.parseInt(process.versions.node, 10);
const useSystemNode = process.env.CLIENTELA_NODE === 'system';
/** With CLIENTELA_NODE=system the machine's own Node runs everything, so that it has to be as new as the code asks. */
const oldestNode = useSystemNode ? 24 : 20;

const build = {
  say: 'Building…',
  command: 'pnpm',
  args: ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'],
  quiet: true,
};
// Live objects take some 50 MB. With limits V8 collects sooner, instead of growing to what a big machine would bear: young
// objects alone took up to 100 MB more while orders were loaded, for nothing that could be measured.
const heap = ['--max-old-space-size=256', '--max-semi-space-size=16'];
const server = (file) => [
  build,
  { command: 'node', args: ['--enable-source-maps', ...heap, `apps/server/dist/${file}`] },
];

/** The commands of a task, run one after the other. Any other task is the script of that name in package.json. */
const tasks = {
  start: server('clientela.js'),
  test: [{ command: 'node', args: ['scripts/test.mjs'] }],
  'db:backup': server('cli/db-backup.js'),
  'db:restore': server('cli/db-restore.js'),
  'db:verify': server('cli/db-verify.js'),
};
const install = { say: 'Installing…', command: 'pnpm', args: ['install', '--frozen-lockfile'], quiet: true };

const [task = '', ...rest] = process.argv.slice(2);
main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);

async function main() {
  if (nodeMajor < oldestNode) {
    throw new Error(
      `Clientela needs Node ${oldestNode} or later; this is ${process.versions.node}. Get one from https://nodejs.org`,
    );
  }
  const env = { ...process.env, PATH: await toolPath(), TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const steps = [install, ...(tasks[task] ?? [{ command: 'pnpm', args: ['run', task] }])];
  for (const step of steps) {
    const args = step === steps.at(-1) ? [...step.args, ...rest] : step.args;
    const { code, output } = await run({ ...step, args }, env);
    if (code === 0) continue;
    if (output) console.error(output);
    return code;
  }
  return 0;
}

/** Runs a command to its end, passing on what is asked of us. A quiet one's output is for when it fails. */
function run({ command, args, say, quiet }, env) {
  if (say) console.log(say);
  const child = spawn(command, args, { cwd: root, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  let output = '';
  for (const stream of quiet ? [child.stdout, child.stderr] : []) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const stopForwarding = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${command} cannot be run: ${error.message}`)));
    child.once('close', (code, signal) => {
      stopForwarding();
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), output });
    });
  });
}

/**
 * Ctrl-C reaches every process of the terminal, and npm passes it on once more: we only have to outlive the child.
 * What is sent to us alone must reach it too, so that it may hear the same signal several times. When npm or its shell
 * is gone, nobody can stop us any more: that is a stop.
 */
function forwardSignals(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.removeListener(signal, forward);
  };
}

/** A PATH that begins with the pinned Node and pnpm. npx keeps them in npm's cache; where, we note for the next time. */
async function toolPath() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packages = useSystemNode ? [packageManager] : [`node@${pinnedNode}`, packageManager];
  const note = join(root, 'node_modules', '.launcher.json');
  let folder = notedFolder(note, packages);
  if (!folder) {
    folder = await fetchTools(packages);
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, JSON.stringify({ packages, folder }));
  }
  return `${folder}${delimiter}${process.env.PATH}`;
}

function notedFolder(note, packages) {
  if (!existsSync(note)) return undefined;
  const noted = JSON.parse(readFileSync(note, 'utf8'));
  const isSame = noted.packages.join() === packages.join();
  return isSame && existsSync(join(noted.folder, 'pnpm')) ? noted.folder : undefined;
}

async function fetchTools(packages) {
  const say = `Getting ${packages.join(' and ')}…`;
  const args = ['--yes', ...packages.flatMap((name) => ['-p', name]), '-c', 'command -v pnpm'];
  const { code, output } = await run({ say, command: 'npx', args, quiet: true }, process.env);
  const path = output.split('\n').findLast((line) => line.endsWith('/pnpm'));
  if (code === 0 && path) return dirname(path);
  throw new Error(
    `${output}\n${packages.join(' and ')} could not be had from npm: see above, check the network and try again.`,
  );
}
