import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { type Ids, type ProbedType, token } from './worlds.js';

// Orders are of the past, the expiry of a token is not.
const anInstantAgo = () => '2024-02-03T04:05:06.000Z';

/** What stands in for texts, by the name of the field. */
const texts: Record<string, () => unknown> = {
  email: () => `${token()}@example.com`,
  phone: () => '+34645337711',
  countryCode: () => 'ES',
  currencyCode: () => 'EUR',
  timeZone: () => 'Europe/Madrid',
  confirmationCode: () => 'ABC234',
  query: () => '',
  percentage: () => '10',
  ...Object.fromEntries(
    ['placedAt', 'updatedAt', 'happenedAt', 'shippedAt', 'deliveredAt', 'cancelledAt'].map((name) => [
      name,
      anInstantAgo,
    ]),
  ),
  after: () => null,
  before: () => null,
};
const scalars: Record<string, () => unknown> = {
  Int: () => 1,
  Boolean: () => true,
  Decimal: () => '10.00',
  Date: () => '2024-02-03',
  DateTime: () => '2031-02-03T04:05:06.000Z',
  JSONObject: () => ({ colour: 'blue' }),
};

const typesByName: readonly (readonly [RegExp, ProbedType])[] = [
  [/staff/i, 'StaffUser'],
  [/group/i, 'CustomerGroup'],
  [/tag/i, 'Tag'],
  [/customer/i, 'Customer'],
  [/channel/i, 'Channel'],
  [/company|companies/i, 'IssuingCompany'],
  [/order/i, 'Order'],
];
const typesByWords: readonly (readonly [RegExp, ProbedType])[] = [
  [/invitation/i, 'StaffInvitation'],
  [/transaction/i, 'OrderTransaction'],
  [/shipment/i, 'Shipment'],
  [/orderNote/i, 'OrderNote'],
  [/token/i, 'ApiToken'],
  [/address/i, 'Address'],
  [/note/i, 'CustomerNote'],
  [/order/i, 'Order'],
  [/channel/i, 'Channel'],
  [/company|companies/i, 'IssuingCompany'],
  [/group/i, 'CustomerGroup'],
  [/tag/i, 'Tag'],
  [/customer/i, 'Customer'],
];

/** Which kind of thing an id names, by its own name or else by those around it, of which the nearest one counts. */
export function typeOfId(name: string, around: Way): ProbedType {
  const own = typesByName.find(([pattern]) => pattern.test(name));
  if (own) return own[1];
  for (const word of [...around, name].reverse()) {
    const found = typesByWords.find(([pattern]) => pattern.test(word));
    if (found) return found[1];
  }
  return 'Customer';
}

/** A way to a value inside of the arguments, with its field names. */
export type Way = readonly string[];

/** A value that the API takes, with ids of `own`; where `way` leads stands `value`. */
export function sample(type: GraphQLInputType, names: Way, own: Ids, way: Way | null, value: unknown): unknown {
  if (isNonNullType(type)) return sample(type.ofType, names, own, way, value);
  if (isListType(type)) {
    // A place is a list or an element of one: `undefined` asks for a list of something that is right.
    if (way?.length === 0) return [value ?? sample(type.ofType, names, own, null, null)];
    return [sample(type.ofType, names, own, way, value)];
  }
  if (way?.length === 0) return value;
  const name = names.at(-1) ?? '';
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const [next, ...rest] = way ?? [];
    // Whom a change of many means is said by ids or by a filter, never by both.
    const useful = (field: string) =>
      /^(firstName|name|hasEmail|claim|customerId|customerIds)$/.test(field) &&
      !(field === 'customerIds' && next === 'filter');
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => field.name === next || isRequiredInputField(field) || useful(field.name))
        .map((field) => [
          field.name,
          sample(field.type, [...names, field.name], own, field.name === next ? rest : null, value),
        ]),
    );
  }
  if (type.name === 'ID') return own[typeOfId(name, names)];
  return (texts[name] ?? scalars[type.name] ?? (() => `${token()} text`))();
}
