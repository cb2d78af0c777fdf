import pg from 'pg';
import { scopeFor } from '../src/platform/database/scope.js';
import type { Statement } from '../src/platform/database/statement.js';
import type { TestDatabase } from './database.js';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Runs statements as the application's role, and tells how: auto_explain sees into functions, which EXPLAIN does not. */
export class Planner {
  readonly #plans: string[] = [];

  private constructor(readonly client: pg.Client) {
    client.on('notice', (notice) => this.#plans.push(notice.message ?? ''));
  }

  static async connect({ superuserUrl, appUrl }: TestDatabase): Promise<Planner> {
    const client = new pg.Client({ connectionString: superuserUrl });
    await client.connect();
    await client.query(`load 'auto_explain'`);
    await client.query(`set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
      set auto_explain.log_format = json;
      set client_min_messages = log`);
    await client.query(`set role ${pg.escapeIdentifier(decodeURIComponent(new URL(appUrl).username))}`);
    return new Planner(client);
  }

  /** The ways into tables that a statement goes, and its functions: `Index Scan customer_name_ix`, `Seq Scan customer`. */
  async run(shopId: string, statement: Statement, values: readonly unknown[]): Promise<string[]> {
    await this.client.query('begin');
    // As the doors to the database send it: how it is planned is told along with the shop.
    await this.client.query(scopeFor('reading', statement).text, [shopId, '']);
    this.#plans.length = 0;
    await this.client.query(statement.text, [...values]);
    // A statement is told of when it is closed, which the end of the transaction does.
    await this.client.query('commit');
    const plans = this.#plans
      .filter((message) => !message.includes('set_config'))
      .map((message) => JSON.parse(message.slice(message.indexOf('{'))) as { Plan: PlanNode });
    return plans.flatMap(({ Plan }) => scansOf(Plan));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

function scansOf(node: PlanNode): string[] {
  const target = node['Index Name'] ?? node['Relation Name'];
  const own = target === undefined ? [] : [`${node['Node Type']} ${target}`];
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)];
}
