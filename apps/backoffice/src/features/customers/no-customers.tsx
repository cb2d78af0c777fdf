import { useLingui } from '@lingui/react/macro';
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
  const mayImport = useMay('IMPORT');
  if (query) {
    return (
      <Suspense>
        <NoMatchingCustomers filter={filter} onClear={onClear} />
      </Suspense>
    );
  }
  return (
    <Notice
      title={t`Todavía no hay clientes`}
      action={mayImport && <Link to="/importar">{t`Importar un archivo`}</Link>}
    >
      {t`Aparecerán aquí en cuanto cargues un archivo o los cree una aplicación conectada.`}
    </Notice>
  );
}
