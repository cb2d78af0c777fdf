import { type GraphQLInputField, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';

/** A plain list is reckoned to be so long, or as long as it may be at most where that is less. */
const usualListLength = 10;

/**
 * Says how many elements a plain list has at most, or an input list may have: every list that is not a connection says
 * so. The number is written into the field's description. In the cost of a document a list counts as its `usual` length: a
 * customer may have a hundred tags and has three. A list that is always long says so.
 */
export const AtMost = (maximum: number, usual = usualListLength) => Extensions({ maximum, usual });

type Extended = Pick<GraphQLInputField, 'extensions'>;

/** The declared maximum of a list, or undefined. */
export const maximumOf = ({ extensions }: Extended): number | undefined =>
  typeof extensions.maximum === 'number' ? extensions.maximum : undefined;

/** How long a list is reckoned to be. */
export const usualLengthOf = (field: Extended): number =>
  Math.min(
    maximumOf(field) ?? usualListLength,
    typeof field.extensions.usual === 'number' ? field.extensions.usual : usualListLength,
  );

/** Ends the description of each bounded list with its maximum. */
export function describeBounds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const maximum = maximumOf(field);
      const sentence = `At most ${maximum?.toLocaleString('en')}.`;
      if (maximum === undefined || field.description?.includes(sentence)) continue;
      field.description = [field.description, sentence].filter(Boolean).join(' ');
    }
  }
}
