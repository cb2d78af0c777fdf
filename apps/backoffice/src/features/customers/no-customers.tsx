import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { withWords } from '../../lib/i18n';
import { late } from '../../ui/late';
import { Notice } from '../../ui/notice';
import { useMay } from '../session/session';
import type { ListFilter } from './customer-query';

const NoMatchingCustomers = late(
  withWords(() => import('./filter/no-matching-customers').then((module) => ({ default: module.NoMatchingCustomers }))),
);

interface Props {
  filter: ListFilter;
  query: string | undefined;
  onClear: () => void;
}

/** No rows, for one of two reasons: nothing matches, or the shop has no customers yet. */
export function NoCustomers({ filter, query, onClear }: Props) {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  if (query) {
    return (
      <Suspense>
        <NoMatchingCustomers filter={filter} onClear={onClear} />
      </Suspense>
    );
  }
  return (
    <Notice title={t`Todavía no hay clientes`} action={<Ways />}>
      {mayWrite
        ? t`Añade el primero a mano: con el nombre basta. También puedes cargar un archivo o conectar tu tienda.`
        : t`Aparecerán aquí en cuanto alguien de la tienda los añada.`}
    </Notice>
  );
}

/** How a shop gets its first customers, as far as one may. */
function Ways() {
  const { t } = useLingui();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const mayImport = useMay('IMPORT');
  return (
    <Group gap="xs" justify="center">
      {mayWrite && (
        <Button renderRoot={(props) => <Link to="/clientes/nuevo" {...props} />}>{t`Añadir un cliente`}</Button>
      )}
      {mayImport && (
        <Button variant="default" renderRoot={(props) => <Link to="/importar" {...props} />}>
          {t`Importar un archivo`}
        </Button>
      )}
    </Group>
  );
}
