import { dayIn } from '@clientela/domain/day';
import { OrderClaim } from '@clientela/domain/order';
import { type BuyerKey, buyerKeys, claimOf, identitiesToRemember, isAnonymous } from '@clientela/domain/order-buyer';
import { isExemptionActive, type TaxExemption } from '@clientela/domain/preferences';
import type { Asked, BuyerFacts, Found } from './order-look-up.js';
import type { Person } from './order-snapshot-state.js';
import type { OrderState } from './order-state.js';

/** How a channel knows a customer, to be remembered. */
export interface Identity {
  readonly channelId: string;
  readonly kind: string;
  readonly value: string;
  readonly customerId: string;
}

/** Whose order it is: somebody known, nobody, or whoever is made for it. */
export type Decided = { readonly kind: 'KNOWN'; readonly facts: BuyerFacts } | { readonly kind: 'NOBODY' | 'NEW' };

/**
 * Decides whose the orders of one look-up are, each after the other: whoever is new with one of them is known to those
 * that follow. The rule is the domain's `buyerKeys`; here it meets what the shop has.
 */
export class BuyerBook {
  readonly #new = new Map<string, BuyerFacts>();
  readonly #remembered = new Set<string>();

  /** Whose order it is. */
  decide(asked: Asked, found: Found): Decided {
    const { buyer } = asked.snapshot;
    const current = found.customers.find(({ by }) => by === 'CURRENT');
    if (found.order?.fields.isMoved) return current ? { kind: 'KNOWN', facts: current } : { kind: 'NOBODY' };
    if (isAnonymous(buyer)) return { kind: 'NOBODY' };
    const keys = keysOf(asked, found);
    const identities = keys.filter(isIdentity);
    const facts =
      this.#firstOf(identities, asked, found) ??
      (current && isSameBuyer(asked, found.order, keys) ? current : undefined) ??
      this.#firstOf(keys, asked, found);
    return facts ? { kind: 'KNOWN', facts } : { kind: 'NEW' };
  }

  /**
   * Whether the channel names somebody else than whose the order is: its customer id or e-mail is another one's. The
   * same buyer as ever under another e-mail is nobody else.
   */
  namesAnother(asked: Asked, found: Found): boolean {
    const current = found.customers.find(({ by }) => by === 'CURRENT');
    const keys = keysOf(asked, found);
    const named = this.#firstOf(keys, asked, found);
    if (named) return named.id !== current?.id;
    return !isAnonymous(asked.snapshot.buyer) && !isSameBuyer(asked, found.order, keys);
  }

  /** Somebody is made for this order. */
  add(asked: Asked, found: Found, facts: BuyerFacts): void {
    // A phone that several had already says of nobody who they are, of the next one neither.
    const isShared = found.customers.some(({ by }) => by === 'PHONE');
    const typed = keysOf(asked, found).filter((key) => !isIdentity(key) && !(key.kind === 'PHONE' && isShared));
    for (const key of [...identitiesOf(asked, found), ...typed]) this.#new.set(nameOf(asked.channelId, key), facts);
  }

  /** What the channel calls the customer of the order and nobody has remembered yet. */
  identities(asked: Asked, found: Found, customerId: string | null): Identity[] {
    if (customerId === null || !found.channel || found.order?.fields.isMoved) return [];
    const { channelId } = asked;
    const unknown = identitiesOf(asked, found).filter((key) => {
      const name = nameOf(channelId, key);
      if (this.#remembered.has(name) || found.customers.some(({ by }) => by === key.kind)) return false;
      this.#remembered.add(name);
      return true;
    });
    return unknown.map(({ kind, value }) => ({ channelId, kind, value, customerId }));
  }

  #firstOf(keys: readonly BuyerKey[], asked: Asked, found: Found): BuyerFacts | undefined {
    for (const key of keys) {
      const facts = this.#new.get(nameOf(asked.channelId, key)) ?? theOnly(found.customers, key.kind);
      if (facts) return facts;
    }
    return undefined;
  }
}

const keysOf = ({ snapshot }: Asked, { channel, shop }: Found): BuyerKey[] =>
  channel ? buyerKeys(snapshot.buyer, channel, shop) : [];
const identitiesOf = ({ snapshot }: Asked, { channel, shop }: Found) =>
  channel ? identitiesToRemember(snapshot.buyer, channel, shop) : [];
const isIdentity = ({ kind }: BuyerKey) => kind === 'CUSTOMER_ID' || kind === 'RELAY_EMAIL';
const nameOf = (channelId: string, { kind, value }: BuyerKey) =>
  isIdentity({ kind, value } as BuyerKey) ? `${kind} ${channelId} ${value}` : `${kind} ${value}`;

/** Several customers may have one phone: then it tells nobody. */
function theOnly(customers: readonly BuyerFacts[], kind: BuyerFacts['by']): BuyerFacts | undefined {
  const found = customers.filter(({ by }) => by === kind);
  return found.length === 1 ? found[0] : undefined;
}

/** A known order whose buyer is who it was stays with its customer, whatever e-mail that one has by now. */
function isSameBuyer({ snapshot }: Asked, order: OrderState | null, keys: readonly BuyerKey[]): boolean {
  if (!order) return false;
  const { email, phone } = snapshot.buyer;
  return keys.length === 0 || (order.fields.email === email && order.fields.phone === phone);
}

/** What a customer's order says of them: copied when it becomes theirs, and kept while it stays theirs. */
export function personOf(asked: Asked, found: Found, facts: BuyerFacts | null): Person {
  const { snapshot } = asked;
  const before = found.order?.fields;
  if (!facts) return { ...nobody, taxId: snapshot.taxId, vatId: snapshot.vatId };
  const kept = before?.customerId === facts.id ? before : null;
  const ids = {
    customerId: facts.id,
    taxId: snapshot.taxId ?? (kept ? kept.taxId : facts.taxId),
    vatId: snapshot.vatId ?? (kept ? kept.vatId : facts.vatId),
    claim: before?.isMoved ? before.claim : claimOf(snapshot.buyer),
  };
  if (kept) {
    const { taxExemptionReason, taxExemptionCertificate } = kept;
    return { ...ids, taxExemptionReason, taxExemptionCertificate };
  }
  const isActive = (exemption: TaxExemption) =>
    isExemptionActive(exemption, dayIn(found.shop.timeZone, snapshot.placedAt));
  const exemption = facts.exemption && isActive(facts.exemption) ? facts.exemption : null;
  return {
    ...ids,
    taxExemptionReason: exemption?.reason ?? null,
    taxExemptionCertificate: exemption?.certificate ?? null,
  };
}

const nobody = {
  customerId: null,
  claim: OrderClaim.ANONYMOUS,
  taxExemptionReason: null,
  taxExemptionCertificate: null,
};
