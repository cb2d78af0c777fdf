import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../../ui/notice';

/** No rows, for one of two reasons: nothing matches, or the shop has no customers yet. */
export function EmptyList({ query, onClear }: { query: string | undefined; onClear: () => void }) {
  const { t } = useLingui();
  if (query) {
    return (
      <Notice title={t`Ningún cliente coincide`} action={<ClearFilter onClear={onClear} />}>
        {t`No hay clientes con «${query}».`}
      </Notice>
    );
  }
  return (
    <Notice title={t`Todavía no hay clientes`}>
      {t`Aparecerán aquí en cuanto cargues un archivo o los cree una aplicación conectada.`}
    </Notice>
  );
}

/** The address asks for something that is no filter; the search box says what is wrong with it. */
export function UnreadableFilter({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return <Notice title={t`No entendemos este filtro`} action={<ClearFilter onClear={onClear} />} />;
}

function ClearFilter({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return <Button variant="default" onClick={onClear}>{t`Quitar filtros`}</Button>;
}
