import { useLingui } from '@lingui/react/macro';
import type { GroupRowFragment } from '../../gql/graphql';
import { Fact, Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { useDiscountWords, usePeriodWords } from './discount-words';

/** A group for those who may look at it. */
export function GroupFacts({ group: { description, discount } }: { group: GroupRowFragment }) {
  const { t } = useLingui();
  const sayDiscount = useDiscountWords();
  const sayPeriod = usePeriodWords();
  const words = discount && [sayDiscount(discount), sayPeriod(discount.startsOn, discount.endsOn)];
  return (
    <Panel title={t`Datos del grupo`}>
      <Facts>
        <Fact name={t`Descripción`}>{description}</Fact>
        <Fact name={t`Descuento`}>{words?.filter(Boolean).join(', ') ?? t`Sin descuento`}</Fact>
      </Facts>
    </Panel>
  );
}
