import type { TimelineKind } from '../../gql/graphql';
import { lastList } from '../../lib/last-list';
import { listAddress } from '../../lib/list-address';

/** The newest customers first, unless the address says otherwise. */
export const customerAddress = listAddress(
  {
    nombre: 'NAME',
    correo: 'EMAIL',
    numero: 'NUMBER',
    creado: 'CREATED_AT',
    actualizado: 'UPDATED_AT',
    pedidos: 'ORDER_COUNT',
    gasto: 'TOTAL_SPENT',
    ultimo_pedido: 'LAST_ORDER_AT',
  },
  '-creado',
);

export const lastCustomerList = lastList('customers', customerAddress.parse);

const historyParts = { notas: 'NOTES', pedidos: 'ORDERS', cambios: 'CHANGES' } as const satisfies Record<
  string,
  TimelineKind
>;
type HistoryPart = keyof typeof historyParts;

/** `?historial=` which part of the history a record shows; absent, all of it. */
export const parseRecordSearch = ({ historial }: { historial?: unknown }): { historial?: HistoryPart | undefined } => {
  const part = historyPartNames.find((name) => name === historial);
  return part ? { historial: part } : {};
};

const historyPartNames = Object.keys(historyParts) as HistoryPart[];

/** What the API calls that part. */
export const kindOf = (part: HistoryPart | undefined): TimelineKind | undefined => part && historyParts[part];

/** What the address calls it. */
export const historyPartOf = (kind: TimelineKind | undefined): HistoryPart | undefined =>
  historyPartNames.find((name) => historyParts[name] === kind);
