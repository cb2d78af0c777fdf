import { rmSync } from 'node:fs';

/** Leaves no database behind. */
export default function removeData() {
  const dataDir = process.env.E2E_DATA_DIR;
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
}
