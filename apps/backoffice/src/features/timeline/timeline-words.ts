import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What the audit's words are called on the screen. */
export interface TimelineWords {
  action: (action: string) => string;
  field: (field: string) => string;
  value: (field: string, value: string) => ReactNode;
  /** Which fields are told; all unless said. */
  shows?: (field: string) => boolean;
}

type Labels = Record<string, MessageDescriptor>;

/** The words of one concept. A word that a newer server uses is shown as it is. */
export function useTimelineWords(actions: Labels, fields: Labels, value: TimelineWords['value']): TimelineWords {
  const { t } = useLingui();
  const say = (labels: Labels) => (word: string) => {
    const label = labels[word];
    return label ? t(label) : word;
  };
  return { action: say(actions), field: say(fields), value };
}
