import type { Language } from '@clientela/domain/locale';
import type { Permission } from '@clientela/domain/permission';
import type { Database, Transaction } from './database/database.js';
import type { Scope } from './database/scope.js';
import type { Statement } from './database/statement.js';
import { unauthenticated } from './graphql/errors.js';
import { type RunningMutation, writeOnce } from './idempotency.js';
import { type Batched, Loaders } from './loaders.js';
import type { Soon } from './soon.js';

/** Who asks. Staff may be signed in without having chosen a shop; a token belongs to one. */
export interface Actor {
  readonly kind: 'STAFF' | 'TOKEN';
  readonly id: string;
  readonly name: string;
  readonly shopId: string | null;
  readonly permissions: ReadonlySet<Permission>;
  /** The person on whom it stands: of a token who made it, unless the installation did. */
  readonly answering: string | null;
  /** Of a signed-in person: to sign this very session out. */
  readonly sessionId?: string;
  /** The language that a person has chosen. */
  readonly language?: Language;
}

export interface RequestContextOptions {
  readonly requestId: string;
  readonly language: Language;
  readonly actor: Actor | null;
  readonly database: Database;
  readonly idempotencyKey?: string | undefined;
  /** The address the request came from, or the network of one of IPv6: for throttling. */
  readonly address?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly priming?: boolean;
  /** Sets or clears the session cookie of the answer. */
  readonly setSessionCookie?: (token: string | null) => void;
}

/** Everything a resolver may use. Made for one request and dropped with it. */
export class RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly database: Database;
  readonly loaders: Loaders<RequestContext>;
  readonly idempotencyKey: string | undefined;
  readonly address: string;
  readonly userAgent: string;
  readonly setSessionCookie: (token: string | null) => void;
  running: RunningMutation | undefined;
  readonly #signal = { aborted: false };
  #actor: Actor | null;

  constructor(options: RequestContextOptions) {
    this.requestId = options.requestId;
    this.language = options.language;
    this.database = options.database;
    this.idempotencyKey = options.idempotencyKey;
    this.address = options.address ?? '';
    this.userAgent = options.userAgent ?? '';
    this.setSessionCookie = options.setSessionCookie ?? (() => {});
    this.#actor = options.actor;
    this.loaders = new Loaders(this, options.priming ?? true);
  }

  /** Who asks, or null. */
  get maybeActor(): Actor | null {
    return this.#actor;
  }
  /** Who asks; nobody is an UNAUTHENTICATED error. */
  get actor(): Actor {
    if (!this.#actor) throw unauthenticated();
    return this.#actor;
  }
  /** The shop of this request; without one the request is UNAUTHENTICATED. */
  get shopId(): string {
    const { shopId } = this.actor;
    if (!shopId) throw unauthenticated('Choose a shop: send the header Clientela-Shop with its id.');
    return shopId;
  }
  get scope(): Scope {
    return { shopId: this.shopId, signal: this.#signal };
  }
  /** Nobody waits for this request any more: its statements to come are refused, and what it writes is rolled back. */
  abandon(): void {
    this.#signal.aborted = true;
  }
  /** What a person sees besides the shop: themselves, their memberships, and the shops of these. */
  get personalScope(): Scope {
    const { kind, id, shopId } = this.actor;
    return { shopId: shopId ?? undefined, staffId: kind === 'STAFF' ? id : undefined };
  }
  /** A sign-in or sign-out within this request. */
  become(actor: Actor | null): void {
    this.#actor = actor;
    this.loaders.clear();
  }
  can(permission: Permission): boolean {
    return this.#actor?.permissions.has(permission) ?? false;
  }

  /** Rows of this request's shop. Put `shop_id = $1` into the statement and the shop first into the values all the same. */
  read<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return this.database.read<Row>(this.scope, statement, values);
  }
  /**
   * One transaction in this request's shop. Its result must be plain JSON (ids, codes, numbers): with an
   * `Idempotency-Key` it is kept with the key, and a repeated request gets it without writing again.
   */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    try {
      return await writeOnce(this, work);
    } finally {
      this.loaders.clear();
    }
  }
  /** A write of one statement: one network trip. With an `Idempotency-Key` it goes the long way. */
  async writeOne<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    if (this.idempotencyKey) return this.write((transaction) => transaction.query<Row>(statement, values));
    try {
      return await this.database.writeOne<Row>(this.scope, statement, values);
    } finally {
      this.loaders.clear();
    }
  }

  async load<Key extends string, Value>(definition: Batched<RequestContext, Key, Value>, key: Key): Promise<Value> {
    return this.loaders.get(definition, key);
  }
  /** Like `load`, but what a list has brought along comes at once and not as a promise. */
  get<Key extends string, Value>(definition: Batched<RequestContext, Key, Value>, key: Key): Soon<Value> {
    return this.loaders.get(definition, key);
  }
  prime<Key extends string, Value>(definition: Batched<RequestContext, Key, Value>, key: Key, value: Value): void {
    this.loaders.prime(definition, key, value);
  }
}
