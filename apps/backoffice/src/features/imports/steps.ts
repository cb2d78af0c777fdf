import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Draft, doubled, missing } from './import-draft';
import type { StepId } from './import-search';

/** What the steps are called. */
export const stepLabels: Record<StepId, MessageDescriptor> = {
  archivo: msg`Archivo`,
  columnas: msg`Columnas`,
  revision: msg`Revisión`,
  carga: msg`Carga`,
};

/** Whether the columns are in order: no field twice, none missing, and orders know their channel. */
export const isMapped = (draft: Draft): boolean =>
  doubled(draft.fields).size === 0 &&
  missing(draft).length === 0 &&
  (draft.kind === 'customers' || draft.channel.trim() !== '');

/** Whether a step can be shown: each one needs what the one before it found. */
export function isReachable(step: StepId, draft: Draft | null): boolean {
  if (step === 'archivo') return draft?.load?.state !== 'running';
  if (!draft) return false;
  if (step === 'carga') return draft.load !== null;
  if (draft.load?.state === 'running') return false;
  return step === 'columnas' || isMapped(draft);
}

/** The step that is shown for what the address asks for. */
export function stepFor(wanted: StepId | undefined, draft: Draft | null): StepId {
  if (draft?.load?.state === 'running') return 'carga';
  if (wanted && isReachable(wanted, draft)) return wanted;
  return 'archivo';
}
