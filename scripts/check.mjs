// `pnpm check`: everything about the code that a machine can judge without running it. All checks run, so that one
// round shows all there is to mend. `pnpm check style files` runs those two alone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `pnpm gen` writes. */
const generated = [
  'packages/schema/schema.graphql',
  'apps/server/src/proofs/catalogue.snapshot.txt',
  'apps/backoffice/src/gql',
  'apps/backoffice/src/locales',
];

/** Lines of a file: the 95th percentile and the median. Whoever reads a folder should hold each of its files at once. */
const longest = { percentile95: 250, median: 70 };

const checks = {
  style: () => pnpm('biome', 'check', '--error-on-warnings', '.'),
  types: () => pnpm('turbo', 'run', 'build', 'check', '--output-logs=errors-only'),
  directions: () => pnpm('depcruise', '--config', '.dependency-cruiser.mjs', 'apps', 'packages'),
  // Lingui looks for its configuration where it is run, and knip runs all in the root.
  'dead-code': () =>
    run('pnpm', ['knip', '--treat-config-hints-as-errors'], { LINGUI_CONFIG: 'apps/backoffice/lingui.config.ts' }),
  generated: checkGenerated,
  notices: () => run('node', ['scripts/notices.mjs', '--check']),
  files: checkFileLengths,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown[0]}": ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

const failed = [];
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const { ok, output } = await check();
  console.log(`${ok ? '✓' : '✗'} ${name} (${Math.round(performance.now() - started)} ms)`);
  if (ok) continue;
  failed.push(name);
  console.log(output.trim().replaceAll(/^/gm, '    '));
}
console.log(failed.length === 0 ? 'All is well.' : `To mend: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Generating again must change nothing; compared with the files as they are, so that it works before a commit too. */
async function checkGenerated() {
  const before = await contents(generated);
  const { ok, output } = await pnpm('run', 'gen');
  if (!ok) return { ok, output };
  const after = await contents(generated);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const drifted = names.filter((name) => before.get(name) !== after.get(name));
  return {
    ok: drifted.length === 0,
    output: `"pnpm gen" changed these: look at them and commit them.\n${drifted.join('\n')}`,
  };
}

async function contents(paths) {
  const names = await files(...paths);
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  );
}

async function checkFileLengths() {
  const names = await files('apps', 'packages', 'scripts');
  const byHand = names.filter(
    (name) => /\.(ts|tsx|mjs)$/.test(name) && !generated.some((path) => name.startsWith(path)),
  );
  const sizes = byHand
    .map((name) => ({ name, lines: readFileSync(join(root, name), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;
  const ok = at(0.95) <= longest.percentile95 && at(0.5) <= longest.median;
  const biggest = sizes.slice(-15).map(({ name, lines }) => `${lines} ${name}`);
  return {
    ok,
    output: `95 % of files have up to ${at(0.95)} lines (${longest.percentile95} are allowed), half of them up to ${at(0.5)} (${longest.median}). The longest:\n${biggest.join('\n')}`,
  };
}

/** Tracked and new files below the paths; what git ignores or has deleted is left out. */
async function files(...paths) {
  const list = async (...flags) => (await run('git', ['ls-files', '-z', ...flags, '--', ...paths])).output.split('\0');
  const gone = new Set(await list('--deleted'));
  const all = await list('--cached', '--others', '--exclude-standard');
  return all.filter((name) => name !== '' && !gone.has(name));
}

function pnpm(...args) {
  return run('pnpm', args);
}

function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
