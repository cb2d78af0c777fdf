import { checkCustomerChanges } from '@clientela/domain/customer-gate';
import { customerWarnings } from '@clientela/domain/customer-warnings';
import { uuidOf } from '@clientela/domain/global-id';
import type { InputContext } from '@clientela/domain/input-context';
import { Problem, problem } from '@clientela/domain/problem';
import { ownSearchText } from '@clientela/domain/search-text';
import { auditActor, type Changes, changesBetween } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import { uuidv7 } from '../../platform/database/values.js';
import { staleVersion } from '../../platform/graphql/mutations.js';
import { customerById } from '../records/customer.loaders.js';
import type { CustomerRow } from '../records/customer.row.js';
import { columnsOfFields, fieldsOfRow } from '../writing/customer-columns.js';
import { type Doors, throughDoors } from '../writing/customer-doors.js';
import { explainRefusal } from '../writing/customer-faults.js';
import { placesOf, toldFields } from '../writing/customer-places.js';
import { customerForUpdate, updateStatement } from '../writing/customer-write.queries.js';
import { inputRules } from '../writing/input-rules.js';
import type { CustomerUpdateInput } from './customer.inputs.js';
import type { WrittenCustomer } from './customer-create.service.js';

/**
 * Changes a customer's own fields.
 * @throws Problem of the gate; NOT_FOUND; STALE_VERSION with the customer as it stands; EMAIL_TAKEN, EXTERNAL_REFERENCE_TAKEN
 */
export async function updateCustomer(context: RequestContext, input: CustomerUpdateInput): Promise<WrittenCustomer> {
  const customerId = uuidOf('Customer', input.id, ['input', 'id']);
  const rules = await inputRules(context);
  const taken = { emailNormalized: null as string | null, externalReference: null as string | null };
  let row: CustomerRow | undefined;
  const saving = throughDoors(context, false, async (doors) => {
    const before = await readCustomer(context, doors, customerId, input.expectedVersion);
    const wanted = wantedChange(before, input, rules);
    if (!wanted) {
      row = before;
      return warningsOf(before, rules);
    }
    Object.assign(taken, wanted.columns);
    row = await saveChange(context, doors, before, wanted);
    return warningsOf(row, rules);
  });
  const warnings = await explainRefusal(context, taken, saving);
  if (row) context.prime(customerById, customerId, row);
  return { customerId, warnings };
}

/** The customer as it stands. @throws Problem NOT_FOUND, STALE_VERSION */
export async function readCustomer(
  context: RequestContext,
  doors: Doors,
  id: string,
  expectedVersion: number,
): Promise<CustomerRow> {
  const [row] = await doors.read<CustomerRow>(customerForUpdate, [context.shopId, id]);
  if (!row) throw problem('NOT_FOUND', ['input', 'id'], { params: { type: 'Customer' } });
  if (row.version !== expectedVersion) throw staleVersion(expectedVersion, row.version, { customerId: id });
  return row;
}

interface WantedChange {
  readonly columns: ReturnType<typeof columnsOfFields>;
  readonly changes: Changes;
}

/** What the input makes of the customer; null when nothing differs. */
function wantedChange(before: CustomerRow, input: CustomerUpdateInput, rules: InputContext): WantedChange | null {
  const checked = checkCustomerChanges({ ...input, type: input.type ?? undefined }, before, rules, ['input']);
  if (!checked.ok) throw new Problem(checked.issues);
  const fields = fieldsOfRow(before);
  const wanted = { ...checked.value, ...placesOf(checked.value, ['input']) };
  const changes = changesBetween(toldFields(fields), toldFields(wanted));
  if (Object.keys(changes).length === 0) return null;
  return { columns: columnsOfFields({ ...fields, ...wanted }), changes };
}

async function saveChange(
  context: RequestContext,
  doors: Doors,
  before: CustomerRow,
  { columns, changes }: WantedChange,
): Promise<CustomerRow> {
  const { statement, values } = updateStatement({
    shopId: context.shopId,
    before,
    row: columns,
    ownText: ownSearchText({ ...columns, number: before.number }),
    actor: auditActor(context),
    eventId: uuidv7(),
    changes,
  });
  const [changed] = await doors.save<Partial<CustomerRow>>(statement, values);
  if (changed) return { ...before, ...columns, ...changed };
  throw await changedMeanwhile(context, doors, before);
}

/** Somebody was faster between reading and saving: what to answer. */
export async function changedMeanwhile(context: RequestContext, doors: Doors, { id, version }: CustomerRow) {
  await readCustomer(context, doors, id, version);
  return staleVersion(version, version + 1, { customerId: id });
}

const warningsOf = (row: CustomerRow, rules: InputContext) => customerWarnings(row, rules.countryCode, ['input']);
