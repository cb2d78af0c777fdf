import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../lib/format';
import { ordersOf } from '../lib/order-links';
import { useLanguage } from '../lib/use-language';
import s from './list.module.css';

/** How many orders a channel or an issuing company has: the link to them. None is plain text. */
export function OrdersOf({ field, name, count }: { field: 'channel' | 'company'; name: string; count: number }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formatted = formatNumber(language, count);
  if (count === 0) return formatted;
  return (
    <Link
      to="/pedidos"
      search={{ q: ordersOf(field, name, language) }}
      className={s.countLink}
      aria-label={t`Pedidos de ${name}: ${formatted}`}
    >
      {formatted}
    </Link>
  );
}
