// What a browser fetches must stay small: figures are gzip -9, in kB of 1,000 bytes. Fails hard.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const firstScreen = ['index.html', 'src/features/customers/customer-list.tsx', 'src/locales/es.po?first'];

const sizes = new Map();
function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000);
  return sizes.get(file);
}

/** A chunk with all that it imports before it runs. */
function chunksOf(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key) || !manifest[key]) continue;
    seen.add(key);
    chunksOf(manifest[key].imports ?? [], seen);
  }
  return seen;
}

const missing = firstScreen.filter((key) => !manifest[key]);
if (missing.length) throw new Error(`Not in the manifest, so the budget means nothing: ${missing.join(', ')}`);

const initial = [...chunksOf(firstScreen)].map((key) => manifest[key]);
const sum = (files) => [...new Set(files)].reduce((total, file) => total + sizeOf(file), 0);
const lazy = Object.values(manifest).filter((chunk) => chunk.file.endsWith('.js') && !initial.includes(chunk));
const largest = lazy.sort((a, b) => sizeOf(b.file) - sizeOf(a.file))[0];

const bars = [
  ['JavaScript of the first screen', sum(initial.map((chunk) => chunk.file).filter((f) => f.endsWith('.js'))), 275],
  ['style sheets of the first screen', sum(initial.flatMap((chunk) => chunk.css ?? [])), 25],
  [`largest chunk loaded late (${largest?.file})`, largest ? sizeOf(largest.file) : 0, 150],
];
for (const [what, size, limit] of bars) {
  process.stdout.write(`${size > limit ? 'OVER' : 'ok  '} ${size.toFixed(1).padStart(6)} of ${limit} kB  ${what}\n`);
  if (size > limit) process.exitCode = 1;
}
