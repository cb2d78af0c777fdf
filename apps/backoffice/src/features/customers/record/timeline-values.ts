import { countryName } from '@clientela/domain/country';
import { localeWords } from '@clientela/domain/locale-words';
import { formatDecimal } from '@clientela/domain/money';
import { PaymentMethod } from '@clientela/domain/preferences';
import { useLingui } from '@lingui/react/macro';
import * as z from 'zod/mini';
import { formatDay } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { useDiscountWords, usePeriodWords } from '../../groups/discount-words';
import { paymentMethodLabels } from '../../orders/order-labels';
import { useCustomerWords } from '../customer-labels';

const text = z.nullable(z.string());
/** The audit keeps money in minor units. */
const discount = z.object({
  percentage: text,
  amount: z.nullable(z.object({ amount: z.string(), currencyCode: z.string() })),
  startsOn: text,
  endsOn: text,
});
const exemption = z.object({ reason: z.string(), validFrom: text, validUntil: text });
const payment = z.object({ methods: z.array(z.enum(PaymentMethod)) });

/** A value of the audit for a person to read. What is not understood is shown as it came. */
export function useTimelineValue() {
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
      const { reason, validFrom, validUntil } = exemption.parse(value);
      return [reason, sayPeriod(validFrom, validUntil)].filter(Boolean).join(', ');
    },
    paymentPreference: (value) =>
      payment
        .parse(value)
        .methods.map((method) => t(paymentMethodLabels[method]))
        .join(', '),
  };
  return (field: string, value: string): string => {
    const word = words[field]?.[value];
    if (word) return word;
    if (field === 'birthday') return formatDay(language, value);
    if (/countryCode$/i.test(field)) return countryName(value, language);
    try {
      return structured[field]?.(JSON.parse(value)) ?? value;
    } catch {
      return value;
    }
  };
}
