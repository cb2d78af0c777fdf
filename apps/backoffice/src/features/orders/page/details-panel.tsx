import { useLingui } from '@lingui/react/macro';
import { formatDateTime } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import { useShop } from '../../session/session';
import type { Order } from '../order';

/** Where the order came from, and when. */
export function DetailsPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useShop();
  const moment = (at: string) => formatDateTime(language, timeZone, at);
  return (
    <Panel title={t`Detalles`}>
      <Facts>
        <Fact name={t`Canal`}>{order.channel?.name ?? t`A mano`}</Fact>
        <Fact name={t`Número en el canal`}>{order.externalNumber ?? order.externalId}</Fact>
        <Fact name={t`Empresa emisora`}>{order.issuingCompany?.name}</Fact>
        <Fact name={t`Hecho`}>{moment(order.placedAt)}</Fact>
        <Fact name={t`Último cambio`}>{moment(order.updatedAt)}</Fact>
        <Fact name={t`Cancelado`}>{order.cancelledAt && moment(order.cancelledAt)}</Fact>
      </Facts>
    </Panel>
  );
}
