import { customersGroupsUpdateInput, customersTagsUpdateInput } from '@clientela/domain/bulk';
import { globalId } from '@clientela/domain/global-id';
import { type ProblemIssue, parseInput } from '@clientela/domain/problem';
import type * as z from 'zod/mini';
import type { RequestContext } from '../../platform/context.js';
import { absentWhenNull } from '../../platform/input.js';
import { changeLinks, type LinkChange, type LinkOutcome, linkChange } from '../mutations/customer-links.service.js';
import { explainRefusal } from '../writing/customer-faults.js';
import { groupLinks, type LinkKind, type LinkPreviewRow, tagLinks } from '../writing/link-kinds.js';
import type { CustomersGroupsUpdateInput, CustomersTagsUpdateInput } from './bulk.inputs.js';
import type { CustomersFilterInput } from './bulk-filter.inputs.js';
import { type BulkOutcome, bulkOutcome } from './bulk-outcome.js';
import { type FindTargets, targetsOf } from './bulk-targets.js';

/** How many customers got, had, lost and lacked a tag or group, by its uuid. */
export interface LinkCountsOf {
  id: string;
  added: number;
  alreadyHad: number;
  removed: number;
  notPresent: number;
}
/** A change that takes back a part of another, by global ids: the input of the same mutation. */
interface LinkUndo {
  customerIds: string[];
  add: string[];
  remove: string[];
}
export type BulkLinkOutcome = BulkOutcome & { counts: LinkCountsOf[]; undo: LinkUndo[] };

/** Gives many customers tags and takes others, in one statement. @throws Problem NOT_FOUND, CONFLICTING_TAGS, TOO_MANY */
export async function updateTagsOfCustomers(context: RequestContext, input: CustomersTagsUpdateInput) {
  const parsed = parseInput(customersTagsUpdateInput, absentWhenNull(input), ['input']);
  const change = await linkChange(context, tagLinks, parsed);
  return changeMany(context, tagLinks, await targetsOf(context, parsed.customerIds, input.filter), change);
}

/** Lets many customers join and leave groups, in one statement. @throws Problem NOT_FOUND, CONFLICTING_GROUPS, TOO_MANY */
export async function updateGroupsOfCustomers(context: RequestContext, input: CustomersGroupsUpdateInput) {
  const parsed = parseInput(customersGroupsUpdateInput, absentWhenNull(input), ['input']);
  const change = await linkChange(context, groupLinks, parsed);
  return changeMany(context, groupLinks, await targetsOf(context, parsed.customerIds, input.filter), change);
}

async function changeMany(
  context: RequestContext,
  kind: LinkKind,
  find: FindTargets,
  change: LinkChange,
): Promise<BulkLinkOutcome> {
  const saving = context.write(async (transaction) => {
    const ids = await find(transaction.query);
    const outcome = await changeLinks(transaction, context, kind, ids, change);
    const allowed = new Set(outcome.targets);
    const full: ProblemIssue = { code: 'TOO_MANY', path: ['input', 'add'], params: { max: kind.max } };
    const issues = new Map(outcome.existing.filter((id) => !allowed.has(id)).map((id) => [id, full]));
    return {
      ...bulkOutcome(ids, { ...outcome, issues }),
      counts: countsOf(outcome, change),
      undo: undoOf(kind, outcome),
    };
  });
  return explainRefusal(context, {}, saving);
}

const none = { added: 0, alreadyHad: 0, removed: 0, notPresent: 0 };

function countsOf({ targets, added, removed }: LinkOutcome, { add, remove }: LinkChange): LinkCountsOf[] {
  const got = (id: string) => added.get(id)?.length ?? 0;
  const lost = (id: string) => removed.get(id)?.length ?? 0;
  return [
    ...add.map((id) => ({ ...none, id, added: got(id), alreadyHad: targets.length - got(id) })),
    ...remove.map((id) => ({ ...none, id, removed: lost(id), notPresent: targets.length - lost(id) })),
  ];
}

/** What was given is taken first: who has as many as one may have gets back what was taken. */
function undoOf({ type }: LinkKind, { added, removed }: LinkOutcome): LinkUndo[] {
  const step = (id: string, customers: readonly string[]) => ({
    customerIds: customers.map((customer) => globalId('Customer', customer)),
    id: globalId(type, id),
  });
  return [
    ...[...added]
      .map(([id, who]) => step(id, who))
      .map(({ customerIds, id }) => ({ customerIds, add: [], remove: [id] })),
    ...[...removed]
      .map(([id, who]) => step(id, who))
      .map(({ customerIds, id }) => ({ customerIds, add: [id], remove: [] })),
  ];
}

/** What {@link updateTagsOfCustomers} would do now, without doing it. @throws Problem as it does */
export async function previewTagsOfCustomers(context: RequestContext, input: CustomersTagsUpdateInput) {
  const parsed = parseInput(customersTagsUpdateInput, absentWhenNull(input), ['input']);
  const { counts, ...preview } = await previewMany(context, tagLinks, parsed, input.filter);
  return { ...preview, tags: counts };
}

/** What {@link updateGroupsOfCustomers} would do now, without doing it. @throws Problem as it does */
export async function previewGroupsOfCustomers(context: RequestContext, input: CustomersGroupsUpdateInput) {
  const parsed = parseInput(customersGroupsUpdateInput, absentWhenNull(input), ['input']);
  const { counts, ...preview } = await previewMany(context, groupLinks, parsed, input.filter);
  return { ...preview, customerGroups: counts };
}

type Wanted = z.output<typeof customersTagsUpdateInput>;

async function previewMany(
  context: RequestContext,
  kind: LinkKind,
  { customerIds, ...wanted }: Wanted,
  filter: CustomersFilterInput | null | undefined,
) {
  const { add, remove } = await linkChange(context, kind, wanted);
  const find = await targetsOf(context, customerIds, filter);
  const ids = await find((statement, values) => context.read(statement, values));
  const values = [context.shopId, ids, add, remove, kind.max];
  const [row] = await context.read<LinkPreviewRow>(kind.preview, values);
  const { existing = 0, targets = 0, had } = row ?? {};
  const having = (id: string) => had?.[id] ?? 0;
  return {
    customerCount: existing,
    fullCount: existing - targets,
    counts: [
      ...add.map((id) => ({ ...none, id, added: targets - having(id), alreadyHad: having(id) })),
      ...remove.map((id) => ({ ...none, id, removed: having(id), notPresent: targets - having(id) })),
    ],
  };
}
