import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import r from '../../ui/record.module.css';
import type { ImportCounts } from './import-api';

interface Props {
  what: 'customers' | 'orders';
  counts: ImportCounts;
  startedAt: number;
  endedAt: number;
}

/** The lists of what a file made and changed: they are found by when that was. */
export function LoadedLinks({ what, counts, startedAt, endedAt }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const created = formatNumber(language, counts.created);
  const changed = formatNumber(language, counts.created + counts.updated);
  // The server's clock may go a little differently from this one's.
  const within = `${iso(startedAt - 2_000)}..${iso(endedAt + 2_000)}`;
  if (what === 'customers') {
    if (counts.created === 0) return null;
    return (
      <Link className={r.back} to="/clientes" search={{ q: `origen:importacion creado:${within}` }}>
        {t`Ver los ${created} clientes nuevos`}
      </Link>
    );
  }
  if (counts.created + counts.updated === 0) return null;
  return (
    <Link className={r.back} to="/pedidos" search={{ q: `actualizado:${within}` }}>
      {t`Ver los ${changed} pedidos cargados`}
    </Link>
  );
}

const iso = (at: number) => new Date(at).toISOString();
