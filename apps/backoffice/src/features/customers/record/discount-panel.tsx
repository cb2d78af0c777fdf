import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { DiscountPartsFragment } from '../../../gql/graphql';
import { formatDay, formatPercentage, formatSum, type MoneyValue } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import type { Customer } from './record';

/** What the customer pays less today, and why; whether taxes apply. */
export function DiscountPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const sayDiscount = useDiscountWords();
  const { effectiveDiscount: effective, discount, taxExemption } = customer;
  const today = effective && sayDiscount(effective);
  return (
    <Panel title={t`Descuento e impuestos`}>
      <Facts>
        <Fact name={t`Descuento de hoy`}>
          <Text fw={600} span>
            {today || t`Ninguno`}
          </Text>
          {effective?.explanation && (
            <Text size="sm" c="dimmed">
              {effective.explanation}
            </Text>
          )}
        </Fact>
        <Fact name={t`Descuento propio`}>{discount && <DiscountWithDates discount={discount} />}</Fact>
        <Fact name={t`Impuestos`}>{taxExemption ? <Exemption exemption={taxExemption} /> : t`Los normales`}</Fact>
      </Facts>
    </Panel>
  );
}

function DiscountWithDates({ discount }: { discount: DiscountPartsFragment }) {
  const sayDiscount = useDiscountWords();
  const sayPeriod = usePeriodWords();
  return [sayDiscount(discount), sayPeriod(discount.startsOn, discount.endsOn)].filter(Boolean).join(', ');
}

function Exemption({ exemption }: { exemption: NonNullable<Customer['taxExemption']> }) {
  const { t } = useLingui();
  const sayPeriod = usePeriodWords();
  const state = exemption.isActive ? t`Exento` : t`Exención fuera de plazo`;
  const period = sayPeriod(exemption.validFrom, exemption.validUntil);
  return (
    <>
      <div>{period ? `${state}, ${period}` : state}</div>
      <Text size="sm" c="dimmed">
        {[exemption.reason, exemption.certificate].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

/** «10 %», «5,00 €», or both together. */
function useDiscountWords() {
  const language = useLanguage();
  return ({ percentage, amount }: { percentage: string | null; amount: MoneyValue | null }) =>
    [percentage && formatPercentage(language, percentage), amount && formatSum(language, amount)]
      .filter(Boolean)
      .join(' + ');
}

/** «hasta el 31 dic 2026». */
function usePeriodWords() {
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
