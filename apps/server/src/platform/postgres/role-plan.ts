/** What the catalogue says about the roles and rights that Clientela wants; read by `readState` in roles.ts. */
export interface RoleState {
  database: string;
  owner: string;
  ownerIsSuperuser: boolean;
  /** 180004, for example. */
  version: number;
  roles: { name: string; settings: string[]; unsafe: boolean; ownerMaySetRole: boolean }[];
  extensions: string[];
  tempIsPublic: boolean;
  createIsPublic: boolean;
}

/** The login of the running server: it owns nothing, and row-level security holds it. */
export const appRole = 'clientela_app';

/** Roles nobody logs in as. Each owns the few functions and tables that must see past row-level security. */
export const definerRoles = ['clientela_search', 'clientela_auth', 'clientela_removal'] as const;

const extensions = ['pg_trgm', 'btree_gin'];

/** Set on the role and not by each connection, so that nothing the server sends can forget it. */
const appSettings = { statement_timeout: '5s', lock_timeout: '2s', idle_in_transaction_session_timeout: '10s' };

/**
 * The statements that bring the roles from what they are to what Clientela wants; none when all is well, so that a
 * second start asks for no right at all. `secret` is the literal of the application's password.
 */
export function rolePlan(state: RoleState, secret: string, quote: (identifier: string) => string): string[] {
  const find = (name: string) => state.roles.find((role) => role.name === name);
  const plan: string[] = [];
  if (!find(appRole)) plan.push(`CREATE ROLE ${appRole} LOGIN PASSWORD ${secret}`);
  for (const [name, value] of Object.entries(appSettings)) {
    if (!find(appRole)?.settings.includes(`${name}=${value}`))
      plan.push(`ALTER ROLE ${appRole} SET ${name} = '${value}'`);
  }
  for (const name of definerRoles) {
    if (!find(name)) plan.push(`CREATE ROLE ${name} NOLOGIN`);
    if (!find(name)?.ownerMaySetRole && !state.ownerIsSuperuser) {
      // Handing a table over takes the right to become its new owner. Inheriting its rights is not wanted, and can be
      // refused from 16 on only.
      const how = state.version >= 160_000 ? ' WITH INHERIT FALSE, SET TRUE' : '';
      plan.push(`GRANT ${name} TO ${quote(state.owner)}${how}`);
    }
  }
  if (state.tempIsPublic) plan.push(`REVOKE TEMPORARY ON DATABASE ${quote(state.database)} FROM PUBLIC`);
  if (state.createIsPublic) plan.push('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  for (const name of extensions) {
    if (!state.extensions.includes(name)) plan.push(`CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA public`);
  }
  return plan;
}
