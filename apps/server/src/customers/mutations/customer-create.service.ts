import { mainAddress } from '@clientela/domain/address';
import { CustomerSource } from '@clientela/domain/customer';
import { checkNewCustomer, type NewCustomer } from '@clientela/domain/customer-gate';
import { customerWarnings } from '@clientela/domain/customer-warnings';
import { uuidIfAny, uuidOf } from '@clientela/domain/global-id';
import { Problem, type ProblemIssue } from '@clientela/domain/problem';
import type { RequestContext } from '../../platform/context.js';
import { numbersOf } from '../../platform/numbers.js';
import { ensureTags } from '../../tags/tag-names.js';
import { customerById } from '../records/customer.loaders.js';
import type { CustomerRow } from '../records/customer.row.js';
import { columnsOfFields } from '../writing/customer-columns.js';
import { throughDoors } from '../writing/customer-doors.js';
import { explainRefusal } from '../writing/customer-faults.js';
import { placesOf } from '../writing/customer-places.js';
import { customerToCreate } from '../writing/customer-to-create.js';
import { createStatement } from '../writing/customer-write.queries.js';
import { inputRules } from '../writing/input-rules.js';
import type { CustomerCreateInput } from './customer.inputs.js';

/** The customer that was written, and what people should look at again. */
export interface WrittenCustomer {
  customerId: string;
  warnings: ProblemIssue[];
}

/**
 * Makes a customer with its addresses, groups, tags and first note.
 * @throws Problem of the gate; EMAIL_TAKEN, EXTERNAL_REFERENCE_TAKEN with the customer who has it; NOT_FOUND
 */
export async function createCustomer(context: RequestContext, input: CustomerCreateInput): Promise<WrittenCustomer> {
  const rules = await inputRules(context);
  const checked = checkNewCustomer(input, rules, ['input']);
  if (!checked.ok) throw new Problem(checked.issues);
  const customer = withUuids(checked.value);
  const number = await numbersOf(context.database).next(context.scope, 'customer');
  const columns = columnsOfFields(customer);
  let row: CustomerRow | undefined;
  const saving = throughDoors(context, customer.tagNames.length > 0, async (doors) => {
    const named = await ensureTags(context, doors, customer.tagNames);
    const tagIds = [...new Set([...customer.tagIds, ...named.values()])];
    const source = customer.source ?? (context.actor.kind === 'STAFF' ? CustomerSource.MANUAL : CustomerSource.API);
    const toCreate = customerToCreate(context, { ...customer, tagIds, source }, columns, number);
    const { statement, values } = createStatement(toCreate);
    [row] = await doors.save<CustomerRow>(statement, values);
    return row?.id ?? '';
  });
  const customerId = await explainRefusal(context, { ...customer, ...columns }, saving);
  if (row) context.prime(customerById, customerId, row);
  const countryCode = mainAddress(customer.addresses)?.countryCode ?? rules.countryCode;
  return { customerId, warnings: customerWarnings(customer, countryCode, ['input']) };
}

/** The same with uuids where the input has global ids. */
function withUuids(customer: NewCustomer): NewCustomer {
  const uuids = (type: 'Tag' | 'CustomerGroup', ids: readonly string[], field: string) =>
    ids.map((id, index) => uuidOf(type, id, ['input', field, index]));
  return {
    ...customer,
    ...placesOf(customer, ['input']),
    groupIds: uuids('CustomerGroup', customer.groupIds, 'groupIds'),
    primaryGroupId: uuidIfAny('CustomerGroup', customer.primaryGroupId, ['input', 'primaryGroupId']),
    tagIds: uuids('Tag', customer.tagIds, 'tagIds'),
  };
}
