import type { PresenceField } from '@clientela/domain/customer-filter';
import { useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { longAgo } from '../../../lib/periods';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { FieldGrid } from '../../../ui/field-grid';
import { PeriodField } from '../../../ui/period-field';
import { RangeField } from '../../../ui/range-field';
import { useMay, useShop } from '../../session/session';
import { type ListFilter, noFilter } from '../customer-query';
import { BirthdayField } from './birthday-field';
import s from './filter.module.css';
import { BoughtField, type Draft, HouseFields, KindFields, PlaceFields } from './filter-fields';
import { usePresenceWords } from './use-customer-chips';

interface Props {
  filter: ListFilter;
  onApply: (filter: ListFilter) => void;
  onClose: () => void;
}

/** All that customers can be filtered by, put together before it is applied. */
export function FiltersDialog({ filter: inForce, onApply, onClose }: Props) {
  const { t } = useLingui();
  const [filter, setFilter] = useState(inForce);
  const [wrong, setWrong] = useState<Partial<Record<'orders' | 'spent', boolean>>>({});
  const draft: Draft = { filter, set: (part) => setFilter((now) => ({ ...now, ...part })) };
  const setRange = (field: 'orders' | 'spent') => (range: string | null | undefined) => {
    setWrong((now) => ({ ...now, [field]: range === undefined }));
    if (range !== undefined) draft.set({ [field]: range });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong.orders && !wrong.spent) onApply(filter);
  };
  const { timeZone } = useShop();
  const personal = useMay('READ_PII');
  const { text, tags, groups } = inForce;
  return (
    <Dialog title={t`Filtrar clientes`} onClose={onClose} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <Part title={t`Compras`}>
            <RangeField label={t`Pedidos`} whole value={filter.orders} onChange={setRange('orders')} />
            <RangeField label={t`Total gastado`} value={filter.spent} onChange={setRange('spent')} />
            <PeriodField
              timeZone={timeZone}
              label={t`Último pedido`}
              more={longAgo}
              value={filter.lastOrder}
              onChange={(lastOrder) => draft.set({ lastOrder })}
            />
            <Presence field="last_order" {...draft} />
            <BoughtField {...draft} />
            <PeriodField
              timeZone={timeZone}
              label={t`Lo compró`}
              value={filter.bought}
              onChange={(bought) => draft.set({ bought })}
            />
          </Part>
          <Part title={t`Quién es`}>
            <KindFields {...draft} />
            <PeriodField
              timeZone={timeZone}
              label={t`Alta`}
              value={filter.created}
              onChange={(created) => draft.set({ created })}
            />
            {personal && <BirthdayField {...draft} />}
            <HouseFields {...draft} />
            <PlaceFields {...draft} />
          </Part>
          <Part title={t`Qué tiene`}>
            {(['email', 'phone', 'tag', 'group'] as const).map((field) => (
              <Presence key={field} field={field} {...draft} />
            ))}
          </Part>
        </Stack>
        <DialogActions onCancel={onClose}>
          <Button variant="default" onClick={() => onApply({ ...noFilter, text, tags, groups })}>
            {t`Quitar filtros`}
          </Button>
          <Button type="submit">{t`Ver clientes`}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={s.part}>{title}</h3>
      <FieldGrid>{children}</FieldGrid>
    </section>
  );
}

function Presence({ field, filter, set }: Draft & { field: PresenceField }) {
  const { t } = useLingui();
  const { name, yes, no } = usePresenceWords()[field];
  const { [field]: present, ...others } = filter.has;
  return (
    <NativeSelect
      label={name}
      value={present === undefined ? '' : present ? 'yes' : 'no'}
      onChange={({ currentTarget: { value } }) =>
        set({ has: value === '' ? others : { ...others, [field]: value === 'yes' } })
      }
      data={[
        { value: '', label: t`Da igual` },
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
    />
  );
}
