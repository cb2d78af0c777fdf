import { type Address, addressLimits, withOneDefault } from '@clientela/domain/address';
import { checkAddressChanges, checkNewAddress, type NewAddress } from '@clientela/domain/address-gate';
import { globalId, uuidOf } from '@clientela/domain/global-id';
import { type Checked, Problem, problem } from '@clientela/domain/problem';
import { type Changes, changesBetween, recordAudit } from '../../audit/audit.service.js';
import type { RequestContext } from '../../platform/context.js';
import type { Transaction } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/database/values.js';
import { absentWhenNull } from '../../platform/input.js';
import { AddressEntity } from '../records/address.entity.js';
import { lockCustomer } from '../writing/customer-lock.js';
import { cityKey } from '../writing/customer-write.queries.js';
import { inputRules } from '../writing/input-rules.js';
import { searchByAddresses } from '../writing/search-sections.js';
import type {
  CustomerAddressCreateInput,
  CustomerAddressDeleteInput,
  CustomerAddressUpdateInput,
} from './address.inputs.js';
import { addressesForUpdate, customerOfAddress, saveDefaults } from './address-write.queries.js';

/** The address that was written, and whose it is. */
export interface WrittenAddress {
  addressId: string;
  customerId: string;
}

/** Adds an address. The first is the default for both. @throws Problem of the gate, NOT_FOUND, TOO_MANY */
export async function createAddress(
  context: RequestContext,
  { customerId: id, ...input }: CustomerAddressCreateInput,
): Promise<WrittenAddress> {
  const customerId = uuidOf('Customer', id, ['input', 'customerId']);
  const wanted = accepted(checkNewAddress(absentWhenNull(input), await inputRules(context), ['input']));
  const addressId = uuidv7();
  return context.write(async (transaction) => {
    await lockCustomer(transaction, context, customerId);
    const before = await addressesForUpdate(transaction, context, customerId);
    const { max } = addressLimits.perCustomer;
    if (before.length >= max) throw problem('TOO_MANY', ['input'], { params: { max } });
    const added = { ...wanted, id: addressId, customerId };
    const after = withDefaultsOf(added, [...before, added]);
    const unmarked = { ...added, isDefaultBilling: false, isDefaultShipping: false, cityKey: cityKey(added.city) };
    await transaction.manager.insert(AddressEntity, { shopId: context.shopId, ...unmarked });
    await settle(transaction, context, customerId, [...before, unmarked], after);
    const { id: _id, customerId: _customerId, ...fields } = after.find((each) => each.id === addressId) ?? added;
    const changes = { ...changesBetween<NewAddress>({}, fields), ...movedDefaults(before, after) };
    await leaveEvent(transaction, context, 'address.create', customerId, changes);
    return { addressId, customerId };
  });
}

/** Changes an address. @throws Problem of the gate, NOT_FOUND */
export async function updateAddress(
  context: RequestContext,
  { id, ...input }: CustomerAddressUpdateInput,
): Promise<WrittenAddress> {
  const addressId = uuidOf('Address', id, ['input', 'id']);
  const rules = await inputRules(context);
  const { line1, city, countryCode, isDefaultBilling, isDefaultShipping, ...clearable } = input;
  const given = { ...absentWhenNull({ line1, city, countryCode, isDefaultBilling, isDefaultShipping }), ...clearable };
  return context.write(async (transaction) => {
    const { customerId, before, address } = await lockAddress(transaction, context, addressId);
    const wanted = accepted(checkAddressChanges(given, address, rules, ['input']));
    const changed = { ...address, ...wanted };
    const after = withDefaultsOf(
      changed,
      before.map((each) => (each.id === addressId ? changed : each)),
    );
    const { isDefaultBilling: _billing, isDefaultShipping: _shipping, ...fields } = wanted;
    if (Object.keys(fields).length > 0) {
      const key = fields.city === undefined ? {} : { cityKey: cityKey(fields.city) };
      await transaction.manager.update(AddressEntity, { shopId: context.shopId, id: addressId }, { ...fields, ...key });
    }
    await settle(transaction, context, customerId, before, after);
    const own = changesBetween<Address>(address, after.find((each) => each.id === addressId) ?? changed);
    const changes = { ...own, ...movedDefaults(before, after) };
    if (Object.keys(changes).length > 0) {
      await leaveEvent(transaction, context, 'address.update', customerId, changes);
    }
    return { addressId, customerId };
  });
}

