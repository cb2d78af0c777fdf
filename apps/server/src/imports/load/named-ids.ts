import { groupKey } from '@clientela/domain/group';
import { tagKey } from '@clientela/domain/tag';
import { ensureGroups } from '../../groups/group-names.js';
import type { Transaction } from '../../platform/database/database.js';
import { ensureTags } from '../../tags/tag-names.js';
import type { Alteration, Creation } from './decide.js';
import type { ImportSource } from './import-source.js';

/** The ids of the tags and groups that the rows name, by the keys of their names. */
export interface NamedIds {
  tags(names: readonly string[]): string[];
  groups(names: readonly string[]): string[];
}

/** Makes the tags and groups of a chunk that do not exist. */
export async function nameIds(
  source: ImportSource,
  { query }: Transaction,
  creations: readonly Creation[],
  alterations: readonly Alteration[],
): Promise<NamedIds> {
  const tagNames = [...creations.map(({ customer }) => customer.tagNames), ...alterations.map(({ tags }) => tags)];
  const groupNames = [...creations.map(({ read }) => read.draft.groups), ...alterations.map(({ groups }) => groups)];
  const tags = await ensureTags(source, { save: query }, once(tagNames.flat(), tagKey));
  const groups = await ensureGroups(source, { save: query }, once(groupNames.flat(), groupKey));
  const idsIn = (ids: ReadonlyMap<string, string>, keyOf: (name: string) => string) => (names: readonly string[]) => [
    ...new Set(names.map((name) => ids.get(keyOf(name))).filter((id) => id !== undefined)),
  ];
  return { tags: idsIn(tags, tagKey), groups: idsIn(groups, groupKey) };
}

/** Each name once as it is compared, as it was written first, in one order for all, so that two files that name the same never wait in a circle. */
const once = (names: readonly string[], keyOf: (name: string) => string): string[] =>
  [...new Map(names.toReversed().map((name) => [keyOf(name), name]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name);
