import type { CustomerSource } from '@clientela/domain/customer';
import type { NewCustomer } from '@clientela/domain/customer-gate';
import { globalId } from '@clientela/domain/global-id';
import { customerSearchText } from '@clientela/domain/search-text';
import { type AuditSource, auditActor, type Changes, changesBetween } from '../../audit/audit.service.js';
import { uuidv7 } from '../../platform/database/values.js';
import type { WrittenColumns } from './customer-columns.js';
import { toldFields } from './customer-places.js';
import type { CustomerToCreate } from './customer-write.queries.js';

/** A new customer as its insert takes it, alone or among many: with its ids, its search text and its event. */
export function customerToCreate(
  by: AuditSource,
  customer: NewCustomer & { source: CustomerSource },
  columns: WrittenColumns,
  number: number,
): CustomerToCreate {
  const notes = customer.note === null ? [] : [customer.note];
  return {
    shopId: by.shopId,
    actor: auditActor(by),
    eventId: uuidv7(),
    changes: createdChanges(customer),
    row: { ...columns, id: uuidv7(), number, source: customer.source },
    searchText: customerSearchText({ ...customer, number, notes }),
    // Ids that grow with their place keep the order in which the addresses were given.
    addresses: customer.addresses.map((address, index) => ({ ...address, id: uuidv7(Date.now() + index) })),
    groupIds: customer.groupIds,
    primaryGroupId: customer.primaryGroupId,
    tagIds: customer.tagIds,
    note: customer.note === null ? null : { id: uuidv7(), body: customer.note },
  };
}

/** What a new customer has, for its audit event. */
function createdChanges(customer: NewCustomer): Changes {
  const { groupIds, primaryGroupId: _primary, tagIds, tagNames: _names, addresses, metadata, ...fields } = customer;
  const lists: Changes = {};
  if (addresses.length > 0) lists.addresses = [null, addresses];
  if (groupIds.length > 0) lists.groups = [null, groupIds.map((id) => globalId('CustomerGroup', id))];
  if (tagIds.length > 0) lists.tags = [null, tagIds.map((id) => globalId('Tag', id))];
  if (Object.keys(metadata).length > 0) lists.metadata = [null, metadata];
  return { ...changesBetween({}, toldFields(fields)), ...lists };
}
