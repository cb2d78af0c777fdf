import { globalId } from '@clientela/domain/global-id';
import { type Problem, problem } from '@clientela/domain/problem';
import type { RequestContext } from '../platform/context.js';
import { databaseFault } from '../platform/database/faults.js';
import { prepared } from '../platform/database/statement.js';

const byEmail = prepared('customer_by_email', 'select id from customer where shop_id = $1 and email_normalized = $2');
const byReference = prepared(
  'customer_by_reference',
  'select id from customer where shop_id = $1 and external_reference = $2',
);
const known = {
  Tag: prepared('tags_known', 'select id from tag where shop_id = $1 and id = any ($2::uuid[])'),
  CustomerGroup: prepared('groups_known', 'select id from customer_group where shop_id = $1 and id = any ($2::uuid[])'),
};

/** What a write of a customer was given that the database may refuse. */
export interface RefusableInput {
  readonly emailNormalized: string | null;
  readonly externalReference: string | null;
  readonly groupIds?: readonly string[];
  readonly tagIds?: readonly string[];
}

/** Turns what the database refuses of a customer into the problem that says what is in the way. */
export async function explainRefusal<T>(context: RequestContext, input: RefusableInput, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw (await problemOf(databaseFault(error)?.constraint, context, input)) ?? error;
  }
}

async function problemOf(
  constraint: string | undefined,
  context: RequestContext,
  input: RefusableInput,
): Promise<Problem | null> {
  const taken = async (statement: typeof byEmail, value: string | null) => {
    const [other] = await context.read<{ id: string }>(statement, [context.shopId, value]);
    return other ? { relatedId: globalId('Customer', other.id) } : {};
  };
  switch (constraint) {
    case 'customer_email_uq':
      return problem('EMAIL_TAKEN', ['input', 'email'], await taken(byEmail, input.emailNormalized));
    case 'customer_external_reference_uq': {
      const other = await taken(byReference, input.externalReference);
      return problem('EXTERNAL_REFERENCE_TAKEN', ['input', 'externalReference'], other);
    }
    case 'customer_tag_tag_fk':
      return unknownId(context, 'Tag', input.tagIds ?? [], 'tagIds');
    case 'customer_group_member_group_fk':
      return unknownId(context, 'CustomerGroup', input.groupIds ?? [], 'groupIds');
    default:
      return null;
  }
}

/** NOT_FOUND at the first of the ids that this shop has not. */
async function unknownId(context: RequestContext, type: keyof typeof known, ids: readonly string[], field: string) {
  const rows = await context.read<{ id: string }>(known[type], [context.shopId, ids]);
  const found = new Set(rows.map((row) => row.id));
  const index = Math.max(
    ids.findIndex((id) => !found.has(id)),
    0,
  );
  return problem('NOT_FOUND', ['input', field, index], { params: { type } });
}
