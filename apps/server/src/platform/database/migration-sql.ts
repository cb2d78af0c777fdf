/** The shop of the transaction, as an initplan: evaluated once per statement, and no shop means no rows. */
export const currentShop = `(select nullif(current_setting('app.shop', true), '')::uuid)`;
/** The person of the transaction. */
export const currentStaff = `(select nullif(current_setting('app.staff', true), '')::uuid)`;

export type Privileges = readonly ('select' | 'insert' | 'update' | 'delete')[];

/**
 * Row-level security, enforced on the owner too, and what the application may do. Rows are written under the condition
 * under which they are seen, unless a narrower one is said.
 */
export const securedTable = (table: string, condition: string, privileges: Privileges, written = condition) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_scope on ${table} using (${condition}) with check (${written});
  grant ${privileges.join(', ')} on ${table} to clientela_app;`;

/** A table whose rows belong to a shop. */
export const shopTable = (table: string, privileges: Privileges = ['select', 'insert', 'update', 'delete']) =>
  securedTable(table, `shop_id = ${currentShop}`, privileges);
