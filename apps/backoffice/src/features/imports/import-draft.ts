import { useSyncExternalStore } from 'react';
import type { FileKind, FilePreview, ImportCounts, ImportReport, Wishes } from './import-api';

/** How a dry run or a loading goes. */
export interface Attempt {
  id: string;
  state: 'running' | 'done' | 'failed';
  startedAt: number;
  /** How much of it is done, from 0 to 1; it never goes back. */
  part: number;
  counts: ImportCounts | null;
  report: ImportReport | null;
  endedAt: number | null;
  error: unknown;
  cancelling: boolean;
}

/** A file on its way in: what was chosen so far. It outlives the page, so that one can look elsewhere and come back. */
export interface Draft {
  /** Whose file it is: person and shop. */
  owner: string;
  file: File;
  preview: FilePreview;
  kind: FileKind;
  /** The field of each column, in the file's order. */
  fields: (string | null)[];
  mode: Wishes['mode'];
  channel: string;
  check: Attempt | null;
  load: Attempt | null;
}

let draft: Draft | null = null;
const listeners = new Set<() => void>();

function publish(next: Draft | null) {
  draft = next;
  for (const listener of listeners) listener();
}

export const currentDraft = (): Draft | null => draft;
export const forgetDraft = () => publish(null);

/** Begins with a file as the server reads it. */
export function beginDraft(owner: string, file: File, preview: FilePreview) {
  const fields = preview.columns.map(({ field }) => field);
  const { kind } = preview;
  publish({ owner, file, preview, kind, fields, mode: 'upsert', channel: '', check: null, load: null });
}

/** Changes what was chosen: what was tried before no longer says what will come of it. */
export function changeDraft(change: Partial<Pick<Draft, 'fields' | 'mode' | 'channel'>>) {
  if (draft) publish({ ...draft, ...change, check: null, load: null });
}

/** Says how an attempt goes; of another file than the present one nothing is said. */
export function changeAttempt(what: 'check' | 'load', id: string, change: Partial<Attempt>) {
  const before = draft?.[what];
  if (!draft || before?.id !== id) return;
  const part = Math.max(before.part, change.part ?? 0);
  publish({ ...draft, [what]: { ...before, ...change, part } });
}

/** Forgets what was tried and loaded: the same file once more. */
export const tryAgain = () => changeDraft({});

export function beginAttempt(what: 'check' | 'load', id: string) {
  if (!draft) return;
  const attempt: Attempt = {
    id,
    state: 'running',
    startedAt: Date.now(),
    part: 0,
    counts: null,
    report: null,
    endedAt: null,
    error: null,
    cancelling: false,
  };
  publish({ ...draft, [what]: attempt });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The draft of this person in this shop. */
export function useDraft(owner: string): Draft | null {
  const current = useSyncExternalStore(subscribe, currentDraft);
  return current?.owner === owner ? current : null;
}

/** How a draft is to be loaded. The map travels only where somebody changed it. */
export function wishesOf({ kind, preview, fields, mode, channel }: Draft, dryRun: boolean): Wishes {
  const changed = preview.columns.some(({ field }, index) => field !== fields[index]);
  const pairs = preview.columns.flatMap(({ column }, index) => {
    const field = fields[index];
    return field && column !== '' ? [[column, field] as const] : [];
  });
  return { kind, map: changed ? Object.fromEntries(pairs) : undefined, mode, channel, dryRun };
}

/** Fields that two columns go to. */
export function doubled(fields: readonly (string | null)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(fields.filter((field): field is string => field !== null && (seen.has(field) || !seen.add(field))));
}

/** Lists of fields of which none has a column. */
export const missing = ({ preview, fields }: Draft): string[][] =>
  preview.needed.filter((some) => !some.some((field) => fields.includes(field)));
