import { channelKey } from '@clientela/domain/channel';
import type { Filter } from '@clientela/domain/filter';
import { namesInFilter, withIdsForNames } from '@clientela/domain/filter-terms';
import { groupKey } from '@clientela/domain/group';
import { issuingCompanyKey } from '@clientela/domain/issuing-company';
import { tagKey } from '@clientela/domain/tag';
import type { RequestContext } from '../../platform/context.js';
import { prepared } from '../../platform/database/statement.js';

/** What filters name by a key that is unique in the shop. */
const keyOf = { tag: tagKey, group: groupKey, channel: channelKey, company: issuingCompanyKey } as const;
type NamedThing = keyof typeof keyOf;
const things = Object.keys(keyOf) as NamedThing[];
const isNamedThing = (field: string): field is NamedThing => Object.hasOwn(keyOf, field);

const byKeys = prepared(
  'named_things',
  [
    ['tag', 'tag'],
    ['group', 'customer_group'],
    ['channel', 'channel'],
    ['company', 'issuing_company'],
  ]
    .map(
      ([field, table], index) =>
        `select '${field}' as field, n.id, n.name_key as key from ${table} n where n.shop_id = $1 and n.name_key = any ($${index + 2}::text[])`,
    )
    .join(' union all '),
);

/**
 * The same filter with the ids of tags, groups, channels and companies for their names: PostgreSQL knows how common
 * each one is, and of a name it knows nothing. Names that nobody has stay.
 */
export async function withIds<Term extends { field: string }>(
  context: RequestContext,
  filter: Filter<Term>,
): Promise<Filter<Term>> {
  const keys = things.map((field) => namesInFilter(filter, field).map(keyOf[field]));
  if (keys.every((ofField) => ofField.length === 0)) return filter;
  const found = await context.read<{ field: NamedThing; id: string; key: string }>(byKeys, [context.shopId, ...keys]);
  const ids = new Map(found.map(({ field, key, id }) => [`${field} ${key}`, id]));
  return withIdsForNames(filter, (field, name) =>
    isNamedThing(field) ? ids.get(`${field} ${keyOf[field](name)}`) : undefined,
  );
}
