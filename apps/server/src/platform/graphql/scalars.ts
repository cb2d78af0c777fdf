import { isDay, isMoment } from '@clientela/domain/day';
import { type Money as DomainMoney, formatDecimal } from '@clientela/domain/money';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Allow } from './policy.js';

const textScalar = (name: string, description: string, specifiedByURL: string | null, pattern: RegExp) => {
  const parse = (value: unknown) => {
    const text = typeof value === 'number' && name === 'Decimal' ? String(value) : value;
    if (typeof text === 'string' && pattern.test(text)) return text;
    throw new GraphQLError(`${name} expects ${description}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse('value' in node && node.kind !== Kind.ENUM ? node.value : undefined),
  });
};

/** A decimal number as text, because a float cannot hold money. */
export const DecimalScalar = textScalar(
  'Decimal',
  'a decimal number as text, as "12.50".',
  null,
  /^[+-]?\d{1,16}(\.\d{1,6})?$/,
);

/** A day without a time: a birthday, the first day of a discount. The shop's time zone decides when it begins. */
export const DateScalar = textScalar(
  'Date',
  'a day, as "2026-11-22".',
  'https://www.rfc-editor.org/rfc/rfc3339',
  /^\d{4}-\d{2}-\d{2}$/,
);

/** A moment, in UTC, with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment as ISO 8601 text in UTC, as "2026-11-22T09:30:00.000Z".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});

const moment = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
function parseMoment(value: unknown): Date {
  const [text = '', day = ''] = typeof value === 'string' ? (moment.exec(value) ?? []) : [];
  const date = new Date(text);
  // JavaScript would make March 3 of February 31.
  if (isDay(day) && isMoment(date)) return date;
  throw new GraphQLError('DateTime expects a moment with its time zone, as "2026-11-22T09:30:00Z".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

@Allow('PUBLIC')
@ObjectType({
  simpleResolvers: true,
  description: 'An amount in one currency. Amounts of different currencies are never summed.',
})
export class Money {
  @Field(() => DecimalScalar, { description: "In the currency's main unit, with its own number of decimals." })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217, as "EUR".' })
  currencyCode!: string;
}

export const moneyOf = (money: DomainMoney): Money => ({
  amount: formatDecimal(money),
  currencyCode: money.currencyCode,
});
