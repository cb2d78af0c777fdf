import type { ComponentType, ReactNode } from 'react';
import s from './tones.module.css';

/** What a colour says; see the design's badge table. */
export type Tone = 'neutral' | 'ok' | 'waiting' | 'partial' | 'bad' | 'info' | 'violet' | 'teal';

/** A state: always a word and an icon, never colour alone. */
export function Badge(props: {
  tone: Tone;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  children: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <span className={`${s.tone} ${s[props.tone]}`}>
      <Icon size={14} aria-hidden />
      <span className={s.text}>{props.children}</span>
    </span>
  );
}
