/** What a person or a token may do. The scopes of tokens are the same list. */
export const Permission = {
  READ_CUSTOMERS: 'READ_CUSTOMERS',
  READ_PII: 'READ_PII',
  WRITE_CUSTOMERS: 'WRITE_CUSTOMERS',
  WRITE_GROUPS: 'WRITE_GROUPS',
  DELETE: 'DELETE',
  IMPORT: 'IMPORT',
  EXPORT: 'EXPORT',
  WRITE_MONEY: 'WRITE_MONEY',
  SETTINGS: 'SETTINGS',
  ADMIN: 'ADMIN',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];

/** What each permission allows, for the API's documentation and the token screen. */
export const permissionDescriptions: Record<Permission, string> = {
  READ_CUSTOMERS: 'Read customers, groups, tags, orders and notes; tax ids are masked.',
  READ_PII: 'Read tax ids, birthdays and addresses in full, and find customers by them.',
  WRITE_CUSTOMERS: 'Write customers, tags, notes and orders.',
  WRITE_GROUPS: 'Write groups, discounts and tax exemptions; block and merge customers.',
  DELETE: 'Delete and erase customers; undo the bulk changes of others.',
  IMPORT: 'Load customers from files.',
  EXPORT: 'Export lists; change all that match a filter.',
  WRITE_MONEY: 'Refund, give credit and store credit.',
  SETTINGS: 'Change settings, channels and templates.',
  ADMIN: 'Manage staff, tokens and webhooks; remove the shop.',
};

/** What a member of the staff is in one shop. */
export const StaffRole = { OWNER: 'OWNER', MANAGER: 'MANAGER', AGENT: 'AGENT', VIEWER: 'VIEWER' } as const;
export type StaffRole = (typeof StaffRole)[keyof typeof StaffRole];

/** What each role is for, for the API's documentation and the staff screen. */
export const staffRoleDescriptions: Record<StaffRole, string> = {
  OWNER: 'Everything, including staff, tokens and removing the shop.',
  MANAGER: 'Everything but staff, tokens, webhooks and removing the shop.',
  AGENT: 'Reads and writes customers, tags, notes and orders.',
  VIEWER: 'Reads customers without their personal data in full.',
};

const all = Object.values(Permission);
const byRole: Record<StaffRole, ReadonlySet<Permission>> = {
  OWNER: new Set(all),
  MANAGER: new Set(all.filter((permission) => permission !== Permission.ADMIN)),
  AGENT: new Set([Permission.READ_CUSTOMERS, Permission.READ_PII, Permission.WRITE_CUSTOMERS]),
  VIEWER: new Set([Permission.READ_CUSTOMERS]),
};

/** The permissions of a role: the table "who may what" of the product. */
export function permissionsOf(role: StaffRole): ReadonlySet<Permission> {
  return byRole[role];
}
