import { addressLines } from '@clientela/domain/address-lines';
import { countryName } from '@clientela/domain/country';
import type { Language } from '@clientela/domain/locale';
import { localeWords } from '@clientela/domain/locale-words';
import { formatDecimal } from '@clientela/domain/money';
import { PaymentMethod } from '@clientela/domain/preferences';
import { useLingui } from '@lingui/react/macro';
import { createElement, type ReactNode } from 'react';
import * as z from 'zod/mini';
import { formatDay } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { PhoneNumber } from '../../../ui/phone-number';
import { useDiscountWords, usePeriodWords } from '../../groups/discount-words';
import { paymentMethodLabels } from '../../orders/order-labels';
import { addressParts } from '../../timeline/address-parts';
import type { NamesOfIds } from '../../timeline/use-names';
import { useCustomerWords } from '../customer-labels';

const text = z.nullable(z.string());
/** The audit keeps money in minor units. */
const discount = z.object({
  percentage: text,
  amount: z.nullable(z.object({ amount: z.string(), currencyCode: z.string() })),
  startsOn: text,
  endsOn: text,
});
const exemption = z.object({ reason: z.string(), certificate: z.optional(text), validFrom: text, validUntil: text });
const addresses = z.array(addressParts);
const metadata = z.record(z.string(), z.unknown());
const payment = z.object({ methods: z.array(z.enum(PaymentMethod)) });

/** Fields whose values are the ids of something with a name. */
export const namedFields = new Set(['tags', 'groups', 'channelId', 'issuingCompanyId']);

/** A value of the audit for a person to read. What is not understood is shown as it came. */
export function useTimelineValue(names: NamesOfIds) {
  const { t } = useLingui();
  const language = useLanguage();
  const sayDiscount = useDiscountWords();
  const sayPeriod = usePeriodWords();
  const yesOrNo = { true: t`sí`, false: t`no` };
  /** The words of the fields whose values are names of the API. */
  const words: Record<string, Record<string, string>> = {
    ...useCustomerWords(),
    locale: localeWords[language],
    isDefaultBilling: yesOrNo,
    isDefaultShipping: yesOrNo,
  };
  const structured: Record<string, (value: unknown) => string> = {
    discount: (value) => {
      const { percentage, amount, startsOn, endsOn } = discount.parse(value);
      const sum = amount && { ...amount, amount: formatDecimal({ ...amount, amount: BigInt(amount.amount) }) };
      return [sayDiscount({ percentage, amount: sum }), sayPeriod(startsOn, endsOn)].filter(Boolean).join(', ');
    },
    taxExemption: (value) => {
      const { reason, certificate, validFrom, validUntil } = exemption.parse(value);
      return [reason, certificate, sayPeriod(validFrom, validUntil)].filter(Boolean).join(', ');
    },
    paymentPreference: (value) =>
      payment
        .parse(value)
        .methods.map((method) => t(paymentMethodLabels[method]))
        .join(', '),
    addresses: (value) => addressesWords(value, language),
    metadata: metadataWords,
  };
  return (field: string, value: string): ReactNode => {
    const word = words[field]?.[value];
    if (word) return word;
    if (field === 'phone') return createElement(PhoneNumber, { phone: value });
    if (field === 'birthday') return formatDay(language, value);
    if (/countryCode$/i.test(field)) return countryName(value, language);
    try {
      if (namedFields.has(field)) return names(value);
      return structured[field]?.(JSON.parse(value)) ?? value;
    } catch {
      return value;
    }
  };
}

const addressesWords = (value: unknown, language: Language): string =>
  addresses
    .parse(value)
    .map((address) => addressLines(address, language).join(', '))
    .join(' · ');

const metadataWords = (value: unknown): string =>
  Object.entries(metadata.parse(value))
    .map(([key, one]) => `${key}: ${typeof one === 'string' ? one : JSON.stringify(one)}`)
    .join(', ');
