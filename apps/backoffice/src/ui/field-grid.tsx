import type { ReactNode } from 'react';
import s from './field-grid.module.css';

/** Fields side by side where there is room. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={s.fields}>{children}</div>;
}
