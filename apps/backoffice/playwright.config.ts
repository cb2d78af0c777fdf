import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArgs, testBrowser } from '@clientela/browser/chromium';
import { defineConfig } from '@playwright/test';

const { executablePath, env } = await testBrowser();
const port = Number(process.env.E2E_PORT ?? 4120);

// The real thing: the built server with its own database in a folder of its own, and the demo shops in it.
// Every worker reads this file again and must find the same names.
process.env.E2E_DATA_DIR ??= join(tmpdir(), `clientela-e2e-${process.pid}`);
process.env.CLIENTELA_DEMO_PASSWORD ??= 'una-clave-de-prueba';

export default defineConfig({
  testDir: 'e2e',
  globalTeardown: './e2e/remove-data.ts',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  expect: { timeout: 30_000 },
  timeout: 120_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    // Pictures of every moment took a fifth of the whole run; the page as it was at each step is kept without them.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env,
      args: [...browserArgs],
    },
  },
  projects: [
    { name: 'sign in', testMatch: 'sign-in.setup.ts' },
    {
      name: 'screens',
      testMatch: '*.spec.ts',
      dependencies: ['sign in'],
      use: { storageState: 'test-results/signed-in.json' },
    },
  ],
  webServer: {
    command: 'node ../server/dist/main.js',
    env: {
      PORT: String(port),
      CLIENTELA_DATA_DIR: process.env.E2E_DATA_DIR,
      CLIENTELA_DEMO_PASSWORD: process.env.CLIENTELA_DEMO_PASSWORD,
    },
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    reuseExistingServer: false,
  },
});
