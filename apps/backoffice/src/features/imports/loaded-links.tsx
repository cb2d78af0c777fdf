import { Plural } from '@lingui/react/macro';
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
  const language = useLanguage();
  const created = formatNumber(language, counts.created);
  const loaded = counts.created + counts.updated;
  const changed = formatNumber(language, loaded);
  // The server's clock may go a little differently from this one's.
  const within = `${iso(startedAt - 2_000)}..${iso(endedAt + 2_000)}`;
  if (what === 'customers') {
    if (counts.created === 0) return null;
    return (
      <Link className={r.back} to="/clientes" search={{ q: `origen:importacion creado:${within}` }}>
        <Plural value={counts.created} one="Ver el cliente nuevo" other={`Ver los ${created} clientes nuevos`} />
      </Link>
    );
  }
  if (loaded === 0) return null;
  return (
    <Link className={r.back} to="/pedidos" search={{ q: `actualizado:${within}` }}>
      <Plural value={loaded} one="Ver el pedido cargado" other={`Ver los ${changed} pedidos cargados`} />
    </Link>
  );
}

const iso = (at: number) => new Date(at).toISOString();
