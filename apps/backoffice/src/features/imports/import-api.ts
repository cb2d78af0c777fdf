import { apiHeaders } from '../../lib/api-headers';
import { answered, keepFile } from '../../lib/download';

/** What a file tells of. */
export type FileKind = 'customers' | 'orders' | 'lines' | 'payments';

/** How the server would read a file. */
export interface FilePreview {
  kind: FileKind;
  system: { id: string; name: string } | null;
  encoding: string;
  delimiter: string;
  columns: PreviewColumn[];
  fields: string[];
  /** Of each of these lists one field must have a column. */
  needed: string[][];
  problem: { code: string; message: string } | null;
}

export interface PreviewColumn {
  column: string;
  field: string | null;
  reason: string | null;
  samples: string[];
}

export interface RowIssue {
  row: number;
  column: string | null;
  value: string | null;
  code: string;
  params: Readonly<Record<string, string | number>>;
  /** In the language in which the file was loaded. */
  message: string;
}

export interface ImportCounts {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  faulty: number;
}

/** What became of a file, or would become of it. */
export interface ImportReport extends ImportCounts {
  dryRun: boolean;
  ignoredColumns: { column: string; reason: string }[];
  faults: RowIssue[];
  faultCount: number;
  warnings: RowIssue[];
  warningCount: number;
  stopped: RowIssue | null;
}

/** A file that is being loaded, or was within the last hour. */
export interface ImportRun {
  id: string;
  what: 'customers' | 'orders';
  dryRun: boolean;
  fileName: string | null;
  state: 'RUNNING' | 'DONE' | 'FAILED';
  startedAt: string;
  endedAt: string | null;
  bytes: number;
  counts: ImportCounts;
}

/** How a file is to be loaded. */
export interface Wishes {
  kind: FileKind;
  /** Which column goes where; undefined: as the server knows them. */
  map: Record<string, string> | undefined;
  mode: 'upsert' | 'create' | 'update';
  channel: string;
  dryRun: boolean;
}

const base = '/api/imports';
/** Enough for the server to know the rest by. */
const headSize = 256 * 1024;

const send = (path: string, body: Blob | null, init: RequestInit = {}) =>
  fetch(`${base}${path}`, {
    method: 'POST',
    body,
    ...init,
    headers: { ...apiHeaders(), ...(body ? { 'Content-Type': 'text/csv' } : {}), ...init.headers },
  }).then(answered);

const ask = (path: string) => fetch(`${base}${path}`, { headers: apiHeaders(), cache: 'no-store' }).then(answered);

/** How the server would read it; only its beginning is sent. */
export async function previewFile(file: File, kind?: FileKind): Promise<FilePreview> {
  const answer = await send(`/preview${kind ? `?kind=${kind}` : ''}`, file.slice(0, headSize));
  return answer.json();
}

function addressOf({ kind, map, mode, channel, dryRun }: Wishes, more: Record<string, string>) {
  const query = new URLSearchParams({ mode, ...(dryRun ? { dryRun: '1' } : {}), ...more });
  if (map) query.set('map', JSON.stringify(map));
  if (kind === 'customers') return `/customers?${query}`;
  query.set('kind', kind);
  query.set('channel', channel);
  return `/orders?${query}`;
}

/** Loads a file, or tries what would come of it. The run's id is how one asks for it meanwhile. */
export async function uploadFile(file: File, wishes: Wishes, run: string, signal: AbortSignal): Promise<ImportReport> {
  const answer = await send(addressOf(wishes, { run, fileName: file.name.slice(0, 200) }), file, { signal });
  return answer.json();
}

/** Hands the rows at fault to the browser, with a column that says why. Nothing is loaded. */
export async function keepFaults(file: File, wishes: Wishes): Promise<void> {
  const headers = { Accept: 'text/csv' };
  await keepFile(await send(addressOf({ ...wishes, dryRun: true }, {}), file, { headers }));
}

/** How far a run is, with the report once there is one. */
export async function askRun(id: string): Promise<ImportRun & { report: ImportReport | null }> {
  return (await ask(`/runs/${encodeURIComponent(id)}`)).json();
}

/** What this person loaded in this shop within the last hour, the newest first. */
export async function askRuns(): Promise<ImportRun[]> {
  const { runs }: { runs: ImportRun[] } = await (await ask('/runs')).json();
  return runs.filter((run) => !run.dryRun);
}

/** Ends a run after the rows that are being saved. */
export async function cancelRun(id: string): Promise<void> {
  await send(`/runs/${encodeURIComponent(id)}/cancel`, null);
}

/** The sample file to fill in. */
export const templateAddress = (what: 'customers' | 'orders', language: string) =>
  `${base}/${what}/template.csv?lang=${language}`;
