import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { DiscountPartsFragment } from '../../../gql/graphql';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import { useDiscountWords, usePeriodWords } from '../../groups/discount-words';
import type { Customer } from '../customer';

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
        <Fact name={t`Impuestos`}>{taxExemption ? <Exemption exemption={taxExemption} /> : t`Se aplican`}</Fact>
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
