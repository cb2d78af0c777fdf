import { uuidOf } from '@clientela/domain/global-id';
import { parseInput, problem } from '@clientela/domain/problem';
import { tagInput, tagKey, tagUpdateInput } from '@clientela/domain/tag';
import { changesBetween, recordAudit } from '../audit/audit.service.js';
import type { RequestContext } from '../platform/context.js';
import { onViolation } from '../platform/database/faults.js';
import { prepared } from '../platform/database/statement.js';
import { uuidv7 } from '../platform/database/values.js';
import { staleVersion } from '../platform/graphql/mutations.js';
import { absentWhenNull } from '../platform/input.js';
import { nameTaken } from '../platform/name-taken.js';
import { TagEntity } from './tag.entity.js';
import type { TagCreateInput, TagDeleteInput, TagUpdateInput } from './tag.inputs.js';

const byKey = prepared('tag_by_key', 'select id from tag where shop_id = $1 and name_key = $2');
const memberCount = prepared(
  'tag_member_count',
  'select count(*)::integer as count from customer_tag where shop_id = $1 and tag_id = $2',
);

const notFound = () => problem('NOT_FOUND', ['input', 'id'], { params: { type: 'Tag' } });

/** Makes a tag. @throws Problem NAME_TAKEN with the id of the tag that has the name */
export async function createTag(context: RequestContext, input: TagCreateInput): Promise<{ tagId: string }> {
  const { name, color } = parseInput(tagInput, absentWhenNull(input), ['input']);
  const tag = { id: uuidv7(), name, nameKey: tagKey(name), color };
  const saved = context.write(async (transaction) => {
    await transaction.manager.insert(TagEntity, { shopId: context.shopId, ...tag });
    await recordAudit(transaction, context, [
      { action: 'tag.create', subjectType: 'Tag', subjectId: tag.id, changes: changesBetween({}, { name, color }) },
    ]);
    return { tagId: tag.id };
  });
  return onViolation('tag_name_uq', saved, () => nameTaken(context, 'Tag', byKey, tag.nameKey));
}

/** Changes a tag. @throws Problem NOT_FOUND, NAME_TAKEN, STALE_VERSION (with the tag as it stands) */
export async function updateTag(context: RequestContext, input: TagUpdateInput): Promise<{ tagId: string }> {
  const { id, expectedVersion, ...wanted } = parseInput(tagUpdateInput, absentWhenNull(input), ['input']);
  const tagId = uuidOf('Tag', id, ['input', 'id']);
  const key = { shopId: context.shopId, id: tagId };
  const nameKey = wanted.name === undefined ? undefined : tagKey(wanted.name);
  const saved = context.write(async (transaction) => {
    const before = await transaction.manager.findOneBy(TagEntity, key);
    if (!before) throw notFound();
    const change = { ...wanted, ...(nameKey && { nameKey }), version: expectedVersion + 1, updatedAt: new Date() };
    const { affected } = await transaction.manager.update(TagEntity, { ...key, version: expectedVersion }, change);
    if (affected !== 1) throw staleVersion(expectedVersion, before.version, { tagId });
    await recordAudit(transaction, context, [
      { action: 'tag.update', subjectType: 'Tag', subjectId: tagId, changes: changesBetween(before, wanted) },
    ]);
    return { tagId };
  });
  return onViolation('tag_name_uq', saved, () => nameTaken(context, 'Tag', byKey, nameKey));
}

/** Deletes a tag and takes it off every customer. Answers how many bore it. */
export async function deleteTag(
  context: RequestContext,
  input: TagDeleteInput,
): Promise<{ deletedId: string; customerCount: number }> {
  const tagId = uuidOf('Tag', input.id, ['input', 'id']);
  const key = { shopId: context.shopId, id: tagId };
  return context.write(async (transaction) => {
    const before = await transaction.manager.findOneBy(TagEntity, key);
    if (!before) throw notFound();
    const [bearers] = await transaction.query<{ count: number }>(memberCount, [context.shopId, tagId]);
    const { affected } = await transaction.manager.delete(TagEntity, key);
    if (affected !== 1) throw notFound();
    const customerCount = bearers?.count ?? 0;
    await recordAudit(transaction, context, [
      {
        action: 'tag.delete',
        subjectType: 'Tag',
        subjectId: tagId,
        changes: { name: [before.name, null], customerCount: [customerCount, 0] },
      },
    ]);
    return { deletedId: input.id, customerCount };
  });
}
