import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatNumber, formatPercentage, formatSum } from '../../../lib/format';
import { isZero } from '../../../lib/money';
import { useLanguage } from '../../../lib/use-language';
import { useNarrow } from '../../../lib/use-narrow';
import { Panel } from '../../../ui/panel';
import type { Order } from '../order';
import s from './order-page.module.css';

type Line = Order['lines'][number];

/** What was bought. */
export function LinesPanel({ order }: { order: Order }) {
  const { t } = useLingui();
  const language = useLanguage();
  const narrow = useNarrow();
  const count = formatNumber(language, order.itemCount);
  return (
    <Panel
      title={t`Artículos`}
      actions={
        <Text size="sm" c="dimmed">
          <Plural value={order.itemCount} one={`${count} unidad`} other={`${count} unidades`} />
        </Text>
      }
    >
      {narrow ? <LineCards lines={order.lines} /> : <LineTable lines={order.lines} />}
    </Panel>
  );
}

function LineTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const discounted = lines.some((line) => !isZero(line.discount));
  const taxed = lines.some((line) => line.taxRate !== null);
  return (
    <table className={s.lines}>
      <thead>
        <tr>
          <th scope="col">{t`Artículo`}</th>
          <th scope="col">{t`Precio`}</th>
          <th scope="col">{t`Cantidad`}</th>
          {discounted && <th scope="col">{t`Descuento`}</th>}
          {taxed && <th scope="col">{t`Impuesto`}</th>}
          <th scope="col">{t`Importe`}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.position}>
            <th scope="row">
              <LineTitle line={line} />
            </th>
            <td>{line.unitPrice ? formatSum(language, line.unitPrice) : t`No consta`}</td>
            <td>{formatNumber(language, line.quantity)}</td>
            {discounted && <td>{isZero(line.discount) ? '' : `−${formatSum(language, line.discount)}`}</td>}
            {taxed && <td>{line.taxRate && formatPercentage(language, line.taxRate)}</td>}
            <td>{formatSum(language, line.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LineCards({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ul className={s.lineCards}>
      {lines.map((line) => (
        <li key={line.position}>
          <div>
            <LineTitle line={line} />
            <Text size="xs" c="dimmed">
              {formatNumber(language, line.quantity)}
              {line.unitPrice && ` × ${formatSum(language, line.unitPrice)}`}
              {!isZero(line.discount) && ` · ${t`descuento`} ${formatSum(language, line.discount)}`}
              {line.taxRate && ` · ${t`impuesto`} ${formatPercentage(language, line.taxRate)}`}
            </Text>
          </div>
          <span className={s.amount}>{formatSum(language, line.total)}</span>
        </li>
      ))}
    </ul>
  );
}

function LineTitle({ line }: { line: Line }) {
  return (
    <>
      <span className={s.lineTitle}>{line.title}</span>
      {line.sku && <span className={s.sku}>{line.sku}</span>}
    </>
  );
}
