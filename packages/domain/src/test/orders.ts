import type { InputContext } from '../input-context.js';
import { checkOrderSnapshot } from '../order-gate.js';
import type { OrderUpsertInput } from '../order-input.js';
import { transactionTotals } from '../order-money.js';
import type { OrderSnapshot } from '../order-snapshot.js';
import { paymentStatusOf } from '../order-states.js';

/** A parser that knows nine digits and prefixes: the real one has its own test. */
export const parsePhone: InputContext['parsePhone'] = (text, country) => {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 9) return null;
  const e164 = text.startsWith('+') ? `+${digits}` : `+34${digits}`;
  return { e164, countryCode: country ?? null, formatted: e164 };
};

export const context: InputContext = { parsePhone, countryCode: 'ES', today: '2026-11-22' };

/** An order of two helmets at 60.50, as a channel tells it. */
export const anOrder = (given: Partial<OrderUpsertInput> = {}): OrderUpsertInput => ({
  channelId: 'chn',
  externalId: '1001',
  placedAt: '2026-11-20T10:00:00Z',
  currencyCode: 'EUR',
  lines: [{ title: 'Casco rojo', sku: 'CAS-1', quantity: 2, unitPrice: '60.50', taxRate: '21' }],
  ...given,
});

/** Through the gate. */
export const check = (given: Partial<OrderUpsertInput> = {}) => checkOrderSnapshot(anOrder(given), context, ['input']);
/** As it is kept. */
export const kept = (given: Partial<OrderUpsertInput> = {}): OrderSnapshot => {
  const checked = check(given);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
};
/** What the gate says is wrong, as `CODE the.way`. */
export const issuesOf = (given: object): string[] => {
  const checked = check(given);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
};
export const line = (given: object = {}) => ({ title: 'Casco', quantity: 1, unitPrice: '10', ...given });
export const paymentOf = ({ totals, transactions }: OrderSnapshot) =>
  paymentStatusOf({ total: totals.total, ...transactionTotals(transactions, totals.total) });
