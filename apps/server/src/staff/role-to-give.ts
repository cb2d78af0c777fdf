import { permissionsOf, type StaffRole } from '@clientela/domain/permission';
import { problem } from '@clientela/domain/problem';
import type { RequestContext } from '../platform/context.js';

/**
 * Owners may give any role. A token that may care for staff gives those alone that may do no more than it: with an
 * owner of its own making it could do what it was never given. @throws Problem SCOPE_NOT_ALLOWED
 */
export function refuseRoleBeyond(context: RequestContext, role: StaffRole): void {
  const lacking = [...permissionsOf(role)].find((permission) => !context.can(permission));
  if (lacking) throw problem('SCOPE_NOT_ALLOWED', ['input', 'role'], { params: { permission: lacking } });
}
