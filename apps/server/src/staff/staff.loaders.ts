import { defineLoader, groupByKey, oneByKey } from '../platform/loader.js';
import { findMemberships, findStaff, type MembershipRow, type StaffRow } from './staff.queries.js';

/** A person by their id: oneself, or somebody of the same shop. */
export const staffById = defineLoader<string, StaffRow | null>('staffById', async (context, ids) =>
  oneByKey(await findStaff(context, ids), ids, (row) => row.id),
);

/** The shops in which a person works: one's own, shops of one's own data before demo ones. */
export const membershipsOfStaff = defineLoader<string, MembershipRow[]>('membershipsOfStaff', async (context, ids) =>
  groupByKey(await findMemberships(context, ids), ids, (row) => row.staffUserId),
);
