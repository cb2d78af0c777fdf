import type { TagColor } from '@clientela/domain/tag';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What each colour is called. */
export const colorLabels: Record<TagColor, MessageDescriptor> = {
  NEUTRAL: msg`Gris`,
  GREEN: msg`Verde`,
  YELLOW: msg`Amarillo`,
  ORANGE: msg`Naranja`,
  RED: msg`Rojo`,
  BLUE: msg`Azul`,
  VIOLET: msg`Violeta`,
  TEAL: msg`Turquesa`,
};
