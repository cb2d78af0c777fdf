import { rm } from 'node:fs/promises';

export default async function tearDown() {
  const postgres = globalThis.clientelaTestPostgres;
  await postgres.stop();
  await rm(postgres.dataDir, { recursive: true, force: true });
}
