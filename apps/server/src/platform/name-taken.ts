import { type GlobalType, globalId } from '@clientela/domain/global-id';
import { type Problem, problem } from '@clientela/domain/problem';
import type { RequestContext } from './context.js';
import type { Statement } from './database/statement.js';

/** NAME_TAKEN with the id of the one that has the name, which `byKey` finds over `shop_id = $1` and the key in `$2`. */
export async function nameTaken(
  context: RequestContext,
  type: GlobalType,
  byKey: Statement,
  nameKey: string | undefined,
): Promise<Problem> {
  const [other] = await context.read<{ id: string }>(byKey, [context.shopId, nameKey ?? null]);
  return problem('NAME_TAKEN', ['input', 'name'], other ? { relatedId: globalId(type, other.id) } : {});
}
