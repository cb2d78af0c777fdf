import { type GraphQLInputField, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Says how many elements a plain list has at most, or an input list may have: every list that is not a connection says
 * so. The number is written into the field's description and counts in the cost of a document.
 */
export const AtMost = (maximum: number) => Extensions({ maximum });

type Extended = Pick<GraphQLInputField, 'extensions'>;

/** The declared maximum of a list, or undefined. */
export const maximumOf = ({ extensions }: Extended): number | undefined =>
  typeof extensions.maximum === 'number' ? extensions.maximum : undefined;

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
