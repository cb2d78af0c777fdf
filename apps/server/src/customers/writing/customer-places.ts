import type { CustomerFields } from '@clientela/domain/customer-gate';
import { type GlobalType, globalId, uuidOf } from '@clientela/domain/global-id';

/** The fields of a customer that name something else of the shop. */
const places = { channelId: 'Channel', issuingCompanyId: 'IssuingCompany' } as const satisfies {
  [Field in keyof CustomerFields]?: GlobalType;
};
type Places = Pick<CustomerFields, keyof typeof places>;

/** Each of them that the fields name, turned by `turn`. */
function turned(
  fields: Partial<Places>,
  turn: (type: GlobalType, id: string, field: string) => string,
): Partial<Places> {
  const result: Partial<Places> = {};
  for (const field of Object.keys(places) as (keyof Places)[]) {
    const id = fields[field];
    if (id !== undefined) result[field] = id === null ? null : turn(places[field], id, field);
  }
  return result;
}

/** The uuids of what an input names by global ids. @throws Problem INVALID_ID */
export const placesOf = (input: Partial<Places>, path: string[]): Partial<Places> =>
  turned(input, (type, id, field) => uuidOf(type, id, [...path, field]));

/** The fields as an event tells of them: by the ids that the API has. */
export const toldFields = <Fields extends Partial<CustomerFields>>(fields: Fields): Fields => ({
  ...fields,
  ...turned(fields, globalId),
});
