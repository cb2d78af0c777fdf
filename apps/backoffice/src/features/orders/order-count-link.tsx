import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import s from '../../ui/list.module.css';
import { customerQuery } from './order-links';

interface Props {
  customer: { id: string; displayName: string; orderCount: number };
}

/** How many orders a customer has: the link to them. None is plain text. */
export function OrderCountLink({ customer }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, displayName, orderCount } = customer;
  const count = formatNumber(language, orderCount);
  if (orderCount === 0) return count;
  return (
    <Link
      to="/pedidos"
      search={{ q: customerQuery(id, language) }}
      className={s.countLink}
      aria-label={t`Pedidos de ${displayName}: ${count}`}
    >
      {count}
    </Link>
  );
}
