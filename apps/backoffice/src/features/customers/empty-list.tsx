import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../../ui/notice';

/** No rows, for one of two reasons: nothing matches, or the shop has no customers yet. */
export function EmptyList({ query, onClear }: { query: string | undefined; onClear: () => void }) {
  const { t } = useLingui();
  if (query) {
    return (
      <Notice
        title={t`Ningún cliente coincide`}
        action={<Button variant="default" onClick={onClear}>{t`Quitar filtros`}</Button>}
      >
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
