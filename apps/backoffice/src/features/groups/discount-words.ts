import { useLingui } from '@lingui/react/macro';
import { formatDay, formatPercentage, formatSum, type MoneyValue } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';

/** «10 %», «5,00 €», or both together. */
export function useDiscountWords() {
  const language = useLanguage();
  return ({ percentage, amount }: { percentage: string | null; amount: MoneyValue | null }) =>
    [percentage && formatPercentage(language, percentage), amount && formatSum(language, amount)]
      .filter(Boolean)
      .join(' + ');
}

/** «hasta el 31 dic 2026»; nothing for what has no end and no beginning. */
export function usePeriodWords() {
  const { t } = useLingui();
  const language = useLanguage();
  return (from: string | null, until: string | null) => {
    const start = from && formatDay(language, from);
    const end = until && formatDay(language, until);
    if (start && end) return t`del ${start} al ${end}`;
    if (start) return t`desde el ${start}`;
    return end ? t`hasta el ${end}` : '';
  };
}
