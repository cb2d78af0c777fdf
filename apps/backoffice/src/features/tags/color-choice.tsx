import { TagColor } from '@clientela/domain/tag';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import s from './color-choice.module.css';
import { TagChip } from './tag-chip';
import { colorLabels } from './tag-labels';

interface Props {
  label: string;
  /** What the chips say, so that one sees the tag as it will be. */
  sample: string;
  value: TagColor;
  onChange: (color: TagColor) => void;
}

/** One colour of eight, each with its name: colour alone says nothing to everybody. */
export function ColorChoice({ label, sample, value, onChange }: Props) {
  const { t } = useLingui();
  const name = useId();
  return (
    <fieldset className={s.colors}>
      <legend>{label}</legend>
      {Object.values(TagColor).map((color) => (
        <label key={color} className={s.color}>
          <input
            type="radio"
            name={name}
            aria-label={t(colorLabels[color])}
            checked={color === value}
            onChange={() => onChange(color)}
          />
          <span className={s.name} aria-hidden>
            {t(colorLabels[color])}
          </span>
          <TagChip tag={{ name: sample, color }} />
        </label>
      ))}
    </fieldset>
  );
}
