import type { StaffRole } from '@clientela/domain/permission';
import type { RequestContext } from '../platform/context.js';
import { membershipsOfStaff, staffById } from './staff.loaders.js';
import type { MembershipRow, StaffRow } from './staff.queries.js';
import type { Viewer } from './viewer.type.js';

/** More shops than this nobody switches between by a menu. */
export const maxMemberships = 200;

const staffIdOf = ({ maybeActor }: RequestContext) => (maybeActor?.kind === 'STAFF' ? maybeActor.id : null);

/** Who asks, or null. */
export const viewerOf = ({ maybeActor }: RequestContext): Viewer | null =>
  maybeActor && { permissions: [...maybeActor.permissions] };

/** The person who asks; null for a token. */
export function staffOfViewer(context: RequestContext): Promise<StaffRow | null> | null {
  const staffId = staffIdOf(context);
  return staffId === null ? null : context.load(staffById, staffId);
}

/** Where the person who asks works, demo shops last. */
export async function membershipsOfViewer(context: RequestContext): Promise<MembershipRow[]> {
  const staffId = staffIdOf(context);
  const memberships = staffId === null ? [] : await context.load(membershipsOfStaff, staffId);
  return memberships.slice(0, maxMemberships);
}

/** What the person who asks is in the shop of the request; null for a token, and without a shop. */
export async function roleOfViewer(context: RequestContext): Promise<StaffRole | null> {
  const memberships = await membershipsOfViewer(context);
  return memberships.find(({ shopId }) => shopId === context.maybeActor?.shopId)?.role ?? null;
}
