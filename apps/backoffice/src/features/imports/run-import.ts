import { msg } from '@lingui/core/macro';
import { showJob } from '../../lib/jobs';
import { askRun, cancelRun, uploadFile } from './import-api';
import { type Attempt, beginAttempt, changeAttempt, currentDraft, type Draft, wishesOf } from './import-draft';

const between = 500;

/** Tries what would come of the file; nothing is saved. */
export function startCheck() {
  const draft = currentDraft();
  if (draft && draft.check?.state !== 'running') void attempt(draft, 'check');
}

/** Loads the file. It goes on while one works elsewhere in the application. */
export async function startLoad(shopId: string, onEnd: () => void) {
  const draft = currentDraft();
  if (!draft || draft.load?.state === 'running') return;
  await attempt(draft, 'load', shopId);
  onEnd();
}

/** Asks for an end after the rows that are being saved. */
export async function cancelLoad() {
  const load = currentDraft()?.load;
  if (load?.state !== 'running') return;
  changeAttempt('load', load.id, { cancelling: true });
  await cancelRun(load.id).catch(() => changeAttempt('load', load.id, { cancelling: false }));
}

/** Lets a dry run be: nothing waits for it. */
export function leaveCheck() {
  leaving?.abort();
}
let leaving: AbortController | undefined;

async function attempt(draft: Draft, what: 'check' | 'load', shopId = '') {
  const id = crypto.randomUUID();
  const ending = new AbortController();
  if (what === 'check') {
    leaving?.abort();
    leaving = ending;
  }
  beginAttempt(what, id);
  const tell = what === 'load' ? teller(id, draft, shopId, ending) : () => {};
  tell(0, 'running');
  const watching = watch(draft, what, id, (part) => tell(part, 'running'));
  try {
    const report = await uploadFile(draft.file, wishesOf(draft, what === 'check'), id, ending.signal);
    changeAttempt(what, id, { state: 'done', part: 1, report, counts: report, endedAt: Date.now() });
    tell(1, 'done');
  } catch (error) {
    const known = await whatIsKnown(id, what);
    changeAttempt(what, id, { state: 'failed', error, endedAt: Date.now(), ...known });
    tell(1, known.state === 'done' ? 'done' : 'failed');
  } finally {
    watching.stop();
  }
}

/** The answer was lost, but the server may know what was loaded. */
async function whatIsKnown(id: string, what: 'check' | 'load'): Promise<Partial<Attempt>> {
  if (what === 'check') return {};
  const run = await askRun(id).catch(() => null);
  if (!run) return {};
  const done: Partial<Attempt> = run.state === 'DONE' ? { state: 'done', error: null } : {};
  return { counts: run.counts, report: run.report, ...done };
}

/** Asks how far it is, twice a second, until it is told to stop. */
function watch(draft: Draft, what: 'check' | 'load', id: string, onPart: (part: number) => void) {
  const total = draft.check?.report?.rows ?? 0;
  let stopped = false;
  const partOf = (bytes: number, rows: number) =>
    what === 'load' && total > 0 ? rows / total : bytes / Math.max(1, draft.file.size);
  const ask = async () => {
    const run = await askRun(id).catch(() => null);
    if (stopped) return;
    if (run) {
      const part = Math.min(partOf(run.bytes, run.counts.rows), 0.99);
      changeAttempt(what, id, { part, counts: run.counts });
      onPart(part);
    }
    timer = setTimeout(ask, between);
  };
  let timer = setTimeout(ask, between);
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { stop };
}

/** Shows a loading in the top bar, wherever one is. */
function teller(id: string, { file }: Draft, shopId: string, ending: AbortController) {
  const { name } = file;
  const label = msg`Carga de «${name}»`;
  const href = '/importar?paso=carga';
  return (part: number, state: 'running' | 'done' | 'failed') =>
    showJob({ id, shopId, label, part, state, href, abandon: () => ending.abort() });
}
