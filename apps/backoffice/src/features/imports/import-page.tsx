import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHead } from '../../ui/page';
import { useShop } from '../session/session';
import { ColumnsStep } from './columns-step';
import { FileStep } from './file-step';
import s from './import.module.css';
import { type Draft, useDraft } from './import-draft';
import { type StepId, stepIds } from './import-search';
import { LoadStep } from './load-step';
import { PastRun } from './past-runs';
import { ReviewStep } from './review-step';
import { isReachable, stepFor, stepLabels } from './steps';
import { useDraftOwner } from './use-draft-owner';
import { useStepFocus } from './use-step-focus';

const route = getRouteApi('/inside/imports/importar');

/** Loads a file of customers or orders, step by step; what was chosen stays while one looks elsewhere. */
export function ImportPage() {
  const { t } = useLingui();
  const { paso, carga } = route.useSearch();
  const draft = useDraft(useDraftOwner());
  const { name } = useShop();
  const step = stepFor(paso, draft);
  useStepFocus(step);
  return (
    <Stack gap="md" maw={1080}>
      <PageHead title={t`Importar un archivo`} />
      <p className={s.note}>{t`Lo que cargues entra en la tienda «${name}».`}</p>
      {carga ? (
        <PastRun id={carga} />
      ) : (
        <>
          <StepList step={step} draft={draft} />
          <Step step={step} draft={draft} />
        </>
      )}
    </Stack>
  );
}

function StepList({ step, draft }: { step: StepId; draft: Draft | null }) {
  const { t } = useLingui();
  return (
    <ol className={s.steps} aria-label={t`Pasos`}>
      {stepIds.map((id, index) => {
        const words = `${index + 1}. ${t(stepLabels[id])}`;
        return (
          <li key={id}>
            {id !== step && isReachable(id, draft) ? (
              <Link to="/importar" search={{ paso: id }} className={s.step}>
                {words}
              </Link>
            ) : (
              <span className={s.step} {...(id === step ? { 'aria-current': 'step' } : {})}>
                {words}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Step({ step, draft }: { step: StepId; draft: Draft | null }) {
  if (!draft || step === 'archivo') return <FileStep draft={draft} />;
  if (step === 'columnas') return <ColumnsStep draft={draft} />;
  if (step === 'revision') return <ReviewStep draft={draft} />;
  return draft.load && <LoadStep draft={draft} load={draft.load} />;
}
