import { useLingui } from '@lingui/react/macro';
import { NoMatch } from '../../ui/no-rows';
import { Notice } from '../../ui/notice';

/** No rows, for one of two reasons: nothing matches, or the shop has no customers yet. */
export function NoCustomers({ query, onClear }: { query: string | undefined; onClear: () => void }) {
  const { t } = useLingui();
  if (query) {
    return <NoMatch title={t`Ningún cliente coincide`} onClear={onClear}>{t`No hay clientes con «${query}».`}</NoMatch>;
  }
  return (
    <Notice title={t`Todavía no hay clientes`}>
      {t`Aparecerán aquí en cuanto cargues un archivo o los cree una aplicación conectada.`}
    </Notice>
  );
}
