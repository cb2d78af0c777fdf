import { useEffect, useRef } from 'react';
import type { StepId } from './import-search';

/** Another step takes what had the focus with it: the page has it then, and Tab begins at its beginning. */
export function useStepFocus(step: StepId) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement === document.body) document.querySelector('main')?.focus();
  }, [step]);
}
