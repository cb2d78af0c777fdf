import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import s from './import.module.css';

/** Why something was refused. */
export function Refusal({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={s.refusal}>
      <IconAlertTriangle size={18} aria-hidden />
      <span>{children}</span>
    </div>
  );
}
