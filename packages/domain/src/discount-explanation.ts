import type { Day } from './day.js';
import { type Discount, parsePercentage } from './discount.js';
import type { DiscountSource, DiscountStep, DiscountStepKind, EffectiveDiscount } from './effective-discount.js';
import type { Language } from './locale.js';
import { formatMoney } from './money.js';
import type { DiscountRule } from './shop.js';

/** The sentences of an explanation; `{what}` is the discount, `{whose}` its owner, `{day}` and `{below}` what they say. */
const stepSentences: Record<Language, Record<DiscountStepKind, string>> = {
  es: {
    APPLIED: 'Se aplica {what} ({whose}).',
    NOT_STARTED: '{what} ({whose}) no cuenta: empieza el {starts}.',
    EXPIRED: '{what} ({whose}) no cuenta: terminó el {ends}.',
    OTHER_CURRENCY: '{what} ({whose}) no cuenta: es en otra moneda.',
    LESS_THAN_BEST: '{what} ({whose}) no cuenta: otro descuenta lo mismo o más.',
    PERSONAL_GOES_FIRST: '{what} ({whose}) no cuenta: el descuento propio va primero.',
    BEST_BELOW: 'Si la compra no llega a {below}, se aplica en su lugar {what} ({whose}), que descuenta más.',
    CAPPED: 'Los porcentajes suman más del 100 %: cuentan como 100 %.',
  },
  en: {
    APPLIED: '{what} applies ({whose}).',
    NOT_STARTED: '{what} ({whose}) does not count: it begins on {starts}.',
    EXPIRED: '{what} ({whose}) does not count: it ended on {ends}.',
    OTHER_CURRENCY: '{what} ({whose}) does not count: it is in another currency.',
    LESS_THAN_BEST: '{what} ({whose}) does not count: another one takes as much or more off.',
    PERSONAL_GOES_FIRST: "{what} ({whose}) does not count: the customer's own discount goes first.",
    BEST_BELOW: 'Below a purchase of {below}, {what} ({whose}) applies instead, because it takes more off.',
    CAPPED: 'The percentages add up to more than 100%: they count as 100%.',
  },
};

/** What the shop does when there are several discounts. */
export const discountRuleSentences: Record<Language, Record<DiscountRule, string>> = {
  es: {
    BEST: 'La tienda aplica el mejor descuento.',
    PERSONAL_FIRST: 'La tienda aplica primero el descuento propio del cliente.',
    SUM: 'La tienda suma los descuentos.',
  },
  en: {
    BEST: 'The shop applies the best discount.',
    PERSONAL_FIRST: "The shop applies the customer's own discount first.",
    SUM: 'The shop adds discounts up.',
  },
};

const words = {
  es: { none: 'Sin descuento.', personal: 'propio del cliente', group: 'grupo' },
  en: { none: 'No discount.', personal: "the customer's own", group: 'group' },
} as const;

/** Why this discount applies, in sentences for a person: the rule of the shop and every step. */
export function explainDiscount(effective: EffectiveDiscount, language: Language): string {
  const sentences = effective.steps.map((step) => explainDiscountStep(step, language));
  const opening = effective.applied.length === 0 ? [words[language].none] : [];
  // One discount alone needs no rule to be chosen.
  const rule = sentences.length > 1 ? [discountRuleSentences[language][effective.rule]] : [];
  return [...opening, ...rule, ...sentences].join(' ');
}

/** One step of the explanation as a sentence. */
export function explainDiscountStep(step: DiscountStep, language: Language): string {
  const values: Record<string, string> = {
    what: step.discount === null ? '' : describeDiscount(step.discount, language),
    whose: step.source === null ? '' : describeSource(step.source, language),
    starts: describeDay(step.discount?.startsOn ?? null, language),
    ends: describeDay(step.discount?.endsOn ?? null, language),
    below: step.below === null ? '' : formatMoney(step.below, language),
  };
  return stepSentences[language][step.kind].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** A discount in words: `12,5 %`, `10,00 €`. */
export function describeDiscount(discount: Discount, language: Language): string {
  if (discount.amount !== null) return formatMoney(discount.amount, language);
  return describePart(parsePercentage(discount.percentage ?? '') ?? 0, language);
}

/** Hundredths of a percent in words: `12,5 %`. */
export function describePart(hundredths: number, language: Language): string {
  return (hundredths / 10_000).toLocaleString(language === 'es' ? 'es-ES' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 2,
  });
}

function describeSource(source: DiscountSource, language: Language): string {
  if (source.kind === 'PERSONAL') return words[language].personal;
  const name = language === 'es' ? `«${source.groupName}»` : `“${source.groupName}”`;
  return `${words[language].group} ${name}`;
}

/** A day in words: `1 de noviembre de 2026`; nothing without one. */
export function describeDay(day: Day | null, language: Language): string {
  if (day === null) return '';
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'es' ? 'es-ES' : 'en-GB', options);
}
