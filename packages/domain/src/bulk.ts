import * as z from 'zod/mini';
import { orAbsent } from './absent.js';
import { CustomerStatus, customerLimits } from './customer.js';
import { groupLimits } from './group.js';
import type { ProblemCode } from './problem.js';
import { tagLimits } from './tag.js';
import { optionalLine, singleLine } from './text.js';

/** Limits, and the sentence that says each. */
export const bulkLimits = {
  customers: { max: 500, says: 'At most 500 customers change at once.' },
} as const;

/** An id that comes twice counts once: asking twice for the same is no mistake worth refusing. */
function ids(max: number) {
  return z.array(z.string()).check(
    z.overwrite((list) => [...new Set(list)]),
    z.maxLength(max),
  );
}

const customerIds = ids(bulkLimits.customers.max).check(z.minLength(1));
/** Who is meant: by their ids, or by a filter, which the server reads. */
const whom = { customerIds: orAbsent(customerIds), filter: orAbsent(z.custom<object>()) };
const saidInOneWay = z.check<{ customerIds?: string[] | undefined; filter?: object | undefined }>(
  ({ value, issues }) => {
    if ((value.customerIds === undefined) !== (value.filter === undefined)) return;
    issues.push({ code: 'custom', message: 'IDS_OR_FILTER', path: ['customerIds'], input: value });
  },
);
const tagIds = orAbsent(ids(tagLimits.perCustomer.max));
const groupIds = orAbsent(ids(groupLimits.perCustomer.max));

/** Refuses the first id that is both in `add` and in `remove`, and names it. */
function inOneList(code: ProblemCode) {
  return z.check<{ add?: string[] | undefined; remove?: string[] | undefined }>(({ value, issues }) => {
    const relatedId = value.remove?.find((id) => value.add?.includes(id));
    if (relatedId === undefined) return;
    issues.push({ code: 'custom', message: code, path: ['remove'], params: { relatedId }, input: value });
  });
}

const noTagInBoth = inOneList('CONFLICTING_TAGS');
const noGroupInBoth = inOneList('CONFLICTING_GROUPS');

/** Tags that one customer gets and loses; `addNames` makes those that do not exist. */
export const customerTagsUpdateInput = z
  .object({
    customerId: z.string(),
    add: tagIds,
    remove: tagIds,
    addNames: orAbsent(z.array(singleLine(tagLimits.name)).check(z.maxLength(tagLimits.perCustomer.max))),
  })
  .check(noTagInBoth);
export type CustomerTagsUpdateInput = z.input<typeof customerTagsUpdateInput>;

/** Groups that one customer joins and leaves; null takes the mark of primary away, absent leaves it. */
export const customerGroupsUpdateInput = z
  .object({
    customerId: z.string(),
    add: groupIds,
    remove: groupIds,
    primaryGroupId: z.optional(z.nullable(z.string())),
  })
  .check(noGroupInBoth);
export type CustomerGroupsUpdateInput = z.input<typeof customerGroupsUpdateInput>;

/** Tags that many customers get and lose. */
export const customersTagsUpdateInput = z
  .object({ ...whom, add: tagIds, remove: tagIds })
  .check(saidInOneWay, noTagInBoth);
export type CustomersTagsUpdateInput = z.input<typeof customersTagsUpdateInput>;

/** Groups that many customers join and leave. */
export const customersGroupsUpdateInput = z
  .object({ ...whom, add: groupIds, remove: groupIds })
  .check(saidInOneWay, noGroupInBoth);
export type CustomersGroupsUpdateInput = z.input<typeof customersGroupsUpdateInput>;

/** The status that many customers get; blocking needs one reason for all. */
export const customersStatusUpdateInput = z
  .object({ ...whom, status: z.enum(CustomerStatus), reason: optionalLine(customerLimits.blockedReason) })
  .check(saidInOneWay);
export type CustomersStatusUpdateInput = z.input<typeof customersStatusUpdateInput>;

/** The customers to delete, and the code that was shown for exactly them. */
export const customersDeleteInput = z.object({ customerIds, confirmationCode: z.string().check(z.trim()) });
export type CustomersDeleteInput = z.input<typeof customersDeleteInput>;
