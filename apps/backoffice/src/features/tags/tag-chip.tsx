import type { TagColor } from '@clientela/domain/tag';
import type { Tone } from '../../ui/badge';
import s from '../../ui/tones.module.css';

/** The tone of each colour that a tag can have; the compiler asks for a new one. */
const tones: Record<TagColor, Tone> = {
  NEUTRAL: 'neutral',
  GREEN: 'ok',
  YELLOW: 'waiting',
  ORANGE: 'partial',
  RED: 'bad',
  BLUE: 'info',
  VIOLET: 'violet',
  TEAL: 'teal',
};

/** A tag's name on its colour. */
export function TagChip({ tag }: { tag: { name: string; color: TagColor } }) {
  return (
    <span className={`${s.tone} ${s[tones[tag.color]]}`}>
      <span className={s.text}>{tag.name}</span>
    </span>
  );
}
