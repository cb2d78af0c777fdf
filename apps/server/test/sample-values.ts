import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { type Ids, type ProbedType, token } from './worlds.js';

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

/** Which kind of thing an id names, by the names around it. */
export function typeOfId(name: string, around: string): ProbedType {
  const words = `${around} ${name}`;
  if (/group/i.test(name)) return 'CustomerGroup';
  if (/tag/i.test(name)) return 'Tag';
  if (/customer/i.test(name)) return 'Customer';
  if (/channel/i.test(name)) return 'Channel';
  if (/company|companies/i.test(name)) return 'IssuingCompany';
  if (/order/i.test(name)) return 'Order';
  if (/transaction/i.test(words)) return 'OrderTransaction';
  if (/shipment/i.test(words)) return 'Shipment';
  if (/orderNote/i.test(words)) return 'OrderNote';
  if (/token/i.test(words)) return 'ApiToken';
  if (/address/i.test(words)) return 'Address';
  if (/note/i.test(words)) return 'CustomerNote';
  if (/order/i.test(words)) return 'Order';
  if (/channel/i.test(words)) return 'Channel';
  if (/company|companies/i.test(words)) return 'IssuingCompany';
  if (/group/i.test(words)) return 'CustomerGroup';
  return /tag/i.test(words) ? 'Tag' : 'Customer';
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
    const useful = (field: string) => /^(firstName|name|hasEmail)$/.test(field);
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => field.name === next || isRequiredInputField(field) || useful(field.name))
        .map((field) => [
          field.name,
          sample(field.type, [...names, field.name], own, field.name === next ? rest : null, value),
        ]),
    );
  }
  if (type.name === 'ID') return own[typeOfId(name, names.join(' '))];
  return (texts[name] ?? scalars[type.name] ?? (() => `${token()} text`))();
}
