import { discountRuleSentences } from '@clientela/domain/discount-explanation';
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { DiscountPartsFragment, EffectiveDiscountPartsFragment } from '../../../gql/graphql';
import { useLanguage } from '../../../lib/use-language';
import { EditablePanel } from '../../../ui/editable-panel';
import { Fact, Facts } from '../../../ui/facts';
import s from '../../../ui/record.module.css';
import { useDiscountWords, usePeriodWords } from '../../groups/discount-words';
import { useMay } from '../../session/session';
import type { Customer } from '../customer';
import { PricingForm } from '../edit/pricing-form';

/** What the customer pays less today, and why; whether taxes apply. */
export function DiscountPanel({ customer }: { customer: Customer }) {
  const { t } = useLingui();
  const sayDiscount = useDiscountWords();
  const { effectiveDiscount: effective, discount, taxExemption } = customer;
  const today = effective && sayDiscount(effective);
  return (
    <EditablePanel
      title={t`Descuento e impuestos`}
      edit={t`Editar el descuento y los impuestos`}
      may={useMay('WRITE_GROUPS')}
      form={(done) => <PricingForm customer={customer} onDone={done} />}
    >
      <Facts>
        <Fact name={t`Descuento de hoy`}>
          <Text fw={600} span>
            {today || t`Ninguno`}
          </Text>
          {effective && <Why effective={effective} />}
        </Fact>
        <Fact name={t`Descuento propio`}>{discount && <DiscountWithDates discount={discount} />}</Fact>
        <Fact name={t`Impuestos`}>{taxExemption ? <Exemption exemption={taxExemption} /> : t`Se aplican`}</Fact>
      </Facts>
    </EditablePanel>
  );
}

/** Each discount that the customer has, and why it applies or does not. One alone needs no rule to be chosen. */
function Why({ effective: { rule, steps } }: { effective: EffectiveDiscountPartsFragment }) {
  const language = useLanguage();
  return (
    <ul className={s.why}>
      {steps.length > 1 && <li>{discountRuleSentences[language][rule]}</li>}
      {steps.map((step) => (
        <li key={step.text}>{step.text}</li>
      ))}
    </ul>
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
