// `pnpm dev`: the compiler, the server and the back office, each anew when a file changes. An edit in packages/domain or
// apps/server restarts the server in about a second; the back office reads the domain's source and reloads by itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env.PORT ?? '4000';
const env = { ...process.env, PORT: port };

const run = (command, args, options = {}) => spawn(command, args, { cwd: root, stdio: 'inherit', env, ...options });

const built = run('pnpm', ['exec', 'tsc', '-b', 'apps/server']);
const [code] = await once(built, 'exit');
if (code !== 0) process.exit(code ?? 1);

const children = [
  run('pnpm', ['exec', 'tsc', '-b', 'apps/server', '--watch', '--preserveWatchOutput']),
  run(process.execPath, [
    '--watch',
    '--watch-preserve-output',
    '--watch-path=apps/server/dist',
    '--watch-path=packages/domain/dist',
    'apps/server/dist/main.js',
  ]),
  run('pnpm', ['exec', 'vite'], {
    cwd: `${root}/apps/backoffice`,
    env: { ...env, API_URL: `http://127.0.0.1:${port}` },
  }),
];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
await Promise.race(children.map((child) => once(child, 'exit')));
stop();
