import { useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { formatSum } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import { SubmitButton } from '../../../ui/form';
import { Panel } from '../../../ui/panel';
import { PriceSteps } from '../price-steps';
import type { ShownPrice } from './price-facts';
import s from './price-panel.module.css';

/** What it comes to and why, as it is typed; and the button that makes the order. */
export function PricePanel({ price, saving }: { price: ShownPrice | undefined; saving: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const steps = price?.steps.filter((step) => step.kind !== 'TOTAL') ?? [];
  const isEmpty = !price || price.lineTotals.length === 0;
  return (
    <Panel title={t`Importe`}>
      <Stack gap="md">
        {isEmpty ? (
          <Text c="dimmed">{t`Añade artículos para ver el precio y cómo se calcula.`}</Text>
        ) : (
          <PriceSteps steps={steps} />
        )}
        {price && !price.isWhole && (
          <Text size="sm" c="var(--c-waiting)">{t`Faltan datos en alguna línea: todavía no está en el total.`}</Text>
        )}
        <Group justify="space-between" align="baseline">
          <Text fw={600}>{t`Total`}</Text>
          <output className={s.total} aria-live="polite">
            {price ? formatSum(language, price.total) : '–'}
          </output>
        </Group>
        <SubmitButton saving={saving}>{t`Crear el pedido`}</SubmitButton>
        <Text size="xs" c="dimmed" visibleFrom="sm">{t`Ctrl + Intro o Ctrl + S lo crea desde cualquier campo.`}</Text>
      </Stack>
    </Panel>
  );
}
