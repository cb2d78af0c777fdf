import { registerEnumType } from 'type-graphql';
import { enumValues } from './enums.js';

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end of a list comes first.',
  valuesConfig: enumValues({
    ASC: 'The smallest, earliest or first of the alphabet.',
    DESC: 'The biggest, latest or last.',
  }),
});
