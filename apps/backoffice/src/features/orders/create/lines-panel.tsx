import { orderLimits } from '@clientela/domain/order';
import { useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { Panel } from '../../../ui/panel';
import { lineName } from './draft';
import { LineFinder } from './line-finder';
import { LineRows } from './line-rows';
import type { ShownPrice } from './price-facts';
import { useLines } from './use-lines';
import type { OrderForm } from './use-order-form';

interface Props {
  form: OrderForm;
  price: ShownPrice | undefined;
  /** The shop's own. */
  taxRate: string | null | undefined;
  focus: (name: string) => void;
}

/** What is bought. */
export function LinesPanel({ form, price, taxRate, focus }: Props) {
  const { t } = useLingui();
  const lines = useLines(form);
  const keys = form.values.lines;
  const last = keys.at(-1);
  return (
    <Panel title={t`Artículos`}>
      <Stack gap="sm">
        <LineRows
          form={form}
          totals={price?.lineTotals ?? []}
          taxRate={taxRate}
          focus={focus}
          onRemove={lines.remove}
        />
        {keys.length < orderLimits.lines.max ? (
          <LineFinder
            error={form.errors.byField.get('lines')}
            onAdd={(line) => focus(lineName(lines.add(line), 'quantity'))}
            onEmpty={() => focus('payment.method')}
            onUp={() => last && focus(lineName(last, 'quantity'))}
          />
        ) : (
          <Text>{t`Un pedido tiene como mucho ${orderLimits.lines.max} líneas.`}</Text>
        )}
        <Text size="xs" c="dimmed" visibleFrom="sm">
          {t`Intro: sigue. Flechas: otra línea. Ctrl + Supr: quita la línea. Intro sin escribir nada: al cobro.`}
        </Text>
      </Stack>
    </Panel>
  );
}
