import { describeDay, describePart, discountRuleSentences, explainDiscountStep } from './discount-explanation.js';
import type { Language } from './locale.js';
import { formatMoney, type Money } from './money.js';
import type { PriceStep, PriceStepKind } from './price-step.js';
import { parseTaxRate } from './tax-rate.js';

/** The sentences of an explanation; the two that speak of discounts are made by those. */
const sentences: Record<Language, Record<PriceStepKind, string>> = {
  es: {
    LINES: 'Los artículos suman {amount}.',
    LINE_DISCOUNTS: 'Los descuentos de artículos quitan {amount}.',
    TAX_REMOVED: 'El cliente está exento de impuesto ({reason}): los precios pierden {amount} de impuesto.',
    EXEMPT: 'El cliente está exento de impuesto ({reason}).',
    EXEMPTION_NOT_STARTED: 'La exención de impuesto ({reason}) no cuenta: empieza el {day}.',
    EXEMPTION_EXPIRED: 'La exención de impuesto ({reason}) no cuenta: terminó el {day}.',
    DISCOUNT_RULE: '{rule}',
    DISCOUNT_REASON: '{discount}',
    DISCOUNT: 'El descuento quita {amount}.',
    DISCOUNT_BY_HAND: 'El descuento puesto a mano quita {amount}, en lugar del que tiene el cliente.',
    SHIPPING: 'El envío cuesta {amount}.',
    TAX_INCLUDED: 'Incluye {amount} de impuesto: {rate} de {base}.',
    TAX_ADDED: 'Se suma {amount} de impuesto: {rate} de {base}.',
    NO_TAX: 'No se cobra impuesto.',
    TOTAL: 'Total: {amount}.',
  },
  en: {
    LINES: 'The items come to {amount}.',
    LINE_DISCOUNTS: 'Discounts on items take {amount} off.',
    TAX_REMOVED: 'The customer is exempt from tax ({reason}): prices lose {amount} of tax.',
    EXEMPT: 'The customer is exempt from tax ({reason}).',
    EXEMPTION_NOT_STARTED: 'The tax exemption ({reason}) does not count: it begins on {day}.',
    EXEMPTION_EXPIRED: 'The tax exemption ({reason}) does not count: it ended on {day}.',
    DISCOUNT_RULE: '{rule}',
    DISCOUNT_REASON: '{discount}',
    DISCOUNT: 'The discount takes {amount} off.',
    DISCOUNT_BY_HAND: "The discount set by hand takes {amount} off, in place of the customer's own.",
    SHIPPING: 'Shipping costs {amount}.',
    TAX_INCLUDED: 'It includes {amount} of tax: {rate} of {base}.',
    TAX_ADDED: '{amount} of tax is added: {rate} of {base}.',
    NO_TAX: 'No tax is charged.',
    TOTAL: 'Total: {amount}.',
  },
};

/** One step of how a price came about, as a sentence for a person. */
export function explainPriceStep(step: PriceStep, language: Language): string {
  const money = (amount: Money | null) => (amount === null ? '' : formatMoney(amount, language));
  const values: Record<string, string> = {
    amount: money(step.amount),
    base: money(step.base),
    rate: describePart(parseTaxRate(step.rate ?? '') ?? 0, language),
    reason: step.reason ?? '',
    day: describeDay(step.day, language),
    rule: step.rule === null ? '' : discountRuleSentences[language][step.rule],
    discount: step.discount === null ? '' : explainDiscountStep(step.discount, language),
  };
  return sentences[language][step.kind].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** How a price came about, in sentences for a person. */
export function explainPrice(steps: readonly PriceStep[], language: Language): string {
  return steps.map((step) => explainPriceStep(step, language)).join(' ');
}
