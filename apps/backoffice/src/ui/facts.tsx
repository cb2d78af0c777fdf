import type { ReactNode } from 'react';
import s from './facts.module.css';

/** A list of facts, side by side where there is room. */
export function Facts({ columns = false, children }: { columns?: boolean; children: ReactNode }) {
  return <dl className={columns ? `${s.facts} ${s.columns}` : s.facts}>{children}</dl>;
}

/** One fact. Without a value there is none, and nothing is drawn. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div className={s.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
