import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { TimelineEventFragment, TimelineKind } from '../../../gql/graphql';
import { TimelinePanel } from '../../timeline/timeline-panel';
import { historyPartOf, kindOf } from '../customer-urls';
import { CustomerTimeline } from '../customers.graphql';
import { useHistoryWords } from './history-words';

const route = getRouteApi('/inside/clientes/$id');

type Part = TimelineKind | 'ALL';

/** What happened to this customer and to their orders, or the part of it that the address asks for. Asked for after the record itself. */
export function CustomerHistory({ customerId }: { customerId: string }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const part: Part = kindOf(route.useSearch().historial) ?? 'ALL';
  const setPart = (next: Part) =>
    void navigate({
      search: { historial: next === 'ALL' ? undefined : historyPartOf(next) },
      replace: true,
      resetScroll: false,
    });
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(CustomerTimeline, {
    variables: { id: customerId, ...(part !== 'ALL' && { kinds: [part] }) },
    fetchPolicy: 'cache-and-network',
  });
  const empty: Record<Part, string> = {
    ALL: t`Sin cambios desde que llegó.`,
    NOTES: t`Nadie ha escrito notas.`,
    ORDERS: t`Sus pedidos no han cambiado desde que llegaron.`,
    CHANGES: t`Sin cambios desde que llegó.`,
  };
  const page = (data ?? previousData)?.customer?.timeline;
  return (
    <TimelinePanel
      page={page}
      words={useHistoryWords(page?.nodes ?? [])}
      about={(event) => event.subjectId.startsWith('ord_') && <OrderOf event={event} />}
      filter={<Parts value={part} onChange={setPart} />}
      empty={empty[part]}
      error={error}
      loading={loading}
      onMore={(after) => void fetchMore({ variables: { after } })}
      retry={() => void refetch()}
    />
  );
}

function Parts({ value, onChange }: { value: Part; onChange: (part: Part) => void }) {
  const { t } = useLingui();
  const labels: Record<Part, string> = { ALL: t`Todo`, NOTES: t`Notas`, ORDERS: t`Pedidos`, CHANGES: t`Cambios` };
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`Qué se ve del historial`}
      value={value}
      onChange={onChange}
      data={(Object.keys(labels) as Part[]).map((part) => ({ value: part, label: labels[part] }))}
    />
  );
}

/** The order that an event is about: by its number where the event says it. */
function OrderOf({ event }: { event: TimelineEventFragment }) {
  const { t } = useLingui();
  const number = event.changes.find((change) => change.field === 'number')?.newValue;
  return (
    <Link to="/pedidos/$id" params={{ id: event.subjectId }}>
      {number ? t`Pedido ${number}` : t`Ver el pedido`}
    </Link>
  );
}
