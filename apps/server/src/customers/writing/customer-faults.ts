import { type GlobalType, globalId } from '@clientela/domain/global-id';
import { type Problem, problem } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import { databaseFault } from '../../platform/database/faults.js';
import { prepared } from '../../platform/database/statement.js';
import { groupLinks, type LinkKind, tagLinks } from './link-kinds.js';

const byEmail = prepared('customer_by_email', 'select id from customer where shop_id = $1 and email_normalized = $2');
const byReference = prepared(
  'customer_by_reference',
  'select id from customer where shop_id = $1 and external_reference = $2',
);
/** What a write of a customer was given that the database may refuse. */
export interface RefusableInput {
  readonly emailNormalized?: string | null;
  readonly externalReference?: string | null;
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
  const taken = async (statement: typeof byEmail, value: string | null | undefined) => {
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
      return unknownLink(context, tagLinks, input.tagIds ?? [], ['input', 'tagIds']);
    case 'customer_group_member_group_fk':
      return unknownLink(context, groupLinks, input.groupIds ?? [], ['input', 'groupIds']);
    case 'customer_channel_fk':
      return problem('NOT_FOUND', ['input', 'channelId'], { params: { type: 'Channel' } });
    case 'customer_issuing_company_fk':
      return problem('NOT_FOUND', ['input', 'issuingCompanyId'], { params: { type: 'IssuingCompany' } });
    case 'customer_tag_customer_fk':
    case 'customer_group_member_customer_fk':
      return problem('NOT_FOUND', ['input', 'customerId'], { params: { type: 'Customer' } });
    default:
      return null;
  }
}

/** NOT_FOUND at the tag or group that is missing; at none when it was there a moment ago, and is deleted now. */
const unknownLink = async (context: RequestContext, kind: LinkKind, ids: readonly string[], path: string[]) =>
  (await unknownIn(context, kind, ids, path)) ?? problem('NOT_FOUND', ['input'], { params: { type: kind.type } });

/** NOT_FOUND at the first of the ids that this shop has not; null when it has all. */
export async function unknownIn(
  context: RequestContext,
  { type, known }: Pick<LinkKind, 'known'> & { type: GlobalType },
  ids: readonly string[],
  path: string[],
): Promise<Problem | null> {
  if (ids.length === 0) return null;
  const rows = await context.read<{ id: string }>(known, [context.shopId, ids]);
  const found = new Set(rows.map((row) => row.id));
  const index = ids.findIndex((id) => !found.has(id));
  return index < 0 ? null : problem('NOT_FOUND', [...path, index], { params: { type } });
}

const known = prepared('customers_known', 'select id from customer where shop_id = $1 and id = any ($2::uuid[])');

/** NOT_FOUND at the first of the customers that this shop has not. */
export const unknownCustomer = (context: RequestContext, ids: readonly string[], path: string[]) =>
  unknownIn(context, { type: 'Customer', known }, ids, path);