/** Deletes an address. What it was the default for passes to the oldest that is left. @throws Problem NOT_FOUND */
export async function deleteAddress(
  context: RequestContext,
  { id }: CustomerAddressDeleteInput,
): Promise<{ deletedId: string; customerId: string }> {
  const addressId = uuidOf('Address', id, ['input', 'id']);
  return context.write(async (transaction) => {
    const { customerId, before, address } = await lockAddress(transaction, context, addressId);
    await transaction.manager.delete(AddressEntity, { shopId: context.shopId, id: addressId });
    const left = before.filter((each) => each.id !== addressId);
    const after = withOneDefault(left);
    await settle(transaction, context, customerId, left, after);
    const { id: _id, customerId: _customerId, ...fields } = address;
    const gone = Object.fromEntries(Object.keys(fields).map((field) => [field, null]));
    const changes = { ...changesBetween<object>(fields, gone), ...movedDefaults(before, after) };
    await leaveEvent(transaction, context, 'address.delete', customerId, changes);
    return { deletedId: id, customerId };
  });
}

function accepted<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Problem(checked.issues);
  return checked.value;
}

/** All addresses of the customer of an address, whom nobody else writes until the end of the transaction. */
async function lockAddress(transaction: Transaction, context: RequestContext, addressId: string) {
  const notFound = problem('NOT_FOUND', ['input', 'id'], { params: { type: 'Address' } });
  const customerId = await customerOfAddress(transaction, context, addressId);
  if (!customerId) throw notFound;
  await lockCustomer(transaction, context, customerId, ['input', 'id']);
  const before = await addressesForUpdate(transaction, context, customerId);
  const address = before.find((each) => each.id === addressId);
  if (!address) throw notFound;
  return { customerId, before, address };
}

/** The addresses in their order, with one default of each kind: that of `preferred` where it is marked. */
function withDefaultsOf(preferred: Address, addresses: readonly Address[]): Address[] {
  const others = addresses.filter((each) => each.id !== preferred.id);
  const marked = preferred.isDefaultBilling || preferred.isDefaultShipping;
  const settled = new Map(withOneDefault(marked ? [preferred, ...others] : addresses).map((each) => [each.id, each]));
  return addresses.map((each) => settled.get(each.id) ?? each);
}

/** From which address to which a mark went: told with the write that moved it, because it changes both. */
function movedDefaults(before: readonly Address[], after: readonly Address[]): Changes {
  const changes: Changes = {};
  for (const mark of ['isDefaultBilling', 'isDefaultShipping'] as const) {
    const [lost, got] = [before, after].map((addresses) => addresses.find((address) => address[mark])?.id);
    if (!lost || !got || lost === got) continue;
    changes[movedNames[mark]] = [globalId('Address', lost), globalId('Address', got)];
  }
  return changes;
}
const movedNames = { isDefaultBilling: 'defaultBillingAddress', isDefaultShipping: 'defaultShippingAddress' } as const;

async function settle(
  transaction: Transaction,
  context: RequestContext,
  customerId: string,
  before: readonly Address[],
  after: readonly Address[],
): Promise<void> {
  await saveDefaults(transaction, context, before, after);
  await searchByAddresses(transaction, context, customerId, after);
}

const leaveEvent = (
  transaction: Transaction,
  context: RequestContext,
  action: string,
  customerId: string,
  changes: Changes,
) => recordAudit(transaction, context, [{ action, subjectType: 'Customer', subjectId: customerId, changes }]);
