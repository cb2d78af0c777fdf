import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatPercentage, formatSum, type MoneyValue } from '../../../lib/format';
import { isZero, sumOf } from '../../../lib/money';
import { useLanguage } from '../../../lib/use-language';
import { Panel } from '../../../ui/panel';
import type { Order } from '../order';
import s from './order-page.module.css';
import { PriceStory } from './price-story';

/** What it costs and why, what is paid and what is not. */
export function MoneyPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  const { subtotal, discount, shipping, adjustment, total, paid, refunded, authorized, outstanding } = order;
  const taxNote = useTaxNote(order);
  const discountNote = useLineDiscountNote(order);
  return (
    <Panel title={t`Importe`}>
      <dl className={s.money}>
        <Sum name={t`Artículos`} sum={subtotal} note={discountNote} />
        {!isZero(discount) && <Sum name={t`Descuento`} sum={discount} minus />}
        <Sum name={t`Envío`} sum={shipping} note={order.shippingMethod} />
        <Sum
          name={order.pricesIncludeTax ? t`Impuestos incluidos` : t`Impuestos`}
          sum={order.tax}
          note={taxNote}
          quiet={order.pricesIncludeTax}
        />
        {!isZero(adjustment) && (
          <Sum name={t`Ajuste`} sum={adjustment} note={t`Redondeos y cargos del canal que no están en las líneas.`} />
        )}
        <Sum name={t`Total`} sum={total} strong />
        {!isZero(authorized) && <Sum name={t`Reservado`} sum={authorized} />}
        <Sum name={t`Pagado`} sum={paid} />
        {!isZero(refunded) && <Sum name={t`Reembolsado`} sum={refunded} minus />}
        {!isZero(outstanding) && <Sum name={t`Por cobrar`} sum={outstanding} strong />}
      </dl>
      <PriceStory orderId={order.id} />
    </Panel>
  );
}

interface SumProps {
  name: string;
  sum: MoneyValue;
  /** Why it is so. */
  note?: ReactNode;
  /** Taken off. */
  minus?: boolean;
  strong?: boolean;
  /** In the total already: told, not added. */
  quiet?: boolean;
}

function Sum({ name, sum, note, minus, strong, quiet }: SumProps) {
  const language = useLanguage();
  return (
    <div className={strong ? `${s.sum} ${s.strong}` : s.sum}>
      <dt>
        {name}
        {note && (
          <Text size="xs" c="dimmed">
            {note}
          </Text>
        )}
      </dt>
      <dd className={quiet ? s.quiet : undefined}>
        {minus && '−'}
        {formatSum(language, sum)}
      </dd>
    </div>
  );
}

/** What of the lines' sum was taken off them already. */
function useLineDiscountNote({ lines, currencyCode }: Order): string | null {
  const { t } = useLingui();
  const language = useLanguage();
  const off = sumOf(
    lines.map((line) => line.discount),
    currencyCode,
  );
  if (isZero(off)) return null;
  const amount = formatSum(language, off);
  return t`Con ${amount} ya descontados en sus líneas.`;
}

/** The rates that make up the tax, or why there is none. */
function useTaxNote({ lines, taxExemption, currencyCode }: Order): string | null {
  const { t } = useLingui();
  const language = useLanguage();
  if (taxExemption) {
    const reason = [taxExemption.reason, taxExemption.certificate].filter(Boolean).join(' · ');
    return t`Exento: ${reason}`;
  }
  const rates = [...new Set(lines.flatMap((line) => line.taxRate ?? []))];
  return rates
    .map((rate) => {
      const taxes = lines.filter((line) => line.taxRate === rate).map((line) => line.tax);
      return `${formatPercentage(language, rate)}: ${formatSum(language, sumOf(taxes, currencyCode))}`;
    })
    .join(' · ');
}
