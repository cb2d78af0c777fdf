import { useLingui } from '@lingui/react/macro';
import { NoMatch } from '../../ui/no-rows';
import { Notice } from '../../ui/notice';
import { useMay } from '../session/session';
import { NewOrderLink } from './new-order-link';

/** No rows, for one of two reasons: nothing matches, or the shop has no orders yet. */
export function NoOrders({ query, onClear }: { query: string | undefined; onClear: () => void }) {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  if (query) {
    return (
      <NoMatch
        title={t`Ningún pedido coincide`}
        onClear={onClear}
      >{t`No hay pedidos con esta búsqueda y estos filtros.`}</NoMatch>
    );
  }
  return (
    <Notice title={t`Todavía no hay pedidos`} action={mayWrite && <NewOrderLink />}>
      {t`Aparecerán aquí en cuanto hagas uno a mano, cargues un archivo o los envíe una aplicación conectada.`}
    </Notice>
  );
}
